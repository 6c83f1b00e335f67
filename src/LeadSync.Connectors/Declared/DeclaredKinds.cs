using LeadSync.Connectors.Words;

namespace LeadSync.Connectors.Declared;

/// <summary>Which of a sender's words mean what.</summary>
/// <param name="Word">Where the word stands; null where every event is the same.</param>
/// <param name="Map">What words mean, in lower case.</param>
/// <param name="Default">What any other word means, and none.</param>
internal sealed record DeclaredKinds(DeclaredValue? Word, IReadOnlyDictionary<string, DeclaredKind> Map, DeclaredKind Default)
{
    /// <summary>The sender's word; null for none.</summary>
    public string? WordOf(DeclaredItem item) => Word?.Sent(item);

    /// <summary>What it means.</summary>
    public DeclaredKind Of(string? word)
    {
        var meant = (word is null ? null : Map.GetValueOrDefault(word.ToLowerInvariant())) ?? Default;
        return meant is DeclaredKind.AsNamed ? new DeclaredKind.Touchpoint(EventWords.KindOf(word)) : meant;
    }
}
