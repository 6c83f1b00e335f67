namespace LeadSync.Web.Leads;

/// <summary>Somebody who could not take the lead. Reasons that would show an absence are worded neutrally (D-32).</summary>
/// <param name="Representative">The name for people.</param>
/// <param name="Reason">A code of the routing, for example <c>no-capacity</c>.</param>
public sealed record DroppedEntry(string Representative, string Reason);
