using System.Globalization;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Scoring.Checks;

/// <summary>What an agreement leaves open: the ideal customer, the approval of the law, names, facts, rows that are never reached.</summary>
internal static class AgreementChecks
{
    public static IEnumerable<Warning> Of(ServiceLevel level) =>
    [
        .. level.IdealCustomer == Condition.Always ? [Warning.Of("ideal-customer-undefined", "/idealCustomer")] : Array.Empty<Warning>(),
        .. level.LawApproval is null ? [Warning.Of("law-not-approved", "/law")] : Array.Empty<Warning>(),
        .. level.FastLane.Count == 0 ? [Warning.Of("fast-lane-empty", "/fastLane")] : Array.Empty<Warning>(),
        .. Unreachable(level.Staffing.Select(row => row.When), "/staffing", "row-unreachable"),
        .. Unreachable(level.Personas.Select(persona => persona.When), "/personas", "persona-unreachable"),
        .. Staffed(level),
        .. Names(level),
        .. Facts(level),
    ];

    private static IEnumerable<Warning> Staffed(ServiceLevel level)
    {
        if (level.Staffing.All(row => row.When != Condition.Always)) yield return Warning.Of("staffing-gap", "/staffing");
        foreach (var (department, least) in level.MinimumLevel.Where(each => each.Value > 1 && !level.Staffing.Any(row => row.Departments.Contains(each.Key, StringComparer.Ordinal))))
            yield return Warning.Of("department-unused", $"/minimumLevel/{department}", ("department", department), ("level", least.ToString(CultureInfo.InvariantCulture)));
    }

    // Behind a row that always holds no other is asked.
    private static IEnumerable<Warning> Unreachable(IEnumerable<Condition> rows, string pointer, string code)
    {
        var all = rows.ToList();
        var always = all.IndexOf(Condition.Always);
        return always < 0 ? [] : Enumerable.Range(always + 1, all.Count - always - 1)
            .Select(index => Warning.Of(code, JsonPointer.Item(pointer, index), ("hiddenBy", always.ToString(CultureInfo.InvariantCulture))));
    }

    private static IEnumerable<Warning> Names(ServiceLevel level) =>
    [
        .. level.Personas.Index().SelectMany(persona => Missing(persona.Item.Name, $"{JsonPointer.Item("/personas", persona.Index)}/name")),
        .. level.Questionnaire.Index().SelectMany(question => Missing(question.Item.Text, $"{JsonPointer.Item("/questionnaire", question.Index)}/question")),
    ];

    private static IEnumerable<Warning> Missing(BilingualName name, string pointer)
    {
        if (name.De is null) yield return Warning.Of("name-missing", pointer, ("language", "de"));
        if (name.En is null) yield return Warning.Of("name-missing", pointer, ("language", "en"));
    }

    private static IEnumerable<Warning> Facts(ServiceLevel level)
    {
        var asked = level.Levels.SelectMany(row => row.Facts).Concat(FactNames.All).ToHashSet(StringComparer.Ordinal);
        var proven = level.Questionnaire.Select(question => question.Proves).Concat(FactNames.All).ToHashSet(StringComparer.Ordinal);
        foreach (var (index, row) in level.Levels.Index())
            foreach (var fact in row.Facts.Where(fact => !proven.Contains(fact)))
                yield return Warning.Of("fact-unprovable", $"{JsonPointer.Item("/levels", index)}/facts", ("fact", fact));
        foreach (var (index, question) in level.Questionnaire.Index().Where(question => !asked.Contains(question.Item.Proves)))
            yield return Warning.Of("fact-unused", $"{JsonPointer.Item("/questionnaire", index)}/proves", ("fact", question.Proves));
    }
}
