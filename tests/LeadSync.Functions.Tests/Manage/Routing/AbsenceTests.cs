using LeadSync.Functions.Documents;
using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents;
using LeadSync.Functions.Manage.People;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage.Routing;

[Collection(ManageCollection.Name)]
[Trait("Requirement", "D-22")]
public sealed class AbsenceTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string Holidays = """[{"from":"2026-12-24","to":"2027-01-02"}]""";
    private ManageWorld _world = null!;

    public async Task InitializeAsync()
    {
        _world = await ManageWorld.StartAsync(azurite);
        await _world.SavePeopleAsync("""[{"id":"lead-desk","name":"Lead desk"},{"id":"anna","name":"Anna"},{"id":"ben","name":"Ben","absences":[{"from":"2026-11-02"}]}]""");
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Saved_absences_count_at_once_and_are_part_of_the_list()
    {
        var seen = await ShowAsync("anna", Known.Editor);

        var saved = await SaveAsync("anna", Holidays, Known.Editor, ("If-Match", seen.ETag));

        Assert.True(saved.Status == 200, saved.Text);
        Assert.Equal(["2026-12-24"], saved.Values("items", "from"));
        Assert.Equal(saved.ETag, (await ListAsync(Known.Editor)).ETag);
        var people = (await _world.Get<RoutingSource>().GetAsync("default", default)).People;
        Assert.True(people.Find("anna")!.IsAbsent(new DateTimeOffset(2027, 1, 2, 12, 0, 0, TimeSpan.Zero)));
        Assert.True(people.Find("ben")!.IsAbsent(new DateTimeOffset(2026, 11, 3, 0, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public async Task Deleting_takes_them_all_away()
    {
        var deleted = await _world.SendAsync(_world.Get<EditAbsences>().DeleteAsync("ben", _world.Request(null, ("If-Match", "*")), Known.Editor, default));

        Assert.Equal(200, deleted.Status);
        Assert.Empty((await ShowAsync("ben", Known.Editor)).Json["items"]!.AsArray());
    }

    [Fact]
    public async Task Whoever_did_not_look_or_was_slower_changes_nothing()
    {
        var blind = await SaveAsync("anna", Holidays, Known.Editor);
        var slow = await SaveAsync("anna", Holidays, Known.Editor, ("If-Match", "\"v1\""));

        Assert.Equal([428, 412], [blind.Status, slow.Status]);
        Assert.Equal((await ListAsync(Known.Editor)).ETag, (string?)slow.Json["current"]!["etag"]);
        Assert.Empty((await ShowAsync("anna", Known.Editor)).Json["items"]!.AsArray());
    }

    [Fact]
    public async Task All_faults_are_named_by_their_places_in_the_absences()
    {
        var wrong = await SaveAsync("anna", """[{"to":"2027-01-02"},{"from":"2027-01-02","to":"2026-12-24"}]""", Known.Editor, ("If-Match", "*"));
        var nobody = await SaveAsync("nobody", Holidays, Known.Editor, ("If-Match", "*"));

        Assert.Equal((422, 404), (wrong.Status, nobody.Status));
        Assert.Equal(["/0/from", "/1/to"], wrong.Pointers);
    }

    [Fact]
    [Trait("Requirement", "D-32")]
    public async Task A_representative_keeps_their_own_absences_and_sees_nobody_elses()
    {
        var anna = Known.Representative("anna");

        var own = await SaveAsync("anna", Holidays, anna, ("If-Match", "*"));
        var others = await SaveAsync("ben", Holidays, anna, ("If-Match", "*"));
        var looked = await ShowAsync("ben", anna);
        var list = await ListAsync(anna);

        Assert.Equal([200, 403, 403], [own.Status, others.Status, looked.Status]);
        Assert.NotNull(list.Json["items"]![1]!["absences"]);
        Assert.Null(list.Json["items"]![2]!["absences"]);
        Assert.NotNull((await ListAsync(Known.Editor)).Json["items"]![2]!["absences"]);
    }

    private Task<Reply> ShowAsync(string id, Access.Granted who) => _world.SendAsync(_world.Get<EditAbsences>().ShowAsync(id, who, default));

    private Task<Reply> ListAsync(Access.Granted who) => _world.SendAsync(_world.Get<EditRepresentatives>().ShowAsync(who, default));

    private Task<Reply> SaveAsync(string id, string absences, Access.Granted who, params (string, string)[] headers) =>
        _world.SendAsync(_world.Get<EditAbsences>().SaveAsync(id, _world.Request(absences, headers), who, default));
}
