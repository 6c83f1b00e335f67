namespace LeadSync.Storage.Documents;

/// <summary>A document in a list: what is published of it and what somebody works on, without the texts.</summary>
/// <param name="Document">The document.</param>
/// <param name="Current">The version published last; null if none is.</param>
/// <param name="Draft">The draft; null if there is none.</param>
public sealed record DocumentSummary(DocumentName Document, VersionInfo? Current, DraftInfo? Draft);
