using Microsoft.Extensions.Internal;

namespace LeadSync.Functions.Details;

/// <summary>The clock of the app as the library's cache asks for it.</summary>
/// <param name="time">The clock.</param>
internal sealed class CacheClock(TimeProvider time) : ISystemClock
{
    public DateTimeOffset UtcNow => time.GetUtcNow();
}
