namespace LeadSync.Domain.Leads;

/// <summary>An event of an outside system that may carry ids only.</summary>
public interface IThin
{
    /// <summary>The system as configured.</summary>
    string Source { get; }

    /// <summary>What is to be fetched from the system before the event is worked on; null for an event that says all itself.</summary>
    DetailsWanted? Details { get; }

    /// <summary>When LeadSync received it (UTC).</summary>
    DateTimeOffset ReceivedAt { get; }
}
