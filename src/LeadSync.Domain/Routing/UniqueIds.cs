using LeadSync.Domain.Text;

namespace LeadSync.Domain.Routing;

/// <summary>Reads ids that may occur once in a document.</summary>
internal sealed class UniqueIds(string what)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public string Take(DocumentObject item)
    {
        var id = item.Id("id");
        if (id.Length > 0 && !taken.Add(id)) item.Refuse("id", $"there is another {what} '{id}': give each its own id");
        return id;
    }
}
