namespace LeadSync.Connectors.Words;

/// <summary>Languages as ISO 639-1.</summary>
internal static class LanguageCodes
{
    /// <summary>The two letters of <c>de</c>, <c>de-AT</c> or <c>de_DE</c>; null for anything else.</summary>
    public static string? Find(string? text)
    {
        var code = text?.Trim().ToLowerInvariant().Replace('_', '-').Split('-')[0];
        return code is [>= 'a' and <= 'z', >= 'a' and <= 'z'] ? code : null;
    }
}
