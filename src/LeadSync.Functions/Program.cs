using LeadSync.Functions.Health;
using LeadSync.Functions.Http;
using LeadSync.Functions.Imports;
using LeadSync.Functions.Intake;
using LeadSync.Functions.Jobs;
using LeadSync.Functions.Leads;
using LeadSync.Functions.Manage;
using LeadSync.Functions.Pages;
using LeadSync.Functions.Startup;
using LeadSync.Functions.Tools;
using LeadSync.Storage;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.AddTools(args);
builder.ConfigureFunctionsWebApplication();
builder.UseMiddleware<HttpEdgeMiddleware>();
builder.UseMiddleware<StorageReadyMiddleware>();
builder.Services
    .AddSingleton(TimeProvider.System)
    .AddStorage()
    .AddLeads()
    .AddSingleton(UnresolvedReferences.In(builder.Configuration))
    .AddHttpBasics(builder.Configuration)
    .AddHealth()
    .AddIntake(builder.Configuration)
    .AddManagement()
    .AddJobs()
    .AddImports()
    .AddPages();
await builder.Build().RunAsync();
