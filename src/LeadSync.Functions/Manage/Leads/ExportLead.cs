using LeadSync.Functions.Documents;
using LeadSync.Functions.Http;
using LeadSync.Storage.Leads;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Answers everything that is kept of a person, as the person may ask for it (Art. 15 and 20 GDPR, D-31).</summary>
/// <param name="files">Finds the lead.</param>
/// <param name="leads">Reads what was merged into it.</param>
/// <param name="agreements">The service levels: which rules gave which points.</param>
/// <param name="time">The clock.</param>
public sealed class ExportLead(LeadFiles files, LeadStore leads, ServiceLevelSource agreements, TimeProvider time)
{
    /// <summary>The export of one lead.</summary>
    public async Task<IResult> RunAsync(string leadId, CancellationToken cancellationToken)
    {
        if (await files.ByIdAsync(leadId, cancellationToken) is not { } file) return Problems.NotFound("There is no such lead.");
        var fold = (await agreements.GetAsync(cancellationToken)).Fold;
        var merged = new List<MergedLeadView>();
        foreach (var id in file.Record.MergedFrom) merged.Add(await MergedAsync(id, cancellationToken));
        return JsonAnswer.Of(ExportView.Of(file, fold, merged, time.GetUtcNow()));
    }

    // Its events were copied to the lead that stayed; its history and decisions are its own.
    private async Task<MergedLeadView> MergedAsync(string leadId, CancellationToken cancellationToken)
    {
        var past = await leads.ReadHistoryAsync(LeadRecord.New(leadId), cancellationToken);
        return new MergedLeadView(leadId, [.. past.Decisions.Select(DecisionView.Of)]);
    }
}
