using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables.Internal;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>The tables of one storage account. Safe to share between threads. A refusal by the service is a <see cref="RequestFailedException"/>.</summary>
public class TableServiceClient
{
    private const string Scope = "https://storage.azure.com/.default";
    private readonly TableService service;
    /// <summary>Connects with account and key of a connection string, or to Azurite with <c>UseDevelopmentStorage=true</c>.</summary>
    /// <exception cref="FormatException">The connection string lacks account, key or endpoint.</exception>
    public TableServiceClient(string connectionString, TableClientOptions? options = null) => service = TableService.Connect(connectionString, options);

    /// <summary>Connects with a shared key.</summary>
    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions? options = null) =>
        service = new(endpoint, options, new SharedKeyPolicy(credential));

    /// <summary>Connects with a Microsoft Entra identity; HTTPS only.</summary>
    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions? options = null) =>
        service = new(endpoint, options, new BearerTokenAuthenticationPolicy(tokenCredential, Scope));

    /// <summary>For mocks.</summary>
    protected TableServiceClient() => service = null!;
    internal TableServiceClient(TableService service) => this.service = service;

    /// <summary>A client for one table, which need not exist; no request is made.</summary>
    public virtual TableClient GetTableClient(string tableName) => new(service, tableName);

    /// <summary>Creates the table unless it is there.</summary>
    public virtual async Task<Response<TableItem>> CreateTableIfNotExistsAsync(string tableName, CancellationToken cancellationToken = default)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { TableName = tableName });
        var response = await service.SendAsync(new(RequestMethod.Post, "Tables") { Body = body }, cancellationToken, accepted: 409);
        return response.Status == 409 && new RequestFailedException(response) is var failed && failed.ErrorCode != TableErrorCode.TableAlreadyExists
            ? throw failed
            : Response.FromValue(new TableItem(tableName), response);
    }

    /// <summary>Deletes the table with all its rows; a missing one is answered 404 without an exception.</summary>
    public virtual Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        service.SendAsync(new(RequestMethod.Delete, $"Tables('{tableName}')"), cancellationToken, accepted: 404);

    /// <summary>The account's tables by name; the filter compares <c>TableName</c>.</summary>
    public virtual AsyncPageable<TableItem> QueryAsync(string? filter = null, int? maxPerPage = null, CancellationToken cancellationToken = default) =>
        new TableRows<TableItem>(service, new(RequestMethod.Get, "Tables") { Query = [("$filter", filter)] }, ["NextTableName"], maxPerPage, Item, cancellationToken);

    private static TableItem Item(JsonElement json) => new(json.GetProperty("TableName").GetString()!);
}
