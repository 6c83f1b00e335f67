using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Reads the rows of many leads, a few at a time.</summary>
internal static class LeadReads
{
    private const int AtOnce = 8;

    /// <summary>The leads in the order asked for; null where one is gone.</summary>
    public static async Task<IReadOnlyList<LeadRecord?>> AllAsync(this LeadStore leads, IEnumerable<string> leadIds, CancellationToken cancellationToken)
    {
        var read = new List<LeadRecord?>();
        foreach (var ids in leadIds.Chunk(AtOnce))
            read.AddRange(await Task.WhenAll(ids.Select(id => leads.FindAsync(id, cancellationToken))));
        return read;
    }
}
