using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Answers lists of leads: <c>GET api/manage/leads</c>, and <c>POST api/manage/leads/search</c> with the same members, so that no address stands in a URL.</summary>
/// <param name="list">The list.</param>
/// <param name="agreements">The service levels: what the points are worth, and how stages are called.</param>
public sealed class ListLeads(LeadList list, ServiceLevelSource agreements)
{
    /// <summary>Takes the members from the address.</summary>
    public async Task<IResult> ByAddressAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var current = await agreements.GetAsync(cancellationToken);
        var (query, errors) = LeadQueryReader.Read(request.Query, current.Agreements.Profiles.StageNames);
        return await AnswerAsync(current.Fold, query, errors, cancellationToken);
    }

    /// <summary>Takes the members from the body.</summary>
    public async Task<IResult> ByBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var body = await JsonBody.ReadAsync(request, cancellationToken);
        if (body is not JsonBody.Parsed(var root)) return ((JsonBody.Refused)body).Problem;
        var current = await agreements.GetAsync(cancellationToken);
        var (query, errors) = LeadQueryReader.Read(root, current.Agreements.Profiles.StageNames);
        return await AnswerAsync(current.Fold, query, errors, cancellationToken);
    }

    private async Task<IResult> AnswerAsync(LeadFold fold, LeadQuery query, IReadOnlyList<FieldError> errors, CancellationToken cancellationToken)
    {
        if (errors.Count > 0) return Problems.Invalid(errors);
        var page = await list.ListAsync(query, fold, cancellationToken);
        return JsonAnswer.Page([.. page.Items.Select(lead => LeadSummary.Of(lead.Record, lead.Cycle, fold))], Continuation.Encode(page.Continuation));
    }
}
