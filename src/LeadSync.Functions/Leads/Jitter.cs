using System.Security.Cryptography;

namespace LeadSync.Functions.Leads;

/// <summary>Waits between tries, so that rivals do not meet again.</summary>
internal static class Jitter
{
    public static Task WaitAsync(int attempt, TimeProvider time, CancellationToken cancellationToken) =>
        Task.Delay(TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(5, 20 << Math.Min(attempt, 5))), time, cancellationToken);
}
