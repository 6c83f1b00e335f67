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

    /// <summary>Shows a lead's questionnaire.</summary>
    public const string ShowQuestionnaire = nameof(ShowQuestionnaire);

    /// <summary>Takes the answers to a lead's questionnaire.</summary>
    public const string AnswerQuestionnaire = nameof(AnswerQuestionnaire);

    /// <summary>Shows what leads are refused for, worst first (D-8).</summary>
    public const string ShowRejections = nameof(ShowRejections);

    /// <summary>Shows how many were handed over too early (D-14).</summary>
    public const string ShowRipeness = nameof(ShowRipeness);

    /// <summary>Shows how many reached which stage (D-5).</summary>
    public const string ShowFunnel = nameof(ShowFunnel);

    /// <summary>Shows at which level leads are handed over (D-19).</summary>
    public const string ShowLevels = nameof(ShowLevels);

    /// <summary>Shows how the rejection alarm stands (D-8).</summary>
    public const string ShowAlarm = nameof(ShowAlarm);

    /// <summary>Lists the leads that do not ripen (D-14).</summary>
    public const string ListWaiting = nameof(ListWaiting);

    /// <summary>Erases a person.</summary>
    public const string EraseLead = nameof(EraseLead);

    /// <summary>Answers what has become of an erasure.</summary>
    public const string ShowErasure = nameof(ShowErasure);

    /// <summary>Answers everything that is kept of a person.</summary>
    public const string ExportLead = nameof(ExportLead);

    /// <summary>Answers a lead's decisions.</summary>
    public const string ShowDecisions = nameof(ShowDecisions);

    /// <summary>Executes a decision again.</summary>
    public const string RerunDecision = nameof(RerunDecision);

    /// <summary>Lists the documents of a kind.</summary>
    public const string ListDocuments = nameof(ListDocuments);

    /// <summary>Answers a document as published last.</summary>
    public const string ShowDocument = nameof(ShowDocument);

    /// <summary>Answers a draft.</summary>
    public const string ShowDraft = nameof(ShowDraft);

    /// <summary>Saves a draft.</summary>
    public const string SaveDraft = nameof(SaveDraft);

    /// <summary>Gives a draft up.</summary>
    public const string DeleteDraft = nameof(DeleteDraft);

    /// <summary>Says what is wrong with a draft.</summary>
    public const string ValidateDraft = nameof(ValidateDraft);

    /// <summary>Approves a draft.</summary>
    public const string ApproveDraft = nameof(ApproveDraft);

    /// <summary>Tries leads on a draft.</summary>
    public const string SimulateDraft = nameof(SimulateDraft);

    /// <summary>Tries a pasted payload on a draft.</summary>
    public const string TryDraft = nameof(TryDraft);

    /// <summary>Makes a draft the next version.</summary>
    public const string PublishDraft = nameof(PublishDraft);

    /// <summary>Publishes an earlier version again.</summary>
    public const string RollBackDocument = nameof(RollBackDocument);

    /// <summary>Lists a document's versions.</summary>
    public const string ListVersions = nameof(ListVersions);

    /// <summary>Answers one version of a document.</summary>
    public const string ShowVersion = nameof(ShowVersion);

    /// <summary>Says what differs between two versions.</summary>
    public const string CompareVersions = nameof(CompareVersions);

    /// <summary>Lists what was done to a document.</summary>
    public const string ListAudit = nameof(ListAudit);

    /// <summary>Answers the assignment as published last.</summary>
    public const string ShowAssignment = nameof(ShowAssignment);

    /// <summary>Answers the assignment's draft.</summary>
    public const string ShowAssignmentDraft = nameof(ShowAssignmentDraft);

    /// <summary>Saves the assignment's draft.</summary>
    public const string SaveAssignmentDraft = nameof(SaveAssignmentDraft);

    /// <summary>Gives the assignment's draft up.</summary>
    public const string DeleteAssignmentDraft = nameof(DeleteAssignmentDraft);

    /// <summary>Says what is wrong with the assignment's draft.</summary>
    public const string ValidateAssignmentDraft = nameof(ValidateAssignmentDraft);

    /// <summary>Approves the assignment's draft.</summary>
    public const string ApproveAssignmentDraft = nameof(ApproveAssignmentDraft);

    /// <summary>Makes the assignment's draft the next version.</summary>
    public const string PublishAssignmentDraft = nameof(PublishAssignmentDraft);

    /// <summary>Publishes an earlier version of the assignment again.</summary>
    public const string RollBackAssignment = nameof(RollBackAssignment);

    /// <summary>Lists the assignment's versions.</summary>
    public const string ListAssignmentVersions = nameof(ListAssignmentVersions);

    /// <summary>Answers one version of the assignment.</summary>
    public const string ShowAssignmentVersion = nameof(ShowAssignmentVersion);

    /// <summary>Says what differs between two versions of the assignment.</summary>
    public const string CompareAssignmentVersions = nameof(CompareAssignmentVersions);

    /// <summary>Lists what was done to the assignment.</summary>
    public const string ListAssignmentAudit = nameof(ListAssignmentAudit);

    /// <summary>Answers all documents as files.</summary>
    public const string ShowConfiguration = nameof(ShowConfiguration);

    /// <summary>Makes drafts of files.</summary>
    public const string SaveConfiguration = nameof(SaveConfiguration);

    /// <summary>Answers the representatives.</summary>
    public const string ShowRepresentatives = nameof(ShowRepresentatives);

    /// <summary>Saves the representatives.</summary>
    public const string SaveRepresentatives = nameof(SaveRepresentatives);

    /// <summary>Answers why a representative did not get a lead.</summary>
    public const string ShowWhyNot = nameof(ShowWhyNot);

    /// <summary>Answers when a representative is away.</summary>
    public const string ShowAbsences = nameof(ShowAbsences);

    /// <summary>Saves when a representative is away.</summary>
    public const string SaveAbsences = nameof(SaveAbsences);

    /// <summary>Takes all absences of a representative away.</summary>
    public const string DeleteAbsences = nameof(DeleteAbsences);

    /// <summary>Answers who got what of a pool.</summary>
    public const string ShowLedger = nameof(ShowLedger);

    /// <summary>Lists what could not be worked on.</summary>
    public const string ListDeadLetters = nameof(ListDeadLetters);

    /// <summary>Gives dead letters another chance.</summary>
    public const string ReplayDeadLetters = nameof(ReplayDeadLetters);

    /// <summary>Gives a dead letter up for good.</summary>
    public const string DeleteDeadLetter = nameof(DeleteDeadLetter);

    /// <summary>Imports a list of leads.</summary>
    public const string ImportLeads = nameof(ImportLeads);

    /// <summary>Takes one lead by hand.</summary>
    public const string AddLead = nameof(AddLead);

    /// <summary>Routes again, or hands on.</summary>
    public const string StartRerun = nameof(StartRerun);

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
