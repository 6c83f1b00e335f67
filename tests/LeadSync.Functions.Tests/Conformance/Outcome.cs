using System.Text.Json;
using System.Text.Json.Nodes;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Words;
using LeadSync.Functions.Callbacks;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.DeadLetters;
using LeadSync.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Tests.Conformance;

/// <summary>Where the items of a request ended: in a queue, ignored with a reason, or among the dead letters.</summary>
internal sealed record Outcome(IReadOnlyList<JsonNode> Events, SortedDictionary<string, int> Ignored, IReadOnlyList<string> Rejected)
{
    private static readonly string[] OfTransport = ["traceparent", "receivedAt"];

    /// <summary>Takes it from the queues and the dead letters, which are empty afterwards.</summary>
    public static async Task<Outcome> TakeAsync(SampleHost host, string side, IEnumerable<string> log)
    {
        JsonNode[] events = side == "crm"
            ? [.. (await host.TakeAsync<Envelope<CrmEventsMessage>>(QueueNames.CrmEvents)).SelectMany(message => message.Body.Events).Select(Plain)]
            : [.. (await host.TakeAsync<LeadEventsEnvelope>(QueueNames.LeadEvents)).SelectMany(message => message.Events).Select(Plain)];
        var store = host.App.Services.GetRequiredService<DeadLetterStore>();
        var letters = (await store.ListAsync(100, null, default)).Items;
        foreach (var letter in letters) await store.DeleteAsync(letter.Key, default);
        return new Outcome(events, IgnoredIn(log), [.. letters.Select(letter => letter.Reason).Order(StringComparer.Ordinal)]);
    }

    /// <summary>What an expectation of the connectors' tests says, in the form of <see cref="ToString"/>.</summary>
    public static string Expected(string side, JsonNode golden) => new Outcome(
        [.. golden["events"]?.AsArray().Select(sent => side == "crm" ? Plain(sent!) : Completed(sent!)) ?? []],
        new SortedDictionary<string, int>(golden["ignored"]?.AsObject().ToDictionary(reason => reason.Key, reason => (int)reason.Value!, StringComparer.Ordinal) ?? [], StringComparer.Ordinal),
        [.. (golden["rejected"]?.AsArray() ?? []).Select(item => (string)item!["reason"]!).Order(StringComparer.Ordinal)]).ToString();

    public override string ToString() => string.Join(
        '\n', Events.Select(sent => sent.ToJsonString()).Concat(Ignored.Select(reason => $"ignored {reason.Key} {reason.Value}")).Concat(Rejected.Select(reason => "rejected " + reason)));

    /// <summary>The queue adds what follows from the words themselves, such as the company's domain from an address.</summary>
    private static JsonNode Completed(JsonNode golden)
    {
        var sent = golden.Deserialize<LeadEvent>(DomainJson.Options)!;
        return Plain(sent with { Lead = CompletedContact.Of(sent.Lead) });
    }

    private static JsonNode Plain<T>(T sent)
    {
        var node = JsonSerializer.SerializeToNode(sent, DomainJson.Options)!;
        foreach (var name in OfTransport) node.AsObject().Remove(name);
        return node;
    }

    private static SortedDictionary<string, int> IgnoredIn(IEnumerable<string> log)
    {
        var ignored = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in log.Where(line => line.StartsWith("webhook.ignored ", StringComparison.Ordinal)).Select(line => line.Split(' ')))
            ignored[line[2]] = int.Parse(line[3], System.Globalization.CultureInfo.InvariantCulture);
        return ignored;
    }
}
