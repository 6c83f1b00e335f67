namespace LeadSync.Storage.Documents;

/// <summary>One change of a document, kept for good in the transaction of the change itself.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="What">One of <see cref="AuditActions"/>.</param>
/// <param name="By">The name of a key or of a person's account.</param>
/// <param name="Comment">Why, in the author's words; null for nothing.</param>
/// <param name="ETag">The state of the draft, or of the version, that it left or was about.</param>
/// <param name="Version">The version that it made; null where it made none.</param>
public sealed record AuditEntry(DateTimeOffset At, string What, string By, string? Comment, string ETag, int? Version);
