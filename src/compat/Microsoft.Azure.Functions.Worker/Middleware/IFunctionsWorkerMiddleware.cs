namespace Microsoft.Azure.Functions.Worker.Middleware;

/// <summary>Surrounds each invocation. An HTTP result is sent only after all middleware has returned.</summary>
public interface IFunctionsWorkerMiddleware
{
    /// <summary>Works before and after the rest of the pipeline, or in its place.</summary>
    /// <param name="context">The invocation.</param>
    /// <param name="next">The rest of the pipeline.</param>
    Task Invoke(FunctionContext context, FunctionExecutionDelegate next);
}
