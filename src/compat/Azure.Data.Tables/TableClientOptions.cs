using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>How requests to the table service are sent: retries, policies, transport and diagnostics of the base class.</summary>
public class TableClientOptions : ClientOptions
{
    /// <summary>Makes options for a version of the service; there is one.</summary>
    public TableClientOptions(ServiceVersion serviceVersion = ServiceVersion.V2020_12_06) =>
        VersionString = serviceVersion == ServiceVersion.V2020_12_06 ? "2020-12-06" : throw new ArgumentOutOfRangeException(nameof(serviceVersion));

    /// <summary>The versions of the table service's protocol.</summary>
    public enum ServiceVersion
    {
        /// <summary>2020-12-06: the first with token credentials.</summary>
        V2020_12_06 = 2,
    }

    internal string VersionString { get; }
}
