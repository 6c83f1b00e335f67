using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Shared;

namespace Azure.Storage.Queues.Internal;

/// <summary>The queue service of one account: sends requests through the pipeline and turns refusals into exceptions.</summary>
internal sealed class QueueService
{
    private const string Scope = "https://storage.azure.com/.default";

    private readonly HttpPipeline pipeline;
    private readonly string version;

    private QueueService(Uri endpoint, QueueClientOptions? options, HttpPipelinePolicy authentication)
    {
        options ??= new();
        LocalTransport.Apply(options, endpoint);
        (Endpoint, Encoding, version) = (endpoint, options.MessageEncoding, options.VersionString);
        pipeline = HttpPipelineBuilder.Build(new HttpPipelineOptions(options)
        {
            PerRetryPolicies = { authentication },
            RequestFailedDetailsParser = new ErrorParser(),
        });
    }

    public Uri Endpoint { get; }

    public QueueMessageEncoding Encoding { get; }

    public static QueueService Connect(string connectionString, QueueClientOptions? options)
    {
        var settings = StorageConnectionString.Parse(connectionString);
        return new(settings.Endpoint("Queue"), options, new SharedKeyPolicy(settings.AccountName, settings.AccountKey));
    }

    public static QueueService Connect(Uri endpoint, TokenCredential credential, QueueClientOptions? options) =>
        new(endpoint, options, new BearerTokenAuthenticationPolicy(credential, Scope));

    /// <summary>Sends and answers the response; a status of 400 and above is thrown unless the error's code is <paramref name="accepted"/>.</summary>
    public async Task<Response> SendAsync(
        RequestMethod method, string path, CancellationToken cancellationToken, byte[]? body = null, string? accepted = null)
    {
        using var message = pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(new($"{Endpoint.AbsoluteUri.TrimEnd('/')}/{path}"));
        message.Request.Headers.Add("x-ms-version", version);
        message.Request.Headers.Add("Accept", "application/xml");
        if (body is not null)
        {
            message.Request.Headers.Add("Content-Type", "application/xml");
            message.Request.Headers.Add("Content-Length", body.Length.ToString(CultureInfo.InvariantCulture));
            message.Request.Content = RequestContent.Create(body);
        }

        await pipeline.SendAsync(message, cancellationToken);
        return message.Response.Status < 400 || Code(message.Response) == accepted ? message.Response : throw new RequestFailedException(message.Response);
    }

    private static string Code(Response response) => response.Headers.TryGetValue("x-ms-error-code", out var code) ? code : "";
}
