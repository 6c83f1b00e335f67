namespace LeadSync.Web.Leads;

/// <summary>What a list of leads is narrowed to. Form and query use the names <c>stage</c>, <c>owner</c>, <c>q</c> and <c>continuation</c>.</summary>
/// <param name="Stage">The stage's name; null for all.</param>
/// <param name="Owner">The representative's id; null for all.</param>
/// <param name="Query">What was searched for; null where nothing was. Personal data: posted, never part of an address.</param>
public sealed record LeadFilter(string? Stage = null, string? Owner = null, string? Query = null)
{
    /// <summary>Everything.</summary>
    public static LeadFilter None { get; } = new();

    /// <summary>True where a search narrows the list.</summary>
    internal bool IsSearch => !string.IsNullOrWhiteSpace(Query);

    /// <summary>True where nothing narrows the list.</summary>
    internal bool IsEmpty => !IsSearch && string.IsNullOrEmpty(Stage) && string.IsNullOrEmpty(Owner);

    /// <summary>Prints no search.</summary>
    public override string ToString() => $"stage={Stage} owner={Owner}";
}
