namespace LeadSync.Connectors.Webhooks;

/// <summary>Reads by what a token is renewed, and says what is missing of it.</summary>
internal static class ApiGrantReader
{
    /// <summary>Reads <c>ClientId</c>, <c>ClientSecret</c>, <c>RefreshToken</c>, <c>TokenUrl</c> and <c>Scope</c>; null where none is set.</summary>
    public static ApiGrant? Read(string section, Func<string, string?> value, List<string> faults)
    {
        var names = (string[])["ClientId", "ClientSecret", "RefreshToken", "TokenUrl", "Scope"];
        if (names.All(name => Plain(value(name)) is null)) return null;
        if (Plain(value("Token")) is not null) faults.Add($"{section}:Token is set beside {section}:ClientId. Set the token, or that by which it is renewed.");
        var (id, secret) = (Plain(value("ClientId")), Plain(value("ClientSecret")));
        if (id is null || secret is null) faults.Add($"{section}:{(id is null ? "ClientId" : "ClientSecret")} is missing. A token is renewed by ClientId and ClientSecret together.");
        return new ApiGrant(id ?? "", secret ?? "")
        {
            RefreshToken = Plain(value("RefreshToken")), Scope = Plain(value("Scope")), TokenUrl = ApiAddress.Read(section, "TokenUrl", value("TokenUrl"), faults),
        };
    }

    private static string? Plain(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
