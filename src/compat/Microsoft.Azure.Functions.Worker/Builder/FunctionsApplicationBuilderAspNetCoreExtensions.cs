namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>HTTP functions with ASP.NET Core's request and results.</summary>
public static class FunctionsApplicationBuilderAspNetCoreExtensions
{
    /// <summary>Chooses ASP.NET Core for HTTP functions, which the stand-in always does: the call keeps the source the same.</summary>
    /// <param name="builder">The application's builder.</param>
    public static FunctionsApplicationBuilder ConfigureFunctionsWebApplication(this FunctionsApplicationBuilder builder) => builder;
}
