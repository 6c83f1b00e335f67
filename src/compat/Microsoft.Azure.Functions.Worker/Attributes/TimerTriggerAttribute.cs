namespace Microsoft.Azure.Functions.Worker;

/// <summary>Starts the function by the clock (UTC), in one instance only.</summary>
/// <param name="schedule">Six cron fields <c>second minute hour day month weekday</c>; <c>%Setting%</c> stands for a setting's value.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class TimerTriggerAttribute(string schedule) : Attribute
{
    /// <summary>The cron expression as written.</summary>
    public string Schedule { get; } = schedule;

    /// <summary>Whether a run that fell due while nothing ran is made up for at start. Default true.</summary>
    public bool UseMonitor { get; set; } = true;

    /// <summary>Whether the function also runs at start. Default false.</summary>
    public bool RunOnStartup { get; set; }
}
