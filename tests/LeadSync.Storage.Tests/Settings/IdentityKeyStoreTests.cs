using LeadSync.Domain.Leads;
using LeadSync.Storage.Settings;
using LeadSync.Testing;
using Microsoft.Extensions.Configuration;

namespace LeadSync.Storage.Tests.Settings;

[Collection(AzuriteCollection.Name)]
public sealed class IdentityKeyStoreTests(AzuriteFixture azurite)
{
    private const string Text = "a text of thirty-two characters!";

    private readonly TestStorage _storage = new(azurite);

    [Fact]
    public async Task Instances_that_start_at_once_on_empty_storage_agree_on_one_made_key()
    {
        var keys = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => LoadAsync(null, new TestStorage(azurite, _storage.Account.Prefix))));
        Assert.Single(keys.Select(Partition).Distinct(StringComparer.Ordinal));
        Assert.Equal(Partition(keys[0]), Partition(await LoadAsync(null)));
    }

    [Fact]
    public async Task Two_storages_make_two_keys() =>
        Assert.NotEqual(Partition(await LoadAsync(null)), Partition(await LoadAsync(null, new TestStorage(azurite))));

    [Fact]
    public async Task A_configured_key_is_used_and_not_kept()
    {
        var key = await LoadAsync(Text);
        Assert.Equal(Partition(key), Partition(await LoadAsync(Text, new TestStorage(azurite))));
        var error = await Assert.ThrowsAsync<IdentityKeyException>(() => LoadAsync(null));
        Assert.Contains("LeadSync__IdentityKey", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_configured_key_than_at_the_first_start_is_refused()
    {
        await LoadAsync(Text);
        await Assert.ThrowsAsync<IdentityKeyException>(() => LoadAsync(Text + "x"));
    }

    [Fact]
    public async Task A_key_configured_after_one_was_made_is_refused()
    {
        await LoadAsync(null);
        await Assert.ThrowsAsync<IdentityKeyException>(() => LoadAsync(Text));
    }

    [Fact]
    public async Task Base64_is_read_as_bytes()
    {
        var bytes = Enumerable.Range(0, 32).Select(number => (byte)number).ToArray();
        Assert.Equal(Partition(IdentityKey.Of(bytes)), Partition(await LoadAsync(" " + Convert.ToBase64String(bytes) + "\n")));
    }

    [Fact]
    public async Task A_short_key_is_refused_before_anything_is_kept()
    {
        await Assert.ThrowsAsync<IdentityKeyException>(() => LoadAsync("too short"));
        Assert.NotNull(await LoadAsync(null));
    }

    private static string Partition(IdentityKey key) => new LeadKeys(key).OfEmail(EmailAddress.TryParse("a@example.com")!).Partition;

    private Task<IdentityKey> LoadAsync(string? setting, TestStorage? storage = null) => new IdentityKeyStore((storage ?? _storage).Account).LoadAsync(
        new ConfigurationBuilder().AddInMemoryCollection([new("LeadSync:IdentityKey", setting)]).Build(), default);
}
