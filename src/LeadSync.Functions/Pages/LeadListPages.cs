using System.Text;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Http;
using LeadSync.Functions.Manage;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Web.Leads;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace LeadSync.Functions.Pages;

/// <summary>The list of leads. A search is posted, so that nothing personal stands in an address (architecture B14).</summary>
/// <param name="list">The list.</param>
/// <param name="agreements">The service levels.</param>
/// <param name="routing">The representatives' names.</param>
/// <param name="writer">Renders.</param>
/// <param name="time">The clock.</param>
public sealed class LeadListPages(LeadList list, ServiceLevelSource agreements, RoutingSource routing, PageWriter writer, TimeProvider time)
{
    private const int FormLimit = 8 * 1024;

    /// <summary>By stage and owner of the address.</summary>
    public Task<IResult> ShowAsync(HttpRequest request, CancellationToken cancellationToken) =>
        ShowAsync(request, name => name == "q" ? null : request.Query[name].FirstOrDefault(), cancellationToken);

    /// <summary>By the form that was posted.</summary>
    public async Task<IResult> SearchAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType) return Problems.UnsupportedMediaType("Send application/x-www-form-urlencoded.");
        var body = await BodyReader.ReadAsync(request, cancellationToken, FormLimit);
        if (body is not RequestBody.Complete(var bytes)) return ((RequestBody.Refused)body).Problem;
        var form = QueryHelpers.ParseQuery(Encoding.UTF8.GetString(bytes.Span));
        return await ShowAsync(request, name => form.GetValueOrDefault(name).FirstOrDefault(), cancellationToken);
    }

    private async Task<IResult> ShowAsync(HttpRequest request, Func<string, string?> member, CancellationToken cancellationToken)
    {
        var current = await agreements.GetAsync(cancellationToken);
        var (query, errors) = LeadQueryReader.Read(member, current.Agreements.Profiles.StageNames);
        if (errors.Count > 0) return await writer.WriteErrorAsync(request, StatusCodes.Status422UnprocessableEntity, cancellationToken);
        var people = await People.ReadAsync(routing, cancellationToken);
        var page = await list.ListAsync(query, current.Fold, cancellationToken);
        var model = new LeadListModel
        {
            Frame = writer.FrameFor(request),
            Rows = [.. page.Items.Select(lead => LeadRows.Of(lead, current.Fold, people))],
            Filter = new LeadFilter(query.Stage, query.Owner, query.Search),
            Stages = current.Agreements.StagesAt(time.GetUtcNow()),
            Owners = people.Choices,
            Continuation = Continuation.Encode(page.Continuation),
        };
        return await writer.WriteAsync(model, cancellationToken);
    }
}
