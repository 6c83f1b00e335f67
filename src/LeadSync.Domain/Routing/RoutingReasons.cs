namespace LeadSync.Domain.Routing;

/// <summary>Why a candidate was dropped, or why the lead desk owns the lead: the codes that JSON and pages use (D-22).</summary>
public static class RoutingReasons
{
    /// <summary>No rule holds.</summary>
    public const string NoRule = "no-rule";

    /// <summary>The rule holds, but nobody of it is left, for different reasons or because all were asked before.</summary>
    public const string NoMember = "no-member";

    /// <summary>The representative is away.</summary>
    public const string Absent = "absent";

    /// <summary>The representative is unknown, has left or has not started.</summary>
    public const string OwnerDisabled = "owner-disabled";

    /// <summary>The representative has as many open leads, or as many offers today, as are taken on.</summary>
    public const string NoCapacity = "no-capacity";

    /// <summary>The representative is not at work now, and the pool gives leads only to who is.</summary>
    public const string OutsideHours = "outside-hours";

    /// <summary>The representative let an offer of this cycle lapse or declined it.</summary>
    public const string AskedBefore = "asked-before";

    /// <summary>The representative does not serve the receiving department, or does not speak the lead's language where the pool asks for it.</summary>
    public const string NotAllowed = "not-allowed";

    /// <summary>A colleague could not take the lead; why is nobody else's business (D-32).</summary>
    public const string Unavailable = "unavailable";

    /// <summary>The reason for the lead desk as a representative may read it: what is true of single colleagues becomes <see cref="NoMember"/> (D-32).</summary>
    public static string? Redacted(string? reason) => reason is null or NoRule ? reason : NoMember;
}
