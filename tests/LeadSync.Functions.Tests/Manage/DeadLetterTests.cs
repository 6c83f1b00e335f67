using LeadSync.Functions.Manage.DeadLetters;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.DeadLetters;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage;

[Collection(ManageCollection.Name)]
public sealed class DeadLetterTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_list_says_what_failed_and_why_and_shows_nothing_that_was_sent()
    {
        await PutAsync("k1", QueueNames.CrmEvents);

        var answer = await ListAsync("");

        Assert.Equal(["k1"], answer.Values("items", "id"));
        Assert.DoesNotContain("secret-payload", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"ids":["k1","none"]}""", "none")]
    [InlineData("""{"all":true}""", "k2")]
    public async Task A_replay_sends_what_a_queue_takes_and_names_the_rest(string body, string left)
    {
        await PutAsync("k1", QueueNames.CrmEvents);
        await PutAsync("k2", queue: null);

        var answer = await _world.SendAsync(_world.Get<ManageDeadLetters>().ReplayAsync(_world.Request(body), default));

        Assert.Equal((200, 1), (answer.Status, (int)answer.Json["replayed"]!));
        Assert.Equal([left], answer.Json["notReplayed"]!.AsArray().Select(id => (string)id!));
        Assert.Equal(["k2"], (await ListAsync("")).Values("items", "id"));
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"all":false}""")]
    [InlineData("""{"ids":[1]}""")]
    public async Task A_replay_of_nothing_is_refused(string body) =>
        Assert.Equal(422, (await _world.SendAsync(_world.Get<ManageDeadLetters>().ReplayAsync(_world.Request(body), default))).Status);

    [Fact]
    public async Task A_letter_is_given_up_once()
    {
        await PutAsync("k1", QueueNames.CrmEvents);

        var (first, second) = (await DeleteAsync("k1"), await DeleteAsync("k1"));

        Assert.Equal((204, 404), (first, second));
    }

    [Fact]
    public async Task Pages_go_through_all_letters()
    {
        foreach (var key in new[] { "k1", "k2", "k3" }) await PutAsync(key, QueueNames.CrmEvents);

        var first = await ListAsync("?top=2");
        var second = await ListAsync($"?top=2&continuation={first.Json["continuation"]}");

        Assert.Equal(["k1", "k2", "k3"], [.. first.Values("items", "id"), .. second.Values("items", "id")]);
        Assert.Equal(422, (await ListAsync("?top=51")).Status);
    }

    private Task PutAsync(string key, string? queue) => _world.Get<DeadLetterStore>().PutAsync(
        new DeadLetter { Key = key, Queue = queue, Reason = "faulty", Message = "It failed.", At = _world.Clock.Now, Payload = "secret-payload" }, default);

    private async Task<int> DeleteAsync(string key) => (await _world.SendAsync(_world.Get<ManageDeadLetters>().DeleteAsync(key, default))).Status;

    private Task<Reply> ListAsync(string query) => _world.SendAsync(_world.Get<ManageDeadLetters>().ListAsync(_world.Query(query), default));
}
