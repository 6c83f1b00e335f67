using Microsoft.Extensions.Logging;

namespace LeadSync.Functions.Intake;

/// <summary>One wide line for each request of the intake, and the same in figures. Names and counts only: no personal data.</summary>
/// <param name="time">The clock.</param>
/// <param name="log">Where the line goes.</param>
public sealed partial class IntakeLine(TimeProvider time, ILogger<IntakeLine> log)
{
    private static readonly IntakeReceipt None = new("", 0, 0, 0);

    /// <summary>Begins to measure.</summary>
    internal long Begin() => time.GetTimestamp();

    /// <summary>Writes the line.</summary>
    internal void Write(long began, string source, int status, string reason, IntakeReceipt? receipt = null, int bytes = 0)
    {
        var counts = receipt ?? None;
        var ms = (long)time.GetElapsedTime(began).TotalMilliseconds;
        IntakeMeter.Count(source, status, reason, status < 300 ? counts.Events : 0);
        Log.Received(log, source, status, reason, counts.Receipt, counts.Events, counts.Ignored, counts.Rejected, bytes, ms);
    }

    /// <summary>Says of what was of no use why.</summary>
    internal void WriteIgnored(string source, IReadOnlyDictionary<string, int> reasons)
    {
        foreach (var (reason, items) in reasons)
        {
            IntakeMeter.CountIgnored(source, reason, items);
            Log.Ignored(log, source, reason, items);
        }
    }

    /// <summary>Says which URL a signature had to cover, so that a wrong public address is found.</summary>
    internal void WriteUrl(string source, string url) => Log.UrlSigned(log, source, url);

    private static partial class Log
    {
        [LoggerMessage(EventName = "webhook.ignored", Level = LogLevel.Information, Message = "webhook.ignored {Source} {Reason} {Items}")]
        internal static partial void Ignored(ILogger logger, string source, string reason, int items);

        [LoggerMessage(
            EventName = "webhook.url-expected",
            Level = LogLevel.Warning,
            Message = "webhook.url-expected {Source} signs the URL that it calls; expected {Url}. If it calls another one, set LeadSync__PublicUrl.")]
        internal static partial void UrlSigned(ILogger logger, string source, string url);

        [LoggerMessage(
            EventName = "webhook.received",
            Level = LogLevel.Information,
            Message = "webhook.received {Source} {Status} {Reason} receipt {Receipt}: {Events} events, {Ignored} ignored, {Rejected} rejected, {Bytes} bytes, {Ms} ms")]
        internal static partial void Received(
            ILogger logger, string source, int status, string reason, string receipt, int events, int ignored, int rejected, int bytes, long ms);
    }
}
