using LeadSync.Storage.Accounts;
using LeadSync.Storage.DeadLetters;
using LeadSync.Storage.Documents;
using LeadSync.Storage.Metering;
using LeadSync.Storage.Payloads;
using LeadSync.Storage.Queues;
using LeadSync.Testing;

namespace LeadSync.Storage.Tests;

/// <summary>The stores of one process on tables and queues of its own; two with one prefix are two processes.</summary>
internal sealed class TestStorage
{
    public TestStorage(AzuriteFixture azurite, string? prefix = null)
    {
        Account = new(StorageSettings.Of(azurite.ConnectionString, prefix ?? AzuriteFixture.NewPrefix()), new StorageMeter());
        Payloads = new(Account, Time);
        Codec = new(Payloads);
        Sender = new(Account, Codec);
        Documents = new(Account, Time);
        DeadLetters = new(Account, Payloads);
    }

    public TestClock Time { get; } = new();

    public StorageAccount Account { get; }

    public PayloadStore Payloads { get; }

    public EnvelopeCodec Codec { get; }

    public QueueSender Sender { get; }

    public DocumentStore Documents { get; }

    public DeadLetterStore DeadLetters { get; }

    public OperationCounts Counted() => Account.Meter.Read();
}
