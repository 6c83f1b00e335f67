namespace LeadSync.Functions.Callbacks;

/// <summary>Reads ids of the built-in CRM, the inbox: the lead's id, a hyphen, the cycle.</summary>
internal static class CrmLeadId
{
    private const int LeadIdLength = 26;

    public static string? OfInbox(string? crmId) =>
        crmId is { Length: > LeadIdLength + 1 } && crmId[LeadIdLength] == '-' && crmId[(LeadIdLength + 1)..].All(char.IsAsciiDigit) ? crmId[..LeadIdLength] : null;
}
