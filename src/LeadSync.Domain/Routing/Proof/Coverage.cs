using System.Collections.Immutable;
using System.Globalization;
using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing.Proof;

/// <summary>Proves that a table has a rule for every lead in use, or finds leads without one.</summary>
public static class Coverage
{
    // Some ten seconds: beyond it the report says that it is not complete.
    private const int Budget = 20_000_000;

    // A list of hundreds of accounts is cut into "none of them" alone: an account can only add a rule, never take one away.
    private const int MostTexts = 40;

    /// <summary>Cuts the leads in use and says which rule takes each part.</summary>
    /// <param name="table">The table.</param>
    /// <param name="scope">Which leads are in use.</param>
    public static CoverageReport Of(RoutingTable table, CoverageScope scope)
    {
        var (byRule, gaps, cells, missed) = (new Dictionary<string, int>(StringComparer.Ordinal), new List<IReadOnlyDictionary<string, FieldValue>>(), 0, 0);
        var partition = new Partition(table.InOrder, (field, rules, cell) => InUse(field, rules, cell, scope), Decided, Budget);
        var complete = Starts(table, scope).All(start => partition.Walk(start, Enumerable.Range(0, table.InOrder.Count)));
        return new CoverageReport(cells, byRule, gaps, missed, complete);

        bool Decided(Cell cell, int? number)
        {
            cells++;
            if (number is { } rule) byRule[table.InOrder[rule].Id] = byRule.GetValueOrDefault(table.InOrder[rule].Id) + 1;
            else if (++missed <= CoverageReport.MaxGaps) gaps.Add(Lead(cell));
            return true;
        }
    }

    // Countries and departments that the administrator names are cases of their own, whether a rule names them or not.
    private static IEnumerable<Cell> Starts(RoutingTable table, CoverageScope scope)
    {
        var unnamed = LongLists(table, scope).Aggregate(Cell.All, (cell, field) => cell.With(field, null));
        var countries = scope.Countries ?? [.. Named("country", table)];
        var departments = scope.Departments ?? [.. Named("department", table)];
        return countries.Count == 0 ? ByDepartment(unnamed, departments)
            : countries.SelectMany(country => ByDepartment(unnamed.With("country", FieldValue.Of(country)), departments));
    }

    private static IEnumerable<Cell> ByDepartment(Cell cell, IReadOnlyCollection<string> departments) =>
        departments.Count == 0 ? [cell] : departments.Select(department => cell.With("department", FieldValue.Of(department)));

    private static IEnumerable<string> Named(string field, RoutingTable table) => table.InOrder
        .SelectMany(rule => Atoms.TestsOn(field, rule.When))
        .SelectMany(test => test switch
        {
            FieldTest.OneOf list => list.Values,
            FieldTest.CompanyNames names => names.Values,
            _ => [],
        })
        .Distinct(StringComparer.OrdinalIgnoreCase);

    // Fields of which the table names very many values, but never to shut leads out: a lead without the field meets the fewest rules.
    private static IEnumerable<string> LongLists(RoutingTable table, CoverageScope scope) => FieldNames.Routing
        .Where(field => field is not ("postalCode" or "employees" or "price" or "level") && !scope.Present.Contains(field, StringComparer.Ordinal))
        .Where(field => Named(field, table).Skip(MostTexts).Any() && OnlyLists(field, table.InOrder));

    private static IEnumerable<Cell> InUse(string field, IReadOnlyList<RoutingRule> rules, Cell cell, CoverageScope scope)
    {
        if (field == Cell.Date) return Atoms.Dates(rules, scope.From).Select(moment => cell with { Now = moment });
        var atoms = Atoms.Of(field, rules, cell).Where(value => value is not null || !scope.Present.Contains(field, StringComparer.Ordinal)).ToArray();
        var isLong = field != "postalCode" && atoms.Length > MostTexts && OnlyLists(field, rules);
        return (isLong ? atoms.Where(value => value is null || value.Texts.Contains(Atoms.Other, StringComparer.Ordinal)) : atoms).Select(value => cell.With(field, value));
    }

    private static bool OnlyLists(string field, IReadOnlyList<RoutingRule> rules) =>
        rules.All(rule => Positive(field, rule.When));

    // True where no "not" stands around or in a test of the field: then a listed value never keeps a rule from holding.
    private static bool Positive(string field, Condition condition) => condition switch
    {
        Condition.All all => all.Parts.All(part => Positive(field, part)),
        Condition.Any any => any.Alternatives.All(part => Positive(field, part)),
        Condition.Not not => !Atoms.TestsOn(field, not.Inner).Any(),
        Condition.Field named when named.Name == field => named.Test is FieldTest.OneOf or FieldTest.CompanyNames,
        _ => true,
    };

    private static ImmutableSortedDictionary<string, FieldValue> Lead(Cell cell)
    {
        var lead = cell.Values.Where(field => field.Value is not null).ToImmutableSortedDictionary(field => field.Key, field => field.Value!, StringComparer.Ordinal);
        return cell.Now is { } now ? lead.SetItem(Cell.Date, FieldValue.Of(now.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture))!) : lead;
    }
}
