using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>Reads why somebody publishes; nobody has to say it.</summary>
internal static class PublishComment
{
    public static async Task<(string? Comment, Problem? Refused)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentType is null && request.ContentLength is null or 0) return (null, null);
        var body = await JsonBody.ReadAsync(request, cancellationToken);
        if (body is not JsonBody.Parsed(var root)) return (null, ((JsonBody.Refused)body).Problem);
        var members = new BodyMembers(root);
        var comment = members.Text("comment");
        return members.Errors.Count == 0 ? (comment, null) : (null, Problems.Invalid(members.Errors));
    }
}
