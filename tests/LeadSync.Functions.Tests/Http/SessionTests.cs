using System.Net;
using LeadSync.Functions.Http;

namespace LeadSync.Functions.Tests.Http;

/// <summary>Signing in to the pages.</summary>
public sealed class SessionTests
{
    private static readonly (string, string) Key = ("LeadSync:Manage:Keys:anna", "editor:annas-secret");

    [Fact]
    public async Task Who_signs_in_gets_a_cookie_that_scripts_and_other_sites_do_not_see()
    {
        await using var host = await HttpHost.StartAsync(HostOptions.With(Key));

        using var answer = await SignInAsync(host, "annas-secret", "/ui/leads");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/ui/leads", answer.Headers.Location!.OriginalString);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        Assert.StartsWith("leadsync=", cookie, StringComparison.Ordinal);
        Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("annas-secret", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_https_the_cookie_is_bound_to_the_host_and_secure()
    {
        await using var host = await HttpHost.StartAsync(HostOptions.With(Key, ("LeadSync:PublicUrl", "https://leads.example.com")));

        var cookie = (await SignInAsync(host, "annas-secret")).Headers.GetValues("Set-Cookie").Single();

        Assert.StartsWith("__Host-leadsync=", cookie, StringComparison.Ordinal);
        Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; path=/", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_session_reads_under_the_name_of_its_key()
    {
        await using var host = await HttpHost.StartAsync(HostOptions.With(Key));

        using var answer = await ProbeAsync(host, HttpMethod.Get, await CookieAsync(host));

        Assert.Equal("anna", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_session_ends_after_eight_hours()
    {
        var options = HostOptions.With(Key);
        await using var host = await HttpHost.StartAsync(options);
        var cookie = await CookieAsync(host);

        options.Time.Ahead = TimeSpan.FromHours(7.9);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host, HttpMethod.Get, cookie));
        options.Time.Ahead = TimeSpan.FromHours(8.1);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(host, HttpMethod.Get, cookie));
    }

    [Fact]
    public async Task A_session_ends_when_its_key_gets_another_secret_or_role()
    {
        await using var host = await HttpHost.StartAsync(HostOptions.With(Key));
        await using var rotated = await HttpHost.StartAsync(HostOptions.With(("LeadSync:Manage:Keys:anna", "editor:new-secret")));
        await using var demoted = await HttpHost.StartAsync(HostOptions.With(("LeadSync:Manage:Keys:anna", "reader:annas-secret")));
        var cookie = await CookieAsync(host);

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(rotated, HttpMethod.Get, cookie));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(demoted, HttpMethod.Get, cookie));
    }

    [Theory]
    [InlineData("leadsync=a.b")]
    [InlineData("leadsync=.")]
    [InlineData("leadsync=OTk5OTk5OTk5OSAzMSBhbm5h.AAAA")]
    [InlineData("leadsync=%ff")]
    public async Task A_forged_session_is_not_known(string cookie)
    {
        await using var host = await HttpHost.StartAsync(HostOptions.With(Key));

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(host, HttpMethod.Get, cookie));
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Forbidden)]
    [InlineData("cross-site", HttpStatusCode.Forbidden)]
    [InlineData("same-site", HttpStatusCode.Forbidden)]
    [InlineData("same-origin", HttpStatusCode.OK)]
    public async Task A_session_writes_only_from_a_page_of_ours(string? site, HttpStatusCode expected)
    {
        await using var host = await HttpHost.StartAsync(HostOptions.With(Key));

        Assert.Equal(expected, await StatusAsync(host, HttpMethod.Post, await CookieAsync(host), site));
    }

    [Fact]
    public async Task A_wrong_key_gets_no_cookie_and_the_form_again()
    {
        await using var host = await HttpHost.StartAsync(HostOptions.With(Key));

        using var answer = await SignInAsync(host, "wrong", "/ui/leads");

        Assert.Equal("/ui/login?wrong=true&next=%2Fui%2Fleads", answer.Headers.Location!.OriginalString);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("https://evil.example.com/")]
    [InlineData("//evil.example.com")]
    [InlineData("/ui/\\evil")]
    [InlineData("/ui/a\r\nSet-Cookie: x=y")]
    public async Task Signing_in_never_leads_elsewhere(string next)
    {
        await using var host = await HttpHost.StartAsync(HostOptions.With(Key));

        Assert.Equal(SignIn.Home, (await SignInAsync(host, "annas-secret", next)).Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_page_sends_whoever_is_not_known_to_the_sign_in_and_back()
    {
        await using var host = await HttpHost.StartAsync(HostOptions.With(Key));

        using var answer = await host.Client.GetAsync(new Uri("/ui/probe?stage=MQL", UriKind.Relative));

        Assert.Equal("/ui/login?next=%2Fui%2Fprobe%3Fstage%3DMQL", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Signing_out_has_the_browser_forget()
    {
        await using var host = await HttpHost.StartAsync(HostOptions.With(Key));

        using var answer = await host.Client.PostAsync(new Uri("/ui/logout", UriKind.Relative), null);

        Assert.Contains("expires=Thu, 01 Jan 1970", answer.Headers.GetValues("Set-Cookie").Single(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("\"cache\", \"cookies\", \"storage\"", answer.Headers.GetValues("Clear-Site-Data").Single());
    }

    private static async Task<HttpResponseMessage> SignInAsync(HttpHost host, string key, string next = "")
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal) { ["key"] = key, ["next"] = next });
        return await host.Client.PostAsync(new Uri("/ui/login", UriKind.Relative), form);
    }

    private static async Task<string> CookieAsync(HttpHost host) => (await SignInAsync(host, "annas-secret")).Headers.GetValues("Set-Cookie").Single().Split(';')[0];

    private static async Task<HttpStatusCode> StatusAsync(HttpHost host, HttpMethod method, string cookie, string? site = null)
    {
        using var answer = await ProbeAsync(host, method, cookie, site);
        return answer.StatusCode;
    }

    private static async Task<HttpResponseMessage> ProbeAsync(HttpHost host, HttpMethod method, string cookie, string? site = null)
    {
        using var request = new HttpRequestMessage(method, "/api/probe");
        request.Headers.TryAddWithoutValidation("Cookie", cookie);
        if (site is not null) request.Headers.Add("Sec-Fetch-Site", site);
        return await host.Client.SendAsync(request);
    }
}
