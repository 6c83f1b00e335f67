namespace LeadSync.Storage.Documents;

/// <summary>What is known of a published version besides its text. Written once, never changed.</summary>
public sealed record VersionInfo
{
    /// <summary>Number, from 1, without gaps.</summary>
    public required int Version { get; init; }

    /// <summary>When it was published (UTC).</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>From when it is in force (UTC); later than that of the version before.</summary>
    public required DateTimeOffset EffectiveFrom { get; init; }

    /// <summary>Who published it: the name of a key or of a person's account.</summary>
    public required string Author { get; init; }

    /// <summary>Who saved the draft that it was; null where it was none. Together with <see cref="Author"/> and <see cref="Approvals"/>: everybody who had a hand in it.</summary>
    public string? DraftedBy { get; init; }

    /// <summary>Why, in the author's words; null if nothing was said.</summary>
    public string? Comment { get; init; }

    /// <summary>Who approved its text, oldest first; empty where nobody had to.</summary>
    public IReadOnlyList<Approval> Approvals { get; init; } = [];

    /// <summary>The earlier version whose text it publishes again; null for a text of its own.</summary>
    public int? RolledBackFrom { get; init; }

    /// <summary>The version as an HTTP entity tag, for example <c>"v12"</c>.</summary>
    public string ETag => $"\"v{Version}\"";

    internal BodyKey Body { get; init; } = BodyKey.None;
}
