namespace LeadSync.Functions.Tools.Demo.Story;

/// <summary>A person of the story, made up.</summary>
internal sealed record Person
{
    public required int Index { get; init; }

    /// <summary><c>mr</c> or <c>mrs</c>.</summary>
    public required string Salutation { get; init; }

    public string? Title { get; init; }

    public required string FirstName { get; init; }

    public required string LastName { get; init; }

    public required Firm Firm { get; init; }

    public required Position Position { get; init; }

    /// <summary>What the person will do.</summary>
    public required Role Role { get; init; }

    /// <summary>The id of the person's browser where the first touches are anonymous.</summary>
    public string? Visitor { get; init; }

    /// <summary>The system that runs this person's forms.</summary>
    public required string Forms { get; init; }

    /// <summary>The system that sees this person's page views.</summary>
    public required string Pages { get; init; }

    /// <summary>True where HubSpot's app announces the person field by field before anything happens.</summary>
    public bool Announced { get; init; }

    public string Email => $"{Letters.Plain(FirstName)}.{Letters.Plain(LastName)}@{Firm.Domain}";

    /// <summary>False where only the address is known.</summary>
    public bool IsComplete => Role != Role.Incomplete;

    public string Name => $"{FirstName} {LastName}";
}
