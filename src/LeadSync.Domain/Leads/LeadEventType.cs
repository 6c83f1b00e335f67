namespace LeadSync.Domain.Leads;

/// <summary>What an event says about a lead (design §5, <c>type</c>).</summary>
public enum LeadEventType
{
    /// <summary>The person did something that may score. The default where a touchpoint is given.</summary>
    Touchpoint,

    /// <summary>Fields of the lead became known or changed. The default without a touchpoint.</summary>
    Profile,

    /// <summary>A permission was asked for, confirmed or withdrawn (D-29).</summary>
    Consent,

    /// <summary>Two records were found to be one person.</summary>
    Merge,

    /// <summary>The person asked to be erased (D-31).</summary>
    Erase,
}
