using System.Net;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Http;

/// <summary>Tells a request that somebody on this machine made from one that only arrives here (architecture A1).</summary>
internal static class LocalRequest
{
    private static readonly string[] Hosts = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>True for a loopback connection with a local <c>Host</c> (against DNS rebinding) that no tunnel or proxy has forwarded.</summary>
    internal static bool Is(HttpRequest request) =>
        IsLoopback(request.HttpContext.Connection.RemoteIpAddress)
        && Hosts.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase)
        && !request.Headers.Keys.Any(IsForwarding);

    private static bool IsLoopback(IPAddress? address) =>
        address is not null && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    private static bool IsForwarding(string header) =>
        header.Equals("Forwarded", StringComparison.OrdinalIgnoreCase) || header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase);
}
