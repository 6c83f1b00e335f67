using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing;

/// <summary>A lead that needs an owner, at one hand-over of the chain (D-22).</summary>
/// <param name="Lead">Its fields: the lead's own and those of <see cref="FieldNames.Routing"/>.</param>
/// <param name="Now">The time of the decision.</param>
/// <param name="Department">The department that is to receive; conditions see it as <c>department</c>. Null where it does not matter.</param>
/// <param name="AskedBefore">Representatives who let an offer of this cycle lapse or declined it (D-23); null for none.</param>
public sealed record RoutingRequest(IFieldSource Lead, DateTimeOffset Now, string? Department = null, IReadOnlyCollection<string>? AskedBefore = null)
{
    /// <summary>What conditions are asked about.</summary>
    internal IFieldSource Fields => Department is null
        ? Lead
        : new GivenFields(new Dictionary<string, FieldValue>(StringComparer.Ordinal) { ["department"] = new FieldValue.Text([Department]) }, Lead);

    internal bool WasAsked(string representative) => AskedBefore?.Contains(representative, StringComparer.Ordinal) == true;
}
