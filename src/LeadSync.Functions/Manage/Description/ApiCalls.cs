namespace LeadSync.Functions.Manage.Description;

/// <summary>The calls of the HTTP contract, in reading order. Kept by hand; a test compares them with the functions.</summary>
internal static class ApiCalls
{
    private const string Jobs = "/api/manage/jobs";
    private const string People = "/api/manage/representatives";

    private static readonly string[] Conditions = ["If-Match:", "If-None-Match:"];

    public static IReadOnlyList<ApiCall> All { get; } =
    [
        new("post", "/api/webhooks/{source}", "Takes events of a marketing platform; what is accepted is kept.", 202, 400, 401, 404, 413, 415, 429, 503) { IsOpen = true },
        new("post", "/api/crm/{crm}/callbacks", "Takes what a CRM reports about leads.", 202, 400, 401, 404, 413, 415, 429, 503) { IsOpen = true },
        new("get", "/api/health/live", "Says that the process answers.", 200) { IsOpen = true },
        new("get", "/api/health/ready", "Says whether the storage answers.", 200, 503) { IsOpen = true },
        new("get", "/api/openapi.json", "This description.", 200),
        new("get", "/api/manage/leads", "Lists leads, newest move first.", 200, 422) { Takes = ["stage", "owner", "q", "top", "continuation"] },
        new("post", "/api/manage/leads/search", "Lists leads by the members of the body.", 200, 400, 422) { Example = """{"stage":"MQL","q":"muell","top":50}""" },
        new("post", "/api/manage/leads/lookup", "Answers the lead of an e-mail address, an external id or the id in the CRM.", 200, 400, 404, 422) { Takes = ["profile"], Example = """{"email":"anna@example.com"}""" },
        new("get", "/api/manage/leads/by-email/{email}", "The same, for scripts: it puts an address into URLs.", 200, 404, 422) { Takes = ["profile"] },
        new("get", "/api/manage/leads/{id}", "Answers a lead with everything that explains it; with profile in the words of any profile that ships or is published.", 200, 304, 404, 422) { Takes = ["profile"] },
        new("post", "/api/manage/leads/{id}/actions", "Applies an action by hand: what sales does, or fields and facts that were found out (enrich).", 200, 400, 404, 409, 422) { Takes = ["Idempotency-Key:"], Example = """{"action":"reject","reason":"no-budget","note":"next year"}""" },
        new("get", "/api/manage/leads/{id}/questionnaire", "Answers the questions by which the lead is qualified, with what is known already.", 200, 404),
        new("post", "/api/manage/leads/{id}/questionnaire", "Takes answers: they set facts and propose a decision.", 200, 400, 404, 409, 422) { Takes = ["Idempotency-Key:"], Example = """{"answers":{"budget":"yes","authority":"no"},"confirmed":true}""" },
        new("delete", "/api/manage/leads/{id}", "Erases a person everywhere and answers a receipt.", 200, 404),
        new("get", "/api/manage/leads/{id}/export", "Answers everything that is kept of a person, for the person.", 200, 404),
        new("get", "/api/manage/erasures/{receipt}", "Answers what has become of an erasure; final once no queue holds anything from before.", 200, 404),
        new("get", "/api/manage/leads/{id}/decisions", "Answers every decision with its inputs and the versions that held.", 200, 404),
        new("post", "/api/manage/leads/{id}/decisions/{seq}/rerun", "Executes a decision again from what was recorded, and answers the differences.", 200, 404, 409),
        new("get", "/api/manage/leads/{id}/why-not/{representative}", "Answers why a representative did not get the lead, and what would have had to differ.", 200, 404),
        .. DocumentCalls.All,
        new("get", People, "Answers the representatives.", 200, 304),
        new("put", People, "Saves the representatives; they are in force at once.", 200, 400, 412, 422, 428) { Takes = Conditions, Example = """[{"id":"anna","name":"Anna","capacity":{"open":20}}]""" },
        new("get", People + "/{id}/absences", "Answers when a representative is away.", 200, 304, 404),
        new("put", People + "/{id}/absences", "Saves when a representative is away; it counts at once.", 200, 400, 404, 412, 422, 428) { Takes = Conditions, Example = """[{"from":"2026-12-24","to":"2027-01-02"}]""" },
        new("delete", People + "/{id}/absences", "Takes all absences of a representative away.", 200, 404, 412, 428) { Takes = ["If-Match:"] },
        new("get", "/api/manage/pools/{id}/ledger", "Answers who got what of a pool and why, as far as figures about employees are shown.", 200, 404, 422) { Takes = ["from"] },
        new("get", "/api/manage/qualification/rejections", "Answers what hand-overs are refused for, the causes worst first.", 200, 422) { Takes = ["from", "to", "serviceLevel"] },
        new("get", "/api/manage/qualification/alarm", "Answers whether too many hand-overs are refused, and when that began and ended.", 200),
        new("get", "/api/manage/qualification/ripeness", "Answers which share was handed over too early, by source, content and points.", 200, 422) { Takes = ["from", "to", "serviceLevel"] },
        new("get", "/api/manage/qualification/funnel", "Answers how many cycles and persons reached which stage.", 200, 422) { Takes = ["from", "to"] },
        new("get", "/api/manage/qualification/waiting", "Lists leads that do not ripen: below their level, without a touchpoint for 60 days, or to be called.", 200, 422) { Takes = ["why", "top", "continuation"] },
        new("get", "/api/manage/reports/levels", "Answers at which level leads were handed over, beside the survey; JSON or CSV.", 200, 422) { Takes = ["from", "to", "Accept:"] },
        new("get", "/api/manage/dead-letters", "Lists what could not be worked on.", 200, 422) { Takes = ["top", "continuation"] },
        new("post", "/api/manage/dead-letters/replay", "Gives dead letters another chance.", 200, 400, 422) { Example = """{"all":true}""" },
        new("delete", "/api/manage/dead-letters/{id}", "Gives a dead letter up for good.", 204, 404),
        new("post", "/api/manage/imports", "Imports a list of leads: CSV of a spreadsheet or JSON lines; with dryRun=true only says what it would become.", 202, 200, 400, 413, 415, 422)
        {
            Takes = ["dryRun", "source", "batch", "occurredAt", "format", "kind", "name", "content", "campaign", "basis", "channels", "form", "wording", "consentAt", "consentSource", "mapping"],
        },
        new("post", "/api/manage/leads", "Takes one lead by hand, in the canonical form.", 202, 400, 415, 422)
        {
            Takes = ["Idempotency-Key:"], Example = """{"lead":{"email":"anna@example.com","lastName":"Müller","company":"Acme GmbH"},"touchpoint":{"kind":"inbound-call"}}""",
        },
        new("post", "/api/manage/reruns", "Hands a leaver's leads on, or routes open offers again; a preview changes nothing.", 202, 400, 415, 422) { Example = """{"what":"owner","select":{"owner":"anna","accepted":true},"mode":"preview"}""" },
        new("get", Jobs, "Lists long work, the newest first.", 200, 422) { Takes = ["top", "continuation"] },
        new("get", $"{Jobs}/{{id}}", "Says how far long work is.", 200, 404),
        new("post", $"{Jobs}/{{id}}/stop", "Stops long work between two pages; what is done stays.", 202, 200, 404),
        new("get", $"{Jobs}/{{id}}/result", "Answers the result file of long work.", 200, 404),
    ];
}
