using System.Text;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Tests;

/// <summary>One payload of a file of variants: a title, headers, and what it becomes in a line for each outcome.</summary>
/// <param name="Title">Behind <c>#</c>.</param>
/// <param name="Headers">Behind <c>&gt;</c>.</param>
/// <param name="Expected">Behind <c>=</c>.</param>
/// <param name="Body">The rest.</param>
internal sealed record Variant(string Title, IReadOnlyList<string> Headers, IReadOnlyList<string> Expected, string Body)
{
    public static IEnumerable<(string Side, string Source)> Files() =>
        from side in (string[])["marketing", "crm"]
        from file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Payloads", "Variants", side), "*.txt").Order(StringComparer.Ordinal)
        select (side, Path.GetFileNameWithoutExtension(file));

    public static IReadOnlyList<Variant> Of(string side, string source)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Payloads", "Variants", side, source + ".txt"));
        return [.. text.Split("\n# ").Select(part => Parse(part.StartsWith("# ", StringComparison.Ordinal) ? part[2..] : part))];
    }

    public WebhookRequest Request(string source) => Given.Request(source, Encoding.UTF8.GetBytes(Body), TypeOf(Body))
        .With([.. Headers.Select(header => (header.Split(':', 2)[0].Trim(), header.Split(':', 2)[1].Trim()))]);

    public static string TypeOf(string body) => body.Length > 0 && body[0] is '{' or '[' ? "application/json" : body.StartsWith('<') ? "text/xml" : "application/x-www-form-urlencoded";

    public string Written(IEnumerable<string> outcome) =>
        string.Join('\n', [$"# {Title}", .. Headers.Select(header => "> " + header), .. outcome.Select(line => "= " + line), Body]);

    private static Variant Parse(string part)
    {
        var lines = part.TrimEnd('\n').Split('\n');
        return new Variant(
            lines[0],
            [.. lines.Skip(1).Where(line => line.StartsWith("> ", StringComparison.Ordinal)).Select(line => line[2..])],
            [.. lines.Skip(1).Where(line => line.StartsWith("= ", StringComparison.Ordinal)).Select(line => line[2..])],
            string.Join('\n', lines.Skip(1).Where(line => !line.StartsWith("> ", StringComparison.Ordinal) && !line.StartsWith("= ", StringComparison.Ordinal))));
    }
}
