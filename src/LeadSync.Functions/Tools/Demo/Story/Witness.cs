namespace LeadSync.Functions.Tools.Demo.Story;

/// <summary>A lead by which it is seen that a webhook was worked off.</summary>
/// <param name="Email">The lead.</param>
/// <param name="Touches">How many touchpoints it has then, at least.</param>
internal sealed record Witness(string Email, int Touches);
