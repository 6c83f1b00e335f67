using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LeadSync.Compat.Tests.Worker;

public sealed class StandAloneHttpTests(WorkerStorage storage) : IClassFixture<WorkerStorage>
{
    [Fact]
    public async Task Route_values_reach_parameters_by_name_and_a_missing_number_is_refused()
    {
        await using var app = await StartAsync();
        var answer = await app.Client.GetFromJsonAsync<JsonElement>("api/echo/hubspot/7");
        Assert.Equal("hubspot", answer.GetProperty("source").GetString());
        Assert.Equal(7, answer.GetProperty("number").GetInt32());
        Assert.Equal("EchoRoute", answer.GetProperty("name").GetString());
        Assert.Equal(HttpStatusCode.InternalServerError, (await app.Client.GetAsync(new Uri("api/echo/hubspot", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Each_invocation_has_a_scope_of_its_own()
    {
        await using var app = await StartAsync();
        var first = await app.Client.GetFromJsonAsync<JsonElement>("api/echo/a/1");
        var second = await app.Client.GetFromJsonAsync<JsonElement>("api/echo/a/1");
        Assert.NotEqual(first.GetProperty("id").GetInt32(), second.GetProperty("id").GetInt32());
    }

    [Fact]
    public async Task A_result_is_run_after_all_middleware_has_returned()
    {
        await using var app = await StartAsync();
        Assert.Equal("/api/late after middleware: True", await app.Client.GetStringAsync(new Uri("api/late", UriKind.Relative)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nothing/here")]
    [InlineData("Take")]
    [InlineData("EchoRoute")]
    [InlineData("api/Take")]
    public async Task What_matches_no_route_is_a_plain_404(string path)
    {
        await using var app = await StartAsync();
        using var answer = await app.Client.PostAsync(new Uri(path, UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_throwing_function_is_an_empty_500_and_the_server_keeps_its_name_to_itself()
    {
        await using var app = await StartAsync();
        using var answer = await app.Client.GetAsync(new Uri("api/throws", UriKind.Relative));
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("", await answer.Content.ReadAsStringAsync());
        Assert.Empty(answer.Headers.Server);
    }

    [Fact]
    public async Task Requests_are_answered_while_a_service_of_the_application_is_still_starting()
    {
        var slow = new SlowStart();
        await using var app = TestApp.Build(TestApp.StandAlone(storage.ConnectionString, WorkerStorage.NewPrefix()), typeof(SampleFunctions), builder => builder.Services.AddSingleton<IHostedService>(slow));
        var start = app.BeginStartAsync();
        await Until.TrueAsync(() => app.Listens, "Kestrel listens");
        Assert.Contains("a", await app.Client.GetStringAsync(new Uri(app.Address, "api/echo/a/1")), StringComparison.Ordinal);
        Assert.False(start.IsCompleted);
        slow.Release();
        await start;
    }

    private Task<TestApp> StartAsync() => TestApp.StartAsync(TestApp.StandAlone(storage.ConnectionString, WorkerStorage.NewPrefix()), typeof(SampleFunctions));
}
