using Microsoft.AspNetCore.Builder;

namespace Microsoft.Azure.Functions.Worker.CustomHandler;

internal static class CustomHandlerEndpoints
{
    internal static void Map(WebApplication app) => app.MapGet("/", static () => { });
}
