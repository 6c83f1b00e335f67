using System.Text.Json;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Sales;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Handover;
using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents.Diff;
using LeadSync.Functions.Reruns;
using LeadSync.Functions.Routing;
using LeadSync.Functions.Scoring;
using LeadSync.Functions.Sla;
using LeadSync.Storage.Leads;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Executes a decision again from the recorded rows and the versions of its time, and says where it comes out otherwise (guarantee 6). Nothing is changed.</summary>
/// <param name="files">Finds the lead.</param>
/// <param name="agreements">The service levels.</param>
/// <param name="routing">Executes routing decisions again.</param>
/// <param name="clocks">Executes what a clock did again.</param>
/// <param name="handOn">Executes again what a rerun made of a lead.</param>
public sealed class RerunDecision(LeadFiles files, ServiceLevelSource agreements, RerunRouting routing, RerunClock clocks, RerunHandOn handOn)
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
        return await AgainAsync(fold, file, row, cancellationToken) is { } again
            ? JsonAnswer.Of(Answer(DecisionView.Of(row, seq - 1), row.Decision.Outcome, again))
            : Problems.Conflict("decision-not-rerunnable", $"A decision of kind '{row.Decision.What}', or of a lead that was merged, keeps too little to be executed again.");
    }

    private static object Answer(DecisionView decision, JsonElement before, object outcome)
    {
        var again = JsonSerializer.SerializeToElement(outcome, DomainJson.Options);
        var differences = DocumentDiff.Between(before, again);
        return new { decision, again = new { outcome = again }, same = differences.Count == 0, differences };
    }

    private async Task<object?> AgainAsync(LeadFold fold, LeadFile file, StoredDecision row, CancellationToken cancellationToken)
    {
        if (file.Record.MergedFrom.Count > 0) return null;
        var (before, after) = DecisionReplay.Of(fold, RecordedRows.Of(file), row.Version);
        return row.Decision.What switch
        {
            "route" => await routing.AgainAsync(fold, file.Record with { State = before }, row.Decision, cancellationToken),
            "hand-over" => HandedOver(file.Record with { State = before }, row.Decision),
            "clock" => await clocks.AgainAsync(fold, file.Record with { State = before }, row, cancellationToken),
            RerunInputs.Kind => await handOn.AgainAsync(fold, file.Record with { State = before }, row, cancellationToken),
            var what when OfScore.Contains(what) =>
                Scored(fold, file, row, before, Noted.OutcomeOf(after, [.. after.History.ExceptBy(before.History.Select(change => change.Identity), change => change.Identity)])),
            var what when OfSales.Contains(what) && file.Events.FirstOrDefault(each => each.Op == row.Op)?.Sales is { } action => Decided(fold, before, action, row),
            _ => null,
        };
    }

    private static CrmRecord? HandedOver(LeadRecord before, Decision decision) =>
        decision.Inputs.TryGetProperty("offer", out var offer) ? HandOverLead.RecordOf(before, decision.Cycle ?? 0, offer.GetInt32()) : null;

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
