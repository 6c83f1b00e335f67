namespace LeadSync.Domain.Routing;

/// <summary>Who owns a lead that no rule could give away, the lead desk. Nothing excludes this owner, so every lead has one.</summary>
/// <param name="Representative">The representative's id.</param>
/// <param name="AcceptWithin">How long the offer stands; null leaves it to the service level's clocks.</param>
public sealed record Otherwise(string Representative, TimeSpan? AcceptWithin);
