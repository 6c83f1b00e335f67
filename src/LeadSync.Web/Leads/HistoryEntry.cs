using LeadSync.Domain.Funnels;
using LeadSync.Domain.Text;

namespace LeadSync.Web.Leads;

/// <summary>One stage move.</summary>
/// <param name="Cycle">The cycle that moved, from 1.</param>
/// <param name="From">The stage before; equal to <paramref name="To"/> where only the owner changed.</param>
/// <param name="To">The stage after.</param>
/// <param name="Milestone">The milestone reached.</param>
/// <param name="At">When (UTC).</param>
/// <param name="By">Who moved it: a code (<c>identity score routing clock manage</c>) or a representative's name.</param>
/// <param name="Reason">Why.</param>
public sealed record HistoryEntry(int Cycle, string From, string To, Milestone Milestone, DateTimeOffset At, string By, CodedReason Reason);
