using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Qualification;

/// <summary>Who is hardly a buyer: an applicant, a competitor, a journalist (<c>disqualify</c>, D-15).</summary>
/// <param name="Reason">A code of D-6.</param>
/// <param name="When">Who it is; fields of <see cref="FieldNames.Scoring"/>.</param>
/// <param name="Then">What follows.</param>
public sealed record Guard(string Reason, Condition When, GuardConsequence Then);
