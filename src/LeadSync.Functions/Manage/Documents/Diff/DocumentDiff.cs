using System.Text.Json;
using LeadSync.Domain.Text;

namespace LeadSync.Functions.Manage.Documents.Diff;

/// <summary>Compares two documents member by member. Items of a list that have ids are found again wherever they stand; a list of bare values is compared as one value.</summary>
internal static class DocumentDiff
{
    /// <summary>All differences, in the order of the later document; none for equal documents, however they are written.</summary>
    public static IReadOnlyList<DocumentChange> Between(JsonElement before, JsonElement after)
    {
        var changes = new List<DocumentChange>();
        Compare(before, after, new DiffPlace("", null), changes);
        return changes;
    }

    internal static void Compare(JsonElement before, JsonElement after, DiffPlace place, List<DocumentChange> changes)
    {
        if (JsonElement.DeepEquals(before, after)) return;
        if (before.ValueKind == JsonValueKind.Object && after.ValueKind == JsonValueKind.Object) CompareMembers(before, after, place, changes);
        else if (ItemKeys.Of(before, after) is { } keys) new ListDiff(before, after, keys, place, changes).Run();
        else changes.Add(new(place.Pointer, ChangeKinds.Changed, place.Item, before, after));
    }

    private static void CompareMembers(JsonElement before, JsonElement after, DiffPlace place, List<DocumentChange> changes)
    {
        foreach (var member in after.EnumerateObject())
        {
            if (before.TryGetProperty(member.Name, out var old)) Compare(old, member.Value, place.Member(member.Name), changes);
            else changes.Add(new(JsonPointer.Member(place.Pointer, member.Name), ChangeKinds.Added, place.Item, null, member.Value));
        }

        foreach (var member in before.EnumerateObject().Where(member => !after.TryGetProperty(member.Name, out _)))
            changes.Add(new(JsonPointer.Member(place.Pointer, member.Name), ChangeKinds.Removed, place.Item, member.Value, null));
    }
}
