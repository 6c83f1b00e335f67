using System.Security.Cryptography;
using LeadSync.Domain.Leads;

namespace LeadSync.Storage.Tests;

internal static class Samples
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);

    public static LeadEvent Event(string id, string? note = null) => new()
    {
        Id = id,
        Source = "generic",
        Type = LeadEventType.Profile,
        OccurredAt = Noon,
        ReceivedAt = Noon.AddSeconds(1),
        Traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        Lead = new Contact { Email = EmailAddress.TryParse("a@example.com"), City = note },
    };

    /// <summary>Text that deflates to about three quarters of its length: hexadecimal digits would halve.</summary>
    public static string Noise(int length) => Convert.ToBase64String(RandomNumberGenerator.GetBytes((length * 3 / 4) + 3))[..length];
}
