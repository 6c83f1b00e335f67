using System.Text;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Testing.Proxy;

/// <summary>One request to the storage.</summary>
/// <param name="Method">The method.</param>
/// <param name="Path">The path.</param>
/// <param name="Counts">False for what design §6 leaves out: receives that return nothing, lease renewals, conditional reads of cached documents; and what timers do.</param>
public sealed record ProxiedCall(string Method, string Path, bool Counts)
{
    internal static ProxiedCall Of(HttpRequest request, byte[] answer) => new(request.Method, request.Path, !IsLeftOut(request, answer));

    private static bool IsLeftOut(HttpRequest request, byte[] answer)
    {
        var path = request.Path.Value ?? "";
        return IsEmptyReceive(request, path, answer)
            || IsTimers(request, path)
            || (request.Method == "PUT" && path.Contains("/messages/", StringComparison.Ordinal))
            || (request.Method == "GET" && path.Contains("Documents(", StringComparison.Ordinal));
    }

    // Timers have work of their own, whatever passes at the same time.
    private static bool IsTimers(HttpRequest request, string path) =>
        path.Contains("Leases", StringComparison.Ordinal) || path.Contains("-poison", StringComparison.Ordinal)
        || (request.Method == "GET" && (path.Contains("Clocks", StringComparison.Ordinal) || path.Contains("RoutingInputs", StringComparison.Ordinal) || path.Contains("DeadLetters", StringComparison.Ordinal)));

    private static bool IsEmptyReceive(HttpRequest request, string path, byte[] answer) =>
        request.Method == "GET" && path.EndsWith("/messages", StringComparison.Ordinal) && !Encoding.UTF8.GetString(answer).Contains("<QueueMessage>", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => $"{Method} {Path}";
}
