namespace LeadSync.Domain.Leads;

/// <summary>A company's account has an owner in a department: its next leads go to the same person, warm before cold (D-22).</summary>
/// <param name="Domain">The company's domain (<see cref="CompanyDomain"/>).</param>
/// <param name="Department">The department.</param>
/// <param name="Representative">The owner.</param>
/// <param name="At">Since when; of two the later one holds.</param>
public sealed record AccountOwner(string Domain, string Department, string Representative, DateTimeOffset At);
