namespace LeadSync.Storage.Documents;

/// <summary>A document that was read into what the domain works with.</summary>
/// <typeparam name="T">What it was read into.</typeparam>
/// <param name="Info">Which version it is.</param>
/// <param name="Value">The document.</param>
public sealed record Versioned<T>(VersionInfo Info, T Value);
