using LeadSync.Web.Account;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Pages;

/// <summary>The form to sign in; whoever posts it is judged by <see cref="Http.SignIn"/>.</summary>
/// <param name="writer">Renders.</param>
public sealed class LoginPages(PageWriter writer)
{
    /// <summary>Shows the form, with a word of its own after a key that did not fit.</summary>
    public Task<IResult> ShowAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var failed = request.Query["wrong"] == "true";
        var page = new LoginModel { Frame = writer.FrameFor(request), Failed = failed, Next = NextOf(request) };
        return writer.WriteAsync(page, cancellationToken, failed ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private static string? NextOf(HttpRequest request) => request.Query["next"].ToString() is { Length: > 0 } next ? next : null;
}
