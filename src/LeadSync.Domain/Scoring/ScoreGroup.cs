namespace LeadSync.Domain.Scoring;

/// <summary>Rules that share a cap (D-13), for example those for consumed content (D-14).</summary>
/// <param name="Id">Its name in rules.</param>
/// <param name="Cap">The most that its rules give together, and below zero take, after decay and after their own caps.</param>
public sealed record ScoreGroup(string Id, double Cap);
