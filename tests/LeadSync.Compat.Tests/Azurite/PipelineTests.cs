using System.Net;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Queues;

namespace LeadSync.Compat.Tests.Azurite;

/// <summary>Policies, retries and credentials; where no emulator can answer, a recording handler stands for the service.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class PipelineTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Policies_see_each_call_and_each_try()
    {
        using var service = new Recorder(HttpStatusCode.ServiceUnavailable, HttpStatusCode.NotFound);
        var (calls, tries) = (new Counter(), new Counter());
        var options = new TableClientOptions { Transport = new HttpClientTransport(service), Retry = { Delay = TimeSpan.FromMilliseconds(1) } };
        options.AddPolicy(calls, HttpPipelinePosition.PerCall);
        options.AddPolicy(tries, HttpPipelinePosition.PerRetry);
        var table = new TableServiceClient(azurite.ConnectionString, options).GetTableClient("t");
        Assert.False((await table.GetEntityIfExistsAsync<TableEntity>("p", "r")).HasValue);
        Assert.Equal((1, 2, 2), (calls.Count, tries.Count, service.Requests.Count));
        Assert.All(service.Requests, request => Assert.StartsWith("SharedKeyLite devstoreaccount1:", request.Authorization, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_is_asked_for_storage_and_sent_to_both_services()
    {
        using var service = new Recorder(HttpStatusCode.NotFound, HttpStatusCode.NoContent);
        var transport = new HttpClientTransport(service);
        var scopes = new List<string>();
        var credential = DelegatedTokenCredential.Create((context, _) =>
        {
            scopes.AddRange(context.Scopes);
            return new AccessToken("secret", DateTimeOffset.MaxValue);
        });
        var tables = new TableServiceClient(new Uri("https://a.table.core.windows.net"), credential, new TableClientOptions { Transport = transport });
        await tables.GetTableClient("t").GetEntityIfExistsAsync<TableEntity>("p", "r");
        var queues = new QueueServiceClient(new Uri("https://a.queue.core.windows.net"), credential, new QueueClientOptions { Transport = transport });
        await queues.GetQueueClient("q").ClearMessagesAsync();
        Assert.Equal(["https://storage.azure.com/.default", "https://storage.azure.com/.default"], scopes);
        Assert.Equal(
            [("https://a.table.core.windows.net/t(PartitionKey='p',RowKey='r')", "Bearer secret"), ("https://a.queue.core.windows.net/q/messages", "Bearer secret")],
            service.Requests);
    }

    [Theory]
    [InlineData("AccountName=a;AccountKey=AAAA", "https://a.table.core.windows.net/Tables", "https://a.queue.core.windows.net/q")]
    [InlineData("AccountName=a;AccountKey=AAAA;DefaultEndpointsProtocol=http;EndpointSuffix=x.test", "http://a.table.x.test/Tables", "http://a.queue.x.test/q")]
    [InlineData("accountname=a;accountkey=AAAA;TableEndpoint=https://t/;QueueEndpoint=https://q/", "https://t/Tables", "https://q/q")]
    [InlineData("UseDevelopmentStorage=true", "http://127.0.0.1:10002/devstoreaccount1/Tables", "http://127.0.0.1:10001/devstoreaccount1/q")]
    public async Task A_connection_string_names_both_services(string connection, string tables, string queues)
    {
        using var service = new Recorder(HttpStatusCode.Created, HttpStatusCode.Created);
        var transport = new HttpClientTransport(service);
        await new TableServiceClient(connection, new TableClientOptions { Transport = transport }).CreateTableIfNotExistsAsync("t");
        await new QueueClient(connection, "q", new QueueClientOptions { Transport = transport }).CreateIfNotExistsAsync();
        Assert.Equal([tables, queues], service.Requests.Select(request => request.Address));
    }

    [Fact]
    public async Task A_kept_connection_that_the_service_resets_is_replaced()
    {
        await using var service = new ResettingService();
        var options = new TableClientOptions { Retry = { Delay = TimeSpan.FromMilliseconds(1) } };
        var connection = $"AccountName=a;AccountKey=AAAA;TableEndpoint={service.Address}";
        var table = new TableServiceClient(connection, options).GetTableClient("t");
        Assert.Equal(404, (await table.DeleteEntityAsync("p", "first")).Status);
        Assert.Equal(404, (await table.DeleteEntityAsync("p", "second")).Status);
        Assert.Equal(2, service.Connections);
    }

    private sealed class Recorder(params HttpStatusCode[] answers) : HttpMessageHandler
    {
        public List<(string Address, string? Authorization)> Requests { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests.Add((Uri.UnescapeDataString(request.RequestUri!.AbsoluteUri), request.Headers.Authorization?.ToString()));
            return Task.FromResult(new HttpResponseMessage(answers[Requests.Count - 1]) { Content = new StringContent("") });
        }
    }

    private sealed class Counter : HttpPipelineSynchronousPolicy
    {
        public int Count { get; private set; }

        public override void OnSendingRequest(HttpMessage message) => Count++;
    }
}
