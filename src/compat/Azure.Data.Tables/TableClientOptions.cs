using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>How requests to the table service are sent: retries, policies, transport and diagnostics of the base class, and the protocol's version.</summary>
public class TableClientOptions : ClientOptions
{
    /// <summary>Makes options for a version of the service; the default is the newest that this client knows.</summary>
    public TableClientOptions(ServiceVersion serviceVersion = ServiceVersion.V2020_12_06) =>
        VersionString = serviceVersion switch
        {
            ServiceVersion.V2019_02_02 => "2019-02-02",
            ServiceVersion.V2020_12_06 => "2020-12-06",
            _ => throw new ArgumentOutOfRangeException(nameof(serviceVersion)),
        };

    /// <summary>The versions of the table service's protocol.</summary>
    public enum ServiceVersion
    {
        /// <summary>2019-02-02: shared key only.</summary>
        V2019_02_02 = 1,

        /// <summary>2020-12-06: token credentials too.</summary>
        V2020_12_06 = 2,
    }

    internal string VersionString { get; }
}
