using System.Text;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Tests;

/// <summary>What is kept of a call without a body leads back to its names and values, whatever a sender wrote into its URL.</summary>
public sealed class SentItemTests
{
    [Theory]
    [InlineData("""{"email":"a@b.example","n":1,"N":2}""", "a@b.example 2", "")]
    [InlineData("email=a%40b.example", "", "email=a%40b.example")]
    [InlineData("""{"email=a%40b.example""", "", """{"email=a%40b.example""")]
    public void Values_of_a_url_are_values_again_and_a_text_that_is_none_stays_a_form(string raw, string query, string body)
    {
        var again = new SentItem("GET", null, "", new Dictionary<string, string>(), new Dictionary<string, string>()).Again("marketo", raw);

        Assert.Equal((query, body), (string.Join(' ', again.Query.Values), Encoding.UTF8.GetString(again.Body.Span)));
    }
}
