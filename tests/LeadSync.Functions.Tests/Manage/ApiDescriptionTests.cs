using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LeadSync.Functions.Manage.Description;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Tests.Manage;

public sealed partial class ApiDescriptionTests
{
    private static readonly HttpTriggerAttribute[] Triggers =
    [
        .. typeof(FunctionNames).Assembly.GetTypes().SelectMany(type => type.GetMethods()).SelectMany(method => method.GetParameters())
            .Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()).OfType<HttpTriggerAttribute>()
            .Where(trigger => trigger.Route!.StartsWith("api/", StringComparison.Ordinal)),
    ];

    [Fact]
    public async Task Every_call_is_described_and_nothing_else()
    {
        var described = await DescribedAsync();

        Assert.Equal(Triggers.SelectMany(PathsOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), described.Select(path => path.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_described_method_is_one_that_a_function_takes_and_of_management_none_is_missing()
    {
        var taken = Triggers.SelectMany(trigger => trigger.Methods!.SelectMany(method => PathsOf(trigger).Select(path => $"{method} {path}"))).ToHashSet(StringComparer.Ordinal);
        var described = (await DescribedAsync()).SelectMany(path => path.Value!.AsObject().Select(call => $"{call.Key} {path.Key}")).ToHashSet(StringComparer.Ordinal);

        Assert.Subset(taken, described);
        Assert.Superset(taken.Where(call => call.Contains("/api/manage/", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal), described);
    }

    // A parameter that takes given words stands for one path a word.
    private static IEnumerable<string> PathsOf(HttpTriggerAttribute trigger)
    {
        var route = Constraint().Replace(trigger.Route!, "");
        var words = Words().Match(route);
        return words.Success ? words.Groups["words"].Value.Split('|').Select(word => "/" + route.Replace(words.Value, word, StringComparison.Ordinal)) : ["/" + route];
    }

    private static async Task<JsonObject> DescribedAsync()
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        using var body = new MemoryStream();
        var http = new DefaultHttpContext { RequestServices = services, Response = { Body = body } };
        await new ApiDescription().Show().ExecuteAsync(http);
        return JsonNode.Parse(body.ToArray())!["paths"]!.AsObject();
    }

    [GeneratedRegex(":[a-z]+(?=})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Constraint();

    [GeneratedRegex(@"\{\w+:regex\(\^\((?<words>[a-z|-]+)\)\$\)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();
}
