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

        Assert.Equal(Triggers.Select(PathOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), described.Select(path => path.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_described_method_is_one_that_a_function_takes_and_of_management_none_is_missing()
    {
        var taken = Triggers.SelectMany(trigger => trigger.Methods!.Select(method => $"{method} {PathOf(trigger)}")).ToHashSet(StringComparer.Ordinal);
        var described = (await DescribedAsync()).SelectMany(path => path.Value!.AsObject().Select(call => $"{call.Key} {path.Key}")).ToHashSet(StringComparer.Ordinal);

        Assert.Subset(taken, described);
        Assert.Superset(taken.Where(call => call.Contains("/api/manage/", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal), described);
    }

    private static string PathOf(HttpTriggerAttribute trigger) => "/" + Constraint().Replace(trigger.Route!, "");

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
}
