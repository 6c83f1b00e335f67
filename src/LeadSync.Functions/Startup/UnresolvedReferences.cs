using LeadSync.Functions.Http;
using Microsoft.Extensions.Configuration;

namespace LeadSync.Functions.Startup;

/// <summary>Finds settings whose Key Vault reference the platform could not resolve: their text would else pass for a secret that anybody can guess.</summary>
internal static class UnresolvedReferences
{
    private const string Reference = "@Microsoft.KeyVault(";

    public static StartFaults In(IConfiguration configuration) =>
        new([.. configuration.GetSection("LeadSync").AsEnumerable().Where(IsUnresolved).Select(setting => Fault(setting.Key))]);

    private static bool IsUnresolved(KeyValuePair<string, string?> setting) =>
        setting.Value?.TrimStart().StartsWith(Reference, StringComparison.OrdinalIgnoreCase) == true;

    private static string Fault(string key) =>
        $"{key} holds a Key Vault reference that was not resolved. See that the secret exists and the app's identity may read it, then start again.";
}
