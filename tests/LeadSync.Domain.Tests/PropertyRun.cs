using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace LeadSync.Domain.Tests;

/// <summary>Tries a property on as many generated cases as the tier asks for, on all cores.</summary>
internal static class PropertyRun
{
    /// <summary>Fails with the smallest counterexample and the seed that gives it again.</summary>
    public static void Holds<T>(Gen<T> values, Func<T, bool> property, int fast = 1_000) =>
        Check.One(
            Config.QuickThrowOnFailure
                .WithMaxTest(Tier.Cases(full: 100_000, fast, mutants: 50))
                .WithParallelRunConfig(FSharpOption<ParallelRunConfig>.Some(new ParallelRunConfig(Environment.ProcessorCount))),
            Prop.ForAll(values.ToArbitrary(), property));
}
