using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Http;
using LeadSync.Storage.Leads;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Answers one lead with everything that explains it.</summary>
/// <param name="files">Finds the lead.</param>
/// <param name="reader">In whose words the lead is read.</param>
/// <param name="time">The clock: what points are worth now.</param>
public sealed class ShowLead(LeadFiles files, LeadWordsReader reader, TimeProvider time)
{
    /// <summary>By LeadSync's id.</summary>
    public Task<IResult> ByIdAsync(string leadId, CancellationToken cancellationToken) => ByIdAsync(leadId, address: null, cancellationToken);

    /// <summary>The same, in the words of the profile that the address names.</summary>
    public Task<IResult> ByIdAsync(string leadId, IQueryCollection? address, CancellationToken cancellationToken) =>
        ReadAsync(address, () => files.ByIdAsync(leadId, cancellationToken), cancellationToken);

    /// <summary>By an e-mail address in the URL; for scripts only (architecture B14).</summary>
    public async Task<IResult> ByEmailAsync(string email, IQueryCollection? address, CancellationToken cancellationToken) =>
        EmailAddress.TryParse(email) is { } known
            ? await ReadAsync(address, () => files.ByEmailAsync(known, cancellationToken), cancellationToken)
            : Problems.Invalid(new FieldError("/email", "Write an e-mail address, such as anna@example.com."));

    /// <summary>By a body with an e-mail address, an external id or the id in the CRM.</summary>
    public async Task<IResult> LookUpAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var body = await JsonBody.ReadAsync(request, cancellationToken);
        if (body is not JsonBody.Parsed(var root)) return ((JsonBody.Refused)body).Problem;
        var (wanted, errors) = LeadLookup.Read(root);
        return wanted is null ? Problems.Invalid(errors) : await ReadAsync(request.Query, () => FindAsync(wanted, cancellationToken), cancellationToken);
    }

    /// <summary>The answer about a lead that was found; 404 for null.</summary>
    internal Task<IResult> AnswerAsync(LeadFile? file, CancellationToken cancellationToken) => ReadAsync(address: null, () => Task.FromResult(file), cancellationToken);

    private async Task<IResult> ReadAsync(IQueryCollection? address, Func<Task<LeadFile?>> find, CancellationToken cancellationToken)
    {
        var (words, fault) = await reader.ReadAsync(address, cancellationToken);
        if (words is null) return Problems.Invalid(fault!);
        return await find() is { } file ? Answer(file, words) : Problems.NotFound("There is no such lead.");
    }

    private JsonAnswer Answer(LeadFile file, LeadWords words) =>
        JsonAnswer.Of(LeadViews.Of(file, words, time.GetUtcNow())) with { ETag = $"W/\"{file.Record.Version}\"" };

    private Task<LeadFile?> FindAsync(LeadLookup wanted, CancellationToken cancellationToken) => wanted switch
    {
        { Email: { } email } => files.ByEmailAsync(email, cancellationToken),
        { ExternalId: { } id } => files.ByExternalIdAsync(wanted.System, id, cancellationToken),
        _ => files.ByCrmIdAsync(wanted.CrmId!, cancellationToken),
    };
}
