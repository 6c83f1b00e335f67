namespace Microsoft.Azure.Functions.Worker;

/// <summary>One invocation of a function, as its middleware and the function see it.</summary>
public abstract class FunctionContext
{
    /// <summary>Unique for each invocation; the host's own where a Functions host started it.</summary>
    public abstract string InvocationId { get; }

    /// <summary>The function's <see cref="FunctionDefinition.Id"/>.</summary>
    public abstract string FunctionId { get; }

    /// <summary>Services of this invocation's scope.</summary>
    public abstract IServiceProvider InstanceServices { get; set; }

    /// <summary>The function that runs.</summary>
    public abstract FunctionDefinition FunctionDefinition { get; }

    /// <summary>What middleware and function hand each other.</summary>
    public abstract IDictionary<object, object> Items { get; set; }

    /// <summary>Signalled when the caller hangs up (HTTP) or the host gives the work back at shutdown.</summary>
    public virtual CancellationToken CancellationToken => CancellationToken.None;
}
