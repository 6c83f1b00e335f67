namespace LeadSync.Functions.Manage;

/// <summary>The names of management's functions. Telemetry and deployments depend on them: a rename is a breaking change.</summary>
public static class ManageFunctionNames
{
    /// <summary>Lists leads.</summary>
    public const string ListLeads = nameof(ListLeads);

    /// <summary>Lists leads by a body, so that nothing personal stands in the address.</summary>
    public const string SearchLeads = nameof(SearchLeads);

    /// <summary>Answers one lead.</summary>
    public const string ShowLead = nameof(ShowLead);

    /// <summary>Answers one lead by what it is known by elsewhere.</summary>
    public const string LookUpLead = nameof(LookUpLead);

    /// <summary>Answers one lead by an address in the URL.</summary>
    public const string ShowLeadByEmail = nameof(ShowLeadByEmail);

    /// <summary>Applies an action of sales by hand.</summary>
    public const string ActOnLead = nameof(ActOnLead);

    /// <summary>Answers a lead's decisions.</summary>
    public const string ShowDecisions = nameof(ShowDecisions);

    /// <summary>Answers a routing table in force.</summary>
    public const string ShowRoutingTable = nameof(ShowRoutingTable);

    /// <summary>Answers a routing table's draft.</summary>
    public const string ShowRoutingTableDraft = nameof(ShowRoutingTableDraft);

    /// <summary>Saves a routing table's draft.</summary>
    public const string SaveRoutingTableDraft = nameof(SaveRoutingTableDraft);

    /// <summary>Says what is wrong with a routing table's draft.</summary>
    public const string ValidateRoutingTableDraft = nameof(ValidateRoutingTableDraft);

    /// <summary>Tries leads on a routing table's draft.</summary>
    public const string SimulateRoutingTableDraft = nameof(SimulateRoutingTableDraft);

    /// <summary>Makes a routing table's draft the version in force.</summary>
    public const string PublishRoutingTable = nameof(PublishRoutingTable);

    /// <summary>Lists a routing table's versions.</summary>
    public const string ListRoutingTableVersions = nameof(ListRoutingTableVersions);

    /// <summary>Answers one version of a routing table.</summary>
    public const string ShowRoutingTableVersion = nameof(ShowRoutingTableVersion);

    /// <summary>Answers a service level in force.</summary>
    public const string ShowServiceLevel = nameof(ShowServiceLevel);

    /// <summary>Lists a service level's versions.</summary>
    public const string ListServiceLevelVersions = nameof(ListServiceLevelVersions);

    /// <summary>Answers one version of a service level.</summary>
    public const string ShowServiceLevelVersion = nameof(ShowServiceLevelVersion);

    /// <summary>Answers the representatives.</summary>
    public const string ShowRepresentatives = nameof(ShowRepresentatives);

    /// <summary>Saves the representatives.</summary>
    public const string SaveRepresentatives = nameof(SaveRepresentatives);

    /// <summary>Lists what could not be worked on.</summary>
    public const string ListDeadLetters = nameof(ListDeadLetters);

    /// <summary>Gives dead letters another chance.</summary>
    public const string ReplayDeadLetters = nameof(ReplayDeadLetters);

    /// <summary>Gives a dead letter up for good.</summary>
    public const string DeleteDeadLetter = nameof(DeleteDeadLetter);

    /// <summary>Lists long work.</summary>
    public const string ListJobs = nameof(ListJobs);

    /// <summary>Says how far long work is.</summary>
    public const string ShowJob = nameof(ShowJob);

    /// <summary>Stops long work between two pages.</summary>
    public const string StopJob = nameof(StopJob);

    /// <summary>Answers the result file of long work.</summary>
    public const string ShowJobResult = nameof(ShowJobResult);

    /// <summary>Describes the HTTP contract.</summary>
    public const string DescribeApi = nameof(DescribeApi);
}
