namespace LeadSync.Storage.Documents;

/// <summary>What can happen to a document, in the words of the audit.</summary>
public static class AuditActions
{
    /// <summary>A draft was saved.</summary>
    public const string DraftSaved = "draft-saved";

    /// <summary>A draft was given up.</summary>
    public const string DraftDeleted = "draft-deleted";

    /// <summary>A draft was approved.</summary>
    public const string Approved = "approved";

    /// <summary>A version was published.</summary>
    public const string Published = "published";

    /// <summary>An earlier version was published again.</summary>
    public const string RolledBack = "rolled-back";
}
