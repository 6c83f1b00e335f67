using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Configuration;

namespace LeadSync.Storage.Accounts;

/// <summary>The identity form of <c>AzureWebJobsStorage</c>, with the setting names of the Functions host.</summary>
internal static class IdentityConnection
{
    internal static Uri Endpoint(IConfigurationSection section, string service)
    {
        var text = section[service + "ServiceUri"] ?? FromAccountName(section["accountName"], service);
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
            ? address
            : throw new StorageSettingsException(
                $"Set AzureWebJobsStorage__accountName, or AzureWebJobsStorage__{service}ServiceUri to an https address.");
    }

    internal static TokenCredential Credential(IConfigurationSection section) => section["credential"] switch
    {
        null or "" => new DefaultAzureCredential(),
        var kind when kind.Equals("managedidentity", StringComparison.OrdinalIgnoreCase) => new ManagedIdentityCredential(Identity(section["clientId"])),
        var kind => throw new StorageSettingsException($"AzureWebJobsStorage__credential is '{kind}'. Known is 'managedidentity'; leave it out otherwise."),
    };

    private static ManagedIdentityId Identity(string? clientId) =>
        string.IsNullOrWhiteSpace(clientId) ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(clientId);

    private static string? FromAccountName(string? account, string service) =>
        string.IsNullOrWhiteSpace(account) ? null : $"https://{account}.{service}.core.windows.net";
}
