using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Description;

/// <summary>A small document of each kind.</summary>
internal static class DocumentExamples
{
    public const string Assignment = """{"rules":[{"when":{"employees":{"min":1000}},"serviceLevel":"enterprise"}],"otherwise":"default"}""";

    private const string Table =
        """{"rules":[{"id":"de-south","when":{"country":["DE"],"postalCode":["80-87"]},"assign":{"pool":"south"}}],"otherwise":{"assign":{"representative":"lead-desk"}},"pools":[{"id":"south","strategy":"roundRobin","members":[{"representative":"anna","weight":2}]}]}""";

    private const string Level =
        """{"profile":"cold-to-close","routing":"default","threshold":35,"rules":[{"id":"newsletter","dimension":"engagement","when":{"touchpoint":["newsletter-signup"]},"points":7}]}""";

    private const string Source =
        """{"title":"Acme Mailer","signature":{"scheme":"header","header":"X-Acme-Token"},"kind":{"path":"event","map":{"signup":"newsletter-signup"}},"fields":{"email":"person.mail"}}""";

    private const string Profile =
        """{"stages":[{"name":"Kontakt","department":"marketing","milestones":["seen","identified","recycled"]},{"name":"Reif","department":"inside-sales","milestones":["qualified"]},{"name":"In Arbeit","department":"inside-sales","milestones":["accepted","confirmed","accepted-by-field","opportunity","sales-done"]},{"name":"Kunde","department":"customer-service","milestones":["won"]},{"name":"Beendet","department":"marketing","milestones":["disqualified","linked","lost"]}]}""";

    public static string? Of(string kind) => kind switch
    {
        DocumentKinds.RoutingTables => Table,
        DocumentKinds.ServiceLevels => Level,
        DocumentKinds.Sources => Source,
        DocumentKinds.Profiles => Profile,
        _ => null,
    };
}
