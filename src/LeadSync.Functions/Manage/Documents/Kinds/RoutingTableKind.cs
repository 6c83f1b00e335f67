using System.Text.Json;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Routing.Csv;
using LeadSync.Domain.Routing.Proof;
using LeadSync.Domain.Text;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents.Trials;
using LeadSync.Storage.Assign;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Documents.Kinds;

/// <summary>Routing tables: checked against the representatives there are, in force at once (architecture A11), held back by golden leads that would move.</summary>
internal sealed class RoutingTableKind(PeopleInForce people, RoutingSource routing, DrawLog draws, AgreedHours hours, TimeProvider time)
    : DocumentKind<RoutingTable>(DocumentKinds.RoutingTables), ISheetKind
{
    // A month as the volume of pools is compared with what they can take.
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    public RoutingCsvReading ReadSheet(ReadOnlyMemory<byte> file, JsonElement present) => RoutingCsvReader.Read(file.Span, present);

    public string WriteSheet(JsonElement document, char separator) => RoutingCsvWriter.Write(document, separator);

    public override void OnPublished(DocumentName document) => routing.Invalidate(document.Name);

    protected override async Task<Reading<RoutingTable>> ReadAsync(DocumentName document, JsonElement root, CancellationToken cancellationToken)
    {
        var reading = RoutingTableReader.Read(root);
        if (reading is not Reading<RoutingTable>.Done(var table)) return reading;
        var errors = RoutingTableValidator.Validate(table, await people.GetAsync(cancellationToken));
        return errors.Count == 0 ? reading : new Reading<RoutingTable>.Refused(errors);
    }

    protected override async Task<DocumentReview> ReviewAsync(DocumentName document, RoutingTable value, CancellationToken cancellationToken)
    {
        var (known, now) = (await people.GetAsync(cancellationToken), time.GetUtcNow());
        var moved = GoldenView.FailuresOf(value, document.Name, known, now, (await hours.GetAsync(known, cancellationToken)).Calendars);
        var volume = await draws.CountByPoolAsync(now - Month, cancellationToken);
        var findings = RoutingReview.Of(value, known, new CoverageScope(now), volume);
        return new([], [.. findings.Select(FindingWarning.Of), .. moved.Select(golden => new DocumentWarning("golden-lead-moved", ("golden", golden)))], Moved(moved));
    }

    private static Problem? Moved(IReadOnlyList<GoldenView> failures) => failures.Count == 0
        ? null
        : Problems.Conflict("golden-lead-moved", "Nothing was published. A golden lead would go elsewhere: correct the rules, or what is expected of it.") with
        {
            Members = new Dictionary<string, object?>(StringComparer.Ordinal) { ["golden"] = failures },
        };
}
