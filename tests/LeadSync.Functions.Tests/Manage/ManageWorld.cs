using System.Text;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Handover;
using LeadSync.Functions.Http;
using LeadSync.Functions.Imports;
using LeadSync.Functions.Intake;
using LeadSync.Functions.Jobs;
using LeadSync.Functions.Leads;
using LeadSync.Functions.Manage;
using LeadSync.Functions.Manage.Documents;
using LeadSync.Functions.Pages;
using LeadSync.Functions.Routing;
using LeadSync.Functions.Scoring;
using LeadSync.Functions.Startup;
using LeadSync.Storage;
using LeadSync.Storage.Metering;
using LeadSync.Storage.Settings;
using LeadSync.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Tests.Manage;

/// <summary>The app's services on storage of their own, with leads that went their way.</summary>
internal sealed class ManageWorld : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private ManageWorld(ServiceProvider services, StandingClock clock) => (_services, Clock) = (services, clock);

    public StandingClock Clock { get; }

    public static async Task<ManageWorld> StartAsync(
        AzuriteFixture azurite, Action<IServiceCollection>? add = null, params IReadOnlyList<KeyValuePair<string, string?>> settings)
    {
        var clock = new StandingClock();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["AzureWebJobsStorage"] = azurite.ConnectionString,
            ["LeadSyncPrefix"] = "m" + AzuriteFixture.NewPrefix(),
            ["LeadSync:Sources:acme:Secret"] = "acme-secret",
            ["LeadSync:IdentityKey"] = "a key for tests, long enough for all of them",
        }).AddInMemoryCollection(settings).Build();
        var services = new ServiceCollection();
        services.AddLogging().AddSingleton<IConfiguration>(configuration).AddSingleton<TimeProvider>(clock)
            .AddStorage().AddLeads().AddHttpBasics(configuration, configuration).AddIntake(configuration).AddManagement().AddJobs().AddImports().AddPages();
        add?.Invoke(services);
        return await ReadyAsync(services.BuildServiceProvider(), clock);
    }

    private static async Task<ManageWorld> ReadyAsync(ServiceProvider services, StandingClock clock)
    {
        await services.GetRequiredService<ReadyStorage>().EnsureAsync(default);
        return new ManageWorld(services, clock);
    }

    public T Get<T>()
        where T : class => _services.GetRequiredService<T>();

    public int Operations() => (int)Get<StorageMeter>().Read().Total;

    /// <summary>Takes in one touchpoint now; three newsletters and two scans make an MQL.</summary>
    public async Task<string> TouchAsync(Contact person, string kind)
    {
        Clock.Pass(TimeSpan.FromMinutes(1));
        var happened = new LeadEvent
        {
            Id = $"evt-{Clock.Now:HHmm}", Source = "generic", Type = LeadEventType.Touchpoint, OccurredAt = Clock.Now, ReceivedAt = Clock.Now,
            Lead = person, Touchpoint = new Touchpoint(kind, Campaign: "autumn"),
        };
        await Get<ScoreLead>().RunAsync([happened], default);
        return Get<LeadKeys>().For(person)[0].Partition;
    }

    /// <summary>Brings a person to an MQL that is offered and handed over.</summary>
    public async Task<string> OfferedAsync(Contact person)
    {
        var leadId = "";
        for (var count = 0; count < 5; count++) leadId = await TouchAsync(person, TouchpointKinds.NewsletterSignup);
        Clock.Pass(TimeSpan.FromMinutes(1));
        await Get<RouteLead>().RunAsync(new RouteLeadMessage(leadId, 1, 1, null), default);
        await Get<HandOverLead>().RunAsync(new HandOverLeadMessage(leadId, 1, 1, null), default);
        Clock.Pass(TimeSpan.FromMinutes(1));
        return leadId;
    }

    /// <summary>Replaces the representatives, whatever they were.</summary>
    public Task<Reply> SavePeopleAsync(string people) =>
        SendAsync(Get<EditRepresentatives>().SaveAsync(Request(people, ("If-Match", "*")), "erik", default));

    public HttpRequest Request(string? json = null, params (string Name, string Value)[] headers)
    {
        var http = new DefaultHttpContext { RequestServices = _services };
        http.Request.Method = json is null ? "GET" : "POST";
        if (json is not null)
        {
            http.Request.ContentType = "application/json";
            http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(json));
        }

        foreach (var (name, value) in headers) http.Request.Headers[name] = value;
        return http.Request;
    }

    public HttpRequest Query(string query)
    {
        var request = Request();
        request.QueryString = new QueryString(query);
        return request;
    }

    /// <summary>Writes a result as the server does.</summary>
    /// <param name="answer">The result.</param>
    /// <param name="headers">What the reader asked with.</param>
    public async Task<Reply> SendAsync(Task<IResult> answer, params (string Name, string Value)[] headers)
    {
        var http = new DefaultHttpContext { RequestServices = _services, Response = { Body = new MemoryStream() } };
        foreach (var (name, value) in headers) http.Request.Headers[name] = value;
        await (await answer).ExecuteAsync(http);
        return new Reply(http.Response.StatusCode, http.Response.Headers, Encoding.UTF8.GetString(((MemoryStream)http.Response.Body).ToArray()));
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
