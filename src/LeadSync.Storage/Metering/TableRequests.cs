using Azure.Core;

namespace LeadSync.Storage.Metering;

/// <summary>Names the requests of the table service.</summary>
internal static class TableRequests
{
    internal static StorageOperation Classify(Request request, string prefix)
    {
        var path = request.Uri.Path;
        var (name, keys) = Tail(path);
        return name switch
        {
            "$batch" => new("table.transaction", Plain(TransactionHead.Table(request.Content), prefix)),
            "Tables" => new(OfTables(request.Method), "Tables"),
            _ => new(OfEntity(request, keys), Plain(name, prefix)),
        };
    }

    private static string OfTables(RequestMethod method) =>
        method == RequestMethod.Post ? "table.create" : method == RequestMethod.Delete ? "table.drop" : "table.list";

    private static string OfEntity(Request request, string keys) => request.Method switch
    {
        var method when method == RequestMethod.Get => keys.Contains("PartitionKey=", StringComparison.Ordinal) ? "table.get" : "table.query",
        var method when method == RequestMethod.Post => "table.insert",
        var method when method == RequestMethod.Delete => "table.delete",
        _ => request.Headers.Contains("If-Match") ? "table.update" : "table.upsert",
    };

    private static (string Name, string Keys) Tail(string path)
    {
        var end = path.IndexOf('(', StringComparison.Ordinal) is >= 0 and var bracket ? bracket : path.Length;
        return (path[(path.LastIndexOf('/', Math.Max(end - 1, 0)) + 1)..end], path[end..]);
    }

    private static string Plain(string name, string prefix) => name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..] : name;
}
