using System.Net;
using System.Text;
using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Tests.Http;

/// <summary>Architecture A1 and A2, each case by name.</summary>
public sealed class ManageAccessTests
{
    private static readonly (string, string) Key = ("LeadSync:Manage:Key", "all-secret");

    private static readonly (string, string) AnnasKey = ("LeadSync:Manage:Keys:anna", "editor:annas-secret");

    [Theory]
    [InlineData("localhost:7071")]
    [InlineData("LOCALHOST")]
    [InlineData("127.0.0.1:8080")]
    [InlineData("[::1]:7071")]
    public async Task Without_a_key_a_request_of_this_machine_may_do_everything(string host) =>
        Assert.Equal(new Access.Granted("local", Role.All), await AskAsync(Local(host), Role.Editor));

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    public async Task Every_loopback_address_is_this_machine(string address)
    {
        var request = Local();
        request.HttpContext.Connection.RemoteIpAddress = IPAddress.Parse(address);

        Assert.IsType<Access.Granted>(await AskAsync(request));
    }

    [Theory]
    [InlineData("leadsync.example.com")]
    [InlineData("localhost.example.com")]
    [InlineData("127.0.0.1.nip.io")]
    [InlineData("127.0.0.2")]
    public async Task Without_a_key_another_host_name_is_not_known(string host) => Assert.IsType<Access.Unknown>(await AskAsync(Local(host)));

    [Theory]
    [InlineData("Forwarded", "for=203.0.113.9")]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("x-forwarded-proto", "https")]
    [InlineData("X-Forwarded-Host", "leadsync.example.com")]
    [InlineData("X-Forwarded-Anything", "")]
    public async Task Without_a_key_a_forwarded_request_is_not_known(string header, string value) =>
        Assert.IsType<Access.Unknown>(await AskAsync(With(Local(), (header, value))));

    [Theory]
    [InlineData("203.0.113.9")]
    [InlineData(null)]
    public async Task Without_a_key_another_machine_is_not_known(string? address)
    {
        var request = Local();
        request.HttpContext.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);

        Assert.IsType<Access.Unknown>(await AskAsync(request));
    }

    [Theory]
    [InlineData("FUNCTIONS_CUSTOMHANDLER_PORT", "7072")]
    [InlineData("FUNCTIONS_WORKER_RUNTIME", "dotnet-isolated")]
    [InlineData("Functions:Worker:HostEndpoint", "http://127.0.0.1:5001")]
    public async Task Under_a_Functions_host_the_app_does_not_start_without_a_key(string mark, string value)
    {
        var start = () => HttpHost.StartAsync(new HostOptions { Environment = HostOptions.Of((mark, value)) });

        Assert.Contains("LeadSync:Manage:Key", (await Assert.ThrowsAsync<StartFaultsException>(start)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Under_a_Functions_host_a_request_of_this_machine_needs_the_key_too()
    {
        var host = HostOptions.Of(("FUNCTIONS_CUSTOMHANDLER_PORT", "7072"));

        Assert.IsType<Access.Unknown>(await AskAsync(Local(), Role.Reader, host, Key));
        Assert.IsType<Access.Granted>(await AskAsync(With(Local(), ("x-functions-key", "all-secret")), Role.Reader, host, Key));
    }

    [Fact]
    public async Task The_key_may_do_everything_from_anywhere() =>
        Assert.Equal(new Access.Granted("key", Role.All), await AskAsync(With(Remote(), ("x-functions-key", "all-secret")), Role.ApproverSales, settings: Key));

    [Theory]
    [InlineData(null)]
    [InlineData("wrong")]
    [InlineData("all-secre")]
    [InlineData("all-secret2")]
    public async Task Once_a_key_is_set_this_machine_needs_it_too(string? sent)
    {
        var request = sent is null ? Local() : With(Local(), ("x-functions-key", sent));

        Assert.IsType<Access.Unknown>(await AskAsync(request, settings: Key));
    }

    [Theory]
    [InlineData("reader", Role.Reader, true)]
    [InlineData("reader", Role.Editor, false)]
    [InlineData("editor", Role.Reader, true)]
    [InlineData("editor", Role.ApproverMarketing, false)]
    [InlineData("approver-marketing", Role.ApproverMarketing, true)]
    [InlineData("approver-marketing", Role.ApproverSales, false)]
    [InlineData("approver-sales", Role.Editor, false)]
    [InlineData("representative", Role.Reader, false)]
    [InlineData("representative", Role.Reader | Role.Representative, true)]
    public async Task A_named_key_may_do_what_its_role_says(string role, Role needed, bool may)
    {
        var decided = await AskAsync(With(Remote(), ("x-functions-key", "s:1")), needed, settings: ("LeadSync:Manage:Keys:ben", role + ":s:1"));

        Assert.Equal(may, decided is Access.Granted { Name: "ben" });
        Assert.Equal(!may, decided is Access.Forbidden);
    }

    [Theory]
    [InlineData("boss:secret")]
    [InlineData("secret")]
    [InlineData("reader:")]
    [InlineData("")]
    public async Task A_named_key_without_role_or_secret_stops_the_start_and_is_not_shown(string value)
    {
        var fault = await Assert.ThrowsAsync<StartFaultsException>(() => HttpHost.StartAsync(HostOptions.With(("LeadSync:Manage:Keys:ben", value))));

        Assert.Contains("LeadSync:Manage:Keys:ben", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(":secret", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_principal_header_is_removed_and_not_believed_where_App_Service_does_not_sign_in()
    {
        var request = With(Remote(), ("X-MS-CLIENT-PRINCIPAL", Principal("editor")), ("X-MS-CLIENT-PRINCIPAL-ID", "eve"));
        Services(HostOptions.Of(), Key).GetRequiredService<AppServicePrincipal>().Clean(request);

        Assert.DoesNotContain(request.Headers.Keys, name => name.StartsWith("X-MS-", StringComparison.OrdinalIgnoreCase));
        Assert.IsType<Access.Unknown>(await AskAsync(With(Remote(), ("X-MS-CLIENT-PRINCIPAL", Principal("editor"))), settings: Key));
    }

    [Theory]
    [InlineData("True", true)]
    [InlineData("False", false)]
    public async Task A_principal_is_believed_only_where_App_Service_really_signs_in(string enabled, bool believed)
    {
        var request = With(Remote(), ("X-MS-CLIENT-PRINCIPAL", Principal("editor")), ("X-MS-CLIENT-PRINCIPAL-ID", "anna-id"));

        var decided = await AskAsync(request, Role.Editor, null, ("LeadSync:Login:Provider", "AppService"), ("WEBSITE_AUTH_ENABLED", enabled), AnnasKey);

        Assert.Equal(believed, decided is Access.Granted { Name: "anna-id" });
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.example.com")]
    [InlineData("Origin", "null")]
    public async Task Somebody_elses_page_cannot_write_through_the_browser_of_this_machine(string header, string value)
    {
        var request = With(Local(), (header, value));
        request.Method = "POST";

        Assert.IsType<Access.Forbidden>(await AskAsync(request));
    }

    [Fact]
    public async Task A_tool_beside_the_open_app_may_write()
    {
        var request = Local();
        request.Method = "POST";

        Assert.IsType<Access.Granted>(await AskAsync(request));
    }

    private static HttpRequest Local(string host = "localhost:7071")
    {
        var http = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Loopback } };
        (http.Request.Method, http.Request.Scheme, http.Request.Host) = ("GET", "http", new HostString(host));
        return http.Request;
    }

    private static HttpRequest Remote()
    {
        var request = Local("leadsync.example.com");
        request.HttpContext.Connection.RemoteIpAddress = IPAddress.Parse("203.0.113.9");
        return request;
    }

    private static HttpRequest With(HttpRequest request, params (string Name, string Value)[] headers)
    {
        foreach (var (name, value) in headers) request.Headers[name] = value;
        return request;
    }

    private static string Principal(string role) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($$"""{"auth_typ":"aad","claims":[{"typ":"name","val":"Anna"},{"typ":"roles","val":"{{role}}"}]}"""));

    private static Task<Access> AskAsync(HttpRequest request, Role needed = Role.Reader, Dictionary<string, string?>? host = null, params (string, string)[] settings) =>
        Services(host ?? [], settings).GetRequiredService<ManageAccess>().AuthorizeAsync(request, needed);

    private static ServiceProvider Services(Dictionary<string, string?> host, params (string, string)[] settings) => new ServiceCollection()
        .AddLogging()
        .AddSingleton<SessionSecret>(_ => ValueTask.FromResult(new byte[32]))
        .AddHttpBasics(
            new ConfigurationBuilder().AddInMemoryCollection(HostOptions.Of(settings)).Build(),
            new ConfigurationBuilder().AddInMemoryCollection(host).Build())
        .BuildServiceProvider();
}
