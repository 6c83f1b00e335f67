namespace LeadSync.Domain.Scoring;

/// <summary>A click in a mail, remembered for the seconds in which it may turn out to be a mail scanner's (D-13).</summary>
/// <param name="EventId">The event.</param>
/// <param name="At">When.</param>
/// <param name="Cycle">The cycle that it fed.</param>
/// <param name="Mail">The mail: source, campaign and content.</param>
/// <param name="Link">The link within it; empty where the sender names none.</param>
/// <param name="Mark">By what its touchpoint is known again.</param>
/// <param name="Lines">The points that it gave and that were not taken back.</param>
public sealed record RecentClick(string EventId, DateTimeOffset At, int Cycle, string Mail, string Link, ulong Mark, IReadOnlyList<ScoreLine> Lines);
