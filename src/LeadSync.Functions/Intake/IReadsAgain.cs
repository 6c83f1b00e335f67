using LeadSync.Storage.DeadLetters;

namespace LeadSync.Functions.Intake;

/// <summary>Reads what came in at one place once more.</summary>
public interface IReadsAgain
{
    /// <summary>The place, <see cref="SourceBook{TEvent}.Intake"/>.</summary>
    string Intake { get; }

    /// <summary>Stores the events of an item that could not be understood before.</summary>
    /// <param name="letter">The item, with its payload.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>False where it cannot be understood now either, or its source is off.</returns>
    Task<bool> RunAsync(DeadLetter letter, CancellationToken cancellationToken);
}
