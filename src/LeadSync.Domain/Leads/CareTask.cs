namespace LeadSync.Domain.Leads;

/// <summary>Something that an owner is to do or to know besides the stage.</summary>
/// <param name="Kind"><c>asked-for-contact</c>: the person asked while the lead was cared for (D-15). <c>withdrawn</c>: it may not be contacted any more (D-30).
/// <c>qualification-call</c>: somebody of inside sales is to call (D-14).</param>
/// <param name="At">Since when.</param>
/// <param name="Representative">The owner; null where nobody was.</param>
/// <param name="Reason">The kind of request, the coded reason, or the facts that are to be asked for.</param>
public sealed record CareTask(string Kind, DateTimeOffset At, string? Representative, string? Reason)
{
    /// <summary>The person asked for contact.</summary>
    public const string AskedForContact = "asked-for-contact";

    /// <summary>Inside sales is to call: the points are there, and what is missing can only be had by talking. Neither a hand-over nor an MQL (D-14).</summary>
    public const string QualificationCall = "qualification-call";

    /// <summary>The person may not be contacted any more.</summary>
    public const string Withdrawn = "withdrawn";
}
