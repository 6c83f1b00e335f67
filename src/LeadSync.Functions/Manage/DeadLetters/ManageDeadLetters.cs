using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using LeadSync.Functions.Http;
using LeadSync.Functions.Intake;
using LeadSync.Storage.DeadLetters;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.DeadLetters;

/// <summary>Shows what could not be worked on, gives it another chance, or gives it up.</summary>
/// <param name="letters">The dead letters.</param>
/// <param name="replay">Sends them again.</param>
/// <param name="rejected">Reads again what never became an event.</param>
public sealed class ManageDeadLetters(DeadLetterStore letters, DeadLetterReplay replay, RejectedReplay rejected)
{
    private const string All = "all";

    /// <summary>One page, without what was sent: that may be personal.</summary>
    public async Task<IResult> ListAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var continuation = request.Query["continuation"].FirstOrDefault();
        var position = Continuation.Decode(continuation);
        if (continuation is { Length: > 0 } && position is null)
            return Problems.Invalid(new FieldError("/continuation", "Send the continuation of the page before as it came, or none for the first page."));
        if (TopOf(request) is not { } top) return Problems.Invalid(new FieldError("/top", $"Use a whole number from 1 to {DeadLetterStore.MaxPage}."));
        var page = await letters.ListAsync(top, position, cancellationToken);
        return JsonAnswer.Page([.. page.Items.Select(DeadLetterView.Of)], Continuation.Encode(page.Continuation));
    }

    /// <summary>Sends letters again: <c>{"ids":[…]}</c> or <c>{"all":true}</c>.</summary>
    public async Task<IResult> ReplayAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var body = await JsonBody.ReadAsync(request, cancellationToken);
        if (body is not JsonBody.Parsed(var root)) return ((JsonBody.Refused)body).Problem;
        var members = new BodyMembers(root);
        if (members.Member(All) is { ValueKind: JsonValueKind.True }) return await ReplayAllAsync(cancellationToken);
        return IdsOf(members) is { } ids
            ? await ReplayAsync(ids, cancellationToken)
            : Problems.Invalid(new FieldError("/ids", "Send the ids of dead letters, {\"ids\":[\"…\"]}, or {\"all\":true}."));
    }

    /// <summary>Gives a letter up for good.</summary>
    public async Task<IResult> DeleteAsync(string id, CancellationToken cancellationToken) =>
        await letters.DeleteAsync(id, cancellationToken) ? Results.NoContent() : Problems.NotFound("There is no such dead letter.");

    // The letters that are there now: what fails again becomes a letter again, and is not sent a second time.
    private async Task<IResult> ReplayAllAsync(CancellationToken cancellationToken)
    {
        var ids = new List<string>();
        string? position = null;
        do
        {
            var page = await letters.ListAsync(DeadLetterStore.MaxPage, position, cancellationToken);
            ids.AddRange(page.Items.Select(letter => letter.Key));
            position = page.Continuation;
        }
        while (position is not null);
        return await ReplayAsync(ids, cancellationToken);
    }

    private async Task<IResult> ReplayAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var (replayed, left) = (new List<string>(), new List<string>());
        foreach (var id in ids) (await ReplayAsync(id, cancellationToken) ? replayed : left).Add(id);
        return JsonAnswer.Of(new { replayed = replayed.Count, notReplayed = left });
    }

    private async Task<bool> ReplayAsync(string id, CancellationToken cancellationToken) =>
        await replay.ReplayAsync(id, cancellationToken) || await rejected.ReplayAsync(id, cancellationToken);

    private static string[]? IdsOf(BodyMembers members) =>
        members.Member("ids") is { ValueKind: JsonValueKind.Array } list && list.EnumerateArray().All(id => id.ValueKind == JsonValueKind.String)
            ? [.. list.EnumerateArray().Select(id => id.GetString()!).Distinct(StringComparer.Ordinal)]
            : null;

    private static int? TopOf(HttpRequest request) => request.Query["top"].FirstOrDefault() switch
    {
        null or "" => DeadLetterStore.MaxPage,
        var text when int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var top) && top is >= 1 and <= DeadLetterStore.MaxPage => top,
        _ => null,
    };
}
