using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Scoring;
using LeadSync.Functions.Manage.Leads;

namespace LeadSync.Functions.Manage.Qualification;

/// <summary>The call that inside sales is asked for: what to ask, and why the person may be called (D-14). Neither a hand-over nor an MQL.</summary>
internal sealed record QualificationCallView(string Department, DateTimeOffset Since, IReadOnlyList<string> Ask, ContactRight MayCall)
{
    /// <summary>Null where no call helps, or none is allowed any more.</summary>
    public static QualificationCallView? Of(Cycle cycle, Contact contact, ServiceLevel level)
    {
        if (cycle.Tasks.LastOrDefault(task => task.Kind == CareTask.QualificationCall) is not { } task) return null;
        var facts = QualificationCalls.FactsFor(level, contact, cycle.HeldBack);
        return facts.Count == 0 ? null : new(Departments.InsideSales, task.At, facts, ContactRight.Of(ContactLaw.Decide(level, contact).Call));
    }
}
