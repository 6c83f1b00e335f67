using LeadSync.Functions.Manage.Documents;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Description;

/// <summary>The calls of versioned documents: the same for each kind.</summary>
internal static class DocumentCalls
{
    private const string Configuration = "/api/manage/configuration";

    private static readonly string[] Conditions = ["If-Match:", "If-None-Match:"];
    private static readonly string[] Match = ["If-Match:"];

    public static IEnumerable<ApiCall> All =>
    [
        .. DocumentRoutes.Kinds.Split('|').SelectMany(kind => Named(kind, $"/api/manage/{kind}")),
        .. Of("/api/manage/assignment", DocumentExamples.Assignment),
        new("get", Configuration, "Answers all published documents as files, without the people.", 200),
        new("put", Configuration, "Makes drafts of files.", 200, 400, 412, 413, 415, 422, 428) { Takes = Conditions, Example = """{"files":[{"path":"assignment/all.json","document":{"otherwise":"default"}}]}""" },
    ];

    private static IEnumerable<ApiCall> Named(string kind, string path) =>
    [
        new("get", path, "Lists the documents by name, with what is published and who works on a draft.", 200, 404),
        .. Of(path + "/{name}", DocumentExamples.Of(kind)),
        .. Trial(kind, path + "/{name}/draft"),
    ];

    private static IEnumerable<ApiCall> Of(string path, string? example) =>
    [
        new("get", path, "Answers the version published last.", 200, 304, 404),
        new("get", $"{path}/draft", "Answers the draft.", 200, 304, 404),
        new("put", $"{path}/draft", "Saves the draft.", 200, 400, 404, 412, 413, 415, 422, 428) { Takes = Conditions, Example = example },
        new("delete", $"{path}/draft", "Gives the draft up.", 204, 404, 412, 428) { Takes = Match },
        new("post", $"{path}/draft/validate", "Says what is wrong with the draft, and what its author should know.", 200, 404),
        new("post", $"{path}/draft/approve", "Approves the very draft that If-Match names, for marketing or sales.", 200, 404, 409, 412, 428) { Takes = Match, Example = """{"comment":"as agreed"}""" },
        new("post", $"{path}/publish", "Makes the draft the next version.", 200, 404, 409, 412, 422) { Takes = Match, Example = """{"comment":"new colleague in the south"}""" },
        new("post", $"{path}/rollback/{{version}}", "Publishes an earlier version again, as a new one.", 200, 404, 409, 412, 422) { Takes = Match, Example = """{"comment":"as before the trade fair"}""" },
        new("get", $"{path}/versions", "Lists the versions, newest first.", 200, 404),
        new("get", $"{path}/versions/{{version}}", "Answers one version.", 200, 304, 404),
        new("get", $"{path}/versions/{{version}}/diff/{{other}}", "Says what differs between a version and a later one, or the draft.", 200, 404),
        new("get", $"{path}/audit", "Lists who saved, approved and published what, newest first.", 200, 404) { Takes = ["continuation"] },
    ];

    private static IEnumerable<ApiCall> Trial(string kind, string draft) => kind switch
    {
        DocumentKinds.RoutingTables => [new("post", $"{draft}/simulate", "Routes leads of the body by the draft and draws nobody; {\"history\":{\"days\":90}} is a job over the recorded leads.", 200, 202, 400, 404, 422) { Example = """{"leads":[{"country":"DE","postalCode":"80331"}]}""" }],
        DocumentKinds.ServiceLevels => [new("post", $"{draft}/simulate", "Tries leads on the draft.", 200, 400, 404, 422)],
        DocumentKinds.Sources => [new("post", $"{draft}/try", "Says what a pasted message would become, and whether it would be believed.", 200, 400, 404, 413, 415, 422) { Example = """{"headers":{"X-Acme-Token":"…"},"query":{},"body":{"event":"signup","person":{"mail":"anna@example.com"}}}""" }],
        DocumentKinds.Mappings => [new("post", $"{draft}/try", "Says what a pasted payload would become.", 200, 400, 404, 422)],
        _ => [],
    };
}
