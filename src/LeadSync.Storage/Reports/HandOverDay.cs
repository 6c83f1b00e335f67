using Azure;

namespace LeadSync.Storage.Reports;

/// <summary>A part of the hand-overs of one day.</summary>
/// <param name="Day">The day, UTC, on which they were offered.</param>
/// <param name="Number">The part, from 0.</param>
/// <param name="Items">The hand-overs.</param>
/// <param name="ETag">As it was read; default for one that is not stored yet.</param>
public sealed record HandOverDay(DateOnly Day, int Number, IReadOnlyList<LoggedHandOver> Items, ETag ETag)
{
    /// <summary>How many a part holds: some 250 bytes each before they are deflated.</summary>
    public const int Most = 2_000;
}
