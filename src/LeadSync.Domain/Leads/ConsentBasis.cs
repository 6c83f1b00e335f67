namespace LeadSync.Domain.Leads;

/// <summary>The legal basis on which a person may be addressed (D-29).</summary>
public enum ConsentBasis
{
    /// <summary>No basis.</summary>
    None,

    /// <summary>The person consented.</summary>
    Consent,

    /// <summary>The person asked for contact (D-30).</summary>
    Request,

    /// <summary>The person is a customer.</summary>
    Customer,

    /// <summary>Legitimate interest of the company.</summary>
    LegitimateInterest,
}
