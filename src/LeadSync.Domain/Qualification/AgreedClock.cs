namespace LeadSync.Domain.Qualification;

/// <summary>A clock of the service level (D-23).</summary>
/// <param name="Id"><c>accept</c>, <c>first-contact</c> or <c>idle</c>.</param>
/// <param name="Within">How long the step may take.</param>
/// <param name="FastLane">How long for who asked for contact; null for <paramref name="Within"/>.</param>
/// <param name="Then">What it does, in order: <c>remind escalate reroute</c>.</param>
public sealed record AgreedClock(string Id, TimeSpan Within, TimeSpan? FastLane, IReadOnlyList<string> Then);
