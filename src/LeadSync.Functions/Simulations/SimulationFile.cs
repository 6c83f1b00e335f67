using System.Text;
using System.Text.Json;
using LeadSync.Domain.Routing.Replay;
using LeadSync.Functions.Manage;
using LeadSync.Storage.Jobs;

namespace LeadSync.Functions.Simulations;

/// <summary>
/// Writes the result of a simulation while it goes on: one JSON document, in it each lead that would go elsewhere or to nobody, and behind them the sums.
/// </summary>
/// <param name="files">Where it is kept.</param>
/// <param name="jobId">The job.</param>
/// <param name="page">The page: its parts have numbers of their own, so that a page done again replaces them.</param>
internal sealed class SimulationFile(JobFiles files, string jobId, int page)
{
    private const int PartsAPage = 1_000;
    private const int PartLength = 900_000;

    private readonly StringBuilder _text = new(page == 0 ? "{\"leads\":[\n" : "");
    private int _part = page * PartsAPage;

    /// <summary>Lists a lead.</summary>
    public async Task AddAsync(ReplayedOffer offer, bool isFirst, CancellationToken cancellationToken)
    {
        if (!isFirst) _text.Append(",\n");
        _text.Append(JsonSerializer.Serialize(offer, ManageJson.Options));
        if (_text.Length >= PartLength) await FlushAsync(cancellationToken);
    }

    /// <summary>Ends the page; behind the last one the sums follow.</summary>
    public Task EndAsync(ReplayTotals? sums, CancellationToken cancellationToken)
    {
        if (sums is not null) _text.Append("\n],\"sums\":").Append(JsonSerializer.Serialize(SumsOf(sums), ManageJson.Options)).Append("}\n");
        return FlushAsync(cancellationToken);
    }

    private static object SumsOf(ReplayTotals sums) =>
        new { offers = sums.Offers, moved = sums.Moved, withoutOwner = sums.WithoutOwner, pools = Sorted(sums.Pools), representatives = Sorted(sums.Representatives), reasons = Sorted(sums.Reasons) };

    private static object Sorted(ReplayShares shares) =>
        new { before = new SortedDictionary<string, int>(shares.Before, StringComparer.Ordinal), after = new SortedDictionary<string, int>(shares.After, StringComparer.Ordinal) };

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        var text = _text.ToString();
        _text.Clear();
        _part = await LongText.WriteAsync(files, jobId, JobFile.Result, _part, text, cancellationToken);
    }
}
