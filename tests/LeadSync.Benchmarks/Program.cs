using BenchmarkDotNet.Running;
using LeadSync.Benchmarks;

switch (args)
{
    case ["decisions", ..]:
        BenchmarkRunner.Run<DecisionBenchmarks>(args: args[1..]);
        break;
    case ["routing", ..]:
        BenchmarkRunner.Run<RoutingBenchmarks>(args: args[1..]);
        await RoutingReport.PrintAsync(Console.Out, CancellationToken.None);
        break;
    case ["routing-report"]:
        await RoutingReport.PrintAsync(Console.Out, CancellationToken.None);
        break;
    default:
        await BudgetTable.PrintAsync(Console.Out);
        break;
}
