using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;

namespace LeadSync.Connectors.Marketing.Typeform;

/// <summary>One answer, joined to its question.</summary>
/// <param name="Field">The field of a person that the question asks for, as <see cref="PlainWords"/> names it; null for none.</param>
/// <param name="Value">The answer as text; null where it is none.</param>
/// <param name="Yes">The answer to a question for yes or no; null for other questions.</param>
/// <param name="Question">The question's title.</param>
internal sealed record TypeformAnswer(string? Field, string? Value, bool? Yes, string? Question)
{
    private const int MaxDepth = 8;

    /// <summary>Where the value stands of an answer that does not say so.</summary>
    private static readonly string[] Plain = ["email", "phone_number", "text"];


    /// <summary>Answers that are data of a person only where the question asks for it; their types tell nothing.</summary>
    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal) { "short_text", "text", "dropdown", "multiple_choice", "number", "website", "choice", "choices", "contact_info", "address", "" };

    public static IReadOnlyList<TypeformAnswer> Of(JsonElement response)
    {
        var questions = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        Collect(response.Member("definition").Member("fields"), questions, 0);
        return [.. response.Member("answers").Items().Where(answer => answer.ValueKind == JsonValueKind.Object).SelectMany(answer => Read(answer, questions))];
    }

    /// <summary>Contact info, addresses and groups hold questions of their own.</summary>
    private static void Collect(JsonElement? fields, Dictionary<string, JsonElement> questions, int depth)
    {
        foreach (var field in depth > MaxDepth ? [] : fields.Items().Where(field => field.ValueKind == JsonValueKind.Object))
        {
            if (field.Text("ref") is { } name) questions.TryAdd("ref " + name, field);
            if (field.Text("id") is { } id) questions.TryAdd("id " + id, field);
            Collect(field.Member("properties").Member("fields") ?? field.Member("fields"), questions, depth + 1);
        }
    }

    private static IEnumerable<TypeformAnswer> Read(JsonElement answer, Dictionary<string, JsonElement> questions)
    {
        var field = answer.Member("field");
        var question = QuestionOf(field, questions);
        var title = question.Text("title");
        if (answer.Text("type") is "contact_info" or "address")
            return answer.Member(answer.Text("type")!).Members().Select(part => new TypeformAnswer(FieldOf("text", part.Name, null, null), ((JsonElement?)part.Value).Text(), Yes: null, title));
        // What an answer is of itself is surer than what its question is said to be.
        var type = answer.Text("type") is "email" or "phone_number" ? answer.Text("type")! : field.Text("type") ?? question.Text("type") ?? answer.Text("type") ?? "";
        return [new TypeformAnswer(FieldOf(type, question.Text("subfield_key"), field.Text("ref") ?? question.Text("ref"), title), ValueOf(answer), YesOf(answer), title)];
    }

    private static JsonElement? QuestionOf(JsonElement? field, Dictionary<string, JsonElement> questions) =>
        questions.TryGetValue("id " + field.Text("id"), out var byId) ? byId
        : questions.TryGetValue("ref " + field.Text("ref"), out var byRef) ? byRef
        : null;

    private static string? FieldOf(string type, string? key, string? name, string? title) => type switch
    {
        "email" => "email",
        "phone_number" => "phone",
        _ when !Texts.Contains(type) => null,
        _ => QuestionWords.FieldOf(key) ?? QuestionWords.FieldOf(name) ?? QuestionWords.FieldOf(title),
    };

    private static string? ValueOf(JsonElement answer) => answer.Text("type") switch
    {
        "choice" => answer.Member("choice").Text("label") ?? answer.Member("choice").Text("other"),
        "choices" => answer.Member("choices").Member("labels").Items().Select(label => ((JsonElement?)label).Text()).FirstOrDefault(label => label is not null),
        { } type when answer.Member(type) is not null => answer.Text(type),
        _ => Plain.Select(type => answer.Text(type)).FirstOrDefault(text => text is not null),
    };

    private static bool? YesOf(JsonElement answer) => answer.Member("boolean")?.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null };
}
