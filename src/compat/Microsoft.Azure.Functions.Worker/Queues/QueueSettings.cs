using System.Globalization;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.Queues;

/// <summary><c>extensions.queues</c> of host.json with the Functions host's names, defaults and ranges; the last two are our own.</summary>
internal sealed record QueueSettings
{
    private static readonly TimeSpan _tenth = TimeSpan.FromMilliseconds(100);

    internal int BatchSize { get; private init; } = 16;
    internal int NewBatchThreshold { get; private init; } = 8;
    internal long MaxDequeueCount { get; private init; } = 5;

    /// <summary>Wait before a failed message is seen again.</summary>
    internal TimeSpan VisibilityTimeout { get; private init; } = TimeSpan.Zero;

    internal TimeSpan MaxPollingInterval { get; private init; } = TimeSpan.FromMinutes(1);
    internal bool IsBase64 { get; private init; } = true;

    /// <summary>How long a received message stays ours without renewal, which comes each third of it; the Functions host takes ten minutes.</summary>
    internal TimeSpan Lease { get; private init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long functions may go on at shutdown.</summary>
    internal TimeSpan DrainTimeout { get; private init; } = TimeSpan.FromSeconds(20);

    internal static QueueSettings Read(IConfiguration configuration)
    {
        var queues = configuration.GetSection(HostSettings.HostJsonSection + ":extensions:queues");
        var batchSize = (int)Number(queues, "batchSize", 16, 1, 32);
        return new QueueSettings
        {
            BatchSize = batchSize,
            NewBatchThreshold = (int)Number(queues, "newBatchThreshold", batchSize / 2, 0, int.MaxValue),
            MaxDequeueCount = Number(queues, "maxDequeueCount", 5, 1, long.MaxValue),
            VisibilityTimeout = Time(queues, "visibilityTimeout", TimeSpan.Zero, TimeSpan.Zero),
            MaxPollingInterval = Time(queues, "maxPollingInterval", TimeSpan.FromMinutes(1), _tenth),
            IsBase64 = !string.Equals(queues["messageEncoding"], "none", StringComparison.OrdinalIgnoreCase),
            Lease = Time(queues, "lease", TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(1)),
            DrainTimeout = Time(queues, "drainTimeout", TimeSpan.FromSeconds(20), TimeSpan.Zero),
        };
    }

    private static long Number(IConfigurationSection section, string key, long unset, long least, long most)
    {
        var value = section[key] is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : unset;
        return value >= least && value <= most ? value : throw new InvalidOperationException($"extensions.queues.{key} of host.json is {value}, allowed are {least} to {most}.");
    }

    private static TimeSpan Time(IConfigurationSection section, string key, TimeSpan unset, TimeSpan least)
    {
        var value = section[key] is { } text ? TimeSpan.Parse(text, CultureInfo.InvariantCulture) : unset;
        return value >= least && value <= TimeSpan.FromDays(7)
            ? value
            : throw new InvalidOperationException($"extensions.queues.{key} of host.json is {value:c}, allowed are {least:c} to 7 days, written hh:mm:ss.");
    }
}
