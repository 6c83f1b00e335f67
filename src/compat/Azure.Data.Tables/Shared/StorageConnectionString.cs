namespace Azure.Storage.Shared;

/// <summary>The settings of a storage connection string: <c>name=value</c> pairs divided by semicolons, names in any case.</summary>
internal sealed class StorageConnectionString
{
    // The emulator's account and key are published and the same everywhere.
    private const string Development =
        "AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="
        + ";TableEndpoint=http://127.0.0.1:10002/devstoreaccount1;QueueEndpoint=http://127.0.0.1:10001/devstoreaccount1";

    private readonly Dictionary<string, string> settings;
    private StorageConnectionString(Dictionary<string, string> settings) => this.settings = settings;

    public string AccountName => Required("AccountName");
    public string AccountKey => Required("AccountKey");

    public static StorageConnectionString Parse(string text)
    {
        var given = Settings(text);
        return new(bool.TryParse(given.GetValueOrDefault("UseDevelopmentStorage"), out var yes) && yes ? Settings(Development) : given);
    }

    /// <summary>The address of one service: the explicit endpoint, else made of protocol, account and suffix.</summary>
    public Uri Endpoint(string service) =>
        settings.TryGetValue(service + "Endpoint", out var endpoint)
            ? new Uri(endpoint)
            : new Uri($"{Or("DefaultEndpointsProtocol", "https")}://{AccountName}.{service.ToLowerInvariant()}.{Or("EndpointSuffix", "core.windows.net")}");

    private static Dictionary<string, string> Settings(string text) =>
        text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(pair => pair.Split('=', 2))
            .ToDictionary(
                pair => pair[0].Trim(),
                pair => pair.Length == 2 ? pair[1].Trim() : throw new FormatException("Settings must be of the form \"name=value\"."),
                StringComparer.OrdinalIgnoreCase);

    private string Or(string name, string fallback) => settings.GetValueOrDefault(name, fallback);
    private string Required(string name) =>
        settings.GetValueOrDefault(name) ?? throw new FormatException($"No valid combination of account information found: {name} is missing.");
}
