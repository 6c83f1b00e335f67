using LeadSync.Storage.Accounts;
using LeadSync.Storage.Metering;
using Microsoft.Extensions.Configuration;

namespace LeadSync.Storage.Tests.Metering;

public sealed class StorageSettingsTests
{
    [Fact]
    public void Nothing_set_means_development_storage_under_the_prefix_leadsync()
    {
        var settings = StorageSettings.From(Configuration());
        Assert.Equal(("UseDevelopmentStorage=true", "leadsync"), (settings.ConnectionString, settings.Prefix));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("1a")]
    [InlineData("Abc")]
    [InlineData("a-b")]
    [InlineData("abcdefghijklmnopq")]
    [InlineData("abc\n")]
    public void A_prefix_that_tables_or_queues_cannot_carry_is_refused_by_name(string prefix)
    {
        var error = Assert.Throws<StorageSettingsException>(() => StorageSettings.From(Configuration(("LeadSyncPrefix", prefix))));
        Assert.Contains("LeadSyncPrefix", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_managed_identity_by_account_name_connects_to_the_accounts_endpoints()
    {
        var settings = StorageSettings.From(Configuration(
            ("AzureWebJobsStorage:accountName", "acme"), ("AzureWebJobsStorage:credential", "managedidentity"), ("AzureWebJobsStorage:clientId", "c")));
        var account = new StorageAccount(settings, new StorageMeter());
        Assert.Null(settings.ConnectionString);
        Assert.Equal("leadsyncLeads", account.Table(TableNames.Leads).Name);
        Assert.Equal("leadsync-settle", account.Queue(QueueNames.Settle).Name);
    }

    [Fact]
    public void An_identity_without_an_address_for_queues_is_refused_by_name()
    {
        var error = Assert.Throws<StorageSettingsException>(() =>
            StorageSettings.From(Configuration(("AzureWebJobsStorage:tableServiceUri", "https://acme.table.core.windows.net"))));
        Assert.Contains("AzureWebJobsStorage__queueServiceUri", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_kind_of_credential_is_refused()
    {
        var error = Assert.Throws<StorageSettingsException>(() => StorageSettings.From(
            Configuration(("AzureWebJobsStorage:accountName", "acme"), ("AzureWebJobsStorage:credential", "magic"))));
        Assert.Contains("magic", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Printed_settings_hold_no_secret() =>
        Assert.Equal("StorageSettings abc", StorageSettings.Of("AccountKey=secret", "abc").ToString());

    private static IConfiguration Configuration(params (string Key, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(value => KeyValuePair.Create<string, string?>(value.Key, value.Value)))
        .Build();
}
