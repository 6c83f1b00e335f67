using System.Collections.Concurrent;
using System.Text.Json;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Text;
using LeadSync.Functions.Routing;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Documents;

/// <summary>Routing tables and representatives in force: this process sees what it publishes at once, others within a second (architecture A11).</summary>
/// <param name="documents">The documents.</param>
/// <param name="time">The clock.</param>
public sealed class RoutingSource(DocumentStore documents, TimeProvider time)
{
    private static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<string, CachedDocument<RoutingTable>> _tables = new(StringComparer.Ordinal);
    private readonly CachedDocument<RepresentativeList> _people = new(documents, People, MaxAge, ReadPeople, time);

    /// <summary>The one list of representatives.</summary>
    public static DocumentName People { get; } = DocumentName.Of(DocumentKinds.Representatives, "all");

    /// <summary>A routing table by its name.</summary>
    public static DocumentName Table(string name) => DocumentName.Of(DocumentKinds.RoutingTables, name);

    /// <summary>A table with the people it names.</summary>
    /// <exception cref="InvalidOperationException">None of that name is published.</exception>
    public async Task<RoutingInputs> GetAsync(string table, CancellationToken cancellationToken)
    {
        var rules = await TableOf(table).GetAsync(cancellationToken) ?? throw new InvalidOperationException($"No routing table '{table}' is published.");
        var people = await _people.GetAsync(cancellationToken);
        return new RoutingInputs(new TableVersion(table, rules.Info.Version, rules.Value), people?.Value ?? new RepresentativeList([]), people?.Info.Version ?? 0);
    }

    /// <summary>A table and the people as they were in given versions; null where one of them is gone.</summary>
    /// <param name="table">The table.</param>
    /// <param name="version">Its version.</param>
    /// <param name="peopleVersion">The version of the representatives; 0 before the first were saved.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<RoutingInputs?> AtAsync(string table, int version, int peopleVersion, CancellationToken cancellationToken)
    {
        if (await documents.GetVersionAsync(Table(table), version, cancellationToken) is not { } rules) return null;
        return await PeopleAtAsync(peopleVersion, cancellationToken) is { } people ? new RoutingInputs(new TableVersion(table, version, ReadTable(rules)), people, peopleVersion) : null;
    }

    /// <summary>The representatives as they were in a version; null where it is gone.</summary>
    public async Task<RepresentativeList?> PeopleAtAsync(int version, CancellationToken cancellationToken)
    {
        if (version == 0) return new RepresentativeList([]);
        return await documents.GetVersionAsync(People, version, cancellationToken) is { } people ? ReadPeople(people) : null;
    }

    /// <summary>The representatives; none before the first are saved.</summary>
    public async Task<RepresentativeList> PeopleAsync(CancellationToken cancellationToken) =>
        (await _people.GetAsync(cancellationToken))?.Value ?? new RepresentativeList([]);

    /// <summary>Makes the next decision look whether a table or the people changed.</summary>
    public void Invalidate(string table)
    {
        TableOf(table).Invalidate();
        _people.Invalidate();
    }

    private CachedDocument<RoutingTable> TableOf(string name) =>
        _tables.GetOrAdd(name, key => new CachedDocument<RoutingTable>(documents, Table(key), MaxAge, ReadTable, time));

    private static RoutingTable ReadTable(DocumentVersion version)
    {
        using var document = JsonDocument.Parse(version.Text);
        return RoutingTableReader.Read(document.RootElement) is Reading<RoutingTable>.Done read
            ? read.Value
            : throw new InvalidDataException($"Version {version.Info.Version} of a routing table cannot be read.");
    }

    private static RepresentativeList ReadPeople(DocumentVersion version)
    {
        using var document = JsonDocument.Parse(version.Text);
        return RepresentativesReader.Read(document.RootElement) is Reading<RepresentativeList>.Done read
            ? read.Value
            : throw new InvalidDataException($"Version {version.Info.Version} of the representatives cannot be read.");
    }
}
