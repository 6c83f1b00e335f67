using System.Text;
using System.Text.Json.Nodes;
using LeadSync.Functions.Manage.Documents;
using LeadSync.Functions.Manage.Documents.Drafts;
using LeadSync.Functions.Tests.Manage.Documents;
using LeadSync.Storage.Documents;
using LeadSync.Testing;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Tests.Manage.Routing;

[Collection(ManageCollection.Name)]
[Trait("Requirement", "D-22")]
public sealed class RoutingSheetTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string German = "id;country;postalFrom;postalTo;representative;acceptWithin\r\nde-east;DE;01;09;lead-desk;PT4H\r\nde-rest;DE;;;lead-desk;\r\n";
    private ManageWorld _world = null!;

    public async Task InitializeAsync()
    {
        _world = await ManageWorld.StartAsync(azurite);
        await DocumentDesk.Table(_world).PublishedAsync(Texts.Table);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_sheet_of_a_spreadsheet_becomes_the_draft_and_keeps_what_it_has_no_rows_of()
    {
        var saved = await SaveSheetAsync(German);

        Assert.True(saved.Status == 200, saved.Text);
        Assert.Equal(["de-east", "de-rest"], saved.Values("rules", "id"));
        Assert.Equal("01-09", (string?)saved.Json["rules"]![0]!["when"]!["postalCode"]![0]);
        Assert.Equal("lead-desk", (string?)saved.Json["otherwise"]!["assign"]!["representative"]);
        Assert.Equal(saved.ETag, (await DocumentDesk.Table(_world).DraftAsync()).ETag);
    }

    [Fact]
    public async Task Whoever_asks_for_csv_gets_the_draft_and_the_version_in_force_as_a_sheet_with_the_same_tag()
    {
        var saved = await SaveSheetAsync(German);

        var draft = await SheetOfDraftAsync();
        await DocumentDesk.Table(_world).PublishAsync();
        var current = await _world.SendAsync(_world.Get<ShowDocuments>().CurrentAsync(DocumentKinds.RoutingTables, "default", default), ("Accept", "text/csv"));

        Assert.Equal((saved.ETag, "text/csv; charset=utf-8"), (draft.ETag, draft.Headers.ContentType.ToString()));
        Assert.Contains("routing-tables-default.csv", draft.Headers.ContentDisposition.ToString(), StringComparison.Ordinal);
        Assert.Contains("Accept", draft.Headers.Vary.ToString(), StringComparison.Ordinal);
        Assert.Equal(draft.Text, current.Text);
        Assert.Contains("de-east;DE;", draft.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", ';')]
    [InlineData("en-GB", ',')]
    public async Task A_sheet_that_was_answered_can_be_written_back_unchanged(string language, char separator)
    {
        var before = await SaveSheetAsync(German);
        var sheet = await SheetOfDraftAsync(("Accept-Language", language));

        var after = await SaveSheetAsync(sheet.Text, ("If-Match", before.ETag));

        Assert.Contains(separator, sheet.Text.Split('\r')[0]);
        Assert.True(JsonNode.DeepEquals(before.Json, after.Json), after.Text);
    }

    [Fact]
    public async Task Without_asking_for_csv_JSON_is_answered()
    {
        await SaveSheetAsync(German);

        var answer = await SheetOfDraftAsync(("Accept", "*/*"));

        Assert.StartsWith("application/json", answer.Headers.ContentType.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_faults_are_named_at_once_by_row_and_column_and_nothing_is_saved()
    {
        var answer = await SaveSheetAsync("id;contry;postalFrom;representative;acceptWithin\r\na;DE;01;lead-desk;PT4H\r\nb;AT;02;lead-desk;four hours\r\n");

        Assert.Equal((422, "invalid"), (answer.Status, answer.Code));
        Assert.Contains(Faults(answer), fault => fault is (1, "contry"));
        Assert.Contains(Faults(answer), fault => fault is (3, "acceptWithin"));
        Assert.Equal(404, (await DocumentDesk.Table(_world).DraftAsync()).Status);
    }

    [Fact]
    public async Task Somebody_whom_nobody_knows_is_named_by_row_and_column_too()
    {
        var answer = await SaveSheetAsync(German.Replace("lead-desk;\r", "nobody;\r", StringComparison.Ordinal));

        Assert.Equal(422, answer.Status);
        Assert.Equal([(3, "representative")], Faults(answer));
    }

    [Fact]
    public async Task A_kind_without_sheets_refuses_csv_with_415()
    {
        var answer = await _world.SendAsync(_world.Get<EditDrafts>().SaveAsync(DocumentKinds.ServiceLevels, "default", Csv(German, ("If-None-Match", "*")), "erik", default));

        Assert.Equal(415, answer.Status);
    }

    private static IReadOnlyList<(int, string)> Faults(Reply answer) =>
        [.. answer.Json["errors"]!.AsArray().Select(fault => ((int)fault!["row"]!, (string)fault["column"]!))];

    private Task<Reply> SheetOfDraftAsync(params (string, string)[] headers) =>
        _world.SendAsync(_world.Get<EditDrafts>().ShowAsync(DocumentKinds.RoutingTables, "default", default), [("Accept", "text/csv"), .. headers]);

    private Task<Reply> SaveSheetAsync(string sheet, params (string, string)[] headers) => _world.SendAsync(_world.Get<EditDrafts>().SaveAsync(
        DocumentKinds.RoutingTables, "default", Csv(sheet, headers.Length > 0 ? headers : [("If-None-Match", "*")]), "erik", default));

    private HttpRequest Csv(string sheet, params (string, string)[] headers)
    {
        var request = _world.Request("", headers);
        (request.ContentType, request.Body) = ("text/csv; charset=utf-8", new MemoryStream(Encoding.UTF8.GetBytes(sheet)));
        return request;
    }
}
