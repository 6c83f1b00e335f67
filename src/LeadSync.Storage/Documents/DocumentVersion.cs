namespace LeadSync.Storage.Documents;

/// <summary>A published version with its text.</summary>
/// <param name="Info">What is known of it.</param>
/// <param name="Text">The document as it was written.</param>
public sealed record DocumentVersion(VersionInfo Info, string Text);
