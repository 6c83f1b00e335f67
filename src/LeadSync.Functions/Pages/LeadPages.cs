using LeadSync.Functions.Documents;
using LeadSync.Functions.Http;
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
    /// <summary>Shows one lead; a page with 404 where there is none. A representative is not told why a colleague could not take it (D-32).</summary>
    /// <param name="leadId">The lead.</param>
    /// <param name="request">The request.</param>
    /// <param name="reader">Who reads.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IResult> ShowAsync(string leadId, HttpRequest request, Access.Granted reader, CancellationToken cancellationToken)
    {
        if (await files.ByIdAsync(leadId, cancellationToken) is not { } file)
            return await writer.WriteErrorAsync(request, StatusCodes.Status404NotFound, cancellationToken);
        if (reader.IsRepresentativeOnly) file = RedactedOutcome.Of(file, reader.Name);
        var current = await agreements.GetAsync(cancellationToken);
        var people = await People.ReadAsync(routing, cancellationToken);
        return await writer.WriteAsync(LeadPageModels.Of(file, current.Fold, people, writer.FrameFor(request), time.GetUtcNow()), cancellationToken);
    }
}
