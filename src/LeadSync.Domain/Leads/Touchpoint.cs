namespace LeadSync.Domain.Leads;

/// <summary>What a person did, and what carried it (D-33).</summary>
/// <param name="Kind">One of <see cref="TouchpointKinds"/>, or any other word that a company's model scores.</param>
/// <param name="Name">What the sender calls it, for example the form's name; null where unknown.</param>
/// <param name="Content">The content consumed, for example <c>whitepaper-nis2</c>.</param>
/// <param name="ContentType">Its type, for example <c>whitepaper</c>.</param>
/// <param name="Approach">The approach that the content takes.</param>
/// <param name="Campaign">The campaign (<c>utm_campaign</c>).</param>
/// <param name="Source">The source of the visit (<c>utm_source</c>).</param>
/// <param name="Medium">The medium (<c>utm_medium</c>).</param>
/// <param name="Term">The search term (<c>utm_term</c>).</param>
/// <param name="Url">Where it happened.</param>
/// <param name="Scanner">True where the sender says that a mail scanner did it, not the person (D-13); null where it says nothing.</param>
public sealed record Touchpoint(
    string Kind,
    string? Name = null,
    string? Content = null,
    string? ContentType = null,
    string? Approach = null,
    string? Campaign = null,
    string? Source = null,
    string? Medium = null,
    string? Term = null,
    string? Url = null,
    bool? Scanner = null);
