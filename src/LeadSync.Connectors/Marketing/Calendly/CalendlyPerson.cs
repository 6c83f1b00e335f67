using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Calendly;

/// <summary>Who booked. Calendly has no id of a person, only one of each booking; by that a later no-show, which holds no address, is told whose it is.</summary>
internal static class CalendlyPerson
{
    public const string System = "calendly";

    public static Contact Read(JsonElement payload, JsonElement invitee)
    {
        KeyValuePair<string, string>[] answers = [.. Answers(payload, invitee)];
        var person = Identity(payload, invitee, answers) with
        {
            FirstName = invitee.Text("first_name"),
            LastName = invitee.Text("last_name"),
            Phone = invitee.Text("text_reminder_number"),
        };
        if (invitee.Text("name") is { } name) person = PersonName.Fill(person, name);
        return PlainWords.Fill(person, answers);
    }

    /// <summary>What stands behind the last slash of an address.</summary>
    public static string? LastPart(string? uri) => CleanText.Cut(uri?.TrimEnd('/').Split('/')[^1], StrictIds.MaxLength);

    private static Contact Identity(JsonElement payload, JsonElement invitee, KeyValuePair<string, string>[] answers)
    {
        var booking = LastPart(BookingOf(payload, invitee));
        return new Contact
        {
            Email = EmailAddress.TryParse(invitee.Text("email")) ?? EmailAddress.TryParse(answers.FirstOrDefault(answer => answer.Key == "email").Value),
            ExternalId = booking,
            System = booking is null ? null : System,
        };
    }

    private static string? BookingOf(JsonElement payload, JsonElement invitee)
    {
        var submitter = payload.Text("submitter_type") == "Invitee" ? payload.Text("submitter") : null;
        var uri = invitee.Text("uri");
        return payload.Text("invitee") ?? submitter ?? (uri?.Contains("/invitees/", StringComparison.Ordinal) == true ? uri : null) ?? invitee.Text("uuid");
    }

    private static IEnumerable<KeyValuePair<string, string>> Answers(JsonElement payload, JsonElement invitee) =>
        from answer in (payload.Member("questions_and_answers") ?? invitee.Member("questions_and_answers")).Items()
        let field = QuestionWords.FieldOf(answer.Text("question"))
        let value = answer.Text("answer")
        where field is not null && value is not null
        select KeyValuePair.Create(field, value);
}
