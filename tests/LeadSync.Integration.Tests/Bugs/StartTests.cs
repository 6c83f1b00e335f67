using LeadSync.Testing;
using LeadSync.Testing.App;

namespace LeadSync.Integration.Tests.Bugs;

/// <summary>Settings with which the app must not start, each named in what it says.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class StartTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("LeadSync__Manage__Key", "@Microsoft.KeyVault(SecretUri=https://vault.example/secrets/manage)", "LeadSync:Manage:Key")]
    [InlineData("LeadSync__IdentityKey", "@Microsoft.KeyVault(SecretUri=https://vault.example/secrets/identity)", "LeadSync:IdentityKey")]
    [InlineData("LeadSync__Sources__mautic__Secret", " ", "LeadSync:Sources:mautic:Secret")]
    [InlineData("FUNCTIONS_CUSTOMHANDLER_PORT", "free", "LeadSync__Manage__Key")]
    public async Task The_app_does_not_start_and_names_the_setting(string setting, string value, string named)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal) { [setting] = value == "free" ? Free.Port().ToString(System.Globalization.CultureInfo.InvariantCulture) : value };
        await using var app = LeadSyncApp.Launch(new AppOptions { Storage = azurite.ConnectionString, Prefix = AppOptions.NewPrefix(), Settings = settings });

        await Eventually.HoldsAsync("the app to end", () => Task.FromResult(app.HasExited));

        Assert.NotEqual(0, app.ExitCode);
        Assert.Contains(named.Replace(":", "", StringComparison.Ordinal).Replace("__", "", StringComparison.Ordinal), string.Join('\n', app.Log).Replace(":", "", StringComparison.Ordinal).Replace("__", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
