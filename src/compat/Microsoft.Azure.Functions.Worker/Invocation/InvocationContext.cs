namespace Microsoft.Azure.Functions.Worker.Invocation;

/// <summary>One invocation: what triggered it, and what the function returned.</summary>
internal sealed class InvocationContext(FunctionDescriptor function, object trigger, CancellationToken cancellationToken) : FunctionContext
{
    public override string InvocationId { get; } = Guid.NewGuid().ToString();

    public override string FunctionId => function.Id;

    public override IServiceProvider InstanceServices { get; set; } = null!;

    public override FunctionDefinition FunctionDefinition => function;

    public override IDictionary<object, object> Items { get; set; } = new Dictionary<object, object>();

    public override CancellationToken CancellationToken => cancellationToken;

    internal FunctionDescriptor Function => function;

    /// <summary>Value of the parameter with the trigger attribute.</summary>
    internal object Trigger => trigger;

    /// <summary>Values of parameters without attribute, by name in any case: route values, <c>dequeueCount</c>.</summary>
    internal IReadOnlyDictionary<string, object?> Named { get; init; } = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);

    internal object? Result { get; set; }
}
