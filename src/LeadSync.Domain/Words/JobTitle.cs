namespace LeadSync.Domain.Words;

/// <summary>What a job title says (D-34).</summary>
/// <param name="Seniority"><c>c-level vp head manager specialist deputy assistant trainee</c>; null where the title says nothing of it.</param>
/// <param name="Function">
/// <c>management it sales marketing communications finance hr purchasing logistics production development quality legal service operations</c>;
/// null where the title names none.
/// </param>
public sealed record JobTitle(string? Seniority, string? Function);
