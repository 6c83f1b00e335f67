using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.Invocation;

/// <summary>All functions of an application, in the order of their names.</summary>
internal sealed partial class FunctionCatalog
{
    private HashSet<string> _disabled = [];

    private FunctionCatalog(IEnumerable<Type> types)
    {
        Functions = [.. types.SelectMany(type => type.GetMethods()).Select(Describe).OfType<FunctionDescriptor>().OrderBy(function => function.Name, StringComparer.Ordinal)];
        var twice = Functions.GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            throw new InvalidOperationException($"Two functions are called {twice.Key}.");
    }

    internal IReadOnlyList<FunctionDescriptor> Functions { get; }

    internal static FunctionCatalog Of(Assembly assembly) => new(assembly.GetTypes().Where(type => type.IsPublic));

    internal static FunctionCatalog Of(params Type[] types) => new(types);

    /// <summary>The functions with such a trigger, without those that a setting disables.</summary>
    internal IEnumerable<FunctionDescriptor> TriggeredBy<TTrigger>()
        where TTrigger : Attribute => Functions.Where(function => function.Trigger is TTrigger && !_disabled.Contains(function.Name));

    /// <summary>Fills <c>%Setting%</c> in queue names and schedules, and reads <c>AzureWebJobs.&lt;function&gt;.Disabled</c>.</summary>
    internal FunctionCatalog Resolve(IConfiguration configuration)
    {
        foreach (var function in Functions)
            function.Resolve(text => Setting().Replace(text, match => Value(configuration, match.Groups["name"].Value, function.Name)));
        _disabled = [.. Functions.Select(function => function.Name).Where(name => bool.TryParse(configuration[$"AzureWebJobs.{name}.Disabled"], out var disabled) && disabled)];
        return this;
    }

    private static FunctionDescriptor? Describe(MethodInfo method)
    {
        var name = method.GetCustomAttribute<FunctionAttribute>()?.Name;
        if (name is null)
            return null;
        return FunctionName().IsMatch(name) ? new FunctionDescriptor(method, name) : throw new InvalidOperationException($"'{name}' cannot be the name of a function.");
    }

    private static string Value(IConfiguration configuration, string setting, string function) =>
        configuration[setting] is { Length: > 0 } value ? value : throw new InvalidOperationException($"Function {function} needs the setting {setting}, which is not set.");

    [GeneratedRegex("%(?<name>[^%]+)%", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Setting();

    [GeneratedRegex("^(?!host$)[A-Za-z][A-Za-z0-9_-]{0,127}$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex FunctionName();
}
