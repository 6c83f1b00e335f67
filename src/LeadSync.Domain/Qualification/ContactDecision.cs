using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Qualification;

/// <summary>Whether a person may be handed to sales, and by which channels sales may make contact (D-29).</summary>
/// <param name="Basis">The basis that counted; null where nobody named one. An unconfirmed double opt-in counts for nothing.</param>
/// <param name="Assumed">True where the basis is the source's default (D-30).</param>
/// <param name="Call">By telephone.</param>
/// <param name="Email">By e-mail.</param>
/// <param name="Post">By letter.</param>
/// <param name="Missing">Where every channel is closed, the fact that would open one: <c>double-opt-in-confirmation</c>, <c>basis</c>, <c>country</c>, <c>consent</c>;
/// null where a channel is open or the person objected.</param>
public sealed record ContactDecision(ConsentBasis? Basis, bool Assumed, ChannelRight Call, ChannelRight Email, ChannelRight Post, string? Missing)
{
    /// <summary>True where a channel is open: the person may be handed to sales.</summary>
    public bool MayHandOver => Call.Allowed || Email.Allowed || Post.Allowed;

    /// <summary>Why the person is held: <c>no-open-channel</c> with what is missing, or <c>objection</c>; null where a channel is open.</summary>
    public CodedReason? Held => MayHandOver ? null : Missing is null ? Call.Because : CodedReason.Of("no-open-channel", ("missing", Missing));
}
