namespace LeadSync.Functions.Tools.Demo.Story;

/// <summary>One webhook to be sent.</summary>
internal sealed record Delivery
{
    /// <summary>Which system sends it.</summary>
    public required string System { get; init; }

    /// <summary>How it is signed.</summary>
    public required Scheme Scheme { get; init; }

    /// <summary>The body.</summary>
    public required string Body { get; init; }

    /// <summary>How many events it holds that were not sent before.</summary>
    public required int Events { get; init; }

    /// <summary>How many events it holds that were sent before.</summary>
    public int Repeats { get; init; }

    /// <summary>Whose lead shows that the webhook was worked off; null where nobody in it is known by an address.</summary>
    public Witness? Witness { get; init; }

    /// <summary>The same again, as a sender does that missed the answer.</summary>
    public Delivery Again() => this with { Events = 0, Repeats = Events + Repeats };
}
