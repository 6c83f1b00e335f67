using System.Text.RegularExpressions;
using Azure.Core;
using Microsoft.Extensions.Configuration;

namespace LeadSync.Storage.Accounts;

/// <summary>Which storage account is used, as whom, and by which prefix this app's tables and queues are known in it (design §8).</summary>
public sealed partial record StorageSettings
{
    /// <summary>The prefix where <c>LeadSyncPrefix</c> is not set.</summary>
    public const string DefaultPrefix = "leadsync";

    private const string DefaultConnection = "UseDevelopmentStorage=true";

    private StorageSettings(string prefix) => Prefix = Checked(prefix);

    /// <summary>2 to 16 characters, <c>^[a-z][a-z0-9]{1,15}$</c>.</summary>
    public string Prefix { get; }

    /// <summary>The connection string; null where an identity is used.</summary>
    public string? ConnectionString { get; private init; }

    internal Uri? TableEndpoint { get; private init; }

    internal Uri? QueueEndpoint { get; private init; }

    internal TokenCredential? Credential { get; private init; }

    /// <summary>Settings with a connection string.</summary>
    /// <exception cref="StorageSettingsException">The prefix is not allowed.</exception>
    public static StorageSettings Of(string connectionString, string prefix = DefaultPrefix) => new(prefix) { ConnectionString = connectionString };

    /// <summary>
    /// Reads <c>LeadSyncPrefix</c> and <c>AzureWebJobsStorage</c>: a connection string (default: development storage) or a section with
    /// <c>accountName</c>, or <c>tableServiceUri</c> and <c>queueServiceUri</c>, and optionally <c>credential</c> and <c>clientId</c>.
    /// </summary>
    /// <exception cref="StorageSettingsException">A setting is missing or not allowed; the message says which.</exception>
    public static StorageSettings From(IConfiguration configuration)
    {
        var prefix = configuration["LeadSyncPrefix"] ?? DefaultPrefix;
        var section = configuration.GetSection("AzureWebJobsStorage");
        return string.IsNullOrWhiteSpace(section.Value) && section.GetChildren().Any()
            ? WithIdentity(section, prefix)
            : Of(string.IsNullOrWhiteSpace(section.Value) ? DefaultConnection : section.Value, prefix);
    }

    /// <summary>Prints the prefix only: a connection string is a secret.</summary>
    public override string ToString() => $"{nameof(StorageSettings)} {Prefix}";

    private static StorageSettings WithIdentity(IConfigurationSection section, string prefix) => new(prefix)
    {
        TableEndpoint = IdentityConnection.Endpoint(section, "table"),
        QueueEndpoint = IdentityConnection.Endpoint(section, "queue"),
        Credential = IdentityConnection.Credential(section),
    };

    private static string Checked(string prefix) => Allowed().IsMatch(prefix)
        ? prefix
        : throw new StorageSettingsException(
            $"LeadSyncPrefix is '{prefix}'. It is part of table and queue names: 2 to 16 lower case letters and digits, beginning with a letter.");

    [GeneratedRegex("^[a-z][a-z0-9]{1,15}\\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Allowed();
}
