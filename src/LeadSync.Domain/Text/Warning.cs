namespace LeadSync.Domain.Text;

/// <summary>What a document may say, but hardly means.</summary>
/// <param name="Code">What it is, in kebab-case; pages make the sentence.</param>
/// <param name="Pointer">Where: a JSON pointer (RFC 6901); empty for the whole document.</param>
/// <param name="Arguments">The values that the sentence needs.</param>
public sealed record Warning(string Code, string Pointer, IReadOnlyDictionary<string, string> Arguments)
{
    /// <summary>A warning with its values.</summary>
    public static Warning Of(string code, string pointer, params IReadOnlyList<(string Name, string? Value)> arguments) =>
        new(code, pointer, CodedReason.Of(code, arguments).Arguments);
}
