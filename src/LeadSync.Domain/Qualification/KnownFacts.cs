using LeadSync.Domain.Conditions;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Qualification;

/// <summary>What is known of the facts: what was said, and what the contact's own fields prove (D-17).</summary>
public static class KnownFacts
{
    /// <summary>All ten facts and whatever else was said, in the order of their names. What was said wins over what a field proves, unless it says nothing.</summary>
    /// <param name="level">The service level: <c>company-fits</c> is its ideal customer, where one is defined.</param>
    /// <param name="contact">The person.</param>
    /// <param name="at">The day whose rates count.</param>
    public static IReadOnlyDictionary<string, KnownFact> Of(ServiceLevel level, Contact contact, DateTimeOffset at)
    {
        var facts = new SortedDictionary<string, KnownFact>(StringComparer.Ordinal);
        foreach (var name in FactNames.All) facts[name] = Proven(name, level, contact, at);
        foreach (var (name, fact) in contact.Facts ?? new Dictionary<string, KnownFact>(StringComparer.Ordinal))
            if (fact.State != FactState.Unknown || !facts.ContainsKey(name)) facts[name] = fact;
        return facts;
    }

    private static KnownFact Proven(string name, ServiceLevel level, Contact contact, DateTimeOffset at) => name switch
    {
        FactNames.Position => By((contact.JobTitle, "jobTitle"), (contact.Role, "role"), (contact.Seniority, "seniority")),
        FactNames.BusinessUnit => By((contact.Department, "department")),
        FactNames.CompanyFits when level.IdealCustomer != Condition.Always && level.IdealCustomer.Holds(new AgreedFields(level, new LeadFields(contact), at)) =>
            new KnownFact(FactState.Claimed, "idealCustomer"),
        _ => KnownFact.Unknown,
    };

    private static KnownFact By(params ReadOnlySpan<(string? Value, string Field)> fields)
    {
        foreach (var (value, field) in fields)
            if (!string.IsNullOrWhiteSpace(value)) return new KnownFact(FactState.Claimed, field);
        return KnownFact.Unknown;
    }
}
