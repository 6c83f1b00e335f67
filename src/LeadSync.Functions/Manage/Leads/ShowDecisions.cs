using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Answers why a lead is where it is: every decision with its inputs and the versions that held (guarantee 6).</summary>
/// <param name="files">Finds the lead.</param>
public sealed class ShowDecisions(LeadFiles files)
{
    /// <summary>The decisions of a lead, oldest first.</summary>
    public async Task<IResult> RunAsync(string leadId, CancellationToken cancellationToken) =>
        await files.ByIdAsync(leadId, cancellationToken) is { } file
            ? JsonAnswer.Page([.. file.Decisions.Select(DecisionView.Of)], continuation: null)
            : Problems.NotFound("There is no such lead.");
}
