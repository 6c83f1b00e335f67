using LeadSync.Domain.Leads;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage;

[Collection(ManageCollection.Name)]
public sealed class QuestionnaireTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string AllYes =
        """{"answers":{"position":"yes","business-unit":"yes","company":"yes","need":"yes","coverage":"yes","requirements":"yes","buying-process":"yes","budget":"yes","authority":"yes","timing":"yes"}}""";

    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    [Trait("Requirement", "D-20")]
    public async Task D20_ten_questions_ship_in_both_languages_with_what_is_known_already()
    {
        var id = await _world.TouchAsync(Persons.Number(1) with { JobTitle = "CTO" }, TouchpointKinds.NewsletterSignup);

        var shown = await _world.SendAsync(_world.Get<Questionnaires>().ShowAsync(id, default));

        var questions = shown.Json["questions"]!.AsArray();
        Assert.Equal((200, 10), (shown.Status, questions.Count));
        Assert.All(questions, question => Assert.True(question!["question"]!["de"] is not null && question["question"]!["en"] is not null));
        Assert.Equal("claimed", (string?)questions.Single(question => (string?)question!["id"] == "position")!["fact"]!["state"]);
        Assert.Equal("recycle", (string?)questions.Single(question => (string?)question!["id"] == "budget")!["otherwise"]!["then"]);
    }

    [Fact]
    [Trait("Requirement", "D-20")]
    public async Task D20_answers_set_facts_and_propose_to_go_on_and_the_proposal_is_kept_and_comes_out_the_same_again()
    {
        var id = await _world.OfferedAsync(Persons.Anna);
        await ActAsync(id, """{"action":"accept"}""");

        var answer = await AnswerAsync(id, AllYes);

        Assert.Equal(("hand-over", "qualify"), ((string?)answer.Json["proposal"]!["decision"], (string?)answer.Json["proposal"]!["next"]!["action"]));
        Assert.Equal(("confirmed", "erik", 5), ((string?)answer.Json["lead"]!["facts"]!["budget"]!["state"], (string?)answer.Json["lead"]!["facts"]!["budget"]!["source"], (int)answer.Json["lead"]!["level"]!));
        var decisions = (await _world.SendAsync(_world.Get<ShowDecisions>().RunAsync(id, Known.Editor, default))).Json["items"]!.AsArray();
        Assert.Equal(("questionnaire", "hand-over"), ((string?)decisions[^1]!["what"], (string?)decisions[^1]!["outcome"]!["proposal"]!["decision"]));
        var again = await _world.SendAsync(_world.Get<RerunDecision>().RunAsync(id, decisions.Count, default));
        Assert.True((bool)again.Json["same"]!, again.Text);
    }

    [Fact]
    [Trait("Requirement", "D-20")]
    public async Task D20_a_no_proposes_a_rejection_with_its_reason_and_nothing_is_done_by_itself()
    {
        var id = await _world.OfferedAsync(Persons.Anna);

        var answer = await AnswerAsync(id, """{"answers":{"budget":"no","need":"yes"},"confirmed":false,"representative":"anna"}""");

        var proposal = answer.Json["proposal"]!;
        Assert.Equal(("recycle", "no-budget", "budget"), ((string?)proposal["decision"], (string?)proposal["reason"], (string?)proposal["because"]![0]));
        Assert.Equal(("reject", "no-budget"), ((string?)proposal["next"]!["action"], (string?)proposal["next"]!["reason"]));
        Assert.Equal(("claimed", "anna", "MQL"), ((string?)answer.Json["lead"]!["facts"]!["need"]!["state"], (string?)answer.Json["lead"]!["facts"]!["need"]!["source"], (string?)answer.Json["lead"]!["stage"]));
    }

    [Fact]
    [Trait("Requirement", "D-20")]
    public async Task D20_what_is_open_is_to_be_asked_and_a_lead_of_marketing_hears_what_it_still_lacks()
    {
        var id = await _world.TouchAsync(Persons.Number(1), TouchpointKinds.NewsletterSignup);

        var proposal = (await AnswerAsync(id, """{"answers":{"need":"yes"}}""")).Json["proposal"]!;

        Assert.Equal(("ask-more", 9), ((string?)proposal["decision"], proposal["ask"]!.AsArray().Count));
        Assert.Contains(proposal["ripeWhen"]!.AsArray(), reason => (string?)reason!["code"] == "points-missing");
        Assert.Null(proposal["next"]);
    }

    [Theory]
    [InlineData("{}", "/answers")]
    [InlineData("""{"answers":{}}""", "/answers")]
    [InlineData("""{"answers":{"bugdet":"yes","need":true},"confirmed":"yes"}""", "/confirmed,/answers/bugdet,/answers/need")]
    public async Task What_cannot_be_understood_is_refused_with_all_its_places(string body, string pointers)
    {
        var id = await _world.TouchAsync(Persons.Number(1), TouchpointKinds.NewsletterSignup);

        var answer = await AnswerAsync(id, body);

        Assert.Equal(422, answer.Status);
        Assert.Equal(pointers.Split(','), answer.Pointers);
    }

    [Fact]
    public async Task An_unknown_lead_is_answered_404()
    {
        Assert.Equal(404, (await AnswerAsync("aaaaaaaaaaaaaaaaaaaaaaaaaa", """{"answers":{"need":"yes"}}""")).Status);
        Assert.Equal(404, (await _world.SendAsync(_world.Get<Questionnaires>().ShowAsync("nobody", default))).Status);
    }

    private Task<Reply> AnswerAsync(string lead, string body) =>
        _world.SendAsync(_world.Get<Questionnaires>().AnswerAsync(lead, _world.Request(body), Known.Editor, default));

    private Task<Reply> ActAsync(string lead, string action) =>
        _world.SendAsync(_world.Get<ActOnLead>().RunAsync(lead, _world.Request(action), Known.Editor, default));
}
