namespace LeadSync.Functions;

/// <summary>The names of all functions. Telemetry, queues and deployments depend on them: a rename is a breaking change.</summary>
public static class FunctionNames
{
    /// <summary>Takes webhooks of marketing platforms.</summary>
    public const string IngestWebhook = nameof(IngestWebhook);

    /// <summary>Takes callbacks of CRMs.</summary>
    public const string IngestCrmCallback = nameof(IngestCrmCallback);

    /// <summary>Folds events into leads.</summary>
    public const string ScoreLead = nameof(ScoreLead);

    /// <summary>Finds an MQL its representative.</summary>
    public const string RouteLead = nameof(RouteLead);

    /// <summary>Brings an offered lead into the CRM.</summary>
    public const string HandOverLead = nameof(HandOverLead);

    /// <summary>Applies what a CRM reports.</summary>
    public const string ApplyCrmEvent = nameof(ApplyCrmEvent);

    /// <summary>Finishes what an interrupted command left (architecture A7).</summary>
    public const string SettleLead = nameof(SettleLead);

    /// <summary>Does a page of long work (architecture B6).</summary>
    public const string RunJob = nameof(RunJob);

    /// <summary>Fires clocks whose time has come (D-23).</summary>
    public const string RunClocks = nameof(RunClocks);

    /// <summary>Deletes what is no longer needed.</summary>
    public const string PurgeExpired = nameof(PurgeExpired);

    /// <summary>Counts hand-overs and watches the rejection alarm.</summary>
    public const string RollUpFunnel = nameof(RollUpFunnel);

    /// <summary>Gives events that wait for their details another try.</summary>
    public const string ResumeWaiting = nameof(ResumeWaiting);

    /// <summary>Empties the poison queues into dead letters (architecture B1).</summary>
    public const string EmptyPoison = nameof(EmptyPoison);

    /// <summary>Opens a session for the pages.</summary>
    public const string SignIn = nameof(SignIn);

    /// <summary>Ends a session of the pages.</summary>
    public const string SignOut = nameof(SignOut);

    /// <summary>Says that the process answers.</summary>
    public const string HealthLive = nameof(HealthLive);

    /// <summary>Says whether the storage answers too.</summary>
    public const string HealthReady = nameof(HealthReady);
}
