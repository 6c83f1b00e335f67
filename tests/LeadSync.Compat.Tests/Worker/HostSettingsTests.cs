using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.Queues;
using Microsoft.Extensions.Configuration;

namespace LeadSync.Compat.Tests.Worker;

public sealed class HostSettingsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("leadsync-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Local_settings_map_double_underscores_and_may_hold_comments()
    {
        File.WriteAllText(Path.Combine(_folder, "local.settings.json"), """
            { // as Functions Core Tools read it
              "IsEncrypted": false, "Values": { "LeadSync__Manage__Key": "k", "LeadSyncPrefix": "other", }
            }
            """);
        var settings = HostSettings.LocalSettings(_folder);
        Assert.Equal(("k", "other"), (settings["LeadSync:Manage:Key"], settings["LeadSyncPrefix"]));
    }

    [Fact]
    public void Host_json_is_read_with_the_hosts_defaults_for_what_it_leaves_out()
    {
        var path = Path.Combine(_folder, "host.json");
        File.WriteAllText(path, """{"version":"2.0","extensions":{"queues":{"messageEncoding":"none","batchSize":32,"visibilityTimeout":"00:00:10"}}}""");
        var settings = QueueSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(HostSettings.HostJson(path)).Build());
        Assert.Equal((32, 16, 5L), (settings.BatchSize, settings.NewBatchThreshold, settings.MaxDequeueCount));
        Assert.Equal((TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), false), (settings.VisibilityTimeout, settings.MaxPollingInterval, settings.IsBase64));
    }

    [Theory]
    [InlineData("batchSize", "33")]
    [InlineData("maxDequeueCount", "0")]
    [InlineData("maxPollingInterval", "2000")]
    public void A_setting_out_of_range_is_refused_by_its_name(string key, string value)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("AzureFunctionsJobHost:extensions:queues:" + key, value)]).Build();
        Assert.Contains(key, Assert.Throws<InvalidOperationException>(() => QueueSettings.Read(configuration)).Message, StringComparison.Ordinal);
    }
}
