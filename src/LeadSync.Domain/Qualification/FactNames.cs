namespace LeadSync.Domain.Qualification;

/// <summary>The facts of the qualification (D-17).</summary>
public static class FactNames
{
    /// <summary>The position or role of the person is known.</summary>
    public const string Position = "position";

    /// <summary>The part of the company is known.</summary>
    public const string BusinessUnit = "business-unit";

    /// <summary>The company is of the wanted profile.</summary>
    public const string CompanyFits = "company-fits";

    /// <summary>There is a general need.</summary>
    public const string Need = "need";

    /// <summary>The products can cover it.</summary>
    public const string ProductsCoverNeed = "products-cover-need";

    /// <summary>What matters most to the buyer is known.</summary>
    public const string Requirements = "requirements";

    /// <summary>The buying process is known.</summary>
    public const string BuyingProcess = "buying-process";

    /// <summary>Money is there (Mittel).</summary>
    public const string Budget = "budget";

    /// <summary>The person may decide or it is known who does (Autorität).</summary>
    public const string Authority = "authority";

    /// <summary>It is known when.</summary>
    public const string Timing = "timing";

    /// <summary>All ten, from the first that is found out to the last.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Position, BusinessUnit, CompanyFits, Need, ProductsCoverNeed, Requirements, BuyingProcess, Budget, Authority, Timing];

    /// <summary>Budget, authority, need and timing (BANT, MAN-T).</summary>
    public static IReadOnlyList<string> Bant { get; } = [Budget, Authority, Need, Timing];
}
