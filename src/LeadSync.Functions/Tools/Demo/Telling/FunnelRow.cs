namespace LeadSync.Functions.Tools.Demo.Telling;

/// <summary>One stage of the funnel.</summary>
/// <param name="Stage">The profile's name.</param>
/// <param name="Reached">How many leads were ever there.</param>
/// <param name="Before">How many reached the stage before; null where there is none.</param>
/// <param name="Now">How many are there now.</param>
internal sealed record FunnelRow(string Stage, int Reached, int? Before, int Now)
{
    /// <summary>The share of the stage before, from 0 to 1.</summary>
    public double? Share => Before is > 0 and var before ? (double)Reached / before : null;
}
