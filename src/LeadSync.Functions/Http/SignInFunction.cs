using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Http;

/// <summary>HTTP: <see cref="SignIn"/>.</summary>
/// <param name="signIn">The handler.</param>
public sealed class SignInFunction(SignIn signIn)
{
    /// <summary>Signs in with a key, and goes on to the page that was wanted.</summary>
    [Function(FunctionNames.SignIn)]
    public Task<IResult> InAsync([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "ui/login")] HttpRequest request, CancellationToken cancellationToken) =>
        signIn.InAsync(request, cancellationToken);

    /// <summary>Signs out.</summary>
    [Function(FunctionNames.SignOut)]
    public IResult Out([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "ui/logout")] HttpRequest request) => signIn.Out(request);
}
