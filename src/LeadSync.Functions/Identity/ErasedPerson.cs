using LeadSync.Storage.Erasures;

namespace LeadSync.Functions.Identity;

/// <summary>By what an erased person was known.</summary>
/// <param name="Partitions">Leads and keys.</param>
/// <param name="Addresses">E-mail addresses, in lower case.</param>
internal sealed record ErasedPerson(IReadOnlySet<string> Partitions, IReadOnlyCollection<string> Addresses)
{
    public static ErasedPerson Of(ErasureScope scope, IEnumerable<ErasureFile> files, IReadOnlyList<string> addresses)
    {
        var read = files.ToList();
        var leads = scope.Leads.Values.Select(lead => lead.Record).Concat(read.Select(file => file.Merged).OfType<Storage.Leads.LeadRecord>()).ToList();
        return new ErasedPerson(
            leads.SelectMany(lead => lead.Keys.Concat(lead.MergedFrom).Append(lead.LeadId)).Concat(scope.Keys).ToHashSet(StringComparer.Ordinal),
            read.SelectMany(file => file.Events).Select(row => row.Lead?.Lead.Email?.Normalized).OfType<string>().Concat(addresses).ToHashSet(StringComparer.Ordinal));
    }

    public override string ToString() => nameof(ErasedPerson);
}
