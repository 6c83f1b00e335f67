using System.Collections.Concurrent;

namespace Azure.Storage.Queues.Internal;

/// <summary>Tells listeners of this process that a message has just become visible, so that they need not wait for their next poll.</summary>
internal static class SentMessages
{
    private static readonly ConcurrentDictionary<Action, string> _listeners = new();

    internal static void Subscribe(string queueName, Action listener) => _listeners[listener] = queueName;

    internal static void Unsubscribe(Action listener) => _listeners.TryRemove(listener, out _);

    internal static void Raise(QueueClient queue, TimeSpan? visibilityTimeout)
    {
        if (visibilityTimeout is { } hidden && hidden >= TimeSpan.FromSeconds(1))
            return;
        foreach (var (listener, name) in _listeners)
            if (name == queue.Name)
                listener();
    }
}
