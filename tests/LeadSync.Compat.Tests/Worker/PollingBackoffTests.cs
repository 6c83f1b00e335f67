using Microsoft.Azure.Functions.Worker.Queues;

namespace LeadSync.Compat.Tests.Worker;

public sealed class PollingBackoffTests
{
    [Fact]
    public void Waits_grow_as_the_Functions_hosts_do_and_end_at_the_longest() =>
        Assert.Equal([100, 200, 300, 500, 900, 1700, 3300, 6500, 10_000, 10_000], Enumerable.Range(0, 10).Select(empty => Milliseconds(empty, 1.0)));

    [Theory]
    [InlineData(0.8, 740)]
    [InlineData(1.2, 1060)]
    public void Chance_moves_a_wait_by_a_fifth(double factor, double milliseconds) => Assert.Equal(milliseconds, Milliseconds(4, factor), 6);

    [Fact]
    public void Endless_emptiness_does_not_overflow() => Assert.Equal(10_000, Milliseconds(int.MaxValue, 1.2));

    private static double Milliseconds(int empty, double factor) => PollingBackoff.Delay(empty, factor, TimeSpan.FromSeconds(10)).TotalMilliseconds;
}
