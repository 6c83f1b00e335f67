using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Zoho;

/// <summary>What Zoho's lead statuses mean. Any other means that the lead is worked on, so it was accepted.</summary>
internal static class ZohoWords
{
    public static CrmStatuses Leads { get; } = new(
        SalesActionKind.Accept,
        new("-None-", Action: null),
        new("New", Action: null),
        new("Not Contacted", Action: null),
        new("Attempted to Contact", SalesActionKind.Accept),
        new("Contacted", SalesActionKind.Contacted),
        new("Pre-Qualified", SalesActionKind.Qualify),
        new("Qualified", SalesActionKind.Qualify),
        new("Converted", SalesActionKind.Convert),
        new("Contact in Future", SalesActionKind.Recycle, "too-early"),
        new("Junk Lead", SalesActionKind.Disqualify, "spam"),
        new("Lost Lead", SalesActionKind.Reject),
        new("Not Qualified", SalesActionKind.Reject),
        new("Neu", Action: null),
        new("Nicht kontaktiert", Action: null),
        new("Kontaktiert", SalesActionKind.Contacted),
        new("Vorqualifiziert", SalesActionKind.Qualify),
        new("Qualifiziert", SalesActionKind.Qualify),
        new("Konvertiert", SalesActionKind.Convert),
        new("Künftig kontaktieren", SalesActionKind.Recycle, "too-early"),
        new("Verlorener Lead", SalesActionKind.Reject),
        new("Nicht qualifiziert", SalesActionKind.Reject));

    /// <summary>Zoho's name for the module of a kind of record; deals were «Potentials» once.</summary>
    public static string? Module(string? name) => name?.ToLowerInvariant() switch { "leads" => "lead", "deals" or "potentials" => "deal", "accounts" => "account", null => null, _ => "other" };
}
