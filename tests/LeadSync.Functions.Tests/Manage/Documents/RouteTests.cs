using System.Reflection;
using System.Text.RegularExpressions;
using LeadSync.Functions.Manage;
using LeadSync.Functions.Manage.Documents;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace LeadSync.Functions.Tests.Manage.Documents;

/// <summary>All HTTP functions on ASP.NET Core's own routing, as both builds of the worker map them; each answers its name.</summary>
public sealed partial class RouteTests : IAsyncLifetime
{
    private static readonly (string Name, HttpTriggerAttribute Trigger)[] Functions =
    [
        .. typeof(FunctionNames).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .Select(method => (method.GetCustomAttribute<FunctionAttribute>()?.Name, method.GetParameters().Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()).FirstOrDefault(trigger => trigger is not null)))
            .Where(function => function is { Name: not null, Item2: not null }).Select(function => (function.Name!, function.Item2!)),
    ];

    private readonly HttpClient _client = new(new SocketsHttpHandler());
    private WebApplication _app = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        foreach (var (name, trigger) in Functions) _app.MapMethods(trigger.Route!, trigger.Methods!, () => name);
        await _app.StartAsync();
        _client.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task Every_function_is_reached_by_its_own_address_and_no_other_swallows_it()
    {
        foreach (var (name, trigger) in Functions)
            foreach (var method in trigger.Methods!)
                foreach (var path in PathsOf(trigger.Route!))
                    if (method != "head") Assert.Equal((path, name), (path, await AskAsync(method, path)));
    }

    [Theory]
    [InlineData("get", "api/manage/leads", ManageFunctionNames.ListLeads)]
    [InlineData("get", "api/manage/leads/draft", ManageFunctionNames.ShowLead)]
    [InlineData("get", "api/manage/dead-letters", ManageFunctionNames.ListDeadLetters)]
    [InlineData("get", "api/manage/representatives", ManageFunctionNames.ShowRepresentatives)]
    [InlineData("get", "api/manage/assignment/draft", ManageFunctionNames.ShowAssignmentDraft)]
    [InlineData("get", "api/manage/sources/draft", ManageFunctionNames.ShowDocument)]
    [InlineData("get", "api/manage/Service-Levels/default", ManageFunctionNames.ShowDocument)]
    public async Task An_address_that_looks_like_another_is_told_apart(string method, string path, string function) => Assert.Equal(function, await AskAsync(method, path));

    [Theory]
    [InlineData("api/manage/representatives/versions")]
    [InlineData("api/manage/colours")]
    [InlineData("api/manage/routing-tables-2/default")]
    [InlineData("api/manage/routing-tables/default/versions/x")]
    [InlineData("api/manage/routing-tables|sources")]
    public async Task What_is_no_kind_matches_nothing(string path) => Assert.Equal("", await AskAsync("get", path));

    [Fact]
    public void The_addresses_name_every_kind_that_has_names() => Assert.Equal(
        Storage.Documents.DocumentKinds.All.Except(["representatives", "assignment"], StringComparer.Ordinal).Order(StringComparer.Ordinal),
        DocumentRoutes.Kinds.Split('|').Order(StringComparer.Ordinal));

    private async Task<string> AskAsync(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        using var answer = await _client.SendAsync(request);
        return answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync() : "";
    }

    private static IEnumerable<string> PathsOf(string route)
    {
        var words = Words().Match(route);
        var routes = words.Success ? words.Groups["words"].Value.Split('|').Select(word => route.Replace(words.Value, word, StringComparison.Ordinal)) : [route];
        return routes.Select(path => Parameter().Replace(path, "7"));
    }

    [GeneratedRegex(@"\{\w+:regex\(\^\((?<words>[a-z|-]+)\)\$\)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Parameter();
}
