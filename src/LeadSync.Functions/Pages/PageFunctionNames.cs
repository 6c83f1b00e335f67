namespace LeadSync.Functions.Pages;

/// <summary>The names of the pages' functions. Telemetry and deployments depend on them: a rename is a breaking change.</summary>
public static class PageFunctionNames
{
    /// <summary>The list of leads.</summary>
    public const string ShowLeadsPage = nameof(ShowLeadsPage);

    /// <summary>The list of leads that fit a search.</summary>
    public const string SearchLeadsPage = nameof(SearchLeadsPage);

    /// <summary>One lead.</summary>
    public const string ShowLeadPage = nameof(ShowLeadPage);

    /// <summary>The form to sign in.</summary>
    public const string ShowLoginPage = nameof(ShowLoginPage);

    /// <summary>A file that pages refer to.</summary>
    public const string GetAsset = nameof(GetAsset);
}
