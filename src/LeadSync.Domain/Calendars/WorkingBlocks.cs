using System.Globalization;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Calendars;

/// <summary>Reads the hours of a weekday: <c>["08:00-12:00","13:00-17:00"]</c>.</summary>
internal static class WorkingBlocks
{
    public static List<WorkingBlock> Read(DocumentObject days, string weekday, ErrorList errors)
    {
        var blocks = new List<WorkingBlock>();
        foreach (var (number, text) in days.Texts(weekday).Index())
        {
            var pointer = JsonPointer.Item(days.PointerTo(weekday), number);
            if (BlockOf(text) is not { } block) errors.Add(pointer, $"'{text}' is no block of hours: write 08:00-18:00, the end after the beginning");
            else if (blocks.Count > 0 && block.From < blocks[^1].To) errors.Add(pointer, "blocks come in order and do not overlap");
            else blocks.Add(block);
        }

        return blocks;
    }

    /// <summary>A time of day such as <c>8:30</c> or <c>24:00</c>; null for anything else.</summary>
    public static TimeSpan? TimeOf(string text) =>
        text == "24:00" ? TimeSpan.FromDays(1)
        : TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time.ToTimeSpan()
        : null;

    private static WorkingBlock? BlockOf(string text) =>
        text.Split('-') is [var first, var second] && TimeOf(first.Trim()) is { } from && TimeOf(second.Trim()) is { } to && from < to
            ? new WorkingBlock(from, to)
            : null;
}
