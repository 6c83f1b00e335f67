namespace LeadSync.Storage.Documents;

/// <summary>What is known of a draft besides its text.</summary>
/// <param name="ETag">Its state as an HTTP entity tag, quotes included.</param>
/// <param name="Author">Who saved it last.</param>
/// <param name="SavedAt">When (UTC).</param>
/// <param name="Approvals">Who approved this state of it, oldest first.</param>
public sealed record DraftInfo(string ETag, string Author, DateTimeOffset SavedAt, IReadOnlyList<Approval> Approvals);
