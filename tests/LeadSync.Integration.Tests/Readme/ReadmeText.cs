using LeadSync.Integration.Tests.Publishing;

namespace LeadSync.Integration.Tests.Readme;

/// <summary>The shell blocks of README.md, as a reader pastes them.</summary>
internal static class ReadmeText
{
    public static string All { get; } = File.ReadAllText(Path.Combine(Dotnet.Repository, "README.md"));

    /// <summary>The one block that holds a text.</summary>
    public static string Block(string holds) => Assert.Single(Blocks(), block => block.Contains(holds, StringComparison.Ordinal));

    private static IEnumerable<string> Blocks() => All.Split("```sh\n").Skip(1).Select(part => part.Split("```")[0].Trim());
}
