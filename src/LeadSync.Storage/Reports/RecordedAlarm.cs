namespace LeadSync.Storage.Reports;

/// <summary>How a rejection alarm stands (D-8).</summary>
/// <param name="ServiceLevel">The service level whose rate is watched.</param>
/// <param name="Rings">True while too many hand-overs are refused.</param>
/// <param name="Since">Since when it stands so.</param>
/// <param name="Decisions">How many hand-overs were judged in the time that it looks back.</param>
/// <param name="Rejected">How many of them were refused.</param>
/// <param name="At">When it was looked at.</param>
public sealed record RecordedAlarm(string ServiceLevel, bool Rings, DateTimeOffset Since, int Decisions, int Rejected, DateTimeOffset At);
