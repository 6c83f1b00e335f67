namespace LeadSync.Functions.Tools.Demo;

/// <summary>What was asked for on the command line.</summary>
/// <param name="Reset">True to throw away an earlier demo first.</param>
internal sealed record DemoOptions(bool Reset)
{
    /// <summary>Reads the arguments; null where no demo is wanted.</summary>
    public static DemoOptions? Read(IReadOnlyList<string> args) =>
        args.Count > 0 && args[0] == "demo" ? new DemoOptions(args.Contains("--reset", StringComparer.Ordinal)) : null;
}
