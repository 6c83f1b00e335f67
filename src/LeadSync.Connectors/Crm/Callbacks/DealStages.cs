using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Callbacks;

/// <summary>The stages of deals that Salesforce and Zoho ship with, in English and German; a company's own stages need its own mapping.</summary>
internal static class DealStages
{
    public static CrmStatuses Standard { get; } = new(
        null,
        new("Prospecting", SalesActionKind.Advance, Stage: "SFC"),
        new("Qualification", SalesActionKind.Advance, Stage: "SFC"),
        new("Needs Analysis", SalesActionKind.Advance, Stage: "BAN"),
        new("Id. Decision Makers", SalesActionKind.Advance, Stage: "BCI"),
        new("Identify Decision Makers", SalesActionKind.Advance, Stage: "BCI"),
        new("Value Proposition", SalesActionKind.Advance, Stage: "LPN"),
        new("Perception Analysis", SalesActionKind.Advance, Stage: "LPN"),
        new("Proposal/Price Quote", SalesActionKind.Advance, Stage: "ANG"),
        new("Proposal/Quote", SalesActionKind.Advance, Stage: "ANG"),
        new("Negotiation/Review", SalesActionKind.Advance, Stage: "ABS"),
        new("Closed Won", SalesActionKind.Win),
        new("Closed Lost", SalesActionKind.Lose),
        new("Closed Lost to Competition", SalesActionKind.Lose),
        new("Gewonnen", SalesActionKind.Win),
        new("Abgeschlossen, gewonnen", SalesActionKind.Win),
        new("Geschlossen, gewonnen", SalesActionKind.Win),
        new("Verloren", SalesActionKind.Lose),
        new("Abgeschlossen, verloren", SalesActionKind.Lose),
        new("Geschlossen, verloren", SalesActionKind.Lose));
}
