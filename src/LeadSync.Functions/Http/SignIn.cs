using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace LeadSync.Functions.Http;

/// <summary>Signs people in to the pages and out again.</summary>
/// <param name="sessions">The sessions.</param>
/// <param name="settings">Where our own pages are.</param>
public sealed class SignIn(Sessions sessions, ManageSettings settings)
{
    /// <summary>The page with the form; it shows a word of its own for <c>?wrong=true</c>, and hands <c>next</c> on.</summary>
    public const string Path = "/ui/login";

    /// <summary>Where one comes to after signing in, unless one wanted to go elsewhere.</summary>
    public const string Home = "/ui/leads";

    private const int FormLimit = 8 * 1024;

    /// <summary>Takes the form <c>key=…&amp;next=…</c>.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IResult> InAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (Origins.Of(request, settings.PublicUrl) == Origin.Foreign) return Problems.Forbidden("Sign in from the page of LeadSync.");
        if (!request.HasFormContentType) return Problems.UnsupportedMediaType("Send application/x-www-form-urlencoded.");
        return await BodyReader.ReadAsync(request, cancellationToken, FormLimit) switch
        {
            RequestBody.Complete(var bytes) => await InAsync(request.HttpContext, QueryHelpers.ParseQuery(Encoding.UTF8.GetString(bytes.Span)), cancellationToken),
            RequestBody.Refused(var problem) => problem,
            _ => throw new InvalidOperationException("A body has two cases."),
        };
    }

    /// <summary>Ends the session.</summary>
    /// <param name="request">The request.</param>
    public IResult Out(HttpRequest request)
    {
        if (Origins.Of(request, settings.PublicUrl) == Origin.Foreign) return Problems.Forbidden("Sign out from the page of LeadSync.");
        sessions.SignOut(request.HttpContext);
        return new SeeOther(Path);
    }

    internal static IResult PageFor(HttpRequest request) =>
        new SeeOther($"{Path}?next={Uri.EscapeDataString(request.Path.ToUriComponent() + request.QueryString.ToUriComponent())}");

    private async Task<IResult> InAsync(HttpContext http, Dictionary<string, Microsoft.Extensions.Primitives.StringValues> form, CancellationToken cancellationToken)
    {
        var next = Own(form.GetValueOrDefault("next").ToString());
        var typed = form.GetValueOrDefault("key").ToString().Trim();
        if (await sessions.SignInAsync(http, typed, cancellationToken)) return new SeeOther(next);
        return new SeeOther($"{Path}?wrong=true&next={Uri.EscapeDataString(next)}");
    }

    // Only a page of ours: a link to the sign-in must not lead elsewhere afterwards.
    private static string Own(string next) =>
        next.StartsWith("/ui/", StringComparison.Ordinal) && !next.Any(character => character is '\\' || char.IsControl(character)) ? next : Home;
}
