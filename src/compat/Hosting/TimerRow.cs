using Azure;
using Azure.Data.Tables;

namespace LeadSync.Compat.Hosting;

/// <summary>Row of one timer in the table of leases.</summary>
/// <param name="ETag">Of the row as last seen.</param>
/// <param name="LastRun">The slot that was claimed last; null before the first.</param>
/// <param name="Owner">Instance that claimed it.</param>
/// <param name="BusyUntil">Until when its run may still go on.</param>
internal sealed record TimerRow(ETag ETag, DateTimeOffset? LastRun, string? Owner, DateTimeOffset? BusyUntil)
{
    private const string Partition = "timer";

    internal static TableEntity Key(string function) => new(Partition, function);

    internal static TimerRow Of(TableEntity entity) =>
        new(entity.ETag, entity.GetDateTimeOffset(nameof(LastRun)), entity.GetString(nameof(Owner)), entity.GetDateTimeOffset(nameof(BusyUntil)));

    internal TableEntity ToEntity(string function)
    {
        var entity = Key(function);
        entity[nameof(LastRun)] = LastRun;
        entity[nameof(Owner)] = Owner;
        entity[nameof(BusyUntil)] = BusyUntil;
        return entity;
    }

    internal bool IsFree(string owner, DateTimeOffset due, DateTimeOffset now) =>
        (LastRun is null || LastRun < due) && (Owner == owner || BusyUntil is null || BusyUntil < now);
}
