using LeadSync.Connectors.Webhooks;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Answers lists of leads: <c>GET api/manage/leads</c>, and <c>POST api/manage/leads/search</c> with the same members, so that no address stands in a URL.</summary>
/// <param name="list">The list.</param>
/// <param name="agreements">The service levels: what the points are worth.</param>
public sealed class ListLeads(LeadList list, ServiceLevelSource agreements)
{
    /// <summary>Takes the members from the address.</summary>
    public Task<IResult> ByAddressAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var (query, errors) = LeadQueryReader.Read(request.Query);
        return AnswerAsync(query, errors, cancellationToken);
    }

    /// <summary>Takes the members from the body.</summary>
    public async Task<IResult> ByBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var body = await JsonBody.ReadAsync(request, cancellationToken);
        if (body is not JsonBody.Parsed(var root)) return ((JsonBody.Refused)body).Problem;
        var (query, errors) = LeadQueryReader.Read(root);
        return await AnswerAsync(query, errors, cancellationToken);
    }

    private async Task<IResult> AnswerAsync(LeadQuery query, IReadOnlyList<FieldError> errors, CancellationToken cancellationToken)
    {
        if (errors.Count > 0) return Problems.Invalid(errors);
        var fold = (await agreements.GetAsync(cancellationToken)).Fold;
        var page = await list.ListAsync(query, cancellationToken);
        return JsonAnswer.Page([.. page.Items.Select(lead => LeadSummary.Of(lead.Record, lead.Cycle, fold))], Continuation.Encode(page.Continuation));
    }
}
