var app = WebApplication.CreateBuilder(args).Build();
app.MapPost("/", () => Results.Accepted());
await app.RunAsync();
