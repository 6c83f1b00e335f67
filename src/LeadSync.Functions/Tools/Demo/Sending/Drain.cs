using LeadSync.Functions.Tools.Demo.Story;

namespace LeadSync.Functions.Tools.Demo.Sending;

/// <summary>Waits until what was sent is worked off, so that no long queue builds up: the emulator would crawl behind one.</summary>
/// <param name="client">Asks the app.</param>
/// <param name="patience">Waits.</param>
internal sealed class Drain(DemoClient client, Patience patience)
{
    private static readonly TimeSpan Within = TimeSpan.FromMinutes(2);

    /// <summary>Waits for the leads by which it is seen.</summary>
    public async Task WaitAsync(IEnumerable<Delivery> sent, CancellationToken cancellationToken)
    {
        var witnesses = sent.SelectMany(delivery => delivery.Witnesses).GroupBy(witness => witness.Email, StringComparer.Ordinal);
        foreach (var witness in witnesses.Select(same => same.MaxBy(one => one.Touches)!))
        {
            await patience.UntilAsync(
                $"touchpoint {witness.Touches} of a lead",
                Within,
                async () => await client.FindAsync(witness.Email, cancellationToken) is { } lead && lead.Touches >= witness.Touches ? lead : null,
                cancellationToken);
        }
    }

    /// <summary>A lead once it is as it should be.</summary>
    public Task<LeadAnswer> LeadAsync(Person person, string what, Func<LeadAnswer, bool> holds, CancellationToken cancellationToken) => patience.UntilAsync(
        what,
        Within,
        async () => await client.FindAsync(person.Email, cancellationToken) is { } lead && holds(lead) ? lead : null,
        cancellationToken);
}
