using System.Diagnostics.Metrics;

namespace LeadSync.Functions.Intake;

/// <summary>Counts requests of the intake by source, status and reason: <c>leadsync.intake.requests</c>, and its events: <c>leadsync.intake.events</c>.</summary>
public static class IntakeMeter
{
    /// <summary>The meter's name, for exporters.</summary>
    public const string Name = "LeadSync.Intake";

    private static readonly Meter Source = new(Name);
    private static readonly Counter<long> Requests = Source.CreateCounter<long>("leadsync.intake.requests", "{request}", "Requests of the intake.");
    private static readonly Counter<long> Events = Source.CreateCounter<long>("leadsync.intake.events", "{event}", "Events that the intake has kept.");

    private static readonly Counter<long> Ignored = Source.CreateCounter<long>("leadsync.intake.ignored", "{item}", "Items that were of no use, by reason.");

    internal static void CountIgnored(string source, string reason, int items) => Ignored.Add(items, new("source", source), new("reason", reason));

    internal static void Count(string source, int status, string reason, int events)
    {
        Requests.Add(1, new("source", source), new("status", status), new("reason", reason));
        if (events > 0) Events.Add(events, new KeyValuePair<string, object?>("source", source));
    }
}
