namespace LeadSync.Functions.Manage.Description;

/// <summary>One call of the HTTP contract.</summary>
/// <param name="Method">The method, in lower case.</param>
/// <param name="Path">The path with its parameters in braces.</param>
/// <param name="Summary">What it does.</param>
/// <param name="Answers">The statuses of its answers, the success first.</param>
internal sealed record ApiCall(string Method, string Path, string Summary, params IReadOnlyList<int> Answers)
{
    /// <summary>Query parameters by name, and headers by name with a colon behind it.</summary>
    public IReadOnlyList<string> Takes { get; init; } = [];

    /// <summary>An example of the body; null for none.</summary>
    public string? Example { get; init; }

    /// <summary>True for a call that needs no LeadSync key: senders sign, and health says nothing that is secret.</summary>
    public bool IsOpen { get; init; }
}
