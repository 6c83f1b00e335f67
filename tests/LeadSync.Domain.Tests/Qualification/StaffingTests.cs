using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;

namespace LeadSync.Domain.Tests.Qualification;

[Trait("Requirement", "D-21")]
public sealed class StaffingTests
{
    [Theory]
    [InlineData(0, "marketing")]
    [InlineData(9_999.99, "marketing")]
    [InlineData(9_999.995, "marketing")]
    [InlineData(10_000, "marketing inside-sales")]
    [InlineData(99_999.99, "marketing inside-sales")]
    [InlineData(100_000, "marketing inside-sales field-sales")]
    [InlineData(2_000_000, "marketing inside-sales field-sales")]
    public void The_price_decides_who_cares_for_the_lead(double price, string departments) =>
        Assert.Equal(departments, string.Join(' ', Of(new Contact { Price = new Money((decimal)price, "EUR") }).Departments));

    [Fact]
    public void An_unknown_price_goes_to_inside_sales_by_the_row_without_condition()
    {
        var decision = Of(new Contact());

        Assert.Equal(["marketing", "inside-sales"], decision.Departments);
        Assert.Equal((3, null), (decision.Row, decision.Unconverted));
    }

    [Fact]
    public void The_leads_own_price_wins_over_the_list_price_of_its_product()
    {
        var listed = Staffing.Of(Given.Sample, Given.Fields(new Contact { Product = "Suite" }), Given.Day);
        var own = Staffing.Of(Given.Sample, Given.Fields(new Contact { Product = "suite", Price = new Money(500, "EUR") }), Given.Day);

        Assert.Equal((1, 0), (listed.Row, own.Row));
    }

    [Fact]
    public void A_foreign_price_is_compared_by_the_rate_of_its_day()
    {
        var level = Given.Level("""{"rates":[{"currency":"CHF","rate":1.05,"from":"2026-01-01"},{"currency":"CHF","rate":0.9,"from":"2026-12-01"}]}""");
        var lead = Given.Fields(new Contact { Price = new Money(9_600, "chf") });

        Assert.Equal(1, Staffing.Of(level, lead, Given.Day).Row);
        Assert.Equal(0, Staffing.Of(level, lead, Given.Day.AddDays(30)).Row);
    }

    [Fact]
    public void A_price_without_a_rate_counts_as_missing_and_is_flagged()
    {
        var unknown = Of(new Contact { Price = new Money(5, "USD") });
        var early = Staffing.Of(Given.Sample, Given.Fields(new Contact { Price = new Money(5, "CHF") }), Given.Day.AddYears(-1));

        Assert.Equal((3, "USD"), (unknown.Row, unknown.Unconverted));
        Assert.Equal((3, "CHF"), (early.Row, early.Unconverted));
    }

    [Fact]
    public void Kind_of_sale_and_need_of_explanation_come_from_the_product()
    {
        var level = Given.Level("""
            {"products":[{"id":"suite","sale":"considered","explanation":"high"}],
             "staffing":[{"when":{"sale":["considered"],"explanation":["high"]},"departments":["field-sales"]},{"departments":["marketing"]}]}
            """);

        Assert.Equal(0, Staffing.Of(level, Given.Fields(new Contact { Product = "suite" }), Given.Day).Row);
        Assert.Equal(1, Staffing.Of(level, Given.Fields(new Contact { Product = "other" }), Given.Day).Row);
        Assert.Equal(1, Staffing.Of(level, Given.Fields(new Contact()), Given.Day).Row);
    }

    [Fact]
    public void Where_no_row_matches_inside_sales_cares_so_that_nobody_rests_in_silence()
    {
        var decision = Staffing.Of(Given.Level("""{"staffing":[]}"""), Given.Fields(new Contact()), Given.Day);

        Assert.Null(decision.Row);
        Assert.Equal("inside-sales", decision.FirstOfSales);
    }

    [Fact]
    public void The_chain_says_who_is_first_who_follows_and_whether_marketing_is_alone()
    {
        var chain = Of(new Contact { Price = new Money(200_000, "EUR") });

        Assert.Equal(("inside-sales", "field-sales", null), (chain.FirstOfSales, chain.After("inside-sales"), chain.After("field-sales")));
        Assert.Null(chain.After("customer-service"));
        Assert.False(chain.IsMarketingAlone);
        Assert.True(Of(new Contact { Price = new Money(1, "EUR") }).IsMarketingAlone);
    }

    [Fact]
    public void A_price_that_somebody_tries_out_without_a_currency_is_one_in_the_documents()
    {
        var tried = new Domain.Conditions.GivenFields(new Dictionary<string, Domain.Conditions.FieldValue> { ["price"] = new Domain.Conditions.FieldValue.Number(150_000) });

        Assert.Equal(2, Staffing.Of(Given.Shipped, tried, Given.Day).Row);
    }

    [Theory]
    [InlineData("CHF", null, null)]
    [InlineData("USD", null, "USD")]
    [InlineData("USD", "pound", "USD")]
    [InlineData(null, "pound", "GBP")]
    [InlineData(null, "franc", null)]
    [InlineData("CHF", "pound", null)]
    public void What_has_no_rate_is_flagged_the_leads_own_price_before_the_list_price(string? own, string? product, string? unconverted)
    {
        var level = Given.Level("""{"rates":[{"currency":"CHF","rate":1.05}],"products":[{"id":"pound","listPrice":5,"currency":"GBP"},{"id":"franc","listPrice":5,"currency":"CHF"}]}""");
        var lead = new Contact { Product = product, Price = own is null ? null : new Money(5, own) };

        Assert.Equal(unconverted, Staffing.Of(level, Given.Fields(lead), Given.Day).Unconverted);
    }

    [Fact]
    public void A_rate_holds_from_the_moment_that_it_names()
    {
        var rates = Given.Level("""{"rates":[{"currency":"CHF","rate":2,"from":"2026-11-02T09:00:00Z"}]}""").Rates;

        Assert.Equal(new Money(10, "EUR"), rates.Convert(new Money(5, "CHF"), Given.Day));
        Assert.Null(rates.Convert(new Money(5, "CHF"), Given.Day.AddTicks(-1)));
    }

    private static StaffingDecision Of(Contact contact) => Staffing.Of(Given.Shipped, Given.Fields(contact), Given.Day);
}
