using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;

namespace LeadSync.Functions.Tools.Demo.Sending;

/// <summary>Where the app is reached from this machine.</summary>
/// <param name="Url">The address without path.</param>
/// <param name="SignedUrl">The address that senders sign: the public one where it is set.</param>
internal sealed record DemoAddress(Uri Url, string SignedUrl)
{
    private const string Default = "http://localhost:7071";
    private static readonly string[] Anywhere = ["+", "*", "0.0.0.0", "[::]"];

    /// <summary>Reads <c>ASPNETCORE_URLS</c> and <c>LeadSync:PublicUrl</c>.</summary>
    public static DemoAddress Of(IConfiguration configuration)
    {
        var listens = configuration["ASPNETCORE_URLS"];
        var url = new Uri(Local((string.IsNullOrWhiteSpace(listens) ? Default : listens).Split(';')[0].Trim()));
        var known = configuration["LeadSync:PublicUrl"];
        return new DemoAddress(url, string.IsNullOrWhiteSpace(known) ? url.GetLeftPart(UriPartial.Authority) : new Uri(known.Trim()).GetLeftPart(UriPartial.Path).TrimEnd('/'));
    }

    /// <summary>A path under the address.</summary>
    public Uri At(string path) => new(Url, path);

    /// <summary>True where another program listens already.</summary>
    public bool IsTaken()
    {
        using var probe = new TcpListener(IPAddress.Loopback, Url.Port);
        try
        {
            probe.Start();
            return false;
        }
        catch (SocketException fault) when (fault.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            return true;
        }
    }

    private static string Local(string url) =>
        Anywhere.Aggregate(url, (text, host) => text.Replace($"//{host}:", "//localhost:", StringComparison.Ordinal));
}
