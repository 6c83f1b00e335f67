using System.Globalization;

namespace LeadSync.Functions.Http;

/// <summary>Writes a duration for <c>Retry-After</c>.</summary>
internal static class WholeSeconds
{
    /// <summary>The duration in seconds, rounded up, at least 1: trying again at once is what the header is to prevent.</summary>
    internal static string Of(TimeSpan wait) => Math.Max(1, (long)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
}
