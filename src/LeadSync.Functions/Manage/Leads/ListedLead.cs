using LeadSync.Domain.Leads;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>A lead that a list shows, and by which of its cycles.</summary>
/// <param name="Record">The lead as it is.</param>
/// <param name="Cycle">The cycle.</param>
public sealed record ListedLead(LeadRecord Record, Cycle Cycle);
