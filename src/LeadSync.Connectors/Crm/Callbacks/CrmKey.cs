using System.Globalization;

namespace LeadSync.Connectors.Crm.Callbacks;

/// <summary>LeadSync's own key in a field of a CRM's record: the lead's id, and behind a hyphen the cycle.</summary>
internal static class CrmKey
{
    private const int LeadIdLength = 26;

    /// <summary>Lead and cycle; nulls for what is no key: people type into such fields too.</summary>
    public static (string? LeadId, int? Cycle) Read(string? key)
    {
        string[] parts = key?.Split('-', 2) ?? [];
        if (parts.Length == 0 || parts[0].Length != LeadIdLength || !parts[0].All(char.IsAsciiLetterOrDigit)) return (null, null);
        return (parts[0], parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var cycle) ? cycle : null);
    }
}
