using LeadSync.Connectors.Import;
using LeadSync.Functions.Manage;
using LeadSync.Storage.Leads;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Imports;

/// <summary>Says what a list would become. Stores nothing; looks up the first persons at one read each.</summary>
/// <param name="leads">The leads.</param>
internal sealed class ImportTrial(LeadStore leads) : IImportSink
{
    private const int MostListed = 200;
    private const int MostLookedUp = 200;
    private const int AtOnce = 8;

    private readonly int[] _counts = new int[3];
    private readonly List<ImportFault> _faults = [];
    private readonly List<ImportDuplicate> _duplicates = [];
    private readonly List<(int Row, string Lead)> _persons = [];
    private int _faultCount;
    private int _personCount;

    public Task TakeAsync(ImportEntry entry, CancellationToken cancellationToken)
    {
        _counts[(int)entry.Outcome]++;
        _faultCount += entry.Faults.Count;
        _faults.AddRange(entry.Faults.Take(MostListed - _faults.Count));
        if (entry.Of is { } first && _duplicates.Count < MostListed) _duplicates.Add(new ImportDuplicate(entry.Row, first));
        if (entry is { Of: null, Lead: { } lead } && ++_personCount <= MostLookedUp) _persons.Add((entry.Row, lead));
        return Task.CompletedTask;
    }

    public async Task<IResult> AnswerAsync(ImportReader reader, CancellationToken cancellationToken)
    {
        var known = await KnownAsync(cancellationToken);
        return JsonAnswer.Of(new
        {
            dryRun = true,
            rows = _counts.Sum(),
            accepted = _counts[(int)ImportOutcome.Accepted],
            duplicates = _counts[(int)ImportOutcome.Duplicate],
            refused = _counts[(int)ImportOutcome.Refused],
            encoding = reader.Encoding,
            separator = reader.Separator?.ToString(),
            columns = reader.Columns,
            fields = ImportFields.Names,
            settings = reader.Errors,
            errors = _faults,
            errorCount = _faultCount,
            duplicateRows = _duplicates,
            knownLeads = new { lookedUp = _persons.Count, of = _personCount, rows = known, operations = _persons.Count },
        });
    }

    private async Task<List<int>> KnownAsync(CancellationToken cancellationToken)
    {
        var rows = new List<int>();
        foreach (var some in _persons.Chunk(AtOnce))
        {
            var found = await Task.WhenAll(some.Select(person => leads.FindAsync(person.Lead, cancellationToken)));
            rows.AddRange(some.Where((_, index) => found[index] is not null).Select(person => person.Row));
        }

        return rows;
    }
}
