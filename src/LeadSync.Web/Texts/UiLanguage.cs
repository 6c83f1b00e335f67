using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace LeadSync.Web.Texts;

/// <summary>A language of the pages, with how it writes numbers and times.</summary>
public sealed class UiLanguage
{
    private UiLanguage(string code, string name, string culture, string zone)
    {
        (Code, Name) = (code, name);
        Culture = CultureInfo.GetCultureInfo(culture);
        Zone = TimeZoneInfo.FindSystemTimeZoneById(zone);
        ZoneName = zone;
    }

    /// <summary>German; times in Europe/Berlin.</summary>
    public static UiLanguage German { get; } = new("de", "Deutsch", "de-DE", "Europe/Berlin");

    /// <summary>English; times in UTC.</summary>
    public static UiLanguage English { get; } = new("en", "English", "en-GB", "UTC");

    /// <summary>All languages, in the order of the switch.</summary>
    public static IReadOnlyList<UiLanguage> All { get; } = [German, English];

    /// <summary>ISO 639-1 code: <c>de</c> or <c>en</c>.</summary>
    public string Code { get; }

    /// <summary>Its name in itself.</summary>
    public string Name { get; }

    /// <summary>How numbers and dates are written.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The zone in which times are shown.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>The IANA name of <see cref="Zone"/>.</summary>
    public string ZoneName { get; }

    /// <summary>Chooses the language of a page.</summary>
    /// <param name="asked">The value of <c>?lang=</c>; wins where it is known.</param>
    /// <param name="acceptLanguage">The browser's <c>Accept-Language</c>; its best known entry counts. What cannot be read counts as absent.</param>
    /// <returns>English where neither names a known language.</returns>
    public static UiLanguage Choose(string? asked, string? acceptLanguage) => Find(asked) ?? Accepted(acceptLanguage) ?? English;

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static UiLanguage? Accepted(string? header) =>
        StringWithQualityHeaderValue.TryParseList([header ?? ""], out var entries)
            ? entries.Where(entry => entry.Quality != 0).OrderByDescending(entry => entry.Quality ?? 1).Select(entry => Find(entry.Value.Value)).FirstOrDefault(found => found is not null)
            : null;

    private static UiLanguage? Find(string? tag) =>
        tag is null ? null : All.FirstOrDefault(language => string.Equals(tag.Split('-')[0], language.Code, StringComparison.OrdinalIgnoreCase));
}
