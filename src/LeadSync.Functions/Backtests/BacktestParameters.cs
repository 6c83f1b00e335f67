namespace LeadSync.Functions.Backtests;

/// <summary>What a back-test has to know beside the draft, which is the job's first input part.</summary>
/// <param name="ServiceLevel">The service level's name.</param>
/// <param name="From">The beginning of the time that is looked at.</param>
/// <param name="To">Its end.</param>
internal sealed record BacktestParameters(string ServiceLevel, DateTimeOffset From, DateTimeOffset To);
