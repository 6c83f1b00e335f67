using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing;

/// <summary>A lead whose outcome a table's author has fixed: a table that routes it elsewhere is not published.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Lead">Its fields.</param>
/// <param name="Expect">What must come out.</param>
/// <param name="At">When it comes: validity dates, absences and working hours are looked at then. Null for now, whatever the hour: who publishes at night is not held up.</param>
public sealed record GoldenLead(string Name, IFieldSource Lead, GoldenExpectation Expect, DateTimeOffset? At = null);
