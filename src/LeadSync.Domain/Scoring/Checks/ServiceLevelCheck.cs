using LeadSync.Domain.Text;

namespace LeadSync.Domain.Scoring.Checks;

/// <summary>What is wrong with a service level that can be read, and what is hardly meant.</summary>
/// <param name="Errors">What refuses it.</param>
/// <param name="Warnings">What its authors should look at.</param>
public sealed record ServiceLevelCheck(IReadOnlyList<ValidationError> Errors, IReadOnlyList<Warning> Warnings);
