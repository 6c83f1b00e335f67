namespace LeadSync.Storage.Audit;

/// <summary>Somebody looked at something that is audited.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="What">What was done, for example <c>pool-figures-read</c>.</param>
/// <param name="By">The name of a key or of a person's account.</param>
/// <param name="About">What it was about, for example the pool's id.</param>
public sealed record AuditedLook(DateTimeOffset At, string What, string By, string About);
