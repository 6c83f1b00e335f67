using System.Globalization;
using LeadSync.Connectors.Reading;

namespace LeadSync.Connectors.Declared;

/// <summary>How an event gets an id that stays the same when it is sent again.</summary>
/// <param name="Sent">The sender's own id; null where it has none.</param>
/// <param name="Parts">What an event is told from others by, where the sender has no id; none for its whole content.</param>
internal sealed record DeclaredId(DeclaredValue? Sent, IReadOnlyList<DeclaredPath> Parts)
{
    public static DeclaredId OfContent { get; } = new(null, []);

    /// <summary>The id.</summary>
    /// <param name="item">The event.</param>
    /// <param name="word">What the sender calls what happened; null for nothing.</param>
    /// <param name="at">When it happened; null where the sender does not say: then what is sent again on another day is another event.</param>
    /// <param name="receivedAt">When it came.</param>
    public string Of(DeclaredItem item, string? word, DateTimeOffset? at, DateTimeOffset receivedAt)
    {
        if (Sent?.Of(item, CleanText.MaxUrlLength) is { } id) return DerivedId.Of(id);
        var parts = Parts.Select(part => item.Text(part)).ToArray();
        if (parts.Any(part => part is not null)) return DerivedId.Of(Short(word), DerivedId.Hash(string.Join('\n', parts)));
        var day = at is null ? receivedAt.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        return DerivedId.Of(Short(word), day, DerivedId.Hash($"{item.Key}\n{item.Value.GetRawText()}"));
    }

    private static string? Short(string? word) => CleanText.Cut(word, 100);
}
