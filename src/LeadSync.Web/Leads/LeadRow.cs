using LeadSync.Domain.Funnels;

namespace LeadSync.Web.Leads;

/// <summary>One lead of a list.</summary>
public sealed record LeadRow
{
    /// <summary>The lead's id.</summary>
    public required string LeadId { get; init; }

    /// <summary>The person's name, see <see cref="PersonName.Of"/>; null for somebody unknown.</summary>
    public string? Name { get; init; }

    /// <summary>The company's name; null where it is not known.</summary>
    public string? Company { get; init; }

    /// <summary>The stage in the profile's words.</summary>
    public required string Stage { get; init; }

    /// <summary>The milestone behind the stage.</summary>
    public required Milestone Milestone { get; init; }

    /// <summary>The sub-stage (D-3); null for none.</summary>
    public string? SubStage { get; init; }

    /// <summary>The points in all, fit and engagement.</summary>
    public double Score { get; init; }

    /// <summary>The points that make an MQL.</summary>
    public required double Threshold { get; init; }

    /// <summary>The owner's name for people; null where nobody owns the lead.</summary>
    public string? Owner { get; init; }

    /// <summary>The newest offer of the cycle; null where nobody was asked.</summary>
    public OfferSummary? Offer { get; init; }

    /// <summary>When the stage moved last (UTC).</summary>
    public required DateTimeOffset LastMoveAt { get; init; }

    /// <summary>Prints nothing personal.</summary>
    public override string ToString() => LeadId;
}
