using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing;

/// <summary>A lead that needs an owner, at one hand-over of the chain (D-22).</summary>
/// <param name="Lead">Its fields: the lead's own and those of <see cref="FieldNames.Routing"/>.</param>
/// <param name="Now">The time of the decision.</param>
/// <param name="Department">The department that is to receive; conditions see it as <c>department</c>. Null where it does not matter.</param>
/// <param name="AskedBefore">Representatives who let an offer of this cycle lapse or declined it (D-23); null for none.</param>
public sealed record RoutingRequest(IFieldSource Lead, DateTimeOffset Now, string? Department = null, IReadOnlyCollection<string>? AskedBefore = null)
{
    /// <summary>Who owns the account already: comes before named accounts and rules, warm before cold (D-22). Null for nobody.</summary>
    public string? ExistingOwner { get; init; }

    /// <summary>The time at which working hours are looked at, where a lead of another time is decided as if it came now; null for <see cref="Now"/>.</summary>
    public DateTimeOffset? HoursAt { get; init; }

    /// <summary>What the hand-over knows beside the lead; null for nothing.</summary>
    public RoutingContext? Context { get; init; }

    /// <summary>What conditions are asked about.</summary>
    internal IFieldSource Fields => new RoutingFields(this);

    internal bool WasAsked(string representative) => AskedBefore?.Contains(representative, StringComparer.Ordinal) == true;
}
