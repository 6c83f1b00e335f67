using System.Globalization;

namespace LeadSync.Domain.Text;

/// <summary>Builds and reads JSON pointers (RFC 6901).</summary>
public static class JsonPointer
{
    /// <summary>The pointer to a member of the object at <paramref name="pointer"/>.</summary>
    public static string Member(string pointer, string name) =>
        $"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    /// <summary>The pointer to an item, counted from 0, of the array at <paramref name="pointer"/>.</summary>
    public static string Item(string pointer, int index) => string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}");

    /// <summary>The names and numbers that a pointer goes through, from the root.</summary>
    public static IEnumerable<string> Steps(string pointer) =>
        pointer.Split('/').Skip(1).Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
}
