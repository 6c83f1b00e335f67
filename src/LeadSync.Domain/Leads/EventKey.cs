using System.Security.Cryptography;
using System.Text;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Leads;

/// <summary>An event's name in storage: 26 characters (base32) of SHA-256 over source and event id.</summary>
/// <param name="Value">The 26 characters, lower case.</param>
public readonly record struct EventKey(string Value)
{
    private const int Length = 26;

    // As many as hold so many characters of five bits.
    private const int Bytes = 17;

    /// <summary>The key of an event.</summary>
    public static EventKey Of(string source, string id) =>
        new(Base32.Encode(SHA256.HashData(Encoding.UTF8.GetBytes(source + "\n" + id)).AsSpan(0, Bytes))[..Length]);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
