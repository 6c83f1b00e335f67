using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Http;
using LeadSync.Storage.Leads;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Answers one lead with everything that explains it.</summary>
/// <param name="files">Finds the lead.</param>
/// <param name="agreements">The service levels: which points each event gave.</param>
/// <param name="time">The clock: what points are worth now.</param>
public sealed class ShowLead(LeadFiles files, ServiceLevelSource agreements, TimeProvider time)
{
    /// <summary>By LeadSync's id.</summary>
    public async Task<IResult> ByIdAsync(string leadId, CancellationToken cancellationToken) =>
        await AnswerAsync(await files.ByIdAsync(leadId, cancellationToken), cancellationToken);

    /// <summary>By an e-mail address in the URL; for scripts only (architecture B14).</summary>
    public async Task<IResult> ByEmailAsync(string email, CancellationToken cancellationToken) =>
        EmailAddress.TryParse(email) is { } address
            ? await AnswerAsync(await files.ByEmailAsync(address, cancellationToken), cancellationToken)
            : Problems.Invalid(new FieldError("/email", "Write an e-mail address, such as anna@example.com."));

    /// <summary>By a body with an e-mail address, an external id or the id in the CRM.</summary>
    public async Task<IResult> LookUpAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var body = await JsonBody.ReadAsync(request, cancellationToken);
        if (body is not JsonBody.Parsed(var root)) return ((JsonBody.Refused)body).Problem;
        var (wanted, errors) = LeadLookup.Read(root);
        return wanted is null ? Problems.Invalid(errors) : await AnswerAsync(await FindAsync(wanted, cancellationToken), cancellationToken);
    }

    /// <summary>The answer about a lead that was found; 404 for null.</summary>
    internal async Task<IResult> AnswerAsync(LeadFile? file, CancellationToken cancellationToken) => file is null
        ? Problems.NotFound("There is no such lead.")
        : Answer(file, (await agreements.GetAsync(cancellationToken)).Fold);

    private JsonAnswer Answer(LeadFile file, LeadFold fold) =>
        JsonAnswer.Of(LeadViews.Of(file, fold, time.GetUtcNow())) with { ETag = $"W/\"{file.Record.Version}\"" };

    private Task<LeadFile?> FindAsync(LeadLookup wanted, CancellationToken cancellationToken) => wanted switch
    {
        { Email: { } email } => files.ByEmailAsync(email, cancellationToken),
        { ExternalId: { } id } => files.ByExternalIdAsync(wanted.System, id, cancellationToken),
        _ => files.ByCrmIdAsync(wanted.CrmId!, cancellationToken),
    };
}
