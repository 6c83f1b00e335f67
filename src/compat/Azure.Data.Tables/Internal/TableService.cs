using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Shared;

namespace Azure.Data.Tables.Internal;

/// <summary>The table service of one account: sends requests through the pipeline and turns refusals into exceptions.</summary>
internal sealed class TableService
{
    private readonly HttpPipeline pipeline;
    private readonly string version;

    public TableService(Uri endpoint, TableClientOptions? options, HttpPipelinePolicy authentication)
    {
        options ??= new();
        LocalTransport.Apply(options, endpoint);
        (Endpoint, version) = (endpoint, options.VersionString);
        pipeline = HttpPipelineBuilder.Build(new HttpPipelineOptions(options)
        {
            PerRetryPolicies = { authentication },
            RequestFailedDetailsParser = ErrorParser.Instance,
        });
    }

    public Uri Endpoint { get; }

    public static TableService Connect(string connectionString, TableClientOptions? options)
    {
        var settings = StorageConnectionString.Parse(connectionString);
        var credential = new TableSharedKeyCredential(settings.AccountName, settings.AccountKey);
        return new(settings.Endpoint("Table"), options, new SharedKeyPolicy(credential));
    }

    /// <summary>Sends and answers the response; a status of 400 and above is thrown unless it is <paramref name="accepted"/>.</summary>
    public async Task<Response> SendAsync(TableRequest request, CancellationToken cancellationToken, int accepted = 0)
    {
        using var message = pipeline.CreateMessage();
        message.Request.Method = request.Method;
        message.Request.Uri.Reset(request.Address(Endpoint));
        message.Request.Headers.Add("x-ms-version", version);
        foreach (var (name, value) in request.Headers())
            message.Request.Headers.Add(name, value!);
        message.Request.Content = request.Body is null ? null : RequestContent.Create(request.Body);
        await pipeline.SendAsync(message, cancellationToken);
        return message.Response.Status < 400 || message.Response.Status == accepted ? message.Response : throw new RequestFailedException(message.Response);
    }
}
