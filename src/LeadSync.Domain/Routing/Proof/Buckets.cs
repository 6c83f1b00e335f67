using System.Globalization;
using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing.Proof;

/// <summary>Deals rules out to the cells of a cut, so that a cell meets only rules that may hold there: rules of other postal codes are not even asked.</summary>
internal sealed class Buckets
{
    private readonly List<int> common = [];
    private readonly List<int>?[] own;

    private Buckets(int cells) => own = new List<int>?[cells];

    public static Buckets Of(string field, Cell[] cells, List<int> open, IReadOnlyList<RoutingRule> rules)
    {
        var buckets = new Buckets(cells.Length);
        var places = field == "postalCode" ? PostalPlaces(cells) : TextPlaces(field, cells);
        foreach (var number in open)
            if (TestOf(field, rules[number].When) is { } test && places(test) is { } found) buckets.Deal(number, found);
            else buckets.common.Add(number);
        return buckets;
    }

    /// <summary>The rules of a cell, ascending.</summary>
    public IEnumerable<int> At(int cell) => own[cell] is not { } mine ? common : common.Count == 0 ? mine : common.Concat(mine).Order();

    private void Deal(int number, IEnumerable<int> cells)
    {
        foreach (var cell in cells.Distinct()) (own[cell] ??= []).Add(number);
    }

    private static FieldTest? TestOf(string field, Condition condition) => condition switch
    {
        Condition.Field named when named.Name == field => named.Test,
        Condition.All all => all.Parts.Select(part => TestOf(field, part)).FirstOrDefault(test => test is not null),
        _ => null,
    };

    private static Func<FieldTest, IEnumerable<int>?> TextPlaces(string field, Cell[] cells)
    {
        var byText = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (place, cell) in cells.Index())
            foreach (var text in cell.Get(field)?.Texts ?? []) byText.TryAdd(text, place);
        return test => test is FieldTest.OneOf list && cells.Length > 8
            ? list.Values.Select(value => byText.GetValueOrDefault(value.Trim(), -1)).Where(place => place >= 0)
            : null;
    }

    // Cells of digits come first and ascending, each standing for the codes up to the next.
    private static Func<FieldTest, IEnumerable<int>?> PostalPlaces(Cell[] cells)
    {
        var country = cells.Length == 0 ? null : cells[0].Get("country")?.Texts.FirstOrDefault();
        long[] starts = [.. cells.Select(CodeOf).TakeWhile(code => code is not null).OfType<long>()];
        return test => test is FieldTest.PostalCodes codes && starts.Length == cells.Count(cell => cell.Get("postalCode") is not null)
            && codes.Patterns.Select(pattern => PostalAtoms.Interval(pattern, country)).ToArray() is var intervals && intervals.All(interval => interval is not null)
            ? intervals.SelectMany(interval => Between(starts, interval!.Value))
            : null;
    }

    private static long? CodeOf(Cell cell) =>
        long.TryParse(cell.Get("postalCode")?.Texts.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : null;

    private static IEnumerable<int> Between(long[] starts, (long First, long Last) interval)
    {
        var at = Array.BinarySearch(starts, interval.First);
        for (at = at < 0 ? ~at : at; at < starts.Length && starts[at] <= interval.Last; at++) yield return at;
    }
}
