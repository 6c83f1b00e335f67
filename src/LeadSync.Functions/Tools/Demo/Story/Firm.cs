namespace LeadSync.Functions.Tools.Demo.Story;

/// <summary>A company of the story, made up.</summary>
internal sealed record Firm(string Name, string Domain, string Country, string PostalCode, string City, string Industry, int Employees);
