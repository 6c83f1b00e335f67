using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Tests;

/// <summary>Any JSON at all, of the names that a sender uses in any place: it is read, never thrown at, and each time in the same way.</summary>
public sealed class AnyJsonTests
{
    private const int Depth = 5;

    private static int Cases => Environment.GetEnvironmentVariable("LEADSYNC_TIER") == "full" ? 3_000 : 200;

    public static TheoryData<string, string> Sources() => Seeds.Sources();

    [Theory]
    [MemberData(nameof(Sources))]
    public void Any_JSON_of_a_senders_names_is_taken(string side, string source)
    {
        var names = Gen.Elements(NamesOf(side, source));
        Prop.ForAll(Json(names, Depth).ToArbitrary(), text => IsTaken(side, source, text)).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));
    }

    private static bool IsTaken(string side, string source, string text)
    {
        var request = Given.Request(source, Encoding.UTF8.GetBytes(text));
        var (first, again) = (Seeds.Read(side, request), Seeds.Read(side, request));
        var isSame = first.Persons.SequenceEqual(again.Persons) && first.Letters.SequenceEqual(again.Letters, StringComparer.Ordinal);
        return isSame && (first.IsRead || source == "generic");
    }

    private static Gen<string> Json(Gen<string> names, int depth)
    {
        if (depth == 0) return Scalar;
        var inner = Json(names, depth - 1);
        var list = inner.ListOf(2).Select(items => $"[{string.Join(',', items)}]");
        var member = names.SelectMany(name => inner.Select(value => $"{JsonSerializer.Serialize(name)}:{value}"));
        var members = Gen.Choose(0, 6).SelectMany(count => member.ListOf(count)).Select(all => $"{{{string.Join(',', all)}}}");
        return Gen.Frequency((2, Scalar), (1, list), (5, members));
    }

    private static Gen<string> Scalar => Gen.OneOf(
        Gen.Elements("null", "true", "false", "0", "-1", "1793523600000", "1e400", "\"\"", "\"anna@berg.example\"", "\"2026-11-01T09:00:00Z\"", "\"contact.creation\"", "\"0-1\""),
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => JsonSerializer.Serialize(text.Get)),
        ArbMap.Default.GeneratorFor<int>().Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static string[] NamesOf(string side, string source)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { "email", "id", "type", "event", "data" };
        foreach (var request in Seeds.Of(side, source).Where(request => request.ContentType == "application/json")) Collect(request, names);
        return [.. names.Order(StringComparer.Ordinal)];
    }

    private static void Collect(WebhookRequest request, HashSet<string> names)
    {
        var reader = new Utf8JsonReader(request.Body.Span, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName) names.Add(reader.GetString()!);
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // The names up to where a seed is broken will do.
            Assert.NotEmpty(names);
        }
    }
}
