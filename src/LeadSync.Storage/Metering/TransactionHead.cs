using System.Text;
using System.Text.RegularExpressions;
using Azure.Core;

namespace LeadSync.Storage.Metering;

/// <summary>Reads the table of a transaction: only the request line of its first part says it.</summary>
internal static partial class TransactionHead
{
    private const int Length = 2048;

    internal static string Table(RequestContent? content)
    {
        using var head = new HeadStream(Length);
        content?.WriteTo(head, default);
        var match = FirstRequestLine().Match(Encoding.UTF8.GetString(head.Kept));
        return match.Success ? match.Groups["table"].Value : "unknown";
    }

    [GeneratedRegex(
        "^(POST|PUT|PATCH|MERGE|DELETE|GET) https?://[^\\s(]*/(?<table>[A-Za-z][A-Za-z0-9]*)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex FirstRequestLine();
}
