using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Scoring;

/// <summary>How it ended to enter by hand what was found out.</summary>
public abstract record EnrichResult
{
    private EnrichResult()
    {
    }

    /// <summary>It is known of the lead, now or since an earlier try.</summary>
    /// <param name="Record">The lead.</param>
    public sealed record Holds(LeadRecord Record) : EnrichResult;

    /// <summary>The id was used for something else of this lead.</summary>
    public sealed record IdReused : EnrichResult;

    /// <summary>Another lead is known by what was entered.</summary>
    /// <param name="LeadId">That lead.</param>
    public sealed record SomebodyElse(string LeadId) : EnrichResult;

    /// <summary>There is no such lead.</summary>
    public sealed record Missing : EnrichResult;
}
