using LeadSync.Compat.Hosting;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Timers;

/// <summary>Runs one timer function at its times, in turn: its runs never overlap.</summary>
internal sealed partial class TimerListener(FunctionDescriptor function, FunctionInvoker invoker, TimerClaims claims, ILogger log)
{
    private static readonly TimeSpan _errorPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan _longestDelay = TimeSpan.FromHours(1);
    private readonly TimerTriggerAttribute _trigger = (TimerTriggerAttribute)function.Trigger;
    private readonly TimerSchedule _schedule = new(function.Source);

    internal async Task RunAsync(TimeSpan drainTimeout, CancellationToken stopping)
    {
        using var drain = new Drain(drainTimeout, stopping);
        try
        {
            await StartAsync(drain, stopping);
            while (true)
            {
                var due = _schedule.After(Now());
                await WaitUntilAsync(due, stopping);
                await RunSlotAsync(due, isPastDue: false, drain, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            LogStopped(log);
        }
    }

    private static DateTimeOffset Now() => TimeProvider.System.GetUtcNow();

    private static async Task WaitUntilAsync(DateTimeOffset due, CancellationToken stopping)
    {
        while (due - Now() is { } left && left > TimeSpan.Zero)
            await Task.Delay(left < _longestDelay ? left + TimeSpan.FromMilliseconds(1) : _longestDelay, TimeProvider.System, stopping);
    }

    /// <summary>Makes up for a run that was missed, or runs because it is asked to at start.</summary>
    private async Task StartAsync(Drain drain, CancellationToken stopping)
    {
        await UntilStorageAnswersAsync(async () =>
        {
            await claims.LoadAsync(stopping);
            return true;
        }, stopping);
        var now = Now();
        var missed = _trigger.UseMonitor && !_schedule.IsFast(now) && claims.LastRun is { } last && _schedule.After(last) <= now;
        if (missed || _trigger.RunOnStartup)
            await RunSlotAsync(now, missed, drain, stopping);
    }

    private async Task RunSlotAsync(DateTimeOffset due, bool isPastDue, Drain drain, CancellationToken stopping)
    {
        var last = claims.LastRun;
        if (!await UntilStorageAnswersAsync(() => claims.TryClaimAsync(due, stopping), stopping))
            return;
        using var done = new CancellationTokenSource();
        var renewal = RenewUntilAsync(done.Token);
        await InvokeAsync(new TimerInfo { IsPastDue = isPastDue, ScheduleStatus = Status(last, due) }, drain);
        await done.CancelAsync();
        await renewal;
    }

    private async Task InvokeAsync(TimerInfo timer, Drain drain)
    {
        try
        {
            await invoker.RunAsync(new InvocationContext(function, timer, drain.GiveBack)).WaitAsync(drain.Abandon);
        }
        catch (Exception exception)
        {
            LogFailed(log, ExceptionText.Of(exception));
        }
    }

    private async Task RenewUntilAsync(CancellationToken done)
    {
        while (true)
        {
            await Task.Delay(TimerClaims.Busy / 3, TimeProvider.System, done).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (done.IsCancellationRequested || !await UntilStorageAnswersAsync(() => claims.TryRenewAsync(CancellationToken.None), CancellationToken.None))
                return;
        }
    }

    private async Task<bool> UntilStorageAnswersAsync(Func<Task<bool>> ask, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await ask();
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                LogStorage(log, ExceptionText.Cause(exception));
                await Task.Delay(_errorPause, TimeProvider.System, cancellationToken);
            }
        }
    }

    private ScheduleStatus? Status(DateTimeOffset? last, DateTimeOffset due) => !_trigger.UseMonitor || _schedule.IsFast(due) ? null : new ScheduleStatus
    {
        Last = last?.UtcDateTime ?? default,
        LastUpdated = last?.UtcDateTime ?? default,
        Next = _schedule.After(due).UtcDateTime,
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "Failed, runs again at its next time: {Exception}")]
    private static partial void LogFailed(ILogger logger, string exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The timer's row cannot be reached, trying again until it can: {Exception}")]
    private static partial void LogStorage(ILogger logger, string exception);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Stopped.")]
    private static partial void LogStopped(ILogger logger);
}
