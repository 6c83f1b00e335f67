using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Leads;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.People;

/// <summary>
/// Answers why a representative did not get a lead: the first condition or filter that stood in the way of the offer made last, by the table in force
/// then, or of the one that would be made now where none was.
/// </summary>
/// <param name="files">Finds the lead.</param>
/// <param name="questions">Asks the decision again.</param>
/// <param name="time">The clock.</param>
public sealed class ShowWhyNot(LeadFiles files, WhyNotQuestions questions, TimeProvider time)
{
    /// <summary>The answer: 404 for an unknown lead or representative. A representative learns nothing of colleagues but that they could not (D-32).</summary>
    public async Task<IResult> RunAsync(string leadId, string representative, Access.Granted reader, CancellationToken cancellationToken)
    {
        if (await files.ByIdAsync(leadId, cancellationToken) is not { Record.State.Current: { } cycle } file) return Problems.NotFound("There is no such lead.");
        var offer = cycle.Offers.Count > 0 ? cycle.Offers[^1] : null;
        var at = offer?.OfferedAt ?? time.GetUtcNow();
        if (await questions.AskAsync(file, cycle, offer, at, representative, cancellationToken) is not { } answer)
            return Problems.NotFound("There is no such representative.");
        var shown = reader.IsRepresentativeOnly && reader.Name != representative ? answer.Redacted() : answer;
        return JsonAnswer.Of(new { leadId = file.Record.LeadId, representative, at, offer = offer?.Number, shown.Code, shown.Rule, shown.Test, shown.Differs });
    }
}
