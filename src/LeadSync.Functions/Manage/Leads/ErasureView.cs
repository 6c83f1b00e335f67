using LeadSync.Storage.Erasures;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>A receipt of an erasure as management answers it (architecture §4).</summary>
internal sealed record ErasureView(
    string Receipt, DateTimeOffset ErasedAt, bool Final, IReadOnlyDictionary<string, int> Items, IReadOnlyList<WithdrawnOffer> Withdrawn)
{
    private static readonly SortedDictionary<string, int> NotCounted = new(StringComparer.Ordinal);

    public static ErasureView Of(ErasureReceipt receipt) =>
        new(receipt.Id, receipt.ErasedAt, receipt is { IsDone: true, IsFinal: true }, receipt.Items ?? NotCounted, receipt.Withdrawn);
}
