namespace LeadSync.Domain.Text;

/// <summary>Collects the faults of a document, so that whoever wrote it sees all of them at once. Keeps the first 500.</summary>
public sealed class ErrorList
{
    private const int Kept = 500;
    private readonly List<ValidationError> errors = [];

    /// <summary>The faults in the order of the document, at most 500.</summary>
    public IReadOnlyList<ValidationError> Items => errors;

    /// <summary>How many faults were found, those beyond the kept ones too.</summary>
    public int Count { get; private set; }

    /// <summary>True while nothing is wrong.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>Notes a fault.</summary>
    /// <param name="pointer">Where: a JSON pointer.</param>
    /// <param name="message">What to change.</param>
    public void Add(string pointer, string message)
    {
        Count++;
        if (errors.Count < Kept) errors.Add(new ValidationError(pointer, message));
    }
}
