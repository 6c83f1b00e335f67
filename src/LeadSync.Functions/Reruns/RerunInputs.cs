using LeadSync.Domain.Routing;

namespace LeadSync.Functions.Reruns;

/// <summary>What the change of one lead's owner rested on, so that it can be executed again (guarantee 6).</summary>
/// <param name="What">What was asked for, one of <see cref="RerunWhat"/>.</param>
/// <param name="Offer">The offer by which somebody held the lead.</param>
/// <param name="Representative">Who held it.</param>
internal sealed record RerunInputs(string What, int Offer, string Representative)
{
    /// <summary>The kind of decision.</summary>
    public const string Kind = "rerun";

    /// <summary>The coded reason by which an open offer was taken back; null where an accepted lead changed hands.</summary>
    public string? Reason { get; init; }

    /// <summary>What it rested on who got an accepted lead; null where an open offer was taken back.</summary>
    public DrawInputs? Draw { get; init; }

    /// <summary>Who had got the lead in an earlier try that was cut off; null else.</summary>
    public string? Moved { get; init; }
}
