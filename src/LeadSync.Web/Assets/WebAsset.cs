namespace LeadSync.Web.Assets;

/// <summary>A file that pages refer to.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="ContentType">Its content type with charset.</param>
/// <param name="ETag">A strong validator in quotes, from the content.</param>
public sealed record WebAsset(ReadOnlyMemory<byte> Content, string ContentType, string ETag)
{
    /// <summary>How long browsers may keep it: a year, since its address changes with its content.</summary>
    public const string CacheControl = "public, max-age=31536000, immutable";
}
