using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Reads <c>{"answers":{"budget":"yes","authority":"no"},"confirmed":true}</c> (D-20).</summary>
internal static class AnswersReader
{
    private const string Pointer = "/answers";

    private static readonly Dictionary<string, Answer> Words = new(StringComparer.Ordinal) { ["yes"] = Answer.Yes, ["no"] = Answer.No, ["unknown"] = Answer.Unknown };

    /// <summary>The answers, and all that is wrong with the body. Whoever says nothing of it asked in person, so that a yes confirms.</summary>
    public static (AnsweredQuestions Answered, IReadOnlyList<FieldError> Errors) Read(JsonElement body, ServiceLevel level, string by)
    {
        var members = new BodyMembers(body);
        var who = members.Text("representative") ?? by;
        var confirmed = members.Member("confirmed");
        if (confirmed is { ValueKind: not (JsonValueKind.True or JsonValueKind.False) }) members.Refuse("confirmed", "Say true where somebody of yours asked, false where a form did.");
        var answers = new SortedDictionary<string, Answer>(StringComparer.Ordinal);
        var errors = members.Member("answers") is { ValueKind: JsonValueKind.Object } given ? [.. Errors(given, level, answers)] : new List<FieldError> { Missing };
        if (errors.Count == 0 && answers.Count == 0) errors.Add(Missing);
        return (new AnsweredQuestions(answers, confirmed is not { ValueKind: JsonValueKind.False }, who), [.. members.Errors, .. errors]);
    }

    private static FieldError Missing => new(Pointer, "Send answers by question, such as {\"answers\":{\"budget\":\"yes\",\"authority\":\"no\"}}.");

    private static IEnumerable<FieldError> Errors(JsonElement given, ServiceLevel level, SortedDictionary<string, Answer> answers)
    {
        var questions = level.Questionnaire.Select(question => question.Id).ToArray();
        foreach (var member in given.EnumerateObject())
        {
            if (!questions.Contains(member.Name, StringComparer.Ordinal)) yield return Wrong(member, $"Is no question. Meant may be {NearestNames.To(member.Name, questions)}.");
            else if (member.Value.ValueKind == JsonValueKind.String && Words.TryGetValue(member.Value.GetString()!, out var answer)) answers[member.Name] = answer;
            else yield return Wrong(member, "Answer yes, no or unknown.");
        }
    }

    private static FieldError Wrong(JsonProperty member, string message) => new(JsonPointer.Member(Pointer, member.Name), message);
}
