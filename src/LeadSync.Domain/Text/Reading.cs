namespace LeadSync.Domain.Text;

/// <summary>What came of reading a document: the document, or all that is wrong with it.</summary>
/// <typeparam name="T">The document.</typeparam>
public abstract record Reading<T>
{
    private Reading()
    {
    }

    /// <summary>The document was read.</summary>
    /// <param name="Value">The document.</param>
    public sealed record Done(T Value) : Reading<T>;

    /// <summary>The document was refused.</summary>
    /// <param name="Errors">All faults, never empty.</param>
    public sealed record Refused(IReadOnlyList<ValidationError> Errors) : Reading<T>;
}
