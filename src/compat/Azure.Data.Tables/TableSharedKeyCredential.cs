using System.Security.Cryptography;
using System.Text;

namespace Azure.Data.Tables;

/// <summary>An account's name with one of its two keys.</summary>
public class TableSharedKeyCredential
{
    private byte[] key;

    /// <summary>Takes the account's name and its key in Base64.</summary>
    /// <exception cref="FormatException">The key is not Base64.</exception>
    public TableSharedKeyCredential(string accountName, string accountKey) => (AccountName, key) = (accountName, Convert.FromBase64String(accountKey));

    /// <summary>The storage account's name.</summary>
    public string AccountName { get; }

    /// <summary>Takes another key in Base64, used from the next request on: for rotating keys without a restart.</summary>
    public void SetAccountKey(string accountKey) => Volatile.Write(ref key, Convert.FromBase64String(accountKey));

    internal string Sign(string text) => Convert.ToBase64String(HMACSHA256.HashData(Volatile.Read(ref key), Encoding.UTF8.GetBytes(text)));
}
