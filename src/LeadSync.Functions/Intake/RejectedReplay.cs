using LeadSync.Storage.DeadLetters;

namespace LeadSync.Functions.Intake;

/// <summary>Gives items another chance that never became events: a newer version, a corrected document or setting may understand them (guarantee 4).</summary>
/// <param name="letters">The dead letters.</param>
/// <param name="places">Where they came in.</param>
public sealed class RejectedReplay(DeadLetterStore letters, IEnumerable<IReadsAgain> places)
{
    /// <summary>Stores an item's events and deletes its letter, in this order: a crash in between repeats events, which count once.</summary>
    /// <returns>False if there is no such letter, or it cannot be understood now either.</returns>
    public async Task<bool> ReplayAsync(string key, CancellationToken cancellationToken) =>
        await letters.GetAsync(key, cancellationToken) is { Sent: not null } letter
        && places.FirstOrDefault(place => place.Intake == letter.Intake) is { } known
        && await known.RunAsync(letter, cancellationToken)
        && await letters.DeleteAsync(key, cancellationToken);
}
