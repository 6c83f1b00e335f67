using BenchmarkDotNet.Running;
using LeadSync.Benchmarks;

if (args is ["decisions", ..]) BenchmarkRunner.Run<DecisionBenchmarks>(args: args[1..]);
else await BudgetTable.PrintAsync(Console.Out);
