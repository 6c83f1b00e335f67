using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Reading;

/// <summary>Basis and evidence of being allowed to address somebody (D-29, D-30).</summary>
internal static class Permit
{
    public const string Email = "email";
    public const string Phone = "phone";

    /// <summary>Who asks for contact may be answered, whatever the newsletter's permission (D-30); null for kinds that ask for none.</summary>
    public static Consent? Asked(string kind, DateTimeOffset at, string system) =>
        kind.EndsWith("-request", StringComparison.Ordinal) ? Request(at, system) : null;

    /// <summary>The basis of who asked for contact.</summary>
    public static Consent Request(DateTimeOffset at, string system) => new() { Basis = ConsentBasis.Request, At = at, Source = system };

    /// <summary>The consent with the form and the wording on which its permissions were given.</summary>
    public static Consent WithEvidence(this Consent consent, string? form, string? wording = null) => consent with
    {
        Channels = consent.Channels?.ToDictionary(channel => channel.Key, channel => channel.Value with { Form = form, Wording = wording }, StringComparer.Ordinal),
    };

    /// <summary>Both; either may be absent.</summary>
    public static Consent? With(this Consent? one, Consent? other) => one is null || other is null ? one ?? other : one.MergedWith(other);
}
