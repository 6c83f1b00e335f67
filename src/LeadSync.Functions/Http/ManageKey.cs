using System.Security.Cryptography;
using System.Text;

namespace LeadSync.Functions.Http;

/// <summary>A key to management. Only the secret's hash is kept: it is compared in constant time, and cannot be printed.</summary>
public sealed record ManageKey
{
    /// <summary>Keeps a secret under a name.</summary>
    /// <param name="name">For the audit.</param>
    /// <param name="roles">What it opens.</param>
    /// <param name="secret">Not empty.</param>
    public ManageKey(string name, Role roles, string secret) => (Name, Roles, Hash) = (name, roles, HashOf(secret));

    /// <summary>The name by which its user is known.</summary>
    public string Name { get; }

    /// <summary>What it opens.</summary>
    public Role Roles { get; }

    /// <summary>SHA-256 of the secret.</summary>
    internal byte[] Hash { get; }

    /// <summary>True for the key's own secret; takes the same time for every other.</summary>
    /// <param name="secret">What a caller sent.</param>
    public bool Fits(string secret) => CryptographicOperations.FixedTimeEquals(Hash, HashOf(secret));

    /// <summary>Prints the name only.</summary>
    public override string ToString() => Name;

    private static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
