namespace LeadSync.Web.Leads;

/// <summary>A representative to choose from.</summary>
/// <param name="Id">The representative's id.</param>
/// <param name="Name">The name for people.</param>
public sealed record OwnerChoice(string Id, string Name);
