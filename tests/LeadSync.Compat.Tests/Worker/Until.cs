namespace LeadSync.Compat.Tests.Worker;

internal static class Until
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(20);

    internal static Task TrueAsync(Func<bool> condition, string what) => TrueAsync(() => Task.FromResult(condition()), what);

    internal static async Task TrueAsync(Func<Task<bool>> condition, string what)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!await condition())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(started) < _patience, $"Waited {_patience.TotalSeconds} s in vain until {what}.");
            await Task.Delay(_pause, TimeProvider.System);
        }
    }
}
