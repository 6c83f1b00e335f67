using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.DeadLetters;

/// <summary>Empties the poison queues into dead letters: what the host moved there vanishes after seven days (architecture B1).</summary>
/// <param name="poison">Empties them.</param>
public sealed class EmptyPoisonFunction(EmptyPoison poison)
{
    /// <summary>Runs each minute.</summary>
    [Function(FunctionNames.EmptyPoison)]
    public Task RunAsync([TimerTrigger("30 * * * * *")] TimerInfo timer, CancellationToken cancellationToken) => poison.RunAsync(cancellationToken);
}
