using System.Security.Cryptography;
using System.Text;

namespace LeadSync.Connectors.Reading;

/// <summary>Ids for events of senders that have none, or none to rely on: the same message gives the same id again.</summary>
internal static class DerivedId
{
    private const int HashLength = 32;

    /// <summary>The parts joined by <c>/</c>, absent ones left out; hashed where that is too long for an id.</summary>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        var present = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            if (part is not null) present.Add(part);
        }

        var id = string.Join('/', present);
        return id.Length <= StrictIds.MaxLength ? id : Hash(Encoding.UTF8.GetBytes(id));
    }

    /// <summary>The sender's id, hashed where it is too long; without one a hash of the content.</summary>
    public static string Or(string? id, string content) => id is null ? Hash(content) : Of(id);

    /// <summary>32 hexadecimal characters of SHA-256.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashLength];

    /// <inheritdoc cref="Hash(ReadOnlySpan{byte})"/>
    public static string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));
}
