using System.Text.Json;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Sales;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents.Diff;
using LeadSync.Functions.Scoring;
using LeadSync.Storage.Leads;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Executes a decision again from the recorded rows and the versions of its time, and says where it comes out otherwise (guarantee 6). Nothing is changed.</summary>
/// <param name="files">Finds the lead.</param>
/// <param name="agreements">The service levels.</param>
public sealed class RerunDecision(LeadFiles files, ServiceLevelSource agreements)
{
    private static readonly HashSet<string> OfScore = new(["stage", "fast-lane", "task", "held", "rated", FoundOut.Enriched, FoundOut.Questionnaire], StringComparer.Ordinal);
    private static readonly HashSet<string> OfSales = new(["sales", "refused", "note"], StringComparer.Ordinal);

    /// <summary>Answers the decision, what comes out now, and the differences.</summary>
    /// <param name="leadId">The lead.</param>
    /// <param name="seq">The decision's number, from 1.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IResult> RunAsync(string leadId, int seq, CancellationToken cancellationToken)
    {
        if (await files.ByIdAsync(leadId, cancellationToken) is not { } file || seq < 1 || seq > file.Decisions.Count) return Problems.NotFound("There is no such decision.");
        var fold = (await agreements.GetAsync(cancellationToken)).Fold;
        var row = file.Decisions[seq - 1];
        return Again(fold, file, row) is { } again
            ? JsonAnswer.Of(Answer(DecisionView.Of(row, seq - 1), row.Decision.Outcome, again))
            : Problems.Conflict("decision-not-rerunnable", $"A decision of kind '{row.Decision.What}', or of a lead that was merged, keeps too little to be executed again.");
    }

    private static object Answer(DecisionView decision, JsonElement before, object outcome)
    {
        var again = JsonSerializer.SerializeToElement(outcome, DomainJson.Options);
        var differences = DocumentDiff.Between(before, again);
        return new { decision, again = new { outcome = again }, same = differences.Count == 0, differences };
    }

    private static object? Again(LeadFold fold, LeadFile file, StoredDecision row)
    {
        if (file.Record.MergedFrom.Count > 0) return null;
        var (before, after) = DecisionReplay.Of(fold, RecordedRows.Of(file), row.Version);
        if (OfScore.Contains(row.Decision.What)) return Scored(fold, file, row, before, Noted.OutcomeOf(after, [.. after.History.ExceptBy(before.History.Select(change => change.Identity), change => change.Identity)]));
        return OfSales.Contains(row.Decision.What) && file.Events.FirstOrDefault(each => each.Op == row.Op)?.Sales is { } action ? Decided(fold, before, action, row) : null;
    }

    private static object Scored(LeadFold fold, LeadFile file, StoredDecision row, LeadState before, object outcome) =>
        FoundOut.AnsweredIn(row.Decision) is { } answered && file.Events.FirstOrDefault(each => each.Op == row.Op)?.Lead is { OccurredAt: var at }
            ? FoundOut.WithProposal(outcome, answered.ProposeFor(fold.LevelOf(before, at), at))
            : outcome;

    private static object? Decided(LeadFold fold, LeadState before, SalesEvent action, StoredDecision row)
    {
        var decider = SalesDecider.For(fold, before, row.Decision.At);
        return decider.Decide(before, action, before.NextPlace(row.Decision.At, row.Op)) switch
        {
            SalesDecision.Told told => new { told = told.Facts.Select(fact => fact.GetType().Name) },
            SalesDecision.Refused refused => new { reason = refused.Reason, detail = refused.Detail },
            SalesDecision.Wrong wrong => new { reason = wrong.Reason, detail = wrong.Detail },
            _ => new { reason = StoredEvent.Applied, detail = "noted" },
        };
    }
}
