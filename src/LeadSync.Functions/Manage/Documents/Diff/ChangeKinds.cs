namespace LeadSync.Functions.Manage.Documents.Diff;

/// <summary>What can happen between two versions.</summary>
internal static class ChangeKinds
{
    public const string Added = "added";

    public const string Removed = "removed";

    public const string Changed = "changed";

    /// <summary>Stands elsewhere in the order of its list: of rules the first that holds wins.</summary>
    public const string Moved = "moved";
}
