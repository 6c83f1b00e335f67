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

    private static partial class Log
    {
        [LoggerMessage(
            EventName = "webhook.received",
            Level = LogLevel.Information,
            Message = "webhook.received {Source} {Status} {Reason} receipt {Receipt}: {Events} events, {Ignored} ignored, {Rejected} rejected, {Bytes} bytes, {Ms} ms")]
        internal static partial void Received(
            ILogger logger, string source, int status, string reason, string receipt, int events, int ignored, int rejected, int bytes, long ms);
    }
}
