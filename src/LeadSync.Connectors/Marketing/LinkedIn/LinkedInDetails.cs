using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.LinkedIn;

/// <summary>
/// A form's answers and the form's questions: <c>GET /rest/leadFormResponses/{id}</c> and <c>GET /rest/leadForms/{id}</c> with a member's token
/// (scope <c>r_marketing_leadgen_automation</c>). An answer names its question by number only; the form says which field was asked for.
/// </summary>
internal sealed class LinkedInDetails : IDetailsSource<LeadEvent>
{
    private static readonly Dictionary<string, string> Version = new(StringComparer.Ordinal) { ["LinkedIn-Version"] = "202506", ["X-Restli-Protocol-Version"] = "2.0.0" };

    public Uri? Api { get; } = new("https://api.linkedin.com/");

    public TokenEndpoint? Tokens { get; } = new("https://www.linkedin.com/oauth/v2/accessToken");

    public IReadOnlyList<DetailsRequest> Ask(LeadEvent thin) =>
        thin.Touchpoint?.Name is { } form ? [Get("leadFormResponses", thin.Details!.Id), Get("leadForms", form)] : [Get("leadFormResponses", thin.Details!.Id)];

    public IReadOnlyList<LeadEvent> Complete(LeadEvent thin, IReadOnlyList<JsonElement> answers)
    {
        var fields = LinkedInAnswers.Of(answers[0], answers.Count > 1 ? answers[1] : null);
        var fetched = PlainWords.Fill(Contact.Nobody, fields);
        var form = answers.Count > 1 ? answers[1].Text("name") : null;
        var touchpoint = thin.Touchpoint is null || form is null ? thin.Touchpoint : thin.Touchpoint with { Kind = KindWords.OfForm(form), Name = form };
        return [thin with { Lead = thin.Lead.MergedWith(fetched), Touchpoint = touchpoint }];
    }

    // A URN's last part is the id.
    private static DetailsRequest Get(string resource, string urn) => new($"rest/{resource}/{Uri.EscapeDataString(urn.Split(':')[^1])}") { Headers = Version };
}
