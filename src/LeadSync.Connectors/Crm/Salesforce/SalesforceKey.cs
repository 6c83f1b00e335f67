using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Crm.Salesforce;

/// <summary>
/// Salesforce does not sign. The secret stands in the URL; and where the setting <c>Secret</c> also holds organisation ids (<c>00D…</c>),
/// an Outbound Message must come from one of them. An organisation id alone opens nothing: it is no secret.
/// </summary>
internal static class SalesforceKey
{
    private const string OrganisationPrefix = "00D";

    public static WebhookVerdict Verify(WebhookRequest request, SourceSettings settings)
    {
        string[] organisations = [.. settings.Secrets.Where(IsOrganisation)];
        var verdict = OfferedSecret.Verify(request, settings with { Secrets = [.. settings.Secrets.Where(secret => !IsOrganisation(secret))] });
        if (verdict is WebhookVerdict.Refused || organisations.Length == 0 || !SalesforceSource.IsXml(request)) return verdict;
        return SalesforceXml.Parse(request.Body, out _).Find("OrganizationId")?.Value.Trim() is { } sent && organisations.Any(one => SalesforceId.AreSame(one, sent))
            ? verdict
            : new WebhookVerdict.Refused(RefusalReasons.SignatureWrong);
    }

    private static bool IsOrganisation(string secret) => secret.StartsWith(OrganisationPrefix, StringComparison.Ordinal) && SalesforceId.IsOne(secret);
}
