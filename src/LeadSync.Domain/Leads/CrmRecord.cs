namespace LeadSync.Domain.Leads;

/// <summary>What a cycle is in the CRM.</summary>
/// <param name="System">The CRM, for example <c>inbox</c>.</param>
/// <param name="Lead">The CRM's id of the lead.</param>
/// <param name="Account">Of the account; null before conversion.</param>
/// <param name="Contact">Of the contact; null before conversion.</param>
/// <param name="Opportunity">Of the opportunity; null before conversion.</param>
public sealed record CrmRecord(string System, string Lead, string? Account = null, string? Contact = null, string? Opportunity = null);
