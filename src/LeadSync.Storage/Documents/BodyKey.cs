using System.Globalization;

namespace LeadSync.Storage.Documents;

/// <summary>Which rows hold a text. The id is made anew for each write, so that two writers never write the same rows.</summary>
/// <param name="Owner">The beginning of the row keys, <c>v|000012</c> or <c>draft</c>.</param>
/// <param name="Id">The write's id.</param>
/// <param name="Chunks">How many rows, at least 1.</param>
internal sealed record BodyKey(string Owner, string Id, int Chunks)
{
    internal const string OfDraft = "draft";

    internal static BodyKey None { get; } = new("", "", 0);

    internal string First => Row(0);

    // The character after the bar: all rows of this body lie before it.
    internal string End => $"{Owner}|{Id}}}";

    internal static string OfVersion(int version) => "v|" + version.ToString("000000", CultureInfo.InvariantCulture);

    internal string Row(int chunk) => $"{Owner}|{Id}|{chunk.ToString("00", CultureInfo.InvariantCulture)}";
}
