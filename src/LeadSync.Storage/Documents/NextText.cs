namespace LeadSync.Storage.Documents;

/// <summary>What becomes the next version.</summary>
/// <param name="Deflated">The text.</param>
/// <param name="Draft">The draft that it ends; null where it comes from elsewhere.</param>
/// <param name="From">The earlier version whose text it is; null where it is a new one.</param>
internal sealed record NextText(byte[] Deflated, DraftRow? Draft = null, VersionInfo? From = null)
{
    /// <summary>Approvals are of a text: a return to an approved text is approved.</summary>
    internal IReadOnlyList<Approval> Approvals => Draft?.Approvals ?? From?.Approvals ?? [];

    internal string? DraftedBy => Draft?.Author ?? From?.DraftedBy;

    internal string Action => From is null ? AuditActions.Published : AuditActions.RolledBack;
}
