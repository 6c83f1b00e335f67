namespace LeadSync.Storage.Routing;

/// <summary>The texts of a pack, numbered from 1; 0 is no text.</summary>
internal sealed class TextList
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    public int NumberOf(string? text)
    {
        if (text is null) return 0;
        if (_numbers.TryGetValue(text, out var known)) return known;
        _texts.Add(text);
        return _numbers[text] = _texts.Count;
    }

    public void Write(BinaryWriter into)
    {
        into.Write7BitEncodedInt(_texts.Count);
        foreach (var text in _texts) into.Write(text);
    }

    public static string?[] Read(BinaryReader from)
    {
        var texts = new string?[from.Read7BitEncodedInt() + 1];
        for (var number = 1; number < texts.Length; number++) texts[number] = from.ReadString();
        return texts;
    }
}
