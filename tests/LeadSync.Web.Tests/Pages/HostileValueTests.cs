using System.Text.RegularExpressions;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;
using LeadSync.Web.Errors;
using LeadSync.Web.Leads;
using LeadSync.Web.Tests.Samples;
using LeadSync.Web.Texts;

namespace LeadSync.Web.Tests.Pages;

[Trait("Requirement", "W-01")]
public sealed class HostileValueTests
{
    public static TheoryData<string> Hostile =>
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onfocus=alert(1) autofocus='", "</title><script>alert(1)</script>",
        "javascript:alert(1)", "{{7*7}}", "<svg/onload=alert(1)>", "&lt;script&gt;", "\u0000\u202e<b>",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_value_in_a_list_stays_text(string value)
    {
        var html = await SamplePages.HtmlOf(List(value));
        await AssertHarmlessAsync(html, List("harmless"));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_value_in_a_lead_stays_text(string value)
    {
        var html = await SamplePages.HtmlOf(Lead(value));
        await AssertHarmlessAsync(html, Lead("harmless"));
    }

    [Theory]
    [InlineData("//evil.example/ui/")]
    [InlineData("https://evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task A_hostile_path_never_becomes_a_link(string path)
    {
        var html = await SamplePages.HtmlOf(new ErrorPageModel { Frame = SamplePages.Frame(UiLanguage.English), Status = 404, Path = path, CorrelationId = "<b>" });
        Assert.DoesNotContain("evil", html, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/ui/leads?lang=de\"", html, StringComparison.Ordinal);
    }

    // The same elements and attributes as with a harmless value: nothing broke out of its place.
    private static async Task AssertHarmlessAsync(string html, Rendering.PageModel harmless) =>
        Assert.Equal(Skeleton(await SamplePages.HtmlOf(harmless)), Skeleton(html));

    private static string[] Skeleton(string html) =>
        [.. Regex.Matches(html, "<(?<tag>[a-z0-9!]+)(?<rest>[^>]*)>", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5))
            .Select(tag => tag.Groups["tag"].Value + Regex.Replace(tag.Groups["rest"].Value, "\"[^\"]*\"", "", RegexOptions.None, TimeSpan.FromSeconds(5)))];

    private static LeadListModel List(string value) => SampleLists.Full(UiLanguage.English) with
    {
        Rows = [Row(value)],
        Stages = [value],
        Owners = [new OwnerChoice(value, value)],
        Filter = new LeadFilter(value, value, value),
        Continuation = value,
    };

    private static LeadRow Row(string value) => new()
    {
        LeadId = value, Name = value, Company = value, Stage = value, Milestone = Milestone.Qualified, SubStage = value, Threshold = 35, Owner = value, LastMoveAt = SampleTime.Now,
    };

    private static LeadPageModel Lead(string value)
    {
        var lead = SampleLead.Of(UiLanguage.English);
        return lead with
        {
            LeadId = value,
            Stage = value,
            StageLine = [value],
            Contact = lead.Contact with { FirstName = value, Company = value, JobTitle = value, Interests = [value], Facts = new Dictionary<string, KnownFact> { [value] = new(FactState.Claimed, value) } },
            Owner = value,
            MayContact = [new ChannelAnswer(value, true, CodedReason.Of(value))],
            History = [new HistoryEntry(1, "Lead", value, Milestone.Qualified, SampleTime.Now, value, new CodedReason("threshold-reached", new Dictionary<string, string> { ["threshold"] = value }))],
            Offers = [new OfferEntry(1, value, lead.Offers[0].Offer with { Rule = value, Pool = value, Reason = value, Fallback = value, Table = value })],
            Routing = [lead.Routing[1] with { Representative = value, Rule = value, Pool = value, Dropped = [new DroppedEntry(value, value)] }],
            Events = [lead.Events[0] with { Id = value, Kind = value, Name = value, Source = value, Outcome = "applied" }],
            Crm = new CrmRecord(value, value, value, value, value),
        };
    }
}
