using System.Text;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Imports;
using LeadSync.Functions.Jobs;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Functions.Scoring;
using LeadSync.Functions.Tests.Jobs;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Queues;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Imports;

/// <summary>The app's services with a list on its whole way: upload, job, scoring.</summary>
internal sealed class ImportWorld(ManageWorld world) : IAsyncDisposable
{
    public const string Fair = "?kind=trade-fair&name=Messe%20Leipzig&occurredAt=2026-10-20";

    public ManageWorld World => world;

    public static async Task<ImportWorld> StartAsync(AzuriteFixture azurite) => new(await ManageWorld.StartAsync(azurite));

    public static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Imports", "Payloads", name));

    public Task<Reply> ImportAsync(string query, byte[] list, string type = "text/csv") => ImportAsync(query, new MemoryStream(list), type);

    public Task<Reply> ImportAsync(string query, string list, string type = "text/csv") => ImportAsync(query, Encoding.UTF8.GetBytes(list), type);

    public Task<Reply> ImportAsync(string query, Stream list, string type = "text/csv")
    {
        var request = world.Query(query);
        (request.Method, request.ContentType, request.Body) = ("POST", type, list);
        return world.SendAsync(world.Get<ImportLeads>().RunAsync(request, "test", default));
    }

    /// <summary>Imports a list and waits for all that it sets off.</summary>
    public async Task<Reply> FinishedAsync(string query, byte[] list, string type = "text/csv")
    {
        var answer = await ImportAsync(query, list, type);
        Assert.True(answer.Status == 202, answer.Text);
        await JobQueue.DrainAsync(world);
        await ScoreAsync();
        return await JobAsync(answer);
    }

    public Task<Reply> JobAsync(Reply accepted) => world.SendAsync(world.Get<ManageJobs>().ShowAsync(accepted.Headers.Location.ToString().Split('/')[^1], default));

    public async Task<string[]> ResultAsync(Reply job)
    {
        var file = await world.SendAsync(world.Get<ManageJobs>().ResultAsync((string)job.Json["id"]!, default));
        return file.Text.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Works off what waits for scoring; answers how many messages there were.</summary>
    public async Task<int> ScoreAsync()
    {
        var queue = world.Get<StorageAccount>().Queue(QueueNames.LeadEvents);
        var count = 0;
        while ((await queue.ReceiveMessagesAsync(1, TimeSpan.FromMinutes(1), default)).Value is [var message])
        {
            await world.Get<LeadEventsWork>().RunAsync(message.MessageText, 1, default);
            await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, default);
            count++;
        }

        return count;
    }

    /// <summary>All events that wait for scoring, taken from their queue.</summary>
    public async Task<IReadOnlyList<LeadEvent>> TakeEventsAsync()
    {
        var (queue, codec, events) = (world.Get<StorageAccount>().Queue(QueueNames.LeadEvents), world.Get<EnvelopeCodec>(), new List<LeadEvent>());
        while ((await queue.ReceiveMessagesAsync(32, TimeSpan.FromMinutes(1), default)).Value is { Length: > 0 } messages)
        {
            foreach (var message in messages)
            {
                events.AddRange((await codec.DecodeAsync<LeadEventsEnvelope>(message.MessageText, default)).Envelope.Events);
                await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, default);
            }
        }

        return events;
    }

    public Task<Reply> LeadAsync(string leadId) => world.SendAsync(world.Get<ShowLead>().ByIdAsync(leadId, default));

    public ValueTask DisposeAsync() => world.DisposeAsync();
}
