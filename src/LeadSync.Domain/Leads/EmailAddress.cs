using System.Text.Json.Serialization;
using LeadSync.Domain.Json;

namespace LeadSync.Domain.Leads;

/// <summary>An e-mail address as somebody wrote it. Compared in lower case; printed masked, because logs never hold one.</summary>
[JsonConverter(typeof(EmailAddressJsonConverter))]
public sealed class EmailAddress : IEquatable<EmailAddress>
{
    /// <summary>The longest address that RFC 5321 allows: 254 characters.</summary>
    public const int MaxLength = 254;

    private EmailAddress(string value) => Value = value;

    /// <summary>The address as written, trimmed.</summary>
    public string Value { get; }

    /// <summary>The form for comparison and keys: lower case.</summary>
    public string Normalized => Value.ToLowerInvariant();

    /// <summary>What stands behind the <c>@</c>, in lower case.</summary>
    public string Domain => Normalized[(Value.LastIndexOf('@') + 1)..];

    /// <summary>Reads an address; null for what cannot be one (no <c>@</c>, blanks, control characters, too long).</summary>
    public static EmailAddress? TryParse(string? text)
    {
        var value = text?.Trim();
        return value is not null && IsAddress(value) ? new EmailAddress(value) : null;
    }

    private static bool IsAddress(string value)
    {
        var at = value.LastIndexOf('@');
        return at > 0 && at < value.Length - 1 && value.Length <= MaxLength
            && !value.Any(character => char.IsWhiteSpace(character) || char.IsControl(character) || character is '<' or '>' or ',' or ';')
            && value[at + 1] != '.' && value[^1] != '.';
    }

    /// <inheritdoc/>
    public bool Equals(EmailAddress? other) => other is not null && Normalized == other.Normalized;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EmailAddress);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Normalized);

    /// <summary>The masked form, <c>a***@example.com</c>.</summary>
    public override string ToString() => $"{Value[0]}***@{Domain}";
}
