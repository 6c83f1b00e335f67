using LeadSync.Domain.Leads;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Functions.Manage.Qualification;
using LeadSync.Functions.Reports;
using LeadSync.Storage.Audit;
using LeadSync.Storage.Reports;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage;

[Collection(ManageCollection.Name)]
public sealed class QualificationReportTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    [Trait("Requirement", "D-8")]
    public async Task D8_the_causes_are_shown_worst_first_and_the_alarm_rings_is_audited_and_ends()
    {
        await OffersAsync(1, 12, """{"action":"reject","reason":"student"}""");
        await OffersAsync(13, 8, """{"action":"accept"}""");
        await CountedAsync();

        var rejections = await ReportAsync(world => world.RejectionsAsync(_world.Request(), default));
        var alarm = (await AlarmAsync()).Json["items"]![0]!;

        Assert.Equal((20, 12, 0.6), ((int)rejections.Json["decisions"]!, (int)rejections.Json["rejected"]!, (double)rejections.Json["rate"]!));
        Assert.Equal(("student", 12), ((string?)rejections.Json["reasons"]![0]!["reason"], (int)rejections.Json["reasons"]![0]!["count"]!));
        var worst = rejections.Json["causes"]!.AsArray().Select(cause => $"{cause!["cause"]} {cause["kind"]} {cause["name"]} {cause["rejected"]}/{cause["decisions"]}").ToList();
        Assert.Equal(["approach-attracts-wrong-leads campaign autumn 12/20", "approach-attracts-wrong-leads source generic 12/20"], worst);
        Assert.Equal((true, 20, 12), ((bool)alarm["rings"]!, (int)alarm["current"]!["decisions"]!, (int)alarm["current"]!["rejected"]!));
        Assert.Contains("12 of 20", Assert.Single(await AuditedAsync(), entry => entry.What == RejectionAlarmWatch.Began).About, StringComparison.Ordinal);

        _world.Clock.Pass(TimeSpan.FromDays(29));
        await CountedAsync();

        Assert.False((bool)(await AlarmAsync()).Json["items"]![0]!["rings"]!);
        Assert.Equal(2, (await AlarmAsync()).Json["items"]![0]!["changes"]!.AsArray().Count);
        Assert.Single(await AuditedAsync(), entry => entry.What == RejectionAlarmWatch.Ended);
    }

    [Fact]
    [Trait("Requirement", "D-14")]
    [Trait("Requirement", "D-19")]
    public async Task D14_and_D19_ripeness_and_levels_are_counted_from_days_and_a_later_answer_is_counted_when_it_comes()
    {
        await OffersAsync(1, 2, """{"action":"reject","reason":"too-early"}""");
        await OffersAsync(3, 1, """{"action":"accept"}""");
        var late = await _world.OfferedAsync(Persons.Number(4) with { JobTitle = "CTO", Department = "IT" });
        await CountedAsync();
        var before = await ReportAsync(world => world.RipenessAsync(_world.Request(), default));
        await ActAsync(late, """{"action":"reject","reason":"too-early"}""");
        await CountedAsync();

        var operations = _world.Operations();
        var ripeness = await ReportAsync(world => world.RipenessAsync(_world.Request(), default));
        Assert.InRange(_world.Operations() - operations, 1, 3);
        var levels = await ReportAsync(world => world.LevelsAsync(_world.Request(), default));

        Assert.Equal([("score", "30–39", 3, 2)], RowsOf(before, "score"));
        Assert.Equal([("score", "30–39", 4, 3)], RowsOf(ripeness, "score"));
        Assert.Equal([("source", "generic", 4, 3)], RowsOf(ripeness, "source"));
        Assert.Equal(["1 3 0.28", "2 1 0.25", "3 0 0.25", "4 0 0.1", "5 0 0.1"], levels.Json["rows"]!.AsArray().Select(row => $"{row!["key"]} {row["count"]} {row["survey"]}"));
        Assert.Equal("survey-adds-up-to-98-percent", (string?)levels.Json["notes"]![0]);
    }

    [Fact]
    [Trait("Requirement", "D-19")]
    public async Task D19_the_level_table_comes_as_a_spreadsheet_too()
    {
        await OffersAsync(1, 1, """{"action":"accept"}""");
        await CountedAsync();

        var sheet = await _world.SendAsync(_world.Get<QualificationReports>().LevelsAsync(_world.Request(), default), ("Accept", "text/csv"), ("Accept-Language", "en"));

        Assert.StartsWith("text/csv", sheet.Headers.ContentType.ToString(), StringComparison.Ordinal);
        Assert.Contains("1,1,1,0.28\r\n2,0,0,0.25", sheet.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-5")]
    public async Task D5_the_funnel_counts_cycles_and_persons_of_the_time_that_was_asked_for()
    {
        await OffersAsync(1, 2, """{"action":"accept"}""");
        await _world.TouchAsync(Persons.Number(9), TouchpointKinds.NewsletterSignup);

        var all = await ReportAsync(world => world.FunnelAsync(_world.Request(), default));
        var none = await ReportAsync(world => world.FunnelAsync(_world.Query("?from=2025-01-01&to=2025-02-01"), default));

        Assert.Equal(["Lead 3 3", "MQL 2 2", "SAL 2 2"], all.Json["rows"]!.AsArray().Select(row => $"{row!["stage"]} {row["cycles"]} {row["persons"]}"));
        Assert.Empty(none.Json["rows"]!.AsArray());
    }

    [Theory]
    [InlineData("?from=soon", "/from")]
    [InlineData("?from=2026-02-01&to=2026-01-01", "/from")]
    [InlineData("?from=0900-01-01&to=tomorrow", "/to,/from")]
    public async Task A_wrong_time_is_refused_with_its_place(string query, string pointers)
    {
        var answer = await ReportAsync(world => world.RipenessAsync(_world.Query(query), default));

        Assert.Equal(422, answer.Status);
        Assert.Equal(pointers.Split(','), answer.Pointers);
    }

    [Fact]
    [Trait("Requirement", "D-31")]
    public async Task D31_what_was_counted_of_an_erased_lead_is_counted_on_without_its_name()
    {
        var id = await _world.OfferedAsync(Persons.Number(1));
        await CountedAsync();
        await _world.SendAsync(_world.Get<EraseLead>().RunAsync(id, default));

        var day = DateOnly.FromDateTime(_world.Clock.Now.UtcDateTime);
        var parts = await _world.Get<HandOverLog>().ReadAsync(day, day, openOnly: false, default).ToListAsync();

        Assert.Null(Assert.Single(Assert.Single(parts).Items).Lead);
        await CountedAsync();
        Assert.Equal(1, (int)(await ReportAsync(world => world.LevelsAsync(_world.Request(), default))).Json["rows"]![0]!["count"]!);
    }

    private static IEnumerable<(string, string, int, int)> RowsOf(Reply reply, string kind) =>
        from row in reply.Json["rows"]!.AsArray().OfType<System.Text.Json.Nodes.JsonNode>()
        where (string?)row["by"] == kind
        select ((string)row["by"]!, (string)row["key"]!, (int)row["decisions"]!, (int)row["tooEarly"]!);

    private async Task OffersAsync(int first, int count, string answer)
    {
        for (var number = first; number < first + count; number++)
        {
            var id = await _world.OfferedAsync(Persons.Number(number));
            var acted = await ActAsync(id, answer);
            Assert.True(acted.Status == 200, acted.Text);
        }
    }

    private Task CountedAsync() => _world.Get<RollUpFunnel>().RunAsync(default);

    private Task<IReadOnlyList<AuditedLook>> AuditedAsync() => _world.Get<AuditLog>().ListAsync(_world.Clock.Now, default);

    private Task<Reply> AlarmAsync() => _world.SendAsync(_world.Get<ShowRejectionAlarm>().RunAsync(default));

    private Task<Reply> ReportAsync(Func<QualificationReports, Task<Microsoft.AspNetCore.Http.IResult>> report) => _world.SendAsync(report(_world.Get<QualificationReports>()));

    private Task<Reply> ActAsync(string lead, string action) => _world.SendAsync(_world.Get<ActOnLead>().RunAsync(lead, _world.Request(action), Known.Editor, default));
}
