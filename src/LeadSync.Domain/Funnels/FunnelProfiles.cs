using LeadSync.Domain.Qualification;
using static LeadSync.Domain.Funnels.Milestone;
using static LeadSync.Domain.Qualification.Departments;

namespace LeadSync.Domain.Funnels;

/// <summary>The profiles that ship (D-1, D-2).</summary>
public static class FunnelProfiles
{
    private static readonly string[] AllSubStages = ["SFC", "BAN", "BCI", "LPN", "ANG", "ABS", "AFS", "WIK", "CUS"];

    /// <summary>The default: Great Unknown, Lead, MQL, SAL, SQL, Customer (D-1).</summary>
    public static FunnelProfile ColdToClose { get; } = new(
        "cold-to-close",
        [
            new("Great Unknown", Marketing, [Seen]),
            new("Lead", Marketing, [Identified, Recycled]),
            new("MQL", InsideSales, [Qualified]),
            new("SAL", InsideSales, [Accepted, Confirmed, AcceptedByField]),
            new("SQL", InsideSales, [Opportunity, SalesDone]),
            new("Customer", CustomerService, [Won]),
            .. Beside(),
        ],
        AllSubStages,
        FunnelRows.Of([Accepted, Confirmed, AcceptedByField]));

    /// <summary>SiriusDecisions 2012: teleprospecting accepts and qualifies, against BANT as a rule, before field sales accepts (D-18).</summary>
    public static FunnelProfile DemandWaterfall { get; } = new(
        "demand-waterfall",
        [
            new("–", Marketing, [Seen]),
            new("Lead", Marketing, [Identified, Recycled]),
            new("MQL", InsideSales, [Qualified]),
            new("TAL", InsideSales, [Accepted]),
            new("TQL", InsideSales, [Confirmed]),
            new("SAL", FieldSales, [AcceptedByField, Opportunity]),
            new("SQL", FieldSales, [SalesDone]),
            new("Customer", CustomerService, [Won]),
            .. Beside(),
        ],
        AllSubStages,
        FunnelRows.Of([AcceptedByField], [.. FactNames.Bant]));

    /// <summary>Lead, MQL, SAL, SQL, Closed Won.</summary>
    public static FunnelProfile Nurturing { get; } = new(
        "nurturing",
        [
            new("–", Marketing, [Seen]),
            new("Lead", Marketing, [Identified, Recycled]),
            new("MQL", InsideSales, [Qualified]),
            new("SAL", InsideSales, [Accepted, Confirmed, AcceptedByField]),
            new("SQL", InsideSales, [Opportunity, SalesDone]),
            new("Closed Won", CustomerService, [Won]),
            .. Beside(),
        ],
        AllSubStages,
        FunnelRows.Of([Accepted, Confirmed, AcceptedByField]));

    /// <summary>Unqualified Lead, MQL, SQL, SAL: sales confirms by telephone before it accepts.</summary>
    public static FunnelProfile Waterfall4 { get; } = new(
        "waterfall-4",
        [
            new("–", Marketing, [Seen]),
            new("Unqualified Lead", Marketing, [Identified, Recycled]),
            new("MQL", InsideSales, [Qualified, Accepted]),
            new("SQL", InsideSales, [Confirmed]),
            new("SAL", FieldSales, [AcceptedByField, Opportunity, SalesDone, Won]),
            .. Beside(),
        ],
        AllSubStages,
        FunnelRows.Of([Confirmed, AcceptedByField]));

    /// <summary>A scale: reads a lead as its qualification level, moves none (D-2).</summary>
    public static FunnelProfile FiveLevels { get; } = new(
        "five-levels",
        [
            new("Level 1", Marketing, []),
            new("Level 2", Marketing, []),
            new("Level 3", Marketing, []),
            new("Level 4", Marketing, []),
            new("Level 5", Marketing, []),
        ],
        [],
        []);

    /// <summary>The profiles by which leads move, the default first.</summary>
    public static IReadOnlyList<FunnelProfile> Lines { get; } = [ColdToClose, DemandWaterfall, Nurturing, Waterfall4];

    /// <summary>All profiles in whose words a lead can be read, the default first.</summary>
    public static IReadOnlyList<FunnelProfile> All { get; } = [.. Lines, FiveLevels];

    /// <summary>One that ships, by its id; null for any other. Which profile a lead has is asked of <see cref="FunnelProfileBook"/>, which knows a company's own, too.</summary>
    public static FunnelProfile? Find(string id) => All.FirstOrDefault(profile => profile.Id == id);

    private static Stage[] Beside() =>
    [
        new("Disqualified", Marketing, [Disqualified]),
        new("Linked", InsideSales, [Linked]),
        new("Lost", Marketing, [Lost]),
    ];
}
