namespace LeadSync.Storage.Leads;

/// <summary>The row keys of a lead's partition (architecture §2.1).</summary>
internal static class LeadRows
{
    public const string State = "s";

    public const string EventsFrom = "e|";

    public const string EventsTo = "e~";

    public const string DecisionsFrom = "d|";

    /// <summary>Behind events and ignored events: <c>e|</c> to <c>i|</c>.</summary>
    public const string IgnoredTo = "i~";

    /// <summary>What a lead was before it was merged into another.</summary>
    public const string Merged = "h|merged";

    public static string Event(string key) => $"e|{key}";

    public static string Ignored(string key, string content) => $"i|{key}|{content}";

    public static string Decision(int version, int number) => $"d|{version:D10}|{number}";
}
