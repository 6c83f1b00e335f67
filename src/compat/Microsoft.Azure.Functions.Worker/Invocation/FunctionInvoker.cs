using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Azure.Functions.Worker.Invocation;

/// <summary>Runs a function inside its middleware, its class made anew for each invocation from a scope of its own.</summary>
internal sealed class FunctionInvoker
{
    private readonly ConcurrentDictionary<Type, ObjectFactory> _factories = new();
    private readonly FunctionExecutionDelegate _pipeline;
    private readonly IServiceProvider _services;

    internal FunctionInvoker(IServiceProvider services, IEnumerable<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware)
    {
        _services = services;
        _pipeline = middleware.Reverse().Aggregate((FunctionExecutionDelegate)(context => InvokeAsync((InvocationContext)context)), (next, wrap) => wrap(next));
    }

    /// <summary>Runs the function, then <paramref name="complete"/> in the same scope once all middleware has returned.</summary>
    internal async Task RunAsync(InvocationContext context, Func<InvocationContext, Task>? complete = null)
    {
        await using var scope = _services.CreateAsyncScope();
        context.InstanceServices = scope.ServiceProvider;
        await _pipeline(context);
        if (complete is not null)
            await complete(context);
    }

    private async Task InvokeAsync(InvocationContext context)
    {
        var method = context.Function.Method;
        var instance = method.IsStatic ? null : Make(method.DeclaringType!, context.InstanceServices);
        var returned = method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, ParameterBinder.Bind(context), null);
        if (returned is Task task)
        {
            await task;
            returned = method.ReturnType.IsGenericType ? method.ReturnType.GetProperty(nameof(Task<>.Result))!.GetValue(task) : null;
        }

        context.Result = returned;
    }

    private object Make(Type type, IServiceProvider services) =>
        _factories.GetOrAdd(type, static key => ActivatorUtilities.CreateFactory(key, Type.EmptyTypes))(services, null);
}
