namespace LeadSync.Functions.Tools.Demo.Sending;

/// <summary>Waits by asking, each time a little longer, up to half a second.</summary>
/// <param name="time">The clock.</param>
internal sealed class Patience(TimeProvider time)
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(40);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(500);

    /// <summary>The answer once there is one.</summary>
    /// <param name="what">What is waited for, to be said where it does not come.</param>
    /// <param name="within">How long.</param>
    /// <param name="ask">Answers null while it is not there.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="DemoFailedException">It did not come.</exception>
    public async Task<T> UntilAsync<T>(string what, TimeSpan within, Func<Task<T?>> ask, CancellationToken cancellationToken)
        where T : class
    {
        var (end, wait) = (time.GetUtcNow() + within, First);
        while (true)
        {
            if (await ask() is { } answer) return answer;
            if (time.GetUtcNow() >= end) throw new DemoFailedException($"Waited {within.TotalSeconds:0} s in vain for {what}.");
            await Task.Delay(wait, time, cancellationToken);
            wait = wait * 2 < Longest ? wait * 2 : Longest;
        }
    }
}
