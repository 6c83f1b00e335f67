using System.Reflection;
using System.Text.RegularExpressions;
using LeadSync.Domain.Leads;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Tests.Conventions;

/// <summary>What keeps the same source running in all three ways, and the domain pure.</summary>
public sealed partial class CodeTests
{
    private static readonly string Repository = FindRepository(AppContext.BaseDirectory);

    private static IEnumerable<HttpTriggerAttribute> HttpTriggers => typeof(FunctionNames).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods())
        .SelectMany(method => method.GetParameters())
        .Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>())
        .OfType<HttpTriggerAttribute>();

    [Fact]
    public void The_domain_refers_to_the_framework_alone() =>
        Assert.All(typeof(LeadState).Assembly.GetReferencedAssemblies(), name => Assert.StartsWith("System", name.Name, StringComparison.Ordinal));

    [Fact]
    public void Only_functions_middleware_and_the_program_name_the_worker() =>
        Assert.DoesNotContain(
            Sources("src/LeadSync.Functions").Where(file => File.ReadAllText(file).Contains("Microsoft.Azure.Functions.Worker", StringComparison.Ordinal)).Select(file => Path.GetFileName(file)),
            name => !name.EndsWith("Function.cs", StringComparison.Ordinal) && !name.EndsWith("Middleware.cs", StringComparison.Ordinal) && name != "Program.cs");

    [Fact]
    public void Every_HTTP_trigger_is_anonymous_because_LeadSync_checks_for_itself() =>
        Assert.All(HttpTriggers, trigger => Assert.Equal(AuthorizationLevel.Anonymous, trigger.AuthLevel));

    [Fact]
    public void Every_route_begins_with_api_or_ui_and_has_a_second_segment_that_is_no_catch_all() =>
        Assert.All(HttpTriggers, trigger => Assert.Matches("^(api|ui)/[^{*]", trigger.Route!));

    [Fact]
    public void Function_names_are_unique()
    {
        var names = typeof(FunctionNames).Assembly.GetTypes().SelectMany(type => type.GetMethods()).Select(method => method.GetCustomAttribute<FunctionAttribute>()?.Name).OfType<string>().ToList();

        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.True(names.Count > 10);
    }

    [Fact]
    public void The_stand_ins_have_at_most_3000_lines_in_all()
    {
        string[] packages = ["Azure.Data.Tables", "Azure.Storage.Queues", "Microsoft.Azure.Functions.Worker"];

        var lines = packages.Sum(package => Sources($"src/compat/{package}").Sum(file => File.ReadLines(file).Count()));

        Assert.True(lines <= 3000, $"{lines} lines");
    }

    [Theory]
    [InlineData("Azure.Data.Tables")]
    [InlineData("Azure.Storage.Queues")]
    [InlineData("Microsoft.Azure.Functions.Worker")]
    public void A_public_type_of_a_stand_in_is_used_by_LeadSync(string package)
    {
        var others = Sources("src").ToDictionary(file => file, File.ReadAllText, StringComparer.Ordinal);

        Assert.DoesNotContain(Sources($"src/compat/{package}").Where(IsPublicType), file => !others.Any(other => other.Key != file && Names(other.Value, NameOf(file))));
    }

    private static bool IsPublicType(string file) => PublicType().IsMatch(File.ReadAllText(file)) && !file.EndsWith("Extensions.cs", StringComparison.Ordinal);

    private static string NameOf(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name[..^"Attribute".Length] : name;
    }

    private static bool Names(string text, string name) => Regex.IsMatch(text, $@"\b{Regex.Escape(name)}\b", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    private static string FindRepository(string folder) =>
        File.Exists(Path.Combine(folder, "LeadSync.sln")) ? folder : FindRepository(Path.GetDirectoryName(folder)!);

    [GeneratedRegex(@"^public .*\b(class|record|struct|enum|interface|delegate)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
