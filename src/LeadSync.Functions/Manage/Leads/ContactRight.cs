using System.Globalization;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Whether a channel is open, with the reason in words and as a code that pages translate.</summary>
internal sealed record ContactRight(bool Allowed, string Because, string Code, DateTimeOffset? Since)
{
    public static ContactRight Yes(string code, string words, DateTimeOffset? since) => new(
        Allowed: true, since is { } day ? string.Create(CultureInfo.InvariantCulture, $"{words} of {day.UtcDateTime:yyyy-MM-dd}") : words, code, since);

    public static ContactRight No(string code, string words) => new(Allowed: false, words, code, Since: null);
}
