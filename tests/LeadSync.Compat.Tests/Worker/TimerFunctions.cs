using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Compat.Tests.Worker;

public sealed class TimerFunctions(Behaviour behaviour)
{
    [Function("Tick")]
    public Task TickAsync([TimerTrigger("* * * * * *")] TimerInfo timer, CancellationToken cancellationToken) =>
        behaviour.RunAsync("Tick", timer.ScheduleStatus is null ? "unmonitored" : "monitored", 0, cancellationToken);

    [Function("Yearly")]
    public Task YearlyAsync([TimerTrigger("0 0 0 1 1 *")] TimerInfo timer, CancellationToken cancellationToken) =>
        behaviour.RunAsync("Yearly", timer.IsPastDue ? "past due" : "in time", 0, cancellationToken);
}
