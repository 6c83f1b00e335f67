namespace LeadSync.Storage.Documents;

/// <summary>A document that somebody works on. One a document; publishing ends it.</summary>
/// <param name="Text">The document as it was written.</param>
/// <param name="ETag">Its state as an HTTP entity tag, quotes included; another after each save.</param>
/// <param name="Author">Who saved it last.</param>
/// <param name="SavedAt">When (UTC).</param>
public sealed record Draft(string Text, string ETag, string Author, DateTimeOffset SavedAt)
{
    /// <summary>Who approved this state of it, oldest first; a save begins anew.</summary>
    public IReadOnlyList<Approval> Approvals { get; init; } = [];
}
