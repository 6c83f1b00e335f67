namespace LeadSync.Domain.Qualification;

/// <summary>A name or a question in both languages.</summary>
/// <param name="De">German; null where the document gives none.</param>
/// <param name="En">English; null where the document gives none.</param>
public sealed record BilingualName(string? De, string? En)
{
    /// <summary>In neither language.</summary>
    public static BilingualName None { get; } = new(null, null);
}
