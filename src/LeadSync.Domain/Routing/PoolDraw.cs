namespace LeadSync.Domain.Routing;

/// <summary>Who is next, and what the pool owes its members afterwards.</summary>
/// <param name="Representative">The one drawn.</param>
/// <param name="Credits">The pool's credits after the draw.</param>
public sealed record PoolDraw(string Representative, PoolCredits Credits);
