namespace Microsoft.Azure.Functions.Worker.Queues;

/// <summary>How long a listener waits after nothing was received: about 0.1, 0.2, 0.3, 0.5, 0.9, 1.7 s and so on.</summary>
internal static class PollingBackoff
{
    private static readonly TimeSpan _first = TimeSpan.FromMilliseconds(100);

    /// <summary>The next wait.</summary>
    /// <param name="emptyBefore">Empty receives since the last message, this one not counted.</param>
    /// <param name="factor">Chance, 0.8 to 1.2, so that instances do not poll in step.</param>
    /// <param name="longest">The longest wait.</param>
    internal static TimeSpan Delay(int emptyBefore, double factor, TimeSpan longest)
    {
        if (emptyBefore == 0)
            return _first < longest ? _first : longest;
        var delay = _first + (_first * (factor * Math.Pow(2, Math.Min(emptyBefore, 30) - 1)));
        return delay < longest ? delay : longest;
    }
}
