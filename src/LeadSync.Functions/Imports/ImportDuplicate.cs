namespace LeadSync.Functions.Imports;

/// <summary>A row about somebody whom an earlier row is about.</summary>
/// <param name="Row">The row.</param>
/// <param name="Of">The earlier row.</param>
internal sealed record ImportDuplicate(int Row, int Of);
