namespace LeadSync.Testing.App;

/// <summary>Waits for a condition, or says what was seen instead.</summary>
public static class Eventually
{
    public static async Task<T> GetAsync<T>(string what, Func<Task<T?>> look, TimeSpan? within = null)
        where T : class
    {
        var until = TimeProvider.System.GetUtcNow() + (within ?? TimeSpan.FromSeconds(60));
        var pause = TimeSpan.FromMilliseconds(50);
        do
        {
            if (await look() is { } found) return found;
            await Task.Delay(pause, TimeProvider.System);
            pause = TimeSpan.FromMilliseconds(Math.Min(1_000, pause.TotalMilliseconds * 1.1));
        }
        while (TimeProvider.System.GetUtcNow() < until);
        throw new TimeoutException($"Waited in vain for: {what}");
    }

    public static Task HoldsAsync(string what, Func<Task<bool>> look, TimeSpan? within = null) =>
        GetAsync(what, async () => await look() ? what : null, within);
}
