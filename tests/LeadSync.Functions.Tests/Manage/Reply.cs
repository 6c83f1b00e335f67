using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Tests.Manage;

/// <summary>An answer as the caller sees it.</summary>
internal sealed record Reply(int Status, IHeaderDictionary Headers, string Text)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    public string ETag => Headers.ETag.ToString();

    public IReadOnlyList<string> Pointers => [.. Json["errors"]!.AsArray().Select(error => (string)error!["pointer"]!)];

    /// <summary>The last part of a problem's type.</summary>
    public string Code => ((string)Json["type"]!).Split('/')[^1];

    public IReadOnlyList<string> Values(string list, string member) => [.. Json[list]!.AsArray().Select(item => item![member]!.ToString())];
}
