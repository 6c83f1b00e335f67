namespace LeadSync.Connectors.Import;

/// <summary>One column of an imported list, and what it is taken for.</summary>
/// <param name="Column">Its number, counted from 1.</param>
/// <param name="Header">Its header as written.</param>
/// <param name="Field">The field that it fills (<see cref="ImportFields.Names"/>); null where its cells go to the lead's <c>unread</c> under their header.</param>
public sealed record ImportColumn(int Column, string Header, string? Field)
{
    /// <summary>The first cell that holds something, for whoever sends the list; null where none was seen. Personal data.</summary>
    public string? Sample { get; init; }

    /// <summary>True where its cells are neither understood nor kept: the sender said so, or there are more unknown columns than a lead keeps.</summary>
    public bool IsDropped { get; init; }

    /// <summary>Prints place and field only.</summary>
    public override string ToString() => $"{Column} {Field}";
}
