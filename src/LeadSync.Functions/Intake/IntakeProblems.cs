using System.Globalization;
using LeadSync.Connectors.Webhooks;
using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Intake;

/// <summary>What the intake refuses. No answer is ever 410: several senders would switch the hook off.</summary>
internal static class IntakeProblems
{
    /// <summary>404, the same for a source that is off and for one that does not exist.</summary>
    internal static Problem NoSource { get; } = Problems.NotFound("There is no such source here, or it is off. A source is on once its secret is set.");

    /// <summary>401, the same whatever the reason.</summary>
    internal static Problem NotBelieved { get; } =
        new("signature-refused", StatusCodes.Status401Unauthorized, "Signature refused", "The request is not signed as its source must, or too old. Nothing was stored.");

    /// <summary>401 of a sender that signs the URL: the same whatever the reason, with the URL that the signature must cover, without its query.</summary>
    internal static Problem NotBelievedAt(string url) => NotBelieved with
    {
        Detail = $"{NotBelieved.Detail} This sender signs the URL that it calls; LeadSync expects {url}. If it calls another one, set LeadSync__PublicUrl to the address that it calls.",
    };

    internal static Problem Type(SourceDescriptor source) => Problems.UnsupportedMediaType($"Send {string.Join(" or ", source.ContentTypes)}.");

    internal static Problem Malformed(long? line, long? at, string message)
    {
        var place = new Dictionary<string, object?>(StringComparer.Ordinal);
        if (line is not null) place["line"] = line;
        if (at is not null) place["byte"] = at;
        var where = line is null ? "" : string.Create(CultureInfo.InvariantCulture, $"Line {line}, byte {at}: ");
        return Problems.Malformed($"Nothing was stored. {where}{message}", new FieldError("", message)) with { Members = place };
    }

    internal static Problem WrongShape(IReadOnlyList<FieldError> errors) =>
        Problems.Malformed("Nothing was stored. Correct what errors names, and send it again.", errors);

    internal static Problem TooMany(int limit) =>
        new("too-many-items", StatusCodes.Status413PayloadTooLarge, "Too many items", $"Send at most {limit} items in one request. Nothing was stored.")
        {
            Members = new Dictionary<string, object?>(StringComparer.Ordinal) { ["limit"] = limit },
        };
}
