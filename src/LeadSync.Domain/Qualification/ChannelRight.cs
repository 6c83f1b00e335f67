using LeadSync.Domain.Text;

namespace LeadSync.Domain.Qualification;

/// <summary>Whether sales may use a channel.</summary>
/// <param name="Allowed">True where it may.</param>
/// <param name="Because">Why: <c>request-of consent-of is-customer permission-confirmed legitimate-interest no-objection</c>, or
/// <c>objection permission-withdrawn opt-in-not-confirmed no-basis permission-unknown channel-closed</c>; arguments <c>at country assumed</c>.</param>
public sealed record ChannelRight(bool Allowed, CodedReason Because);
