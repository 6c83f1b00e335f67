using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Documents.Configuration;

/// <summary>HTTP: <see cref="ShowConfiguration"/> and <see cref="SaveConfiguration"/>.</summary>
/// <param name="show">Answers.</param>
/// <param name="save">Saves.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ConfigurationFunction(ShowConfiguration show, SaveConfiguration save, ManageEndpoint endpoint)
{
    private const string Route = "api/manage/configuration";

    /// <summary>Answers all published documents as files.</summary>
    /// <param name="request">The request.</param>
    [Function(ManageFunctionNames.ShowConfiguration)]
    public Task<IResult> ShowAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request) =>
        endpoint.RunAsync(request, Role.All, (_, token) => show.RunAsync(token));

    /// <summary>Makes drafts of files.</summary>
    /// <param name="request">The request.</param>
    [Function(ManageFunctionNames.SaveConfiguration)]
    public Task<IResult> SaveAsync([HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = Route)] HttpRequest request) =>
        endpoint.RunAsync(request, Role.Editor, (known, token) => save.RunAsync(request, known.Name, token));
}
