using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Collects services, settings and middleware, then makes the host: stand-alone, or custom handler where <c>FUNCTIONS_CUSTOMHANDLER_PORT</c> is set.</summary>
public sealed class FunctionsApplicationBuilder : IHostApplicationBuilder, IFunctionsWorkerApplicationBuilder
{
    private readonly WebApplicationBuilder _web;
    private readonly FunctionCatalog _functions;
    private readonly List<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> _middleware = [];
    private bool _built;

    internal FunctionsApplicationBuilder(string[] args, FunctionCatalog functions)
    {
        _web = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, EnvironmentName = HostSettings.EnvironmentName });
        _functions = functions;
        HostSettings.Add(_web.Configuration, args);
        HostLogging.Add(_web.Logging, _web.Configuration);
    }

    /// <inheritdoc/>
    public IDictionary<object, object> Properties => ((IHostApplicationBuilder)_web).Properties;

    /// <inheritdoc cref="IHostApplicationBuilder.Configuration"/>
    public ConfigurationManager Configuration => _web.Configuration;

    IConfigurationManager IHostApplicationBuilder.Configuration => Configuration;

    /// <inheritdoc/>
    public IHostEnvironment Environment => _web.Environment;

    /// <inheritdoc/>
    public ILoggingBuilder Logging => _web.Logging;

    /// <inheritdoc/>
    public IMetricsBuilder Metrics => _web.Metrics;

    /// <inheritdoc cref="IHostApplicationBuilder.Services"/>
    public IServiceCollection Services => _web.Services;

    /// <inheritdoc/>
    public IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware)
    {
        ThrowIfBuilt();
        _middleware.Add(middleware);
        return this;
    }

    /// <summary>Makes the host. Nothing listens before it is started.</summary>
    /// <exception cref="InvalidOperationException">It was made before, or a function's trigger names a setting that is not set.</exception>
    public IHost Build()
    {
        ThrowIfBuilt();
        _built = true;
        return FunctionsHost.Build(_web, _functions, _middleware);
    }

    /// <inheritdoc/>
    public void ConfigureContainer<TContainerBuilder>(IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder>? configure = null)
        where TContainerBuilder : notnull => ((IHostApplicationBuilder)_web).ConfigureContainer(factory, configure);

    private void ThrowIfBuilt()
    {
        if (_built)
            throw new InvalidOperationException("The application has already been built.");
    }
}
