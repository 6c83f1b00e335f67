using LeadSync.Connectors.Reading;

namespace LeadSync.Connectors.Declared;

/// <summary>A value of an event: the first path at which something stands, its word translated where a map has it.</summary>
/// <param name="Paths">Where to look, in order of preference.</param>
/// <param name="Map">Words and what they mean, in any case of letters; a word that is not here stays as it is, unless there is a default.</param>
/// <param name="Default">What is taken where nothing stands, or a word that the map does not have.</param>
internal sealed record DeclaredValue(IReadOnlyList<DeclaredPath> Paths, IReadOnlyDictionary<string, string>? Map = null, string? Default = null)
{
    /// <summary>The text; null for none.</summary>
    public string? Of(DeclaredItem item, int maxLength = CleanText.MaxLength)
    {
        var text = Sent(item, maxLength);
        if (text is null) return Default;
        return Map is null ? text : Map.GetValueOrDefault(text.ToLowerInvariant()) ?? Default ?? text;
    }

    /// <summary>The text as the sender wrote it; null for none.</summary>
    public string? Sent(DeclaredItem item, int maxLength = CleanText.MaxLength)
    {
        foreach (var path in Paths)
        {
            if (item.Text(path, maxLength) is { } text) return text;
        }

        return null;
    }

    /// <summary>All texts at the first path at which any stands.</summary>
    public IReadOnlyList<string> All(DeclaredItem item)
    {
        foreach (var path in Paths)
        {
            string[] texts = [.. item.Texts(path)];
            if (texts.Length > 0) return texts;
        }

        return Default is null ? [] : [Default];
    }
}
