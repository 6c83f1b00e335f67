using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace LeadSync.Compat.Tests.Worker;

/// <summary>Sends requests byte for byte as the Functions host frames them.</summary>
internal static class RawHttp
{
    internal static async Task<(int Status, string Head, string Body)> SendAsync(Uri address, string text)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var answer = await reader.ReadToEndAsync();
        var end = answer.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        return (int.Parse(answer.AsSpan(9, 3), CultureInfo.InvariantCulture), answer[..end], answer[(end + 4)..]);
    }

    /// <summary>An invocation: chunked, as the host sends it, in several chunks.</summary>
    internal static string Invocation(string function, string json, string moreHeaders = "") =>
        $"""
        POST /{function} HTTP/1.1
        Host: 127.0.0.1:37121
        X-Azure-Functions-HostVersion: 4.1037.0.0
        X-Azure-Functions-InvocationId: fae1b341-e9b0-40ad-8367-55e1ec7045c0
        User-Agent: Azure-Functions-Host/4.1037.0.0
        Transfer-Encoding: chunked
        traceparent: 00-57c92153595801d56d3c1be9d2d6ed5b-352d9ec14d06c896-00
        Content-Type: application/json; charset=utf-8
        Connection: close
        {moreHeaders}

        """.Replace("close\n\n", "close\n", StringComparison.Ordinal).ReplaceLineEndings("\r\n") + "\r\n" + Chunks(json);

    private static string Chunks(string json) => string.Concat(json.Chunk(40).Select(part => new string(part))
        .Select(part => string.Create(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(part):x}\r\n{part}\r\n"))) + "0\r\n\r\n";
}
