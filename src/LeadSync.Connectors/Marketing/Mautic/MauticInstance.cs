using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Mautic;

/// <summary>The installation that sent a request: its host tells its ids from another's.</summary>
internal sealed class MauticInstance(WebhookRequest request, Receipt receipt)
{
    /// <summary>The header in which an installation names its address.</summary>
    public const string Header = "X-Origin-Base-URL";

    private readonly string? _host = HostOf(request.Header(Header));

    public Receipt Receipt => receipt;

    /// <summary>An id of this installation.</summary>
    public string Id(params ReadOnlySpan<string?> parts) => DerivedId.Of([_host, .. parts]);

    /// <summary>The person of a contact number; nobody without one.</summary>
    public Contact Person(string? contact) => contact is null ? Contact.Nobody : new Contact { ExternalId = Id(contact), System = "mautic" };

    /// <summary>When the event was queued; the time of receipt where the message does not say.</summary>
    public DateTimeOffset TimeOf(JsonElement item, DateTimeOffset? happened = null) => happened ?? EventTime.Parse(item.Text("timestamp")) ?? receipt.ReceivedAt;

    private static string? HostOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var origin) && origin.Host.Length > 0 ? CleanText.Cut(origin.Host, 100)?.ToLowerInvariant() : null;
}
