using LeadSync.Domain.Routing;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Tests.Routing;

public sealed class RepresentativesReaderTests
{
    private const string Anna = """
        {"id":"anna","name":"Anna Berg","email":"anna@example.com","languages":["de","en"],"departments":["inside-sales"],"calendar":"DE-BY","manager":"ben","substitute":"ben",
         "capacity":{"open":20,"perDay":5},"from":"2026-01-01","to":"2026-12-31","crm":{"hubspot":"42"}}
        """;

    private const string Ben = """{"id":"ben","name":"Ben"}""";

    [Theory]
    [InlineData($"[{Anna},{Ben}]")]
    [InlineData($$"""{"items":[{{Anna}},{{Ben}}],"continuation":null}""")]
    public void A_list_is_read(string json)
    {
        var anna = Assert.IsType<Reading<RepresentativeList>.Done>(RepresentativesReader.Read(Desk.Json(json))).Value.Find("anna")!;
        Assert.Equal(("Anna Berg", "anna@example.com", "DE-BY", "ben", "ben"), (anna.Name, anna.Email?.Value, anna.Calendar, anna.Manager, anna.Substitute));
        Assert.Equal(new Capacity(20, 5), anna.Capacity);
        Assert.Equal("42", anna.Crm["hubspot"]);
        Assert.True(anna.Serves("inside-sales"));
        Assert.False(anna.Serves("field-sales"));
    }

    [Theory]
    [InlineData("2025-12-31T23:59:59Z", false)]
    [InlineData("2026-01-01T00:00:00Z", true)]
    [InlineData("2026-12-31T23:59:59Z", true)]
    [InlineData("2027-01-01T00:00:00Z", false)]
    public void Leads_are_offered_from_the_first_day_to_the_end_of_the_last(string time, bool active)
    {
        var list = Assert.IsType<Reading<RepresentativeList>.Done>(RepresentativesReader.Read(Desk.Json($"[{Anna},{Ben}]"))).Value;
        Assert.Equal(active, list.Find("anna")!.IsActive(DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("\"id\":\"anna\"", "\"id\":\"ben\"", "/0/manager /0/substitute /1/id")]
    [InlineData("\"name\":\"Anna Berg\",", "", "/0/name")]
    [InlineData("anna@example.com", "anna", "/0/email")]
    [InlineData("[\"de\",\"en\"]", "[\"de\",5]", "/0/languages/1")]
    [InlineData("[\"inside-sales\"]", "\"inside-sales\"", "/0/departments")]
    [InlineData("\"manager\":\"ben\"", "\"manager\":\"bert\"", "/0/manager")]
    [InlineData("\"substitute\":\"ben\"", "\"substitute\":\"anna\"", "/0/substitute")]
    [InlineData("\"open\":20", "\"open\":-1", "/0/capacity/open")]
    [InlineData("\"perDay\":5", "\"day\":5", "/0/capacity/day")]
    [InlineData("\"to\":\"2026-12-31\"", "\"to\":\"2025-12-31\"", "/0/to")]
    [InlineData("{\"hubspot\":\"42\"}", "{\"hubspot\":42}", "/0/crm/hubspot")]
    [InlineData("{\"hubspot\":\"42\"}", "[]", "/0/crm")]
    [InlineData("\"calendar\"", "\"calender\"", "/0/calender")]
    public void A_fault_is_refused_with_its_place(string right, string wrong, string pointers)
    {
        Assert.True(Anna.Contains(right, StringComparison.Ordinal), "the sample lacks what the case replaces");
        var json = $"[{Anna.Replace(right, wrong, StringComparison.Ordinal)},{Ben}]";
        var refused = Assert.IsType<Reading<RepresentativeList>.Refused>(RepresentativesReader.Read(Desk.Json(json)));
        Assert.Equal(pointers, string.Join(' ', refused.Errors.Select(error => error.Pointer).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("5", "")]
    [InlineData("{}", "/items")]
    [InlineData("[5]", "/0")]
    public void What_is_no_list_of_objects_is_refused(string json, string pointer)
    {
        var refused = Assert.IsType<Reading<RepresentativeList>.Refused>(RepresentativesReader.Read(Desk.Json(json)));
        Assert.Equal(pointer, Assert.Single(refused.Errors).Pointer);
    }
}
