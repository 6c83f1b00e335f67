using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Azure.Data.Tables.Internal;

/// <summary>
/// The rows of a query in pages of up to 1,000, each asked for when it is reached. The continuation token is the service's
/// <paramref name="next"/> keys, divided by a space.
/// </summary>
internal sealed class TableRows<T>(TableService service, TableRequest query, string[] next, int? pageSize, Func<JsonElement, T> read, CancellationToken cancellation)
    : AsyncPageable<T>(cancellation)
    where T : notnull
{
    public override IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null) =>
        PagesAsync(continuationToken, pageSizeHint ?? pageSize, CancellationToken);

    public override async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        var either = cancellationToken.CanBeCanceled ? cancellationToken : CancellationToken;
        await foreach (var page in PagesAsync(null, pageSize, either))
        {
            foreach (var row in page.Values)
                yield return row;
        }
    }

    private async IAsyncEnumerable<Page<T>> PagesAsync(string? token, int? size, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        do
        {
            var top = ("$top", size?.ToString(CultureInfo.InvariantCulture));
            var response = await service.SendAsync(query with { Query = [.. query.Query, top, .. next.Zip(token?.Split(' ', 2) ?? [])] }, cancellationToken);
            using var body = JsonDocument.Parse(response.Content);
            token = Token(response);
            yield return Page<T>.FromValues([.. body.RootElement.GetProperty("value").EnumerateArray().Select(read)], token, response);
        }
        while (token is not null);
    }

    private string? Token(Response response)
    {
        var keys = next.Select(name => response.Headers.TryGetValue("x-ms-continuation-" + name, out var key) ? key : "");
        return string.Join(' ', keys).TrimEnd() is { Length: > 0 } token ? token : null;
    }
}
