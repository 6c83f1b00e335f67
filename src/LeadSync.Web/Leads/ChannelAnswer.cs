using LeadSync.Domain.Text;

namespace LeadSync.Web.Leads;

/// <summary>Whether sales may use a channel, and why: <em>may call: yes, because …</em> (D-29).</summary>
/// <param name="Channel"><c>call</c>, <c>email</c> or <c>post</c>.</param>
/// <param name="Allowed">Whether sales may use it.</param>
/// <param name="Because">Why, or why not; for example <c>request-of</c> with the argument <c>at</c>.</param>
public sealed record ChannelAnswer(string Channel, bool Allowed, CodedReason Because);
