using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Answers why a lead is where it is: every decision with its inputs and the versions that held (guarantee 6).</summary>
/// <param name="files">Finds the lead.</param>
public sealed class ShowDecisions(LeadFiles files)
{
    /// <summary>The decisions of a lead, oldest first; a representative is not told why a colleague could not take it (D-32).</summary>
    /// <param name="leadId">The lead.</param>
    /// <param name="reader">Who reads.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IResult> RunAsync(string leadId, Access.Granted reader, CancellationToken cancellationToken)
    {
        if (await files.ByIdAsync(leadId, cancellationToken) is not { } file) return Problems.NotFound("There is no such lead.");
        var decisions = file.Decisions.Select(DecisionView.Of);
        if (reader.IsRepresentativeOnly) decisions = decisions.Select(decision => decision with { Outcome = RedactedOutcome.Of(decision.Outcome, reader.Name) });
        return JsonAnswer.Page([.. decisions], continuation: null);
    }
}
