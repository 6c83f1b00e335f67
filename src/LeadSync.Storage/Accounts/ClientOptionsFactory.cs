using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using LeadSync.Storage.Metering;

namespace LeadSync.Storage.Accounts;

/// <summary>How the clients send: few quick retries, each attempt counted, what is missing created.</summary>
internal sealed class ClientOptionsFactory(StorageAccount account)
{
    internal TableClientOptions Tables() => With(new TableClientOptions(), TableRequests.Classify, TableNames.All, account.CreateTableAsync);

    // Plain text: what a handler reads is what was sent, and Base64 would cost a third of the 64 KiB.
    internal QueueClientOptions Queues() =>
        With(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None }, QueueRequests.Classify, QueueNames.All, account.CreateQueueAsync);

    private TOptions With<TOptions>(TOptions options, RequestClassifier classify, IReadOnlyList<string> ours, Func<string, CancellationToken, Task> create)
        where TOptions : ClientOptions
    {
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.MaxRetries = 4;
        options.Retry.Delay = TimeSpan.FromMilliseconds(200);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(5);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(10);
        options.AddPolicy(new RecreatePolicy(request => classify(request, account.Prefix), ours, create), HttpPipelinePosition.PerCall);
        options.AddPolicy(new MeteringPolicy(account.Meter, request => classify(request, account.Prefix)), HttpPipelinePosition.PerRetry);
        return options;
    }
}
