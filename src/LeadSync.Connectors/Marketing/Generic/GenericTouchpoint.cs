using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Generic;

/// <summary>The member <c>touchpoint</c> of a canonical event.</summary>
internal static class GenericTouchpoint
{
    public static Touchpoint? Read(StrictObject item)
    {
        if (!item.Has("touchpoint")) item.Fault("touchpoint", "Is missing. An event of type touchpoint needs one.");
        if (item.Object("touchpoint") is not { } touchpoint) return null;
        if (!touchpoint.IsGiven("kind")) touchpoint.Fault("kind", "Is missing. Say what the person did, for example newsletter-signup.");
        return new Touchpoint(
            touchpoint.Parsed("kind", KindWords.Normalize, "Must be one word of letters, digits, '-', '_' and '.', at most 100 characters, for example newsletter-signup.") ?? "",
            touchpoint.Text("name"),
            touchpoint.Text("content"),
            touchpoint.Text("contentType"),
            touchpoint.Text("approach"),
            touchpoint.Text("campaign"),
            touchpoint.Text("source"),
            touchpoint.Text("medium"),
            touchpoint.Text("term"),
            touchpoint.Text("url", CleanText.MaxUrlLength));
    }
}
