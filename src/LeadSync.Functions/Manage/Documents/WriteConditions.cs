using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>Reads what a writer believes to be there.</summary>
internal static class WriteConditions
{
    /// <summary>The condition; null where neither <c>If-Match</c> nor <c>If-None-Match: *</c> says it.</summary>
    public static WriteCondition? Of(HttpRequest request)
    {
        if (request.Headers.IfNoneMatch.ToString().Trim() == "*") return new WriteCondition.Nothing();
        return request.Headers.IfMatch.ToString().Trim() switch
        {
            "" => null,
            "*" => new WriteCondition.Anything(),
            var tag => new WriteCondition.This(tag),
        };
    }

    /// <summary>The condition in words for whoever was too late.</summary>
    public static string? Tag(this WriteCondition condition) => (condition as WriteCondition.This)?.ETag;
}
