using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.GoogleAds;

/// <summary>Answers whose column Google does not name by an id of its own: the words of their question tell, or that the answer is an address.</summary>
internal static class GoogleAdsAnswers
{
    public static Contact Fill(Contact person, JsonElement? columns)
    {
        var told = PlainWords.Fill(person, columns.Items().Select(Told).OfType<KeyValuePair<string, string>>().DistinctBy(answer => answer.Key, StringComparer.Ordinal));
        return told.Email is not null ? told : told with { Email = columns.Items().Select(column => EmailAddress.TryParse(column.Text("string_value"))).FirstOrDefault(address => address is not null) };
    }

    private static KeyValuePair<string, string>? Told(JsonElement column) =>
        (QuestionWords.FieldOf(column.Text("column_name")) ?? QuestionWords.FieldOf(column.Text("column_id"))) is { } field && column.Text("string_value") is { } answer ? new(field, answer) : null;
}
