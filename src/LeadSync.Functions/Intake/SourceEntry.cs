using LeadSync.Connectors.Webhooks;

namespace LeadSync.Functions.Intake;

/// <summary>A source that is on.</summary>
/// <param name="Connector">Verifies and reads its requests.</param>
/// <param name="Settings">Its secrets and flags.</param>
/// <typeparam name="TEvent">The canonical event.</typeparam>
public sealed record SourceEntry<TEvent>(IWebhookSource<TEvent> Connector, SourceSettings Settings)
{
    /// <summary>What is to be known about it.</summary>
    public SourceDescriptor Descriptor => Connector.Descriptor;

    /// <summary>Prints the name only.</summary>
    public override string ToString() => Descriptor.Name;
}
