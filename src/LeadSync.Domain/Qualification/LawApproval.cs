namespace LeadSync.Domain.Qualification;

/// <summary>That the data protection officer approved the table of law (D-29).</summary>
/// <param name="By">Who.</param>
/// <param name="On">When.</param>
public sealed record LawApproval(string By, DateTimeOffset On);
