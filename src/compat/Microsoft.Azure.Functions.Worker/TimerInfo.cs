namespace Microsoft.Azure.Functions.Worker;

/// <summary>What a timer function learns of its run.</summary>
public class TimerInfo
{
    /// <summary>Last and next run; null where the timer is not monitored or fires more than once a minute.</summary>
    public ScheduleStatus? ScheduleStatus { get; set; }

    /// <summary>Whether this run makes up for one that was missed.</summary>
    public bool IsPastDue { get; set; }
}
