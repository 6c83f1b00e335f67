using LeadSync.Domain.Leads;
using LeadSync.Storage.DeadLetters;
using LeadSync.Storage.Erasures;

namespace LeadSync.Functions.Identity;

/// <summary>Erases a person everywhere (D-31). Each step may run twice; the receipt knows which leads are not finished.</summary>
/// <param name="receipts">The receipts.</param>
/// <param name="rows">The leads' own rows.</param>
/// <param name="traces">What they left in other tables.</param>
/// <param name="letters">The dead letters.</param>
/// <param name="suppressions">Stops a re-import.</param>
public sealed class LeadErasure(ErasureStore receipts, LeadErasureStore rows, ErasureTraces traces, DeadLetterStore letters, Suppressions suppressions)
{
    /// <summary>Erases whoever is known by some keys; an erasure that was begun goes on, and one that is done stays done.</summary>
    /// <param name="id">The receipt's id.</param>
    /// <param name="keys">The partitions of keys, or the lead's id.</param>
    /// <param name="addresses">Addresses that are known to be the person's, in lower case; those of its leads are found.</param>
    /// <param name="at">What was received until then is erased.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<ErasureReceipt> RunAsync(string id, IReadOnlyList<string> keys, IReadOnlyList<string> addresses, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var receipt = await receipts.BeginAsync(id, at, cancellationToken);
        if (receipt.IsDone) return receipt;
        var scope = await FencedAsync(receipt, keys, cancellationToken);
        receipt = receipt with { Leads = [.. scope.Leads.Keys] };
        await receipts.SaveAsync(receipt, cancellationToken);
        return await ErasedAsync(receipt, scope, addresses, cancellationToken);
    }

    private async Task<ErasureScope> FencedAsync(ErasureReceipt receipt, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var scope = new ErasureScope();
        scope.Keys.UnionWith(keys);
        foreach (var key in receipt.Leads.Concat(keys)) await rows.FenceAsync(key, receipt.ErasedAt, scope, cancellationToken);
        return scope;
    }

    private async Task<ErasureReceipt> ErasedAsync(ErasureReceipt receipt, ErasureScope scope, IReadOnlyList<string> addresses, CancellationToken cancellationToken)
    {
        var items = new SortedDictionary<string, int>(StringComparer.Ordinal) { ["leads"] = scope.Leads.Count, ["events"] = 0 };
        var files = new List<(ErasingLead Lead, string Partition, ErasureFile File)>();
        foreach (var lead in scope.Leads.Values)
        {
            foreach (var partition in lead.Record.MergedFrom.Prepend(lead.Record.LeadId)) files.Add((lead, partition, await rows.ReadAsync(partition, cancellationToken)));
        }

        foreach (var (lead, partition, file) in files) await traces.EraseAsync(partition, file, lead.Anonymous, items, cancellationToken);
        var person = ErasedPerson.Of(scope, files.Select(each => each.File), addresses);
        await LettersAsync(person, items, cancellationToken);
        receipt = Counted(receipt, scope, files.Select(each => each.File), items, person);
        await receipts.SaveAsync(receipt, cancellationToken);
        foreach (var (_, partition, _) in files) await rows.ClearAsync(partition, cancellationToken);
        return await ClosedAsync(receipt, scope, person, cancellationToken);
    }

    private async Task LettersAsync(ErasedPerson person, SortedDictionary<string, int> items, CancellationToken cancellationToken) =>
        ErasureTraces.Count(items, "deadLetters", await letters.DeleteOfPersonAsync(person.Partitions, person.Addresses, cancellationToken));

    // A repeated run counts only what the first one left: the first count stays.
    private static ErasureReceipt Counted(
        ErasureReceipt receipt, ErasureScope scope, IEnumerable<ErasureFile> files, SortedDictionary<string, int> items, ErasedPerson person)
    {
        if (receipt.Items is not null) return receipt;
        var read = files.ToList();
        items["events"] = read.SelectMany(file => file.Events.Select(row => row.Key)).Distinct().Count();
        items["decisions"] = read.Sum(file => file.Decisions.Count);
        items["keys"] = person.Partitions.Count;
        return receipt with { Items = items, Withdrawn = [.. scope.Leads.Values.SelectMany(lead => lead.Record.State.Cycles).SelectMany(Withdrawn)] };
    }

    private static IEnumerable<WithdrawnOffer> Withdrawn(Cycle cycle) =>
        cycle is { IsOpen: true, Held: { } held } ? [new WithdrawnOffer(held.Representative, cycle.Number, held.Number)] : [];

    private async Task<ErasureReceipt> ClosedAsync(ErasureReceipt receipt, ErasureScope scope, ErasedPerson person, CancellationToken cancellationToken)
    {
        await suppressions.AddAsync(person.Partitions, cancellationToken);
        foreach (var key in person.Partitions.Except(scope.Leads.Keys, StringComparer.Ordinal)) await rows.CloseKeyAsync(key, receipt.ErasedAt, cancellationToken);
        foreach (var lead in scope.Leads.Values) await rows.EndAsync(lead, cancellationToken);
        var done = receipt with { IsDone = true, Leads = [] };
        await receipts.SaveAsync(done, cancellationToken);
        return done;
    }
}
