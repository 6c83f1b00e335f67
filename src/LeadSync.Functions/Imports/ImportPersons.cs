using System.Runtime.InteropServices;
using System.Text;
using LeadSync.Connectors.Import;
using LeadSync.Domain.Leads;
using LeadSync.Storage.Settings;

namespace LeadSync.Functions.Imports;

/// <summary>Finds rows about the same person within a list, by the key under which the lead is kept (D-35). Holds some 60 bytes a person.</summary>
/// <param name="keys">Derives keys.</param>
/// <param name="isEventList">True where each row is an event of its own, with its own id: only the same id twice is a duplicate.</param>
internal sealed class ImportPersons(LeadKeys keys, bool isEventList)
{
    private readonly Dictionary<UInt128, Seen> _persons = [];
    private readonly HashSet<UInt128> _events = [];

    /// <summary>The row, judged beside those before it.</summary>
    public ImportEntry Judge(ImportRow row)
    {
        if (row.Event is not { } read) return new ImportEntry(row.Row, ImportOutcome.Refused, null, null, null, row.Faults);
        var lead = keys.For(read.Lead)[0].Partition;
        var isNew = _events.Add(Short(read.Key().Value));
        ref var person = ref CollectionsMarshal.GetValueRefOrAddDefault(_persons, Short(lead), out var isKnown);
        if (!isKnown) person = new Seen(row.Row, read.OccurredAt, 0);
        else person = person with { Repeats = person.Repeats + 1 };
        if (isNew && (!isKnown || isEventList || read.OccurredAt != person.At)) return new ImportEntry(row.Row, ImportOutcome.Accepted, read, lead, null, row.Faults);
        return new ImportEntry(row.Row, ImportOutcome.Duplicate, isNew ? Profile(read, person.Repeats) : null, lead, person.Row, row.Faults);
    }

    // Each a tick later, so that the later row's word counts where two say different things, however often the list is sent.
    private static LeadEvent Profile(LeadEvent read, int repeats) =>
        read with { Type = LeadEventType.Profile, Touchpoint = null, OccurredAt = read.OccurredAt.AddTicks(repeats) };

    // The first 16 of 26 characters of a hash: 80 bits.
    private static UInt128 Short(string hash)
    {
        Span<byte> bytes = stackalloc byte[16];
        Encoding.ASCII.GetBytes(hash.AsSpan(0, 16), bytes);
        return MemoryMarshal.Read<UInt128>(bytes);
    }

    private readonly record struct Seen(int Row, DateTimeOffset At, int Repeats);
}
