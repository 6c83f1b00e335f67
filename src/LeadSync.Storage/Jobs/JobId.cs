using System.Security.Cryptography;

namespace LeadSync.Storage.Jobs;

/// <summary>A job's id: 19 digits that sort the newest first, and 8 letters or digits of chance.</summary>
public static class JobId
{
    private const int Digits = 19;
    private const int Chance = 8;

    /// <summary>A new id.</summary>
    public static string New(DateTimeOffset now) => Newest.First(now) + RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz234567", Chance);

    /// <summary>True for what looks like an id.</summary>
    public static bool IsOne(string text) =>
        text.Length == Digits + Chance && text.AsSpan(0, Digits).IndexOfAnyExceptInRange('0', '9') < 0 && text.Skip(Digits).All(char.IsAsciiLetterOrDigit);

    /// <summary>The id after which all jobs begin that are older than a time.</summary>
    internal static string Before(DateTimeOffset time) => Newest.First(time);
}
