namespace LeadSync.Connectors.Webhooks;

/// <summary>Reads an address to which a secret is sent: encrypted, or on this machine.</summary>
internal static class ApiAddress
{
    /// <summary>The address; null where none is set, or it is a fault.</summary>
    public static Uri? Read(string section, string name, string? text, List<string> faults)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address is { Scheme: "http", IsLoopback: true })) return address;
        faults.Add($"{section}:{name} is no address that begins with https://.");
        return null;
    }
}
