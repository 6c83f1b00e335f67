namespace LeadSync.Domain.Leads;

/// <summary>Whether a way through the funnel is a first purchase or one of a customer (D-5).</summary>
public enum CycleKind
{
    /// <summary>Of somebody who is no customer.</summary>
    New,

    /// <summary>Of a customer.</summary>
    Existing,
}
