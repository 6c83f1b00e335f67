using System.Text.Json;

namespace LeadSync.Domain.Funnels;

/// <summary>Milestones and triggers as documents write them: <c>accepted-by-field</c>.</summary>
internal static class FunnelWords
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
