using LeadSync.Domain.Scoring;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>A rule that gave points, and the version of the agreement in which it stood.</summary>
internal sealed record ExportedRule(string ServiceLevel, int Version, string Rule, ScoreDimension Dimension, double? Points);
