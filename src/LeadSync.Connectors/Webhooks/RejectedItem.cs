namespace LeadSync.Connectors.Webhooks;

/// <summary>One item of a body that could not become an event: it goes to the dead letters as it came.</summary>
/// <param name="Pointer">JSON pointer of the item, for example <c>/3</c>.</param>
/// <param name="Reason">One of <see cref="RejectedReasons"/>.</param>
/// <param name="Errors">All faults, each with its pointer from the body's root.</param>
/// <param name="Raw">The item as sent. Personal data: never for a log.</param>
public sealed record RejectedItem(string Pointer, string Reason, IReadOnlyList<FieldError> Errors, string Raw)
{
    /// <summary>Prints place and reason only.</summary>
    public override string ToString() => $"{Pointer} {Reason}";
}
