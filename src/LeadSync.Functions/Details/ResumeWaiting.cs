using LeadSync.Domain.Leads;
using LeadSync.Storage.DeadLetters;

namespace LeadSync.Functions.Details;

/// <summary>Sends events again that waited for their details: when their time has come, and after a start with a token that was missing.</summary>
/// <param name="letters">The dead letters.</param>
/// <param name="replay">Sends them again.</param>
/// <param name="marketing">Knows which marketing sources have a token.</param>
/// <param name="crm">Knows which CRMs have a token.</param>
/// <param name="time">The clock.</param>
public sealed class ResumeWaiting(
    DeadLetterStore letters, DeadLetterReplay replay, CompleteEvents<LeadEvent> marketing, CompleteEvents<SalesEvent> crm, TimeProvider time)
{
    private bool _hasLookedForTokens;

    /// <summary>One pass; its cost grows with what is due.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await foreach (var letter in letters.DueAsync(time.GetUtcNow(), cancellationToken)) await replay.ReplayAsync(letter.Key, cancellationToken);
        if (_hasLookedForTokens) return;
        await foreach (var letter in letters.WaitingForTokenAsync(cancellationToken))
            if (letter.Source is { } source && (await marketing.HasTokenAsync(source, cancellationToken) || await crm.HasTokenAsync(source, cancellationToken))) await replay.ReplayAsync(letter.Key, cancellationToken);
        _hasLookedForTokens = true;
    }
}
