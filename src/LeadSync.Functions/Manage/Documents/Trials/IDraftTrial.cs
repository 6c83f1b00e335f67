using System.Text.Json;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Documents.Trials;

/// <summary>
/// Tries a kind's draft on what the caller sends, without publishing it: <c>draft/simulate</c> of routing tables and service levels, <c>draft/try</c> of
/// sources and mappings. One file a kind, and one line of <see cref="DocumentsRegistration"/>.
/// </summary>
public interface IDraftTrial
{
    /// <summary>The kind, one of <see cref="DocumentKinds"/>.</summary>
    string Kind { get; }

    /// <summary>Tries.</summary>
    /// <param name="document">The document.</param>
    /// <param name="root">The draft, or where there is none the version published last. It was right when it was saved; what it refers to may have changed.</param>
    /// <param name="request">What to try it on, unread.</param>
    /// <param name="by">Who asks: a job that the trial starts is theirs.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IResult> RunAsync(DocumentAddress document, JsonElement root, HttpRequest request, string by, CancellationToken cancellationToken);
}
