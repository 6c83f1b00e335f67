namespace LeadSync.Domain.Text;

/// <summary>Why something is so: a code and the values that its sentence needs. Pages make the sentence (design §5).</summary>
/// <param name="Code">The code, in kebab-case.</param>
/// <param name="Arguments">The values by name; empty where the sentence needs none.</param>
public sealed record CodedReason(string Code, IReadOnlyDictionary<string, string> Arguments)
{
    /// <summary>A reason with its values; those that are null are left out.</summary>
    public static CodedReason Of(string code, params IReadOnlyList<(string Name, string? Value)> arguments) => new(
        code,
        new SortedDictionary<string, string>(
            arguments.Where(argument => argument.Value is not null).ToDictionary(argument => argument.Name, argument => argument.Value!, StringComparer.Ordinal),
            StringComparer.Ordinal));

    /// <inheritdoc/>
    public bool Equals(CodedReason? other) =>
        other is not null && Code == other.Code && Arguments.Count == other.Arguments.Count
        && Arguments.All(argument => other.Arguments.TryGetValue(argument.Key, out var value) && value == argument.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);
}
