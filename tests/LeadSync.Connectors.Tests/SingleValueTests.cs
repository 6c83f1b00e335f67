using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Tests;

/// <summary>
/// Any one value of any payload may be null, a number, a text, an object or a list, or be missing: nothing is refused, and whoever is still named in the body
/// is in an event or in a dead letter.
/// </summary>
public sealed class SingleValueTests
{
    private const int MostPlaces = 150;
    private const int ShortestId = 5;
    private static readonly string?[] Values = ["null", "987654321", "\"x\"", "{}", "[]", null];
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reasons for which a person may go: the item is then of a kind that names persons without telling anything of them.</summary>
    private static readonly HashSet<string> Ends = new(StringComparer.Ordinal)
    {
        IgnoredReasons.RecordDeleted, IgnoredReasons.SentToPerson, IgnoredReasons.MailBounced, IgnoredReasons.OpenedByMachine, IgnoredReasons.ConnectionTest,
        IgnoredReasons.AboutCompany, IgnoredReasons.AboutDeal, IgnoredReasons.AboutOtherRecord, IgnoredReasons.ListChanged, IgnoredReasons.MergeIncomplete,
    };

    private static bool IsFull => Environment.GetEnvironmentVariable("LEADSYNC_TIER") == "full";

    public static TheoryData<string, string> Sources() => Seeds.Sources();

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_wrong_value_neither_refuses_a_message_nor_loses_a_person(string side, string source)
    {
        // LeadSync's own form is refused with its faults: its sender is a programmer who reads them.
        if (source == "generic") return;
        var lost = new List<string>();
        foreach (var seed in Seeds.Of(side, source).Where(request => request.ContentType == "application/json")) lost.AddRange(Lost(side, seed));
        Assert.True(lost.Count == 0, $"{lost.Count} lost:\n{string.Join('\n', lost.Take(10))}");
    }

    private static IEnumerable<string> Lost(string side, WebhookRequest seed)
    {
        if (Parse(seed.Body) is not { } root) yield break;
        var before = Seeds.Read(side, seed);
        var places = Places(root).Count;
        var step = IsFull ? 1 : Math.Max(1, places / MostPlaces);
        for (var place = 0; place < places; place += step)
        {
            foreach (var value in Values)
            {
                var (text, replaced) = Changed(root, place, value);
                var after = Seeds.Read(side, seed with { Body = Encoding.UTF8.GetBytes(text) });
                if (!after.IsRead) yield return $"refused: {text}";
                else if (side == "marketing" && !HasEnded(before, after) && before.Persons.Any(person => !WasThere(person, replaced, before) && IsLost(person, text, after))) yield return $"{value ?? "dropped"} at {place}: {text}";
            }
        }
    }

    /// <summary>What was replaced named the person, and what is left may only be another number like it, or an item that never counted.</summary>
    private static bool WasThere((string? Email, string? Id) person, string replaced, Reading before) =>
        Holds(replaced, person.Id?.Split('/')[^1]) || (before.Ignored.Count > 0 && Holds(replaced, person.Email));

    private static bool HasEnded(Reading before, Reading after) => after.Ignored.Any(reason => Ends.Contains(reason.Key) && reason.Value > before.Ignored.GetValueOrDefault(reason.Key));

    private static bool IsLost((string? Email, string? Id) person, string text, Reading after)
    {
        var id = person.Id?.Split('/')[^1];
        var isNamed = Holds(text, person.Email) || (id is { Length: >= ShortestId } && Holds(text, id));
        return isNamed && !after.Persons.Any(one => IsSame(one.Email, person.Email) || (id is not null && one.Id?.EndsWith(id, StringComparison.Ordinal) == true))
            && !after.Letters.Any(letter => Holds(letter, person.Email) || Holds(letter, id));
    }

    private static bool IsSame(string? one, string? other) => one is not null && string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static bool Holds(string text, string? part) => part is not null && text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static JsonNode? Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            var root = JsonNode.Parse(body.Span);
            return root is JsonObject or JsonArray && root.ToJsonString().Length > 0 ? root : null;
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException or InvalidOperationException)
        {
            // A seed that is no JSON, or names a member twice, is the fuzzer's.
            return null;
        }
    }

    private static (string Text, string Replaced) Changed(JsonNode root, int place, string? value)
    {
        var copy = root.DeepClone();
        var (owner, name, index) = Places(copy)[place];
        var replaced = (owner is JsonObject ? owner[name!] : owner[index])?.ToJsonString(Plain) ?? "null";
        if (owner is JsonObject members && value is null) members.Remove(name!);
        else if (owner is JsonObject some) some[name!] = JsonNode.Parse(value!);
        else if (owner is JsonArray list && value is null) list.RemoveAt(index);
        else owner.AsArray()[index] = JsonNode.Parse(value!);
        return (copy.ToJsonString(Plain), replaced);
    }

    private static List<(JsonNode Owner, string? Name, int Index)> Places(JsonNode root)
    {
        var places = new List<(JsonNode, string?, int)>();
        Collect(root, places);
        return places;
    }

    private static void Collect(JsonNode? node, List<(JsonNode Owner, string? Name, int Index)> places)
    {
        if (node is JsonObject members)
        {
            foreach (var (name, child) in members)
            {
                places.Add((members, name, 0));
                Collect(child, places);
            }
        }
        else if (node is JsonArray list)
        {
            for (var index = 0; index < list.Count; index++)
            {
                places.Add((list, null, index));
                Collect(list[index], places);
            }
        }
    }
}
