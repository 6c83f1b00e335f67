namespace LeadSync.Storage.Documents;

/// <summary>What a writer believes to be there, from the conditional headers of HTTP.</summary>
public abstract record WriteCondition
{
    private WriteCondition()
    {
    }

    internal abstract bool Holds(string? etag);

    /// <summary><c>If-None-Match: *</c>: nothing is there yet.</summary>
    public sealed record Nothing : WriteCondition
    {
        internal override bool Holds(string? etag) => etag is null;
    }

    /// <summary><c>If-Match: *</c>: whatever is there is written over.</summary>
    public sealed record Anything : WriteCondition
    {
        internal override bool Holds(string? etag) => true;
    }

    /// <summary><c>If-Match</c> with a tag: this state is there.</summary>
    /// <param name="ETag">The tag, quotes included.</param>
    public sealed record This(string ETag) : WriteCondition
    {
        internal override bool Holds(string? etag) => etag == ETag;
    }
}
