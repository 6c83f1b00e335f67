using Azure.Core;

namespace Azure.Storage.Queues;

/// <summary>How requests to the queue service are sent: retries, policies, transport and diagnostics of the base class, and the messages' encoding.</summary>
public class QueueClientOptions : ClientOptions
{
    /// <summary>Makes options for a version of the service; the default is the newest that Azurite 3.35 knows.</summary>
    public QueueClientOptions(ServiceVersion version = ServiceVersion.V2025_11_05) =>
        VersionString = version == ServiceVersion.V2025_11_05 ? "2025-11-05" : throw new ArgumentOutOfRangeException(nameof(version));

    /// <summary>The versions of the queue service's protocol.</summary>
    public enum ServiceVersion
    {
        /// <summary>2025-11-05.</summary>
        V2025_11_05 = 28,
    }

    /// <summary>Encoding of sent and received messages; default <see cref="QueueMessageEncoding.None"/>.</summary>
    public QueueMessageEncoding MessageEncoding { get; set; }

    internal string VersionString { get; }
}
