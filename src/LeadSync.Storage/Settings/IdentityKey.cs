using System.Security.Cryptography;
using System.Text;
using LeadSync.Domain.Text;

namespace LeadSync.Storage.Settings;

/// <summary>The secret from which leads' partitions are derived (architecture A5). It cannot be changed while there are leads.</summary>
public sealed class IdentityKey
{
    /// <summary>The least number of bytes: 32.</summary>
    public const int MinBytes = 32;

    private readonly byte[] _bytes;

    private IdentityKey(byte[] bytes) => _bytes = bytes;

    /// <summary>A key of these bytes.</summary>
    /// <exception cref="ArgumentException">There are fewer than <see cref="MinBytes"/>.</exception>
    public static IdentityKey Of(byte[] bytes) =>
        bytes.Length >= MinBytes ? new([.. bytes]) : throw new ArgumentException($"An identity key has at least {MinBytes} bytes.", nameof(bytes));

    /// <summary>A secret of 32 bytes for another purpose, from which the key cannot be found.</summary>
    /// <param name="purpose">What it is for, for example <c>session</c>.</param>
    public byte[] SecretFor(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, _bytes, MinBytes, info: Encoding.UTF8.GetBytes("leadsync:" + purpose));

    /// <summary>Prints nothing of the key.</summary>
    public override string ToString() => nameof(IdentityKey);

    internal static IdentityKey Make() => new(RandomNumberGenerator.GetBytes(MinBytes));

    internal byte[] ToBytes() => [.. _bytes];

    /// <summary>By what a key is recognised without being kept.</summary>
    internal string CheckValue() => Derive("check:identity-key");

    /// <summary>26 characters of HMAC-SHA-256.</summary>
    internal string Derive(string text) => Base32.Encode(HMACSHA256.HashData(_bytes, Encoding.UTF8.GetBytes(text)))[..26];
}
