using System.Text.Json;
using LeadSync.Domain.Text;

namespace LeadSync.Functions.Manage.Documents.Diff;

/// <summary>Compares two lists whose items have ids: added, removed, changed inside, and moved, as few as explain the new order.</summary>
internal sealed class ListDiff(JsonElement before, JsonElement after, ItemKeys keys, DiffPlace place, List<DocumentChange> changes)
{
    private readonly JsonElement[] _before = [.. before.EnumerateArray()];
    private readonly Dictionary<string, int> _old = keys.Before.Index().ToDictionary(item => item.Item, item => item.Index, StringComparer.Ordinal);

    public void Run()
    {
        var kept = KeptInOrder();
        foreach (var (index, item) in after.EnumerateArray().Index())
        {
            var at = place.At(index, keys.After[index]);
            if (_old.Remove(at.Item!, out var old)) CompareItem(old, index, item, at, kept.Contains(old));
            else changes.Add(new(at.Pointer, ChangeKinds.Added, at.Item, null, item));
        }

        // What nobody asked for is gone.
        foreach (var (item, index) in _old.OrderBy(left => left.Value))
            changes.Add(new(JsonPointer.Item(place.Pointer, index), ChangeKinds.Removed, item, _before[index], null));
    }

    private void CompareItem(int old, int index, JsonElement item, DiffPlace at, bool isKept)
    {
        if (!isKept) changes.Add(new(at.Pointer, ChangeKinds.Moved, at.Item, JsonSerializer.SerializeToElement(old), JsonSerializer.SerializeToElement(index)));
        DocumentDiff.Compare(_before[old], item, at, changes);
    }

    // The most items that still stand in the order of before: the others have moved.
    private HashSet<int> KeptInOrder() =>
        [.. LongestRun.Of([.. keys.After.Where(_old.ContainsKey).Select(key => _old[key])])];
}
