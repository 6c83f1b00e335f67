using LeadSync.Domain.Funnels;

namespace LeadSync.Domain.Leads;

/// <summary>A person asked for contact and overtook the score (D-15).</summary>
/// <param name="At">When.</param>
/// <param name="Kind">The kind of touchpoint by which it asked.</param>
/// <param name="FromStage">The stage in which it stood, in the profile's words.</param>
/// <param name="From">The milestone of that stage.</param>
/// <param name="Guard">The reason for which the request goes to the lead desk, for example <c>applicant</c>; null where it goes to sales.</param>
/// <param name="WithdrawnAt">When the request was taken back by an objection; null while it holds.</param>
public sealed record FastLaneEntry(
    DateTimeOffset At, string Kind, string FromStage, Milestone From, string? Guard = null, DateTimeOffset? WithdrawnAt = null);
