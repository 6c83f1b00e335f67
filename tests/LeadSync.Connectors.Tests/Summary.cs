using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Tests;

/// <summary>What a body became, a line for each outcome: short enough to be read beside the body.</summary>
internal static class Summary
{
    public static IReadOnlyList<string> Of(WebhookContent<LeadEvent> content) => content is WebhookContent<LeadEvent>.Read read
        ? [.. read.Events.Select(Line), .. Rest(read.Ignored, read.Rejected)]
        : [content.GetType().Name.ToLowerInvariant()];

    public static IReadOnlyList<string> Of(WebhookContent<SalesEvent> content) => content is WebhookContent<SalesEvent>.Read read
        ? [.. read.Events.Select(Line), .. Rest(read.Ignored, read.Rejected)]
        : [content.GetType().Name.ToLowerInvariant()];

    private static IEnumerable<string> Rest(IReadOnlyDictionary<string, int> ignored, IReadOnlyList<RejectedItem> rejected) =>
        ignored.Select(reason => $"ignored {reason.Key} x{reason.Value}").Concat(rejected.Select(item => $"letter {item.Reason} at '{item.Pointer}'"));

    private static string Line(LeadEvent sent) => Joined(
        sent.Type.ToString().ToLowerInvariant(), sent.Touchpoint?.Kind, sent.Lead.Email?.Value, sent.Lead.ExternalId is { } id ? $"{sent.Lead.System}:{id}" : null,
        sent.Lead.Visitor is { } visitor ? "visitor:" + visitor : null, Named(sent.Lead), sent.Into is { } into ? $"into:{into.ExternalId}" : null, Permissions(sent.Lead.Consent));

    private static string? Named(Contact lead)
    {
        var said = Joined(lead.FirstName, lead.LastName, lead.Company, lead.Country?.Value, lead.PostalCode, lead.Phone);
        return said.Length == 0 ? null : $"({said})";
    }

    private static string? Permissions(Consent? consent) => consent?.Channels is { } channels
        ? string.Join(' ', channels.Select(channel => $"{channel.Key}={channel.Value.Status.ToString().ToLowerInvariant()}"))
        : consent?.Basis is { } basis ? "basis=" + basis.ToString().ToLowerInvariant() : null;

    private static string Line(SalesEvent sent) => Joined(
        sent.Action.ToString().ToLowerInvariant(), sent.CrmId is { } id ? "crm:" + id : null, sent.LeadId is { } lead ? "lead:" + lead : null,
        sent.Reason is { } reason ? "reason=" + reason : null, sent.Stage is { } stage ? "stage=" + stage : null, sent.Representative is { } who ? "by=" + who : null);

    private static string Joined(params ReadOnlySpan<string?> parts)
    {
        var present = new List<string>();
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part)) present.Add(part);
        }

        return string.Join(' ', present);
    }
}
