namespace LeadSync.Domain.Leads;

/// <summary>Under which versions a row was folded (guarantee 6).</summary>
/// <param name="ServiceLevel">The service level's name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Profile">The version of the funnel profile; 0 for one that ships.</param>
/// <param name="Assignment">The version of the assignment; 0 where none was published.</param>
public sealed record AgreedVersions(string ServiceLevel, int Version, int Profile, int Assignment);
