using System.Globalization;
using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables.Internal;

/// <summary>
/// A query whose result comes in pages of up to 1,000. The continuation token is the service's next keys, divided by a space.
/// </summary>
internal sealed record TableQuery(TableService Service, string Path, string[] NextNames)
{
    public static string[] NextRow { get; } = ["NextPartitionKey", "NextRowKey"];

    public static string[] NextTable { get; } = ["NextTableName"];

    public string? Filter { get; init; }

    public string? Select { get; init; }

    public AsyncPageable<T> Pages<T>(Func<JsonElement, T> read, int? size, CancellationToken cancellationToken) where T : notnull =>
        new TablePages<T>((token, top, cancellation) => PageAsync(read, token, top, cancellation), size, cancellationToken);

    private async Task<Page<T>> PageAsync<T>(Func<JsonElement, T> read, string? token, int? top, CancellationToken cancellationToken)
    {
        var next = token?.Split(' ', 2) ?? [];
        var request = new TableRequest(RequestMethod.Get, Path)
        {
            Query = [("$top", top?.ToString(CultureInfo.InvariantCulture)), ("$select", Select), ("$filter", Filter), .. NextNames.Zip(next)],
        };
        var response = await Service.SendAsync(request, cancellationToken);
        using var body = JsonDocument.Parse(response.Content);
        return Page<T>.FromValues([.. body.RootElement.GetProperty("value").EnumerateArray().Select(read)], Next(response), response);
    }

    private string? Next(Response response)
    {
        var values = NextNames.Select(name => response.Headers.TryGetValue("x-ms-continuation-" + name, out var value) ? value : null).ToArray();
        return Array.TrueForAll(values, value => value is null) ? null : string.Join(' ', values).TrimEnd(' ');
    }
}
