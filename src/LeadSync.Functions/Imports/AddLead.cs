using System.Globalization;
using LeadSync.Connectors.Import;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Http;
using LeadSync.Functions.Intake;
using LeadSync.Functions.Manage;
using LeadSync.Storage.Settings;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Imports;

/// <summary>Takes one lead by hand, in the canonical form; <c>id</c> and <c>occurredAt</c> may be left out.</summary>
/// <param name="queue">Takes the event.</param>
/// <param name="keys">Derives the lead's id.</param>
/// <param name="time">The clock.</param>
public sealed class AddLead(IEventQueue<LeadEvent> queue, LeadKeys keys, TimeProvider time)
{
    /// <summary>The source of such events.</summary>
    public const string Source = "manual";

    private const string IdempotencyKey = "Idempotency-Key";
    private const int LongestKey = 200;

    /// <summary>Answers 202 with the lead's id and address.</summary>
    public async Task<IResult> RunAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType()) return Problems.UnsupportedMediaType("Send application/json.");
        var body = await BodyReader.ReadAsync(request, cancellationToken);
        if (body is not RequestBody.Complete(var bytes)) return ((RequestBody.Refused)body).Problem;
        var now = time.GetUtcNow();
        var (row, errors) = new CanonicalEvent(Source, now, now, content => IdOf(content, now)).Read(bytes, out _);
        if (row is null) return errors is [{ Pointer: "" } unreadable] ? Problems.Malformed("The body is not valid JSON.", unreadable) : Problems.Invalid(errors);
        return await KeepAsync(KeyOf(request) is { } key ? row with { Id = key } : row, now);
    }

    // Not cancelled by the caller's hang-up: what is answered 202 is kept (architecture A8).
    private async Task<IResult> KeepAsync(LeadEvent row, DateTimeOffset now)
    {
        await queue.PutAsync([row], now, Correlation.Traceparent, CancellationToken.None);
        var leadId = keys.For(row.Lead)[0].Partition;
        return JsonAnswer.Of(new { receipt = row.Key().Value, leadId, events = 1 }) with
        {
            Status = StatusCodes.Status202Accepted, Location = $"/api/manage/leads/{leadId}",
        };
    }

    // Without an id of its own the same content is the same event all day: who clicks twice enters once.
    private static string IdOf(string content, DateTimeOffset now) => CanonicalEvent.Hash(string.Create(CultureInfo.InvariantCulture, $"{now:yyyy-MM-dd}\n{content}"));

    private static string? KeyOf(HttpRequest request) =>
        request.Headers[IdempotencyKey].ToString().Trim() is { Length: > 0 and <= LongestKey } key ? key : null;
}
