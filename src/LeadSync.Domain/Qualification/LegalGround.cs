using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Qualification;

/// <summary>On what a contact may rest, before any table is asked.</summary>
/// <param name="Basis">The basis that counts; null where nobody named one.</param>
/// <param name="At">When it was given; null where unknown.</param>
/// <param name="Assumed">True where it is the source's default.</param>
/// <param name="Unconfirmed">True where a double opt-in was asked for and not confirmed, and nothing else counts.</param>
/// <param name="Objected">True where the person objected (Art. 21 GDPR).</param>
internal sealed record LegalGround(ConsentBasis? Basis, DateTimeOffset? At, bool Assumed, bool Unconfirmed, bool Objected)
{
    public static LegalGround Of(Contact contact, DateTimeOffset? requestedAt)
    {
        var consent = contact.Consent ?? new Consent();
        if (requestedAt is not null && !(consent.ObjectedAt >= requestedAt))
            return new LegalGround(ConsentBasis.Request, requestedAt, Assumed: false, Unconfirmed: false, Objected: false);
        return IsUnconfirmed(consent)
            ? new LegalGround(ConsentBasis.None, null, Assumed: false, Unconfirmed: true, IsObjected(consent))
            : new LegalGround(consent.Basis, consent.At, consent.Assumed, Unconfirmed: false, IsObjected(consent));
    }

    // Only what the person gives after it lifts an objection; what a source assumes does not.
    private static bool IsObjected(Consent consent) =>
        consent.ObjectedAt is { } objected
        && !(consent is { Assumed: false, Basis: ConsentBasis.Consent or ConsentBasis.Request } && consent.At > objected);

    // "Requested" counts for nothing: neither as a consent nor beside what a source merely assumes (D-29).
    private static bool IsUnconfirmed(Consent consent) =>
        consent is { Basis: null or ConsentBasis.None or ConsentBasis.Consent } or { Assumed: true }
        && Has(consent, PermissionStatus.Requested) && !Has(consent, PermissionStatus.Confirmed);

    private static bool Has(Consent consent, PermissionStatus status) =>
        consent.Channels?.Values.Any(permission => permission.Status == status) == true;
}
