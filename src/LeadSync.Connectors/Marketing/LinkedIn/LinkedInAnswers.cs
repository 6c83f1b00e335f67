using System.Text.Json;
using LeadSync.Connectors.Reading;

namespace LeadSync.Connectors.Marketing.LinkedIn;

/// <summary>A form's answers by the field that each question asked for.</summary>
internal static class LinkedInAnswers
{
    private static readonly string[] Texts = ["answerDetails.textQuestionAnswer.answer", "answerDetails.multipleChoiceAnswer.selectedOptionTexts", "answer", "value"];

    /// <summary>Fields and answers, both as LinkedIn writes them, for example <c>FIRST_NAME</c>.</summary>
    /// <param name="response">The response.</param>
    /// <param name="form">The form; null where it is not known: then answers that name their field themselves are all there is.</param>
    public static IEnumerable<KeyValuePair<string, string>> Of(JsonElement response, JsonElement? form)
    {
        var fields = Fields(form);
        foreach (var answer in (response.Member("formResponse").Member("answers") ?? response.Member("answers")).Items())
        {
            var field = answer.Text("predefinedField") ?? answer.Text("name") ?? fields.GetValueOrDefault(answer.Text("questionId") ?? "");
            var text = Texts.Select(path => ((JsonElement?)answer).At(path).Text()).FirstOrDefault(found => found is not null);
            if (field is not null && text is not null) yield return new(field, text);
        }
    }

    private static Dictionary<string, string> Fields(JsonElement? form)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in (form.Member("content").Member("questions") ?? form.Member("questions")).Items())
        {
            if (question.Text("questionId") is { } id && (question.Text("predefinedField") ?? question.Text("name")) is { } field) fields[id] = field;
        }

        return fields;
    }
}
