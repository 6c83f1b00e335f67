using System.Text;

namespace LeadSync.Connectors.Webhooks;

/// <summary>A message of a sender as shell commands that send it, signed as the sender does. The variables are <c>LEADSYNC</c>, the address, and <c>SECRET</c>.</summary>
public sealed record CurlExample
{
    /// <summary>The body; <c>$SECRET</c> in it stands for the secret. Without single quotation marks.</summary>
    public required string Body { get; init; }

    /// <summary>The body's content type.</summary>
    public string ContentType { get; init; } = "application/json";

    /// <summary>Commands that make the signature of <c>$BODY</c> and <c>$URL</c>; null where none is needed.</summary>
    public string? Signing { get; init; }

    /// <summary>What shows the secret or the signature, as arguments of curl; null for none.</summary>
    public string? Arguments { get; init; }

    /// <summary>What stands behind the path; null for nothing.</summary>
    public string? Query { get; init; }

    /// <summary>The commands.</summary>
    /// <param name="path">The path of the source, with a slash before it.</param>
    public string Commands(string path)
    {
        var commands = new StringBuilder("BODY='").Append(Body.Replace("$SECRET", "'\"$SECRET\"'", StringComparison.Ordinal)).Append("'\n");
        commands.Append("URL=\"$LEADSYNC").Append(path).Append(Query).Append("\"\n");
        if (Signing is not null) commands.Append(Signing).Append('\n');
        commands.Append("curl -fsS \"$URL\" -H 'content-type: ").Append(ContentType).Append('\'');
        if (Arguments is not null) commands.Append(" \\\n  ").Append(Arguments);
        return commands.Append(" --data-raw \"$BODY\"").ToString();
    }
}
