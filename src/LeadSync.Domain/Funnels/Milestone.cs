namespace LeadSync.Domain.Funnels;

/// <summary>The canonical state of a cycle; a profile gives it a name, its stage (D-1).</summary>
public enum Milestone
{
    /// <summary>Seen, not identified.</summary>
    Seen,

    /// <summary>The person made itself known.</summary>
    Identified,

    /// <summary>Qualified by marketing and offered to sales.</summary>
    Qualified,

    /// <summary>Accepted by the first sales department.</summary>
    Accepted,

    /// <summary>Confirmed by that department.</summary>
    Confirmed,

    /// <summary>Accepted by field sales, or confirmed where no field sales exists.</summary>
    AcceptedByField,

    /// <summary>An opportunity exists: account, contact and opportunity.</summary>
    Opportunity,

    /// <summary>The sales process is done.</summary>
    SalesDone,

    /// <summary>Bought.</summary>
    Won,

    /// <summary>Beside the line: back in nurturing until a date (D-7).</summary>
    Recycled,

    /// <summary>Beside the line: out, with a reason (D-6).</summary>
    Disqualified,

    /// <summary>Beside the line: belongs to a lead, contact or case that exists (D-6).</summary>
    Linked,

    /// <summary>Beside the line: the opportunity was lost.</summary>
    Lost,
}
