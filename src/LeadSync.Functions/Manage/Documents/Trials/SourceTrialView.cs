using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Documents.Trials;

/// <summary>What a pasted message would become.</summary>
/// <param name="Status">What its sender would be answered if this were published now.</param>
/// <param name="Signature">Whether it would be believed; the rest is told in either case.</param>
/// <param name="Events">Canonical events (design §5).</param>
/// <param name="Ignored">How many items are of no use, by reason.</param>
/// <param name="Rejected">Items that would be dead letters.</param>
/// <param name="Errors">Why the message as a whole cannot be read; empty where it can.</param>
internal sealed record SourceTrialView(
    int Status,
    SourceTrialView.Belief Signature,
    JsonElement Events,
    IReadOnlyDictionary<string, int> Ignored,
    IReadOnlyList<SourceTrialView.Letter> Rejected,
    IReadOnlyList<FieldError> Errors)
{
    private static readonly WebhookContent<LeadEvent>.Read Nothing = new([], new Dictionary<string, int>(StringComparer.Ordinal), []);

    public static SourceTrialView Of(SourceDescriptor source, SourceSettings settings, WebhookRequest sent, string? refused, WebhookContent<LeadEvent> content)
    {
        var read = content as WebhookContent<LeadEvent>.Read ?? Nothing;
        return new SourceTrialView(
            StatusOf(source, settings, sent, refused, content),
            new Belief(source.Signature, refused is null, refused),
            JsonSerializer.SerializeToElement(read.Events, DomainJson.Options),
            read.Ignored,
            [.. read.Rejected.Select(item => new Letter(item.Pointer, item.Reason, item.Errors))],
            Faults(content));
    }

    // In the order in which the intake looks.
    private static int StatusOf(SourceDescriptor source, SourceSettings settings, WebhookRequest sent, string? refused, WebhookContent<LeadEvent> content) =>
        !source.IsOn(settings) ? StatusCodes.Status404NotFound
        : !source.Methods.Contains(sent.Method, StringComparer.Ordinal) ? StatusCodes.Status405MethodNotAllowed
        : !source.Takes(sent.ContentType) ? StatusCodes.Status415UnsupportedMediaType
        : refused is not null ? StatusCodes.Status401Unauthorized
        : content switch
        {
            WebhookContent<LeadEvent>.Read => source.Success.Status,
            WebhookContent<LeadEvent>.TooMany => StatusCodes.Status413PayloadTooLarge,
            _ => StatusCodes.Status400BadRequest,
        };

    private static IReadOnlyList<FieldError> Faults(WebhookContent<LeadEvent> content) => content switch
    {
        WebhookContent<LeadEvent>.Malformed malformed => [new FieldError("", $"Line {malformed.Line}, byte {malformed.Byte}: {malformed.Message}")],
        WebhookContent<LeadEvent>.WrongShape shape => shape.Errors,
        WebhookContent<LeadEvent>.TooMany many => [new FieldError("", $"Send at most {many.Limit} items.")],
        _ => [],
    };

    /// <summary>Whether the signature or the secret of the message is right.</summary>
    /// <param name="Scheme">The signature scheme by its public name; null where the secret itself is shown.</param>
    /// <param name="Holds">True where the message would be believed.</param>
    /// <param name="Reason">Why not, for example <c>signature-wrong</c>; null where it would.</param>
    internal sealed record Belief(string? Scheme, bool Holds, string? Reason);

    /// <summary>An item that would be a dead letter.</summary>
    internal sealed record Letter(string Pointer, string Reason, IReadOnlyList<FieldError> Errors);
}
