using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Qualification;

/// <summary>One row of the table that decides which departments care for a lead (D-21).</summary>
/// <param name="When">What must hold; fields of <see cref="FieldNames.Staffing"/>.</param>
/// <param name="Departments">The departments, in the order in which the lead passes them.</param>
public sealed record StaffingRow(Condition When, IReadOnlyList<string> Departments);
