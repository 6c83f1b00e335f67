using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Qualification;

/// <summary>Decides before anything else whether a person may be handed to sales, and by which channels (D-29, D-30).</summary>
public static class ContactLaw
{
    /// <summary>Decides by the service level's table.</summary>
    /// <param name="level">The service level.</param>
    /// <param name="contact">The person.</param>
    /// <param name="requestedAt">When the person last asked for contact in this cycle: basis <c>request</c> for its own matter, whatever the newsletter permission (D-30).
    /// Null where it did not.</param>
    public static ContactDecision Decide(ServiceLevel level, Contact contact, DateTimeOffset? requestedAt = null)
    {
        var ground = LegalGround.Of(contact, requestedAt);
        var rights = new ChannelRights(level, contact, ground);
        var (call, email, post) = (rights.Of(Channel.Call), rights.Of(Channel.Email), rights.Of(Channel.Post));
        var closed = !(call.Allowed || email.Allowed || post.Allowed);
        return new ContactDecision(ground.Basis, ground.Assumed, call, email, post, closed ? MissingOf(ground, contact) : null);
    }

    private static string? MissingOf(LegalGround ground, Contact contact) => ground switch
    {
        { Objected: true } => null,
        { Unconfirmed: true } => "double-opt-in-confirmation",
        { Basis: null or ConsentBasis.None } => "basis",
        _ when contact.Country is null => "country",
        _ => "consent",
    };
}
