namespace LeadSync.Domain.Reporting;

/// <summary>How many cycles reached a stage, with the persons beside them (D-5), from recorded moves. Takes signed moves one at a time, in any order; what was taken back counts for nothing.</summary>
public sealed class FunnelTally
{
    private readonly Dictionary<(string Stage, string Lead, int Cycle), int> _moves = [];

    /// <summary>Takes a move.</summary>
    /// <param name="lead">Whose.</param>
    /// <param name="cycle">Its cycle.</param>
    /// <param name="stage">The stage that it led to.</param>
    /// <param name="sign">1, or −1 where a late event took it back.</param>
    public void Add(string lead, int cycle, string stage, int sign) => _moves[(stage, lead, cycle)] = _moves.GetValueOrDefault((stage, lead, cycle)) + sign;

    /// <summary>The stages that were reached, in alphabetical order.</summary>
    public IReadOnlyList<FunnelTallyRow> Rows() =>
    [
        .. _moves.Where(move => move.Value > 0).GroupBy(move => move.Key.Stage, StringComparer.Ordinal).OrderBy(stage => stage.Key, StringComparer.Ordinal)
            .Select(stage => new FunnelTallyRow(stage.Key, stage.Count(), stage.Select(move => move.Key.Lead).Distinct(StringComparer.Ordinal).Count())),
    ];
}
