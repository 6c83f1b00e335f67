using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Storage.Shared;

/// <summary>Connections to an emulator on this machine: given up before Azurite closes them, which it does when they were idle for five seconds.</summary>
internal static class LocalTransport
{
    private static readonly HttpClientTransport Shared =
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false, PooledConnectionIdleTimeout = TimeSpan.FromSeconds(2) });

    /// <summary>Gives <paramref name="options"/> this transport if the endpoint is local and the caller has chosen none.</summary>
    public static void Apply(ClientOptions options, Uri endpoint)
    {
        if (endpoint.IsLoopback && ReferenceEquals(options.Transport, HttpClientTransport.Shared))
            options.Transport = Shared;
    }
}
