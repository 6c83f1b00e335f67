using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Internal;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>
/// One table. Safe to share between threads. A refusal by the service is a <see cref="RequestFailedException"/>
/// with status and error code; writes answer the new ETag in the response's headers.
/// </summary>
public class TableClient
{
    private static readonly string[] NextRow = ["NextPartitionKey", "NextRowKey"];
    private readonly TableService service;
    internal TableClient(TableService service, string tableName) => (this.service, Name) = (service, tableName);

    /// <summary>For mocks.</summary>
    protected TableClient() => (service, Name) = (null!, "");
    /// <summary>The table's name.</summary>
    public virtual string Name { get; }

    /// <summary>An OData filter from an interpolated string: its values become quoted and escaped literals of their type.</summary>
    public static string CreateQueryFilter(FormattableString filter) => Literal.Filter(filter);

    /// <summary>Creates the table unless it is there.</summary>
    public virtual Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default) =>
        new TableServiceClient(service).CreateTableIfNotExistsAsync(Name, cancellationToken);

    /// <summary>Deletes the table with all its rows; a missing one is answered 404 without an exception.</summary>
    public virtual Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        new TableServiceClient(service).DeleteTableAsync(Name, cancellationToken);

    /// <summary>Reads one row; 404 <c>ResourceNotFound</c> if it is missing. <paramref name="select"/> limits the properties (null: all).</summary>
    public virtual async Task<Response<T>> GetEntityAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var response = await service.SendAsync(Get(EntityRequests.Row(Name, partitionKey, rowKey), select), cancellationToken);
        return Response.FromValue(Read<T>(response), response);
    }

    /// <summary>Reads one row, or answers without a value if the row or the table is missing.</summary>
    public virtual async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var response = await service.SendAsync(Get(EntityRequests.Row(Name, partitionKey, rowKey), select), cancellationToken, accepted: 404);
        return response.Status == 404 ? new NoValueResponse<T>(response) : Response.FromValue(Read<T>(response), response);
    }

    /// <summary>
    /// The rows that match an OData filter (null: all) by partition and row key, in pages of up to <paramref name="maxPerPage"/>
    /// (1 to 1,000, null: 1,000), each a request when it is reached.
    /// </summary>
    public virtual AsyncPageable<T> QueryAsync<T>(
        string? filter = null, int? maxPerPage = null, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        new TableRows<T>(service, Get(Name + "()", select, filter), NextRow, maxPerPage, EntityReader.Read<T>, cancellationToken);

    /// <summary>Inserts a row; 409 <c>EntityAlreadyExists</c> if its key is taken.</summary>
    public virtual Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default) where T : ITableEntity =>
        service.SendAsync(EntityRequests.Insert(Name, entity), cancellationToken);

    /// <summary>Writes a row that must be there with this version (<see cref="ETag.All"/>: any); 412 <c>UpdateConditionNotSatisfied</c> otherwise.</summary>
    /// <exception cref="ArgumentException">The ETag is the default one.</exception>
    public virtual Task<Response> UpdateEntityAsync<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity => ifMatch == default
            ? throw new ArgumentException("Value cannot be empty.", nameof(ifMatch))
            : service.SendAsync(EntityRequests.Update(Name, entity, mode, ifMatch), cancellationToken);

    /// <summary>Inserts a row, or writes over what is there.</summary>
    public virtual Task<Response> UpsertEntityAsync<T>(T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity => service.SendAsync(EntityRequests.Update(Name, entity, mode, default), cancellationToken);

    /// <summary>Deletes a row, of this version if one is given (else 412); a missing one is answered 404 without an exception.</summary>
    public virtual Task<Response> DeleteEntityAsync(string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
        service.SendAsync(EntityRequests.Delete(Name, partitionKey, rowKey, ifMatch), cancellationToken, accepted: 404);

    /// <summary>Does up to 100 actions on different rows of one partition, up to 4 MiB together, all or none.</summary>
    /// <returns>The answers in the order of the actions.</returns>
    /// <exception cref="TableTransactionFailedException">An action was refused: nothing is stored.</exception>
    /// <exception cref="InvalidOperationException">There are no actions.</exception>
    public virtual async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        TableRequest[] requests = [.. transactionActions.Select(action => EntityRequests.Of(Name, action))];
        if (requests.Length == 0)
            throw new InvalidOperationException("Transaction contains no operations.");
        return Transaction.Unpack(await service.SendAsync(Transaction.Pack(requests, service.Endpoint), cancellationToken));
    }

    private static T Read<T>(Response response) where T : class, ITableEntity
    {
        using var body = JsonDocument.Parse(response.Content);
        return EntityReader.Read<T>(body.RootElement);
    }

    private static TableRequest Get(string path, IEnumerable<string>? select, string? filter = null) =>
        new(RequestMethod.Get, path) { Query = [("$filter", filter), ("$select", select is null ? null : string.Join(',', select))] };
}
