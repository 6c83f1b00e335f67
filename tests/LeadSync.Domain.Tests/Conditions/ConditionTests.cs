using LeadSync.Domain.Conditions;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Tests.Conditions;

public sealed class ConditionTests
{
    [Theory]
    [InlineData("null", true)]
    [InlineData("{}", true)]
    [InlineData("""{"country":[]}""", true)]
    [InlineData("""{"country":null}""", true)]
    [InlineData("""{"price":{"min":null}}""", true)]
    [InlineData("""{"all":[],"any":[],"not":null}""", true)]
    [InlineData("""{"not":{"country":[]}}""", false)]
    public void A_condition_that_says_nothing_holds(string json, bool holds) => Assert.Equal(holds, Given.Condition(json).Holds(Given.Fields));

    [Theory]
    [InlineData("""{"country":["AT","de"]}""", true)]
    [InlineData("""{"country":["AT"]}""", false)]
    [InlineData("""{"industry":[" SOFTWARE "]}""", true)]
    [InlineData("""{"company":["acme gmbh"]}""", true)]
    [InlineData("""{"interests":["cloud"]}""", true)]
    [InlineData("""{"interests":["hardware"]}""", false)]
    [InlineData("""{"employees":[120.0]}""", true)]
    [InlineData("""{"level":[1,2]}""", true)]
    [InlineData("""{"salutation":["mrs"]}""", true)]
    [InlineData("""{"basis":["legitimate-interest"]}""", true)]
    [InlineData("""{"email":["a.berg@acme.example"]}""", true)]
    [InlineData("""{"fastLane":true}""", true)]
    [InlineData("""{"fastLane":[true]}""", true)]
    [InlineData("""{"fastLane":false}""", false)]
    public void A_list_holds_when_one_of_it_matches_without_regard_to_case(string json, bool holds) =>
        Assert.Equal(holds, Given.Condition(json).Holds(Given.Fields));

    [Theory]
    [InlineData("""{"price":{"min":10000}}""", true)]
    [InlineData("""{"price":{"max":10000}}""", true)]
    [InlineData("""{"price":{"below":10000}}""", false)]
    [InlineData("""{"price":{"below":10000.01}}""", true)]
    [InlineData("""{"price":{"min":10000.01}}""", false)]
    [InlineData("""{"employees":{"min":50,"max":119}}""", false)]
    [InlineData("""{"employees":{"min":50,"max":5000}}""", true)]
    public void A_range_takes_its_min_and_max_in_and_leaves_its_below_out(string json, bool holds) =>
        Assert.Equal(holds, Given.Condition(json).Holds(Given.Fields));

    [Theory]
    [InlineData("""{"city":["München"]}""", false)]
    [InlineData("""{"city":{"not":["München"]}}""", true)]
    [InlineData("""{"city":{"exists":true}}""", false)]
    [InlineData("""{"city":{"exists":false}}""", true)]
    [InlineData("""{"city":{"not":{"exists":false}}}""", false)]
    [InlineData("""{"city":{"matches":".*"}}""", false)]
    [InlineData("""{"stage":{"not":["MQL"]}}""", true)]
    public void A_test_on_a_missing_field_is_false_and_its_not_is_true(string json, bool holds) =>
        Assert.Equal(holds, Given.Condition(json).Holds(Given.Fields));

    [Theory]
    [InlineData("""{"any":[{"country":["AT"]},{"industry":["software"]}]}""", true)]
    [InlineData("""{"any":[{"country":["AT"]},{"industry":["steel"]}]}""", false)]
    [InlineData("""{"all":[{"country":["DE"]},{"not":{"industry":["steel"]}}]}""", true)]
    [InlineData("""{"country":["DE"],"industry":["steel"]}""", false)]
    [InlineData("""{"employees":{"min":1,"exists":true,"not":{"max":100}}}""", true)]
    [InlineData("""{"company":{"matches":"^acme\\b"}}""", true)]
    [InlineData("""{"company":{"matches":"^gmbh"}}""", false)]
    public void Conditions_nest(string json, bool holds) => Assert.Equal(holds, Given.Condition(json).Holds(Given.Fields));

    [Fact]
    public void A_blank_text_is_a_missing_one() =>
        Assert.True(Given.Condition("""{"city":{"exists":false}}""").Holds(new LeadFields(new Contact { City = "  " })));

    [Fact]
    public void A_price_in_another_currency_is_missing()
    {
        var fields = new LeadFields(new Contact { Price = new Money(50_000, "CHF") }, currency: "EUR");
        Assert.False(Given.Condition("""{"price":{"min":1}}""").Holds(fields));
        Assert.True(Given.Condition("""{"price":{"exists":false}}""").Holds(fields));
    }

    [Fact]
    public void A_touchpoint_is_asked_by_its_kind_and_what_it_carried()
    {
        var fields = new LeadFields(Given.Lead, new Touchpoint(TouchpointKinds.Download, Content: "whitepaper-nis2", Source: "linkedin"));
        Assert.Equal("download", Assert.Single(fields.Get("touchpoint")!.Texts));
        Assert.True(Given.Condition("""{"source":["LinkedIn"],"campaign":{"exists":false},"country":["DE"]}""").Holds(fields));
    }

    [Fact]
    public void The_first_failing_test_is_named_without_the_persons_value()
    {
        var failure = Given.Condition("""{"country":["DE"],"employees":{"min":500},"industry":["steel"]}""").FirstFailure(Given.Fields);
        Assert.Equal(new ConditionFailure("employees", "range", "min 500", Missing: false), failure);
    }

    [Fact]
    public void A_failure_says_that_the_field_was_missing() =>
        Assert.True(Given.Condition("""{"city":["Bern"]}""").FirstFailure(Given.Fields)!.Missing);

    [Fact]
    public void What_a_long_list_expected_is_cut_to_100_characters()
    {
        var list = string.Join(',', Enumerable.Range(1, 200).Select(number => $"\"industry {number}\""));
        Assert.Equal(100, Given.Condition($$"""{"industry":[{{list}}]}""").FirstFailure(Given.Fields)!.Expected.Length);
    }

    [Theory]
    [InlineData("externalId", "77")]
    [InlineData("system", "hubspot")]
    [InlineData("visitor", "v-1")]
    [InlineData("title", "Dr.")]
    [InlineData("firstName", "Anna")]
    [InlineData("lastName", "Berg")]
    [InlineData("phone", "0301234")]
    [InlineData("jobTitle", "Head of IT")]
    [InlineData("role", "decision-maker")]
    [InlineData("region", "DE-BY")]
    [InlineData("language", "de")]
    [InlineData("website", "https://acme.example")]
    [InlineData("relationship", "warm")]
    public void Every_field_of_a_person_can_be_asked_for(string field, string value)
    {
        var fields = new LeadFields(new Contact
        {
            ExternalId = "77", System = "hubspot", Visitor = "v-1", Title = "Dr.", FirstName = "Anna", LastName = "Berg", Phone = "0301234", JobTitle = "Head of IT",
            Role = "decision-maker", Region = "DE-BY", Language = "de", Website = "https://acme.example", Relationship = "warm",
        });
        Assert.True(Given.Condition($$$"""{"{{{field}}}":["{{{value}}}"]}""").Holds(fields));
        Assert.False(Given.Condition($$$"""{"{{{field}}}":["{{{value}}}"]}""").Holds(new LeadFields(Contact.Nobody)));
    }

    [Theory]
    [InlineData("""{"country":"DE","employees":70,"fastLane":false,"interests":["cloud",5,"security"],"price":{"amount":10,"currency":"EUR"},"city":null}""", "")]
    [InlineData("""{"price":{"amount":"10","currency":"EUR"},"product":{"amount":1},"employees":1e400,"interests":[1]}""", "/lead/price /lead/product /lead/employees")]
    [InlineData("[]", "/lead")]
    public void Fields_that_somebody_writes_down_are_texts_numbers_flags_lists_or_money(string json, string pointers)
    {
        var errors = new ErrorList();
        var fields = GivenFieldsReader.Read(Given.Json(json), "/lead", errors, FieldNames.Routing);
        Assert.Equal(pointers, string.Join(' ', errors.Items.Select(error => error.Pointer)));
        if (pointers.Length == 0)
            Assert.True(Given.Condition("""{"fastLane":false,"interests":["security"],"price":{"max":10},"employees":{"min":70},"city":{"exists":false}}""").Holds(fields));
    }

    [Theory]
    [InlineData("I-20121", "IT")]
    [InlineData("B-1000", "BE")]
    [InlineData("L-1009", "LU")]
    [InlineData("F-75001", "FR")]
    [InlineData("X-1", null)]
    [InlineData("80331", null)]
    public void A_postal_code_gives_the_country_where_none_is_named(string code, string? country)
    {
        var fields = GivenFieldsReader.Read(Given.Json($$"""{"postalCode":"{{code}}"}"""), "", new ErrorList(), FieldNames.Routing);
        Assert.Equal(country, fields.Get("country")?.Texts.Single());
        Assert.Equal(country, new LeadFields(new Contact { PostalCode = code }).Get("country")?.Texts.Single());
    }

    [Theory]
    [InlineData("""{"fastLane":[false]}""", false)]
    [InlineData("""{"fastLane":{"not":[false]}}""", true)]
    [InlineData("""{"price":[10000]}""", true)]
    [InlineData("""{"not":{"city":["x","y"],"country":["DE"]}}""", true)]
    public void Flags_and_amounts_stand_in_lists_too(string json, bool holds) => Assert.Equal(holds, Given.Condition(json).Holds(Given.Fields));
}
