using System.Text.RegularExpressions;

namespace LeadSync.Connectors.Tests;

/// <summary>Secrets and signatures are compared in one place, in constant time: a scan of the source, so that no second place comes to be.</summary>
public sealed partial class SecretComparisonTests
{
    private static readonly string Connectors = Path.Combine(Repository(AppContext.BaseDirectory), "src", "LeadSync.Connectors");

    private static IEnumerable<string> Sources => Directory.EnumerateFiles(Connectors, "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    [Fact]
    public void Only_Hashes_compares_in_constant_time() =>
        Assert.Equal("Hashes.cs", Path.GetFileName(Assert.Single(Sources, file => File.ReadAllText(file).Contains("FixedTimeEquals", StringComparison.Ordinal))));

    [Fact]
    public void Nothing_compares_a_secret_a_key_or_a_signature_in_another_way() =>
        Assert.Empty(Sources.Where(file => Path.GetFileName(file) != "Hashes.cs").SelectMany(file => File.ReadLines(file).Where(line => Compared().IsMatch(line)).Select(line => $"{Path.GetFileName(file)}: {line.Trim()}")));

    [Theory]
    [InlineData("if (secret == offered) return;", true)]
    [InlineData("return offered.Equals(secret, StringComparison.Ordinal);", true)]
    [InlineData("settings.Secrets.Contains(token)", true)]
    [InlineData("string.Equals(signature, expected)", true)]
    [InlineData("signature.SequenceEqual(expected)", true)]
    [InlineData("if (settings.Secrets.Count == 0) return;", false)]
    [InlineData("Hashes.AreSame(secret, key)", false)]
    public void The_scan_finds_what_it_looks_for(string line, bool isFound) => Assert.Equal(isFound, Compared().IsMatch(line));

    private static string Repository(string folder) => File.Exists(Path.Combine(folder, "LeadSync.sln")) ? folder : Repository(Path.GetDirectoryName(folder)!);

    [GeneratedRegex(
        @"\b(secret|signature|presented|offered|password)\s*(==|!=)|(==|!=)\s*(secret|signature|presented|offered|password)\b|\b(secret|signature|offered|presented|password)\.(Equals|SequenceEqual|CompareTo)\b|Equals\([^)]*\b(secret|signature|presented|offered|password)\b|Secrets\.(Contains|IndexOf)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Compared();
}
