using System.Globalization;
using System.Text;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Tests;

/// <summary>Writes the table and the chapter of all sources from what their descriptors say.</summary>
internal static class SourceChapter
{
    private const string Begin = "<!-- sources -->\n";
    private const string End = "<!-- /sources -->";

    /// <summary>All sources with their paths and the section of their settings.</summary>
    public static IEnumerable<(string Path, string Section, SourceDescriptor Source)> All() =>
        ConnectorCatalog.Marketing.Select(source => ($"/api/webhooks/{source.Descriptor.Name}", $"LeadSync__Sources__{source.Descriptor.Name}__", source.Descriptor))
            .Concat(ConnectorCatalog.Crm.Select(crm => ($"/api/crm/{crm.Descriptor.Name}/callbacks", $"LeadSync__Crm__{crm.Descriptor.Name}__", crm.Descriptor)));

    /// <summary>A text with the part between the marks replaced.</summary>
    public static string Between(string text, string part)
    {
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        return begin >= 0 && end > begin
            ? text[..(begin + Begin.Length)] + part + text[end..]
            : throw new InvalidOperationException($"The marks {Begin.Trim()} and {End} are missing.");
    }

    public static string Table()
    {
        var table = new StringBuilder("| sender | address | believed by | success | tried against |\n| --- | --- | --- | --- | --- |\n");
        foreach (var (path, _, source) in All())
            table.Append(CultureInfo.InvariantCulture, $"| {source.Title}{(source.Experimental ? " (experimental)" : "")} | `{path}` | {source.Signature ?? "the secret itself"} | {source.Success.Status} | {Tried(source).En} |\n");
        return table.ToString();
    }

    public static string Text()
    {
        var text = new StringBuilder("# Sources\n\nGenerated from the connectors' descriptors: `LEADSYNC_GOLDEN=write dotnet test tests/LeadSync.Connectors.Tests`. A test fails where this differs from them, another runs every command below.\n\n");
        text.Append("All commands take `LEADSYNC` (the address, for example `http://localhost:7071`) and `SECRET` (the secret that is set). Every source also knows `…Unsigned=true` (believe without a signature: for tests) and `…DefaultBasis`.\n");
        text.Append("\nAn event of a marketing platform whose type LeadSync does not know changes the person's profile where it names one, so that nobody is lost; it is no touchpoint and gives no points. It is counted and ignored (`event-type-unknown`) where it names nobody, where its name says that something ended (deleted, archived, bounced …), in `generic`, and in CRM callbacks. What names nobody although it should is a dead letter.\n");
        text.Append("\n*Auf Deutsch:* Ein Ereignis einer Marketing-Plattform, dessen Art LeadSync nicht kennt, ändert das Profil der Person, die es nennt, damit niemand verloren geht; es ist kein Kontaktpunkt und gibt keine Punkte. Gezählt und ignoriert (`event-type-unknown`) wird es, wenn es niemanden nennt, wenn sein Name sagt, dass etwas endete (deleted, archived, bounced …), bei `generic` und bei Rückmeldungen von CRMs. Was niemanden nennt, obwohl es müsste, ist ein Dead Letter.\n");
        foreach (var (path, section, source) in All()) One(text, path, section, source);
        return text.ToString();
    }

    private static void One(StringBuilder text, string path, string section, SourceDescriptor source)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {source.Title}: `{path}`\n\n");
        text.Append("| setting | | |\n| --- | --- | --- |\n");
        foreach (var need in source.Needs)
            text.Append(CultureInfo.InvariantCulture, $"| `{(need.Name.Contains(':', StringComparison.Ordinal) ? need.Name.Replace(":", "__", StringComparison.Ordinal) : section + need.Name)}` | {need.Label.En}. {need.Help.En} | {need.Label.De}. {need.Help.De} |\n");
        text.Append(CultureInfo.InvariantCulture, $"\n{source.Documentation.En}\n\n*Where to click:* {source.Setup!.En}\n\n*Ids:* {source.Ids.En}\n\n{Answers(source)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"*Auf Deutsch:* {source.Documentation.De}\n\n*Wo klicken:* {source.Setup.De}\n\n*Kennungen:* {source.Ids.De}\n\n");
        text.Append("```sh\n").Append(source.Example!.Commands(path)).Append("\n```\n");
    }

    private static string Answers(SourceDescriptor source) =>
        $"*Answers:* {source.Success.Status} for success; {(source.RepeatsOnError ? "the sender repeats after an error" : "the sender does not repeat, or not after every error, so whatever can be stored is stored")}. "
        + $"*Content types:* {string.Join(", ", source.ContentTypes.Select(type => $"`{type}`"))}. *Tried against:* {Tried(source).En} ({Tried(source).De}).";

    private static BilingualText Tried(SourceDescriptor source) => source.Tried switch
    {
        TriedAgainst.RealService => new BilingualText("der echte Dienst", "the real service"),
        TriedAgainst.DocumentedExamples => new BilingualText("seine dokumentierten Beispiele", "its documented examples"),
        _ => new BilingualText("unsere Nachahmung", "our imitation"),
    };
}
