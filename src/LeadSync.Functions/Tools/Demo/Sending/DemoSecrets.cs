using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;

namespace LeadSync.Functions.Tools.Demo.Sending;

/// <summary>With what the demo signs: what is configured, else secrets of this run alone.</summary>
/// <param name="Generic">Of source <c>generic</c>.</param>
/// <param name="HubSpot">Of source <c>hubspot</c>.</param>
/// <param name="Mautic">Of source <c>mautic</c>.</param>
/// <param name="Crm">Of the CRM <c>generic</c>.</param>
/// <param name="MayShow">True where the secret of <c>generic</c> was made for this run, and so may be printed.</param>
internal sealed record DemoSecrets(string Generic, string HubSpot, string Mautic, string Crm, bool MayShow)
{
    private const string GenericSetting = "LeadSync:Sources:generic:Secret";

    /// <summary>Takes what is configured and sets what is not.</summary>
    public static DemoSecrets Ensure(IConfiguration configuration)
    {
        var mayShow = string.IsNullOrWhiteSpace(configuration[GenericSetting]);
        return new DemoSecrets(
            Ensure(configuration, GenericSetting),
            Ensure(configuration, "LeadSync:Sources:hubspot:Secret"),
            Ensure(configuration, "LeadSync:Sources:mautic:Secret"),
            Ensure(configuration, "LeadSync:Crm:generic:Secret"),
            mayShow);
    }

    /// <summary>Prints nothing secret.</summary>
    public override string ToString() => nameof(DemoSecrets);

    private static string Ensure(IConfiguration configuration, string setting)
    {
        if (string.IsNullOrWhiteSpace(configuration[setting])) configuration[setting] = "whsec_" + Convert.ToBase64String(RandomNumberGenerator.GetBytes(24));
        // Several secrets are a rotation; any of them is valid.
        return configuration[setting]!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[0];
    }
}
