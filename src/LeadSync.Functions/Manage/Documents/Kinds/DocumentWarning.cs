using LeadSync.Domain.Text;

namespace LeadSync.Functions.Manage.Documents.Kinds;

/// <summary>What is allowed, but hardly meant: a code with its arguments, from which pages make the sentence.</summary>
/// <param name="Code">The code, for example <c>unreachable</c>.</param>
/// <param name="Arguments">By name, answered beside the code, for example <c>rule</c> and <c>hiddenBy</c>.</param>
public sealed record DocumentWarning(string Code, params IReadOnlyList<(string Name, object? Value)> Arguments)
{
    /// <summary>What the domain warns of, with its place as <c>pointer</c>.</summary>
    internal static DocumentWarning Of(Warning warning) =>
        new(warning.Code, [("pointer", warning.Pointer), .. warning.Arguments.Select(argument => (argument.Key, (object?)argument.Value))]);

    /// <summary>As it is answered: <c>{"code":"unreachable","rule":"late","hiddenBy":"all"}</c>.</summary>
    internal Dictionary<string, object?> ToAnswer()
    {
        var answer = new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = Code };
        foreach (var (name, value) in Arguments) answer[name] = value;
        return answer;
    }
}
