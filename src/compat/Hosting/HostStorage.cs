using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;

namespace LeadSync.Compat.Hosting;

/// <summary>The account behind <c>AzureWebJobsStorage</c>: by identity where an account or endpoints are named, else by connection string.</summary>
internal sealed class HostStorage(IConfiguration configuration)
{
    private const string Connection = "AzureWebJobsStorage";
    private static readonly TimeSpan _firstRetry = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan _longestRetry = TimeSpan.FromSeconds(2);

    internal static bool IsEmulated(IConfiguration configuration) =>
        !UsesIdentity(configuration) && configuration[Connection]!.Contains("UseDevelopmentStorage=true", StringComparison.OrdinalIgnoreCase);

    internal QueueServiceClient Queues() => UsesIdentity(configuration)
        ? new QueueServiceClient(Endpoint("queue"), Credential(), Patient(new QueueClientOptions()))
        : new QueueServiceClient(configuration[Connection]!, Patient(new QueueClientOptions()));

    internal TableServiceClient Tables() => UsesIdentity(configuration)
        ? new TableServiceClient(Endpoint("table"), Credential(), Patient(new TableClientOptions()))
        : new TableServiceClient(configuration[Connection]!, Patient(new TableClientOptions()));

    private static bool UsesIdentity(IConfiguration configuration) => configuration.GetSection(Connection).GetChildren().Any();

    /// <summary>Short waits: the listeners' own back-off goes on where these end.</summary>
    private static TOptions Patient<TOptions>(TOptions options)
        where TOptions : ClientOptions
    {
        (options.Retry.Delay, options.Retry.MaxDelay) = (_firstRetry, _longestRetry);
        return options;
    }

    private Uri Endpoint(string service) => new(configuration[$"{Connection}:{service}ServiceUri"]
        ?? $"https://{configuration[$"{Connection}:accountName"]}.{service}.core.windows.net");

    private TokenCredential Credential() => configuration[$"{Connection}:credential"] == "managedidentity"
        ? new ManagedIdentityCredential(configuration[$"{Connection}:clientId"] is { } id ? ManagedIdentityId.FromUserAssignedClientId(id) : ManagedIdentityId.SystemAssigned)
        : new DefaultAzureCredential();
}
