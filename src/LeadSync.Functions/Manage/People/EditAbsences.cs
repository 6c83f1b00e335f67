using System.Text.Json;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.People;

/// <summary>Shows and saves when a representative is away. It is part of the list of representatives, and so are its tag, its versions and its audit.</summary>
/// <param name="documents">The documents.</param>
public sealed class EditAbsences(DocumentStore documents)
{
    private static readonly JsonElement Nothing = DocumentBody.Stored("[]");

    /// <summary>The absences; a representative sees nobody else's (D-32).</summary>
    public async Task<IResult> ShowAsync(string id, Access.Granted reader, CancellationToken cancellationToken)
    {
        if (IsOther(id, reader)) return Others();
        return await CurrentAsync(id, cancellationToken) is var (list, current) && list.IsKnown ? Answer(list, current.Info) : Unknown();
    }

    /// <summary>Saves all absences: 428 without a condition, 412 where the list of representatives is another by now, 422 with all faults.</summary>
    /// <param name="id">The representative.</param>
    /// <param name="request"><c>[{"from":"2026-12-24","to":"2027-01-02"}]</c>, or the form in which they are answered.</param>
    /// <param name="author">Who saves: an editor, or the representative.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IResult> SaveAsync(string id, HttpRequest request, Access.Granted author, CancellationToken cancellationToken)
    {
        if (IsOther(id, author)) return Others();
        if (WriteConditions.Of(request) is not { } condition) return Problems.PreconditionRequired();
        var body = await DocumentBody.ReadAsync(request, cancellationToken);
        return body is DocumentBody.Read read
            ? await ReplaceAsync(id, ListOf(read.Root), condition, author.Name, cancellationToken)
            : ((DocumentBody.Refused)body).Problem;
    }

    /// <summary>Takes all absences away: 428 without a condition, 412 where the list of representatives is another by now.</summary>
    public async Task<IResult> DeleteAsync(string id, HttpRequest request, Access.Granted author, CancellationToken cancellationToken)
    {
        if (IsOther(id, author)) return Others();
        if (WriteConditions.Of(request) is not { } condition) return Problems.PreconditionRequired();
        return await ReplaceAsync(id, Nothing, condition, author.Name, cancellationToken);
    }

    private async Task<IResult> ReplaceAsync(string id, JsonElement absences, WriteCondition condition, string author, CancellationToken cancellationToken)
    {
        if (await CurrentAsync(id, cancellationToken) is not var (list, current) || !list.IsKnown) return Unknown();
        if (condition is WriteCondition.Nothing || condition.Tag() is { } tag && tag != current.Info.ETag) return Stale(list, current.Info, condition);
        if (list.Replaced(absences, out var errors) is not { } text) return DocumentProblems.Invalid(errors);
        var publication = new Publication(author, $"absences of {id}", TimeSpan.Zero);
        return await documents.PublishTextAsync(RoutingSource.People, text, new WriteCondition.This(current.Info.ETag), publication, cancellationToken) switch
        {
            PublishOutcome.Published done => Answer(new AbsenceList(text, id), done.Info),
            // Somebody wrote in between: whoever sees no particular state means any, so it is done on the new one.
            _ when condition is WriteCondition.Anything => await ReplaceAsync(id, absences, condition, author, cancellationToken),
            _ => Stale(list, current.Info, condition),
        };
    }

    private async Task<(AbsenceList List, DocumentVersion Current)?> CurrentAsync(string id, CancellationToken cancellationToken) =>
        await documents.GetCurrentAsync(RoutingSource.People, cancellationToken) is { } current ? (new AbsenceList(current.Text, id), current) : null;

    private static JsonElement ListOf(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("items", out var items) ? items : root;

    private static JsonAnswer Answer(AbsenceList list, VersionInfo info) =>
        JsonAnswer.Of(new { items = list.Items, continuation = (string?)null }) with { ETag = info.ETag, Version = info.Version };

    private static bool IsOther(string id, Access.Granted who) => !who.Has(Role.Editor | Role.Reader) && who.Name != id;

    private static Problem Others() => Problems.Forbidden("A representative sees and writes their own absences only.");

    private static Problem Unknown() => Problems.NotFound("There is no such representative.");

    private static Problem Stale(AbsenceList list, VersionInfo info, WriteCondition condition) =>
        Problems.Stale(new { etag = info.ETag, author = info.Author, items = list.Items }, new { etag = condition.Tag() });
}
