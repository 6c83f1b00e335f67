namespace LeadSync.Functions.Http;

/// <summary>What became of reading a request's body.</summary>
public abstract record RequestBody
{
    private RequestBody()
    {
    }

    /// <summary>All of it was read.</summary>
    /// <param name="Bytes">The bytes as sent.</param>
    public sealed record Complete(ReadOnlyMemory<byte> Bytes) : RequestBody;

    /// <summary>It is not read.</summary>
    /// <param name="Problem">The answer: 400, 413 or 415.</param>
    public sealed record Refused(Problem Problem) : RequestBody;
}
