using System.Globalization;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Signatures;

/// <summary>How far a signed timestamp may lie from the time of receipt.</summary>
/// <param name="Past">How old it may be; the limit itself is allowed.</param>
/// <param name="Future">How far ahead it may be; the limit itself is allowed.</param>
internal sealed record TimeWindow(TimeSpan Past, TimeSpan Future)
{
    /// <summary>Null where the timestamp lies in the window, else why not.</summary>
    public string? Fault(string? timestamp, TimeSpan unit, DateTimeOffset now)
    {
        if (!long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return RefusalReasons.TimestampUnreadable;
        var sentAfterEpoch = (Int128)count * unit.Ticks;
        var age = (Int128)(now - DateTimeOffset.UnixEpoch).Ticks - sentAfterEpoch;
        // A sender that counts in seconds means the whole second: what is left of a unit is never held against it.
        if (age >= (Int128)Past.Ticks + unit.Ticks) return RefusalReasons.TimestampTooOld;
        return -age > Future.Ticks ? RefusalReasons.TimestampInFuture : null;
    }
}
