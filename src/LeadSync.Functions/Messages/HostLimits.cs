using System.Text.Json;

namespace LeadSync.Functions.Messages;

/// <summary>What host.json says about tries.</summary>
internal static class HostLimits
{
    private const int HostDefault = 5;

    /// <summary><c>extensions.queues.maxDequeueCount</c>; the host's own default where it is not set.</summary>
    public static RetryDecision Read()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "host.json");
        if (!File.Exists(path)) return new RetryDecision(HostDefault);
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return new RetryDecision(
            document.RootElement.TryGetProperty("extensions", out var extensions)
            && extensions.TryGetProperty("queues", out var queues)
            && queues.TryGetProperty("maxDequeueCount", out var count) ? count.GetInt32() : HostDefault);
    }
}
