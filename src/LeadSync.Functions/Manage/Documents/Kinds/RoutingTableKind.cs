using System.Text.Json;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Text;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents.Trials;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Documents.Kinds;

/// <summary>Routing tables: checked against the representatives there are, in force at once (architecture A11), held back by golden leads that would move.</summary>
internal sealed class RoutingTableKind(PeopleInForce people, RoutingSource routing, TimeProvider time) : DocumentKind<RoutingTable>(DocumentKinds.RoutingTables)
{
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
        var moved = GoldenView.FailuresOf(value, document.Name, await people.GetAsync(cancellationToken), time.GetUtcNow());
        return new([], [.. Unreachable(value), .. moved.Select(golden => new DocumentWarning("golden-lead-moved", ("golden", golden)))], Moved(moved));
    }

    // Rules behind one that always holds are never asked.
    private static IEnumerable<DocumentWarning> Unreachable(RoutingTable table)
    {
        var always = table.Rules.FirstOrDefault(rule => rule is { ValidFrom: null, ValidTo: null } && rule.When == Condition.Always);
        return always is null
            ? []
            : table.Rules.SkipWhile(rule => rule != always).Skip(1).Select(rule => new DocumentWarning("unreachable", ("rule", rule.Id), ("hiddenBy", always.Id)));
    }

    private static Problem? Moved(IReadOnlyList<GoldenView> failures) => failures.Count == 0
        ? null
        : Problems.Conflict("golden-lead-moved", "Nothing was published. A golden lead would go elsewhere: correct the rules, or what is expected of it.") with
        {
            Members = new Dictionary<string, object?>(StringComparer.Ordinal) { ["golden"] = failures },
        };
}
