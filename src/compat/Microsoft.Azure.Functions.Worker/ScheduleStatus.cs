namespace Microsoft.Azure.Functions.Worker;

/// <summary>Where a timer stands in its schedule, in UTC.</summary>
public class ScheduleStatus
{
    /// <summary>When it last ran; <see cref="DateTime.MinValue"/> before the first run.</summary>
    public DateTime Last { get; set; }

    /// <summary>When it runs next, as seen when it last ran.</summary>
    public DateTime Next { get; set; }

    /// <summary>When this status was written.</summary>
    public DateTime LastUpdated { get; set; }
}
