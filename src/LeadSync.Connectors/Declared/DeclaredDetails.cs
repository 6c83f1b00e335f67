using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Declared;

/// <summary>
/// Completes messages that carry a person's id only, as a document says. Where the API is, and with which token, is no matter of the document
/// but of the settings: whoever may write documents must not be able to send the token elsewhere.
/// </summary>
/// <param name="path">The path below the API's address, in which <c>{id}</c> stands for the person's id.</param>
/// <param name="header">The header that carries the token.</param>
/// <param name="prefix">What stands before the token.</param>
/// <param name="fields">Where the person's fields stand in the answer.</param>
internal sealed class DeclaredDetails(string path, string header, string prefix, DeclaredFields fields) : IDetailsSource<LeadEvent>
{
    public const string Id = "{id}";
    private const string Person = "person";

    public Uri? Api => null;

    /// <summary>What is wanted of an event: nothing where it names an address. What the person withdraws does not wait for anything.</summary>
    public static DetailsWanted? Wanted(Contact lead, Consent? consent) =>
        lead is { Email: null, ExternalId: { } id } && consent?.Channels?.Values.Any(permission => permission.Status == PermissionStatus.Withdrawn) != true ? new DetailsWanted(Person, id) : null;

    public IReadOnlyList<DetailsRequest> Ask(LeadEvent thin) =>
        [new(path.Replace(Id, Uri.EscapeDataString(thin.Details!.Id), StringComparison.Ordinal)) { TokenHeader = header, TokenPrefix = prefix }];

    public IReadOnlyList<LeadEvent> Complete(LeadEvent thin, IReadOnlyList<JsonElement> answers)
    {
        var request = new WebhookRequest { Source = thin.Source, Method = "GET", Url = "" };
        var fetched = fields.Of(new DeclaredItem(answers[0], new DeclaredWhole(answers[0]), Key: null, request, HtmlEntities: false), thin.Source);
        return [thin with { Lead = thin.Lead.MergedWith(fetched with { ExternalId = null, System = null }) }];
    }
}
