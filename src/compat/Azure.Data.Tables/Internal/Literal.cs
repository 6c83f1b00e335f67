using System.Globalization;

namespace Azure.Data.Tables.Internal;

/// <summary>Values as OData literals in a filter.</summary>
internal static class Literal
{
    public static string Filter(FormattableString filter) =>
        string.Format(CultureInfo.InvariantCulture, filter.Format, [.. filter.GetArguments().Select(Of)]);

    private static object Of(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        int or double => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture) + "L",
        Guid id => $"guid'{id}'",
        byte[] bytes => $"X'{Convert.ToHexString(bytes)}'",
        DateTimeOffset time => $"datetime'{EntityWriter.Time(time.UtcDateTime)}'",
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        _ => throw new ArgumentException($"Unable to convert type {value.GetType()} to an OData literal.", nameof(value)),
    };
}
