using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Tests;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Anna Berg", null, null, "Anna", "Berg")]
    [InlineData("Anna Maria Berg", null, null, "Anna Maria", "Berg")]
    [InlineData("Ludwig van der Berg", null, null, "Ludwig", "van der Berg")]
    [InlineData("van Berg", null, null, null, "van Berg")]
    [InlineData("Frau Prof. Dr. Anna von Berg", Salutation.Mrs, "Prof. Dr.", "Anna", "von Berg")]
    [InlineData("Herr Berg", Salutation.Mr, null, null, "Berg")]
    [InlineData("Dr. Berg", null, "Dr.", null, "Berg")]
    [InlineData("Berg, Anna", null, null, "Anna", "Berg")]
    [InlineData("Berg,", null, null, "Berg,", null)]
    [InlineData("Anna", null, null, "Anna", null)]
    [InlineData("Dr.", null, null, "Dr.", null)]
    [InlineData("  ", null, null, null, null)]
    public void A_name_is_taken_apart(string name, Salutation? salutation, string? title, string? first, string? last)
    {
        var person = PersonName.Fill(Contact.Nobody, name);
        Assert.Equal((salutation, title, first, last), (person.Salutation, person.Title, person.FirstName, person.LastName));
    }

    [Fact]
    public void A_last_name_that_is_known_stays() => Assert.Equal("Stein", PersonName.Fill(new Contact { LastName = "Stein" }, "Anna Berg").LastName);

    [Theory]
    [InlineData("Signed Up", "signed-up")]
    [InlineData("Demo Requested", "demo-request")]
    [InlineData("Email Opened", "email-open")]
    [InlineData("  Order Completed!", "purchase")]
    [InlineData("Contact Deleted", "contact-deleted")]
    [InlineData("Demo Video Watched", "demo-video-watched")]
    [InlineData("💥", "event")]
    [InlineData(null, "event")]
    public void The_name_of_an_event_is_its_kind(string? name, string kind) => Assert.Equal(kind, EventWords.KindOf(name));
}
