namespace LeadSync.Domain.Conditions;

/// <summary>What a postal pattern compares.</summary>
internal enum PostalPatternKind
{
    /// <summary>The whole code: <c>01067</c>; of a British one also the part before the blank: <c>SW1A</c>.</summary>
    Whole,

    /// <summary>Its beginning: <c>97*</c>.</summary>
    Prefix,

    /// <summary>Its first digits: <c>80-87</c>.</summary>
    Digits,

    /// <summary>A British area and the number of the district in it: <c>SW1-SW9</c>.</summary>
    Districts,

    /// <summary>Its first characters, digits and letters each in their place: <c>1011AA-1011ZZ</c>.</summary>
    Mixed,
}
