using System.Buffers.Text;
using System.Text;

namespace LeadSync.Functions.Manage;

/// <summary>Where the next page of a list begins, as the caller sees it: the store's own position, which nobody is to read.</summary>
internal static class Continuation
{
    public static string? Encode(string? position) => position is null ? null : Base64Url.EncodeToString(Encoding.UTF8.GetBytes(position));

    /// <summary>The position; null for none, and for what is none of ours.</summary>
    public static string? Decode(string? continuation) =>
        continuation is not null && Base64Url.IsValid(continuation) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(continuation)) : null;
}
