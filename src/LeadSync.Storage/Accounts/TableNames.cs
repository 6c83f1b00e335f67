namespace LeadSync.Storage.Accounts;

/// <summary>The tables, by their names without prefix (architecture §2.1).</summary>
public static class TableNames
{
    /// <summary>One partition a lead or alias: state, events, history, decisions, outbox.</summary>
    public const string Leads = "Leads";

    /// <summary>Pools, counts and draws: the fairness ledger.</summary>
    public const string Assign = "Assign";

    /// <summary>Wake-ups by time.</summary>
    public const string Clocks = "Clocks";

    /// <summary>Open care: inbox and lists.</summary>
    public const string Cases = "Cases";

    /// <summary>Last names and companies, for the search.</summary>
    public const string Names = "Names";

    /// <summary>Signed entries of the funnel by day.</summary>
    public const string FunnelFacts = "FunnelFacts";

    /// <summary>What the nightly and quarter-hourly count makes of hand-overs, by day; the alarm.</summary>
    public const string FunnelDaily = "FunnelDaily";

    /// <summary>Leads that have their points, but not their level.</summary>
    public const string Waiting = "Waiting";

    /// <summary>Who owns a company's account, by the company's domain.</summary>
    public const string Companies = "Companies";

    /// <summary>Offers with what routing knew, by day.</summary>
    public const string RoutingInputs = "RoutingInputs";

    /// <summary>All versioned documents.</summary>
    public const string Documents = "Documents";

    /// <summary>What could not be worked on.</summary>
    public const string DeadLetters = "DeadLetters";

    /// <summary>Bodies too large for a queue message or a row.</summary>
    public const string Payloads = "Payloads";

    /// <summary>Long work with its position and its files.</summary>
    public const string Jobs = "Jobs";

    /// <summary>Who looked at figures by name, by month.</summary>
    public const string AuditLog = "AuditLog";

    /// <summary>Receipts of erasures, and keyed hashes that stop a re-import (D-31).</summary>
    public const string Erasures = "Erasures";

    /// <summary>What the app keeps about itself: the identity key.</summary>
    public const string Settings = "Settings";

    /// <summary>All of them: what is created at start.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Leads, Assign, Clocks, Cases, Names, FunnelFacts, FunnelDaily, Waiting, Companies, RoutingInputs, Documents, DeadLetters, Payloads, Erasures, Jobs, AuditLog, Settings];
}
