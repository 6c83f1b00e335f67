using LeadSync.Functions.Documents;
using LeadSync.Functions.Manage.Leads;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Pages;

/// <summary>The page of one lead: its explained way.</summary>
/// <param name="files">Finds the lead.</param>
/// <param name="agreements">The service levels.</param>
/// <param name="routing">The representatives' names.</param>
/// <param name="writer">Renders.</param>
/// <param name="time">The clock.</param>
public sealed class LeadPages(LeadFiles files, ServiceLevelSource agreements, RoutingSource routing, PageWriter writer, TimeProvider time)
{
    /// <summary>Shows one lead; a page with 404 where there is none.</summary>
    public async Task<IResult> ShowAsync(string leadId, HttpRequest request, CancellationToken cancellationToken)
    {
        if (await files.ByIdAsync(leadId, cancellationToken) is not { } file)
            return await writer.WriteErrorAsync(request, StatusCodes.Status404NotFound, cancellationToken);
        var current = await agreements.GetAsync(cancellationToken);
        var people = await People.ReadAsync(routing, current.At(time.GetUtcNow()).Routing, cancellationToken);
        return await writer.WriteAsync(LeadPageModels.Of(file, current.Fold, people, writer.FrameFor(request), time.GetUtcNow()), cancellationToken);
    }
}
