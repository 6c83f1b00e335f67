using System.Text.Json;
using LeadSync.Domain.Text;

namespace LeadSync.Connectors.Declared;

/// <summary>Members of a document that are one of a few words, or true or false.</summary>
internal static class Plain
{
    /// <summary>One of some words; null where it is absent or, noted, something else.</summary>
    public static T? Word<T>(DocumentObject owner, string name, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (owner.Text(name) is not { } text) return null;
        if (words.TryGetValue(text, out var value)) return value;
        owner.Refuse(name, $"write one of {string.Join(", ", words.Keys)}");
        return null;
    }

    /// <summary>True or false; null where it is absent or, noted, something else.</summary>
    public static bool? Flag(DocumentObject owner, string name)
    {
        var member = owner.Member(name);
        if (member.ValueKind == JsonValueKind.Undefined) return null;
        if (member.ValueKind is JsonValueKind.True or JsonValueKind.False) return member.GetBoolean();
        owner.Refuse(name, "write true or false, without quotation marks");
        return null;
    }

    /// <summary>A name of a header or of a value in a URL; null where it is absent or, noted, something else.</summary>
    public static string? Token(DocumentObject owner, string name, string example)
    {
        if (owner.Text(name) is not { } text) return null;
        if (text.Length <= 100 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.')) return text;
        owner.Refuse(name, $"write a name of letters, digits, '-', '_' and '.', such as {example}");
        return null;
    }
}
