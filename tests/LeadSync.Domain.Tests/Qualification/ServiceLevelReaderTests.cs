using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Tests.Qualification;

[Trait("Requirement", "D-16")]
public sealed class ServiceLevelReaderTests
{
    [Fact]
    public void The_service_level_of_the_contract_is_read_to_the_letter()
    {
        var level = Given.Sample;

        Assert.Equal(("cold-to-close", "default", 35d, 25d, "DE"), (level.Profile, level.Routing, level.Threshold, level.MinimumEngagement, level.Calendar));
        Assert.Equal(1.05m, Assert.Single(level.Rates.Rates).Rate);
        Assert.Equal(("content", 14d, Repetition.Always, TimeSpan.FromDays(60)), (level.Rules[0].Group, level.Rules[0].Cap, level.Rules[0].Every, level.Rules[0].HalfLife));
        Assert.Equal((ScoreDimension.Fit, 10d), (level.Rules[2].Dimension, level.Rules[2].Points));
        Assert.Equal(new ScoreGroup("content", 20), Assert.Single(level.Groups));
        Assert.True(level.FastLane.SetEquals(["contact-request", "demo-request"]));
        Assert.Equal(new Product("suite", new Money(12_000, "EUR"), "considered", "high"), Assert.Single(level.Products));
        Assert.Equal((TimeSpan.FromHours(1), "remind escalate reroute"), (level.Clocks[0].FastLane, string.Join(' ', level.Clocks[0].Then)));
        Assert.Equal((TimeSpan.FromDays(180), true, ScoreAfterRest.Reset), Read(level.Rejections.Single(reason => reason.Code == "bad-timing")));
        Assert.Equal(23, level.Rejections.Count);
        Assert.Equal((0.4, 20, TimeSpan.FromDays(28), 2), (level.RejectionAlarm.Above, level.RejectionAlarm.Minimum, level.RejectionAlarm.Over, level.RejectionAlarm.Tell.Count));
        Assert.Equal(3, level.Law.Count);
        Assert.Equal(40, level.Targets["mqlPerMonth"]);
        Assert.Equal(3, level.MinimumLevel["field-sales"]);
        Assert.Null(level.LawApproval);
    }

    [Fact]
    public void An_empty_document_is_what_ships_without_rules()
    {
        var level = Given.Level("{}");

        Assert.Empty(level.Rules);
        Assert.Equal((35d, 4, 5, 10, 10), (level.Threshold, level.Staffing.Count, level.Levels.Count, level.Law.Count, level.Questionnaire.Count));
        Assert.True(level.FastLane.SetEquals(TouchpointKinds.Requests));
    }

    [Fact]
    [Trait("Requirement", "D-9")]
    public void The_shipped_document_holds_the_rules_of_D9_and_D10_alone_without_caps_half_life_or_fit()
    {
        Assert.Equal("qr-scan 5, product-click 3, newsletter-signup 7, careers-view -10", string.Join(", ", Given.Shipped.Rules.Select(rule => $"{rule.Id} {rule.Points}")));
        Assert.All(Given.Shipped.Rules, rule => Assert.True(rule is { Cap: null, HalfLife: null, Group: null, Every: Repetition.Always, Dimension: ScoreDimension.Engagement }));
        Assert.True(Given.Shipped.FastLane.SetEquals(TouchpointKinds.Requests));
    }

    [Fact]
    [Trait("Requirement", "D-6")]
    public void A_reason_of_ones_own_joins_those_that_ship()
    {
        var level = Given.Level("""{"rejections":[{"code":"no-fit","then":"recycle","wait":"P10D","askNote":true,"score":"half","cause":"persona-wrong","name":{"de":"Passt nicht","en":"No fit"}}]}""");

        var own = level.Rejections[^1];
        Assert.Equal(("no-fit", Consequence.Recycle, TimeSpan.FromDays(10), true, ScoreAfterRest.Half), (own.Code, own.Then, own.Wait, own.AskNote, own.Score));
        Assert.Equal((RejectionCause.PersonaWrong, "Passt nicht"), (own.Cause, own.Name.De));
        Assert.Equal(24, level.Rejections.Count);
    }

    [Theory]
    [InlineData("5", "", "write an object")]
    [InlineData("""{"treshold":35}""", "/treshold", "threshold")]
    [InlineData("""{"threshold":"35"}""", "/threshold", "write a number")]
    [InlineData("""{"minimumEngagement":1e9}""", "/minimumEngagement", "write a number")]
    [InlineData("""{"profile":"a b"}""", "/profile", "letters")]
    [InlineData("""{"currency":"Euro"}""", "/currency", "ISO 4217")]
    [InlineData("""{"rates":[{"rate":1}]}""", "/rates/0/currency", "missing")]
    [InlineData("""{"rates":[{"currency":"CHF"}]}""", "/rates/0/rate", "missing")]
    [InlineData("""{"rates":[{"currency":"CHF","rate":0}]}""", "/rates/0/rate", "at least")]
    [InlineData("""{"rates":[{"currency":"CHF","rate":1,"from":"soon"}]}""", "/rates/0/from", "ISO 8601")]
    [InlineData("""{"idealCustomer":{"touchpoint":["x"]}}""", "/idealCustomer/touchpoint", "there is no field")]
    [InlineData("""{"rules":[{"points":1}]}""", "/rules/0/id", "missing")]
    [InlineData("""{"rules":[{"id":"a"}]}""", "/rules/0/points", "missing")]
    [InlineData("""{"rules":[{"id":"a","points":1},{"id":"a","points":1}]}""", "/rules/1/id", "another rule 'a'")]
    [InlineData("""{"rules":[{"id":"a","points":1,"dimension":"fitt"}]}""", "/rules/0/dimension", "fit")]
    [InlineData("""{"rules":[{"id":"a","points":1,"every":"twice"}]}""", "/rules/0/every", "once")]
    [InlineData("""{"rules":[{"id":"a","points":1,"group":"g"}]}""", "/rules/0/group", "add it to 'groups'")]
    [InlineData("""{"groups":[{"id":"h","cap":1}],"rules":[{"id":"a","points":1,"group":"g"}]}""", "/rules/0/group", "nearest are h")]
    [InlineData("""{"rules":[{"id":"a","points":1,"cap":-1}]}""", "/rules/0/cap", "write a number")]
    [InlineData("""{"rules":[{"id":"a","points":1,"halfLife":"P2M"}]}""", "/rules/0/halfLife", "no years or months")]
    [InlineData("""{"rules":[{"id":"a","points":1,"when":{"touchpint":["x"]}}]}""", "/rules/0/when/touchpint", "touchpoint")]
    [InlineData("""{"rules":[{"id":"a","points":1,"when":{"touchpoint":{"matches":"x"}}}]}""", "/rules/0/when/touchpoint", "as a list")]
    [InlineData("""{"rules":[{"id":"a","points":1,"when":{"any":[{"touchpoint":["x"]}]}}]}""", "/rules/0/when", "not inside all, any or not")]
    [InlineData("""{"rules":[{"id":"a","points":1,"when":{"all":[{"not":{"touchpoint":["x"]}}]}}]}""", "/rules/0/when", "not inside all, any or not")]
    [InlineData("""{"groups":[{"id":"g"}]}""", "/groups/0/cap", "missing")]
    [InlineData("""{"groups":[{"id":"g","cap":1},{"id":"g","cap":1}]}""", "/groups/1/id", "another group")]
    [InlineData("""{"fastLane":[5]}""", "/fastLane/0", "write a text")]
    [InlineData("""{"minimumLevel":{"insidesales":1}}""", "/minimumLevel/insidesales", "inside-sales")]
    [InlineData("""{"minimumLevel":{"inside-sales":6}}""", "/minimumLevel/inside-sales", "1 to 5")]
    [InlineData("""{"levels":[{"facts":[]}]}""", "/levels/0/level", "missing")]
    [InlineData("""{"levels":[{"level":2,"facts":[]}]}""", "/levels", "number the levels")]
    [InlineData("""{"staffing":[{"departments":[]}]}""", "/staffing/0/departments", "at least one")]
    [InlineData("""{"staffing":[{"departments":["sales"]}]}""", "/staffing/0/departments", "inside-sales")]
    [InlineData("""{"staffing":[{"departments":["marketing","marketing"]}]}""", "/staffing/0/departments", "once")]
    [InlineData("""{"staffing":[{"when":{"sales":["x"]},"departments":["marketing"]}]}""", "/staffing/0/when/sales", "sale")]
    [InlineData("""{"products":[{"id":"a","listPrice":-1}]}""", "/products/0/listPrice", "at least 0")]
    [InlineData("""{"products":[{"id":"a","sale":"quick"}]}""", "/products/0/sale", "transactional")]
    [InlineData("""{"clocks":[{"id":"accept"}]}""", "/clocks/0/within", "missing")]
    [InlineData("""{"clocks":[{"id":"accpt","within":"PT1H"}]}""", "/clocks/0/id", "accept")]
    [InlineData("""{"clocks":[{"id":"accept","within":"PT1H","then":["shout"]}]}""", "/clocks/0/then", "remind")]
    [InlineData("""{"clocks":[{"id":"idle","within":"PT1H","then":["reroute"]}]}""", "/clocks/0/then", "only the clock 'accept'")]
    [InlineData("""{"clocks":[{"id":"accept","within":"PT0S"}]}""", "/clocks/0/within", "longer than zero")]
    [InlineData("""{"rejections":[{"code":"mine","name":{"de":"a","en":"b"}}]}""", "/rejections/0/then", "missing")]
    [InlineData("""{"rejections":[{"code":"mine","then":"recycle"}]}""", "/rejections/0/name", "both languages")]
    [InlineData("""{"rejections":[{"code":"mine","then":"recycle","name":{"de":"a"}}]}""", "/rejections/0/name", "both languages")]
    [InlineData("""{"rejections":[{"code":"other","then":"drop"}]}""", "/rejections/0/then", "recycle")]
    [InlineData("""{"rejections":[{"code":"other","askDate":"yes"}]}""", "/rejections/0/askDate", "true or false")]
    [InlineData("""{"rejections":[{"code":"other"},{"code":"other"}]}""", "/rejections/1/code", "another reason")]
    [InlineData("""{"rejectionAlarm":{"above":40}}""", "/rejectionAlarm/above", "0 to 1")]
    [InlineData("""{"disqualify":[{"when":{"company":["x"]}}]}""", "/disqualify/0/reason", "missing")]
    [InlineData("""{"disqualify":[{"reason":"competitors","when":{"company":["x"]}}]}""", "/disqualify/0/reason", "competitor")]
    [InlineData("""{"disqualify":[{"reason":"competitor"}]}""", "/disqualify/0/when", "everybody")]
    [InlineData("""{"law":[{"when":{"country":["DE"]}}]}""", "/law/0", "at least one of call, email and post")]
    [InlineData("""{"law":[{"call":"yes","email":true}]}""", "/law/0/call", "true or false")]
    [InlineData("""{"law":[{"when":{"permission":["x"]},"call":true}]}""", "/law/0/when/permission", "phonePermission")]
    [InlineData("""{"lawApproval":{"by":"x"}}""", "/lawApproval/on", "missing")]
    [InlineData("""{"lawApproval":{"on":"2026-01-01"}}""", "/lawApproval/by", "missing")]
    [InlineData("""{"personas":[{"id":"p","verifiedOn":"yesterday"}]}""", "/personas/0/verifiedOn", "ISO 8601")]
    [InlineData("""{"questionnaire":[{"id":"q"}]}""", "/questionnaire/0/proves", "missing")]
    [InlineData("""{"questionnaire":[{"id":"q","proves":"budget","otherwise":"poor"}]}""", "/questionnaire/0/otherwise", "nearest")]
    [InlineData("""{"grades":{"fit":[10,20,30],"engagement":[3,2,1]}}""", "/grades/fit", "that fall")]
    [InlineData("""{"grades":{"fit":[30,"20",10],"engagement":[3,2,1]}}""", "/grades/fit/1", "write a number")]
    [InlineData("""{"targets":{"mqlPerWeek":1}}""", "/targets/mqlPerWeek", "mqlPerMonth")]
    [InlineData("""{"overrides":[{"check":"content-reaches-threshold"}]}""", "/overrides/0/reason", "missing")]
    public void A_fault_is_refused_with_its_place_and_what_to_change(string json, string pointer, string message) =>
        Assert.Contains(Given.Faults(json), error => error.Pointer == pointer && error.Message.Contains(message, StringComparison.Ordinal));

    [Fact]
    public void All_faults_are_told_at_once() =>
        Assert.Equal(
            "/treshold /groups/0/cap /rules/0/id /law/0/call",
            string.Join(' ', Given.Faults("""{"treshold":1,"groups":[{"id":"g"}],"rules":[{"points":1}],"law":[{"call":1,"post":true}]}""").Select(error => error.Pointer)));

    private static (TimeSpan? Wait, bool AskDate, ScoreAfterRest Score) Read(RejectionReason reason) => (reason.Wait, reason.AskDate, reason.Score);
}
