using LeadSync.Connectors.Reading;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Generic;

/// <summary>By what an event names its person.</summary>
internal static class GenericIdentity
{
    private const string NoAddress = "Is no e-mail address. Send it as name@domain, without display name.";

    public static EmailAddress? Email(StrictObject person) => person.Parsed("email", EmailAddress.TryParse, NoAddress);

    public static string? ExternalId(StrictObject person) => person.Text("externalId", StrictIds.MaxLength);

    public static string? System(StrictObject person) => person.Text("system", StrictIds.MaxLength);

    /// <summary>Faults where nothing names the person. A value that is there but wrong is its own fault.</summary>
    public static void Require(StrictObject person, params ReadOnlySpan<string> anyOf)
    {
        foreach (var name in anyOf)
        {
            if (person.IsGiven(name)) return;
        }

        person.Fault("", $"Names nobody. Give at least one of: {string.Join(", ", anyOf)}.");
    }

    /// <summary>The person to merge into.</summary>
    public static Identity? Into(StrictObject item)
    {
        if (!item.Has("into")) item.Fault("into", "Is missing. Name the person to merge into by email or externalId.");
        if (item.Object("into") is not { } into) return null;
        Require(into, "email", "externalId");
        return new Identity(Email(into), ExternalId(into), System(into));
    }
}
