namespace LeadSync.Domain.Leads;

/// <summary>Something that an owner is to do or to know besides the stage.</summary>
/// <param name="Kind"><c>asked-for-contact</c>: the person asked while the lead was cared for (D-15). <c>withdrawn</c>: it may not be contacted any more (D-30).</param>
/// <param name="At">Since when.</param>
/// <param name="Representative">The owner; null where nobody was.</param>
/// <param name="Reason">The kind of request, or the coded reason.</param>
public sealed record CareTask(string Kind, DateTimeOffset At, string? Representative, string? Reason)
{
    /// <summary>The person asked for contact.</summary>
    public const string AskedForContact = "asked-for-contact";

    /// <summary>The person may not be contacted any more.</summary>
    public const string Withdrawn = "withdrawn";
}
