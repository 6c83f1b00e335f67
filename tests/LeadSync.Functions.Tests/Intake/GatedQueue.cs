using LeadSync.Domain.Leads;
using LeadSync.Functions.Intake;
using LeadSync.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Tests.Intake;

/// <summary>The real queue behind a gate, so that a caller can hang up while something is being stored.</summary>
internal sealed class GatedQueue : IEventQueue<LeadEvent>
{
    private QueueSender? _sender;

    public TaskCompletionSource Reached { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource Open { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource Kept { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IEventQueue<LeadEvent> Around(IServiceProvider services)
    {
        _sender = services.GetRequiredService<QueueSender>();
        return this;
    }

    public async Task PutAsync(IReadOnlyList<LeadEvent> events, DateTimeOffset receivedAt, string? traceparent, CancellationToken cancellationToken)
    {
        Reached.SetResult();
        await Open.Task.WaitAsync(cancellationToken);
        await _sender!.SendEventsAsync(events, cancellationToken);
        Kept.SetResult();
    }
}
