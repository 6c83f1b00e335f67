namespace LeadSync.Domain.Conditions;

/// <summary>The test that kept a condition from holding. Names the test, never the person's value.</summary>
/// <param name="Field">The field; <c>not</c> where a nested <c>not</c> failed because its condition held.</param>
/// <param name="Test">The kind of test: <c>oneOf range matches exists postalCodes not</c>.</param>
/// <param name="Expected">What the test wanted, at most 100 characters.</param>
/// <param name="Missing">True where the field is missing.</param>
public sealed record ConditionFailure(string Field, string Test, string Expected, bool Missing)
{
    private const int Longest = 100;

    internal static ConditionFailure OfNot { get; } = new("not", "not", "", false);

    internal static ConditionFailure Of(string field, FieldTest test, FieldValue? value) =>
        new(field, test.Name, Clipped(test.Expected), value is null);

    private static string Clipped(string text) => text.Length <= Longest ? text : $"{text.AsSpan(0, Longest - 1)}…";
}
