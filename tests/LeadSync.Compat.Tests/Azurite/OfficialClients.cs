using System.Text.Json;

namespace LeadSync.Compat.Tests.Azurite;

/// <summary>The official JavaScript clients, run by a script beside this file.</summary>
internal static class OfficialClients
{
    /// <summary>Runs one verb of the script and answers what it printed.</summary>
    public static async Task<JsonElement> RunAsync(AzuriteFixture azurite, string verb, params string[] arguments)
    {
        var folder = await Npm.InstalledAsync("tests/LeadSync.Compat.Tests/Azurite/js");
        var connection = "DefaultEndpointsProtocol=http;" + azurite.ConnectionString;
        return JsonSerializer.Deserialize<JsonElement>(await Npm.RunAsync("node", folder, ["clients.mjs", verb, connection, .. arguments]));
    }
}
