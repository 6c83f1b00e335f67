using System.Text.Json;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Text;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.People;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>Shows and saves the one list of representatives; what is saved is in force at once.</summary>
/// <param name="documents">The documents.</param>
/// <param name="calendars">The calendars that people may name.</param>
public sealed class EditRepresentatives(DocumentStore documents, CalendarNames calendars)
{
    private static readonly JsonElement Nobody = DocumentBody.Stored("[]");

    /// <summary>The list; a representative sees no colleague's absences (D-32).</summary>
    /// <param name="reader">Who reads.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IResult> ShowAsync(Access.Granted reader, CancellationToken cancellationToken)
    {
        if (await documents.GetCurrentAsync(RoutingSource.People, cancellationToken) is not { } current) return JsonAnswer.Of(ListOf(Nobody));
        var text = reader.IsRepresentativeOnly ? AbsenceList.WithoutOthers(current.Text, reader.Name) : current.Text;
        return Answer(DocumentBody.Stored(text), current.Info);
    }

    /// <summary>Saves the list: 428 without a condition, 412 where somebody was faster, 422 with all faults.</summary>
    /// <param name="request">The list, with <c>If-Match</c>, or <c>If-None-Match: *</c> for the first.</param>
    /// <param name="author">Who saves.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IResult> SaveAsync(HttpRequest request, string author, CancellationToken cancellationToken)
    {
        if (WriteConditions.Of(request) is not { } condition) return Problems.PreconditionRequired();
        var body = await DocumentBody.ReadAsync(request, cancellationToken);
        if (body is not DocumentBody.Read read) return ((DocumentBody.Refused)body).Problem;
        var errors = await FaultsAsync(read.Root, cancellationToken);
        return errors.Count > 0
            ? DocumentProblems.Invalid(errors)
            : await PublishAsync(read, condition, new Publication(author, Comment: null, TimeSpan.Zero), cancellationToken);
    }

    private async Task<IReadOnlyList<ValidationError>> FaultsAsync(JsonElement root, CancellationToken cancellationToken) => RepresentativesReader.Read(root) switch
    {
        Reading<RepresentativeList>.Refused(var errors) => errors,
        Reading<RepresentativeList>.Done(var people) => await calendars.UnknownAsync(people, root.ValueKind == JsonValueKind.Array ? "" : "/items", cancellationToken),
        _ => throw new InvalidOperationException("A document is read or refused."),
    };

    private async Task<IResult> PublishAsync(DocumentBody.Read read, WriteCondition condition, Publication publication, CancellationToken cancellationToken) =>
        await documents.PublishTextAsync(RoutingSource.People, read.Text, condition, publication, cancellationToken) switch
        {
            PublishOutcome.Published done => Answer(read.Root, done.Info),
            PublishOutcome.Stale stale => Problems.Stale(await CurrentAsync(stale, cancellationToken), new { etag = condition.Tag(), document = read.Root }),
            _ => DocumentProblems.NoDocument(),
        };

    private async Task<object> CurrentAsync(PublishOutcome.Stale stale, CancellationToken cancellationToken) =>
        await documents.GetCurrentAsync(RoutingSource.People, cancellationToken) is { } current
            ? new { etag = current.Info.ETag, author = current.Info.Author, document = DocumentBody.Stored(current.Text) }
            : new { etag = stale.Current?.ETag };

    private static JsonAnswer Answer(JsonElement root, VersionInfo info) => JsonAnswer.Of(ListOf(root)) with { ETag = info.ETag, Version = info.Version };

    // An author may write the bare list or the form in which lists are answered.
    private static object ListOf(JsonElement root) =>
        new { items = root.ValueKind == JsonValueKind.Array ? root : root.GetProperty("items"), continuation = (string?)null };
}
