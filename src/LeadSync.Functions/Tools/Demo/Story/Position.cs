namespace LeadSync.Functions.Tools.Demo.Story;

/// <summary>What somebody does in a company.</summary>
internal sealed record Position(string Title, string Department, string Seniority);
