namespace LeadSync.Domain.Routing;

/// <summary>Why a candidate was dropped, or why the lead desk owns the lead: the codes that JSON and pages use (D-22).</summary>
public static class RoutingReasons
{
    /// <summary>No rule holds.</summary>
    public const string NoRule = "no-rule";

    /// <summary>The rule holds, but nobody of it is left, for different reasons or because all were asked before.</summary>
    public const string NoMember = "no-member";

    /// <summary>The representative is unknown, has left or has not started.</summary>
    public const string OwnerDisabled = "owner-disabled";

    /// <summary>The representative has as many open leads, or as many offers today, as are taken on.</summary>
    public const string NoCapacity = "no-capacity";

    /// <summary>The representative let an offer of this cycle lapse or declined it.</summary>
    public const string AskedBefore = "asked-before";

    /// <summary>The representative does not serve the receiving department.</summary>
    public const string NotAllowed = "not-allowed";
}
