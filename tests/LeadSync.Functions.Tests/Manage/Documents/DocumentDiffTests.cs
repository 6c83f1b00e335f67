using System.Text.Json;
using System.Text.Json.Nodes;
using LeadSync.Functions.Manage.Documents.Diff;

namespace LeadSync.Functions.Tests.Manage.Documents;

public sealed class DocumentDiffTests
{
    [Theory]
    [InlineData("""{"a":1,"b":[{"id":"x"}]}""", """{ "b" : [ {"id":"x"} ], "a":1.0 }""")]
    [InlineData("[]", "[]")]
    [InlineData("""{"a":null}""", """{"a":null}""")]
    public void What_is_only_written_otherwise_is_no_difference(string before, string after) => Assert.Empty(Between(before, after));

    [Theory]
    [InlineData("""{"a":1}""", """{"a":2}""", "changed /a: 1 → 2")]
    [InlineData("""{"a":1}""", """{"a":1,"b":2}""", "added /b: - → 2")]
    [InlineData("""{"a":1,"b":2}""", """{"a":1}""", "removed /b: 2 → -")]
    [InlineData("""{"a":{"b/c":{"d":1}}}""", """{"a":{"b/c":{"d":"1"}}}""", "changed /a/b~1c/d: 1 → \"1\"")]
    [InlineData("""{"a":[1,2]}""", """{"a":[2,1]}""", "changed /a: [1,2] → [2,1]")]
    [InlineData("""{"a":{}}""", """{"a":[]}""", "changed /a: {} → []")]
    [InlineData("""{"a":1}""", """{"a":null}""", "changed /a: 1 → null")]
    [InlineData("1", "2", "changed : 1 → 2")]
    public void A_member_is_added_removed_or_changed(string before, string after, string expected) => Assert.Equal([expected], Between(before, after));

    [Theory]
    [InlineData("id")]
    [InlineData("code")]
    [InlineData("name")]
    [InlineData("representative")]
    public void An_item_is_found_again_by_its_id_wherever_it_stands(string key) => Assert.Equal(
        [
            "added /l/0: - → {\"#\":\"new\",\"v\":0} (new)",
            "changed /l/2/v: 2 → 22 (b)",
            "removed /l/2: {\"#\":\"c\",\"v\":3} → - (c)",
        ],
        Between(
            """{"l":[{"#":"a","v":1},{"#":"b","v":2},{"#":"c","v":3}]}""".Replace("#", key, StringComparison.Ordinal),
            """{"l":[{"#":"new","v":0},{"#":"a","v":1},{"#":"b","v":22}]}""".Replace("#", key, StringComparison.Ordinal)).Select(line => line.Replace($"\"{key}\"", "\"#\"", StringComparison.Ordinal)));

    [Fact]
    public void A_rule_that_was_moved_says_from_where_and_what_else_changed_in_it() => Assert.Equal(
        ["moved /rules/0: 2 → 0 (c)", "added /rules/0/acceptWithin: - → \"PT1H\" (c)"],
        Between(
            """{"rules":[{"id":"a"},{"id":"b"},{"id":"c"}]}""",
            """{"rules":[{"id":"c","acceptWithin":"PT1H"},{"id":"a"},{"id":"b"}]}"""));

    [Fact]
    public void A_member_of_a_pool_is_told_by_the_pool_and_the_person() => Assert.Equal(
        ["changed /pools/0/members/0/weight: 2 → 3 (anna)"],
        Between(
            """{"pools":[{"id":"south","members":[{"representative":"anna","weight":2}]}]}""",
            """{"pools":[{"id":"south","members":[{"representative":"anna","weight":3}]}]}"""));

    [Theory]
    [InlineData("""[{"id":"a"},{"id":"a","v":1}]""", """[{"id":"a"},{"id":"a","v":2}]""")]
    [InlineData("""[{"v":1}]""", """[{"v":2}]""")]
    [InlineData("""[{"id":1}]""", """[{"id":2}]""")]
    [InlineData("""[{"id":"a"},3]""", """[{"id":"a"},4]""")]
    public void A_list_whose_items_cannot_be_told_apart_is_one_value(string before, string after) => Assert.Equal([$"changed : {before} → {after}"], Between(before, after));

    [Fact]
    public void Applying_the_differences_of_random_lists_gives_the_later_list()
    {
        var random = new Random(4711);
        for (var count = 0; count < 2_000; count++)
        {
            var (before, after) = (Numbers(random), Numbers(random));

            var changes = DocumentDiff.Between(ListOf(before), ListOf(after));

            Assert.Equal(after, Applied(before, changes));
            Assert.True(changes.Count(change => change.Change == ChangeKinds.Moved) < Math.Max(1, before.Intersect(after).Count()), "one that stays explains the others");
        }
    }

    [Fact]
    public void Twenty_thousand_rules_in_another_order_are_compared_at_once()
    {
        var rules = Enumerable.Range(0, 20_000).ToArray();
        int[] rotated = [.. rules[1..], rules[0]];

        var change = Assert.Single(DocumentDiff.Between(ListOf(rules), ListOf(rotated)));

        Assert.Equal((ChangeKinds.Moved, "n0", "/19999"), (change.Change, change.Item, change.Pointer));
    }

    // What was kept stays in order, what was removed goes, and what was added or moved takes its new place.
    private static List<int> Applied(IEnumerable<int> before, IReadOnlyList<DocumentChange> changes)
    {
        var placed = changes.Where(change => change.Change is ChangeKinds.Added or ChangeKinds.Moved).ToDictionary(change => int.Parse(change.Pointer[1..], System.Globalization.CultureInfo.InvariantCulture), change => Number(change.Item!));
        var gone = changes.Where(change => change.Change is ChangeKinds.Removed or ChangeKinds.Moved).Select(change => Number(change.Item!)).ToHashSet();
        var list = before.Where(number => !gone.Contains(number)).ToList();
        foreach (var (place, number) in placed.OrderBy(pair => pair.Key)) list.Insert(place, number);
        return list;
    }

    private static int Number(string item) => int.Parse(item[1..], System.Globalization.CultureInfo.InvariantCulture);

    private static int[] Numbers(Random random)
    {
        var numbers = Enumerable.Range(0, 12).ToArray();
        random.Shuffle(numbers);
        return numbers[..random.Next(0, 12)];
    }

    private static JsonElement ListOf(IEnumerable<int> numbers) => Parse("[" + string.Join(',', numbers.Select(number => $$"""{"id":"n{{number}}"}""")) + "]");

    private static IEnumerable<string> Between(string before, string after) => DocumentDiff.Between(Parse(before), Parse(after)).Select(Line);

    private static string Line(DocumentChange change) =>
        $"{change.Change} {change.Pointer}: {Text(change.Before)} → {Text(change.After)}" + (change.Item is null ? "" : $" ({change.Item})");

    private static string Text(JsonElement? value) => value is { } known ? known.ValueKind == JsonValueKind.Null ? "null" : JsonNode.Parse(known.GetRawText())!.ToJsonString() : "-";

    private static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
