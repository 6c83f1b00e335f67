namespace Microsoft.Azure.Functions.Worker.Middleware;

/// <summary>The rest of the pipeline, the function itself at its end.</summary>
/// <param name="context">The invocation.</param>
public delegate Task FunctionExecutionDelegate(FunctionContext context);
