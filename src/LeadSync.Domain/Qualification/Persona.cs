using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Qualification;

/// <summary>A kind of buyer, as marketing and sales see it (D-8).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What people call it.</param>
/// <param name="When">Who belongs to it; fields of <see cref="FieldNames.Contact"/>.</param>
/// <param name="Content">The content made for it.</param>
/// <param name="VerifiedOn">When somebody checked it against real buyers; null for never.</param>
/// <param name="VerifiedBy">Who checked it.</param>
public sealed record Persona(
    string Id, BilingualName Name, Condition When, IReadOnlyList<string> Content, DateTimeOffset? VerifiedOn = null, string? VerifiedBy = null);
