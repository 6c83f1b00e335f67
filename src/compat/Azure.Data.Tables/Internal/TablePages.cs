namespace Azure.Data.Tables.Internal;

/// <summary>Result pages, each asked for when it is reached. <paramref name="load"/> takes the continuation token and the page size.</summary>
internal sealed class TablePages<T>(Func<string?, int?, CancellationToken, Task<Page<T>>> load, int? pageSize, CancellationToken cancellation)
    : AsyncPageable<T>(cancellation)
    where T : notnull
{
    public override IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null) =>
        PagesAsync(continuationToken, pageSizeHint ?? pageSize, CancellationToken);

    public override async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        var token = cancellationToken.CanBeCanceled ? cancellationToken : CancellationToken;
        await foreach (var page in PagesAsync(null, pageSize, token))
        {
            foreach (var item in page.Values)
                yield return item;
        }
    }

    private async IAsyncEnumerable<Page<T>> PagesAsync(string? next, int? size, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token)
    {
        do
        {
            var page = await load(next, size, token);
            next = page.ContinuationToken;
            yield return page;
        }
        while (next is not null);
    }
}
