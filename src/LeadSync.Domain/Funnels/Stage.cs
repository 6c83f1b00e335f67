namespace LeadSync.Domain.Funnels;

/// <summary>A name for milestones, in one company's words.</summary>
/// <param name="Name">The name as people say it, for example <c>MQL</c>.</param>
/// <param name="Owner">The department that cares for leads in it: <c>marketing</c>, <c>inside-sales</c>, <c>field-sales</c>, <c>customer-service</c>.</param>
/// <param name="Milestones">The milestones that it names.</param>
public sealed record Stage(string Name, string Owner, IReadOnlyList<Milestone> Milestones);
