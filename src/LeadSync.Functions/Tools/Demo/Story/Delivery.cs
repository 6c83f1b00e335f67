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

    /// <summary>Whose leads show that the webhook was worked off; none where nobody in it is known by an address.</summary>
    public IReadOnlyList<Witness> Witnesses { get; init; } = [];

    /// <summary>True where what follows is to wait: it is about people whom this one makes known.</summary>
    public bool GoesFirst { get; init; }

    /// <summary>The same again, as a sender does that missed the answer.</summary>
    public Delivery Again() => this with { Events = 0, Repeats = Events + Repeats };
}
