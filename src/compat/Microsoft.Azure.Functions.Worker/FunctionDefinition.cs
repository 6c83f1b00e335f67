namespace Microsoft.Azure.Functions.Worker;

/// <summary>A function as found in the application's assembly.</summary>
public abstract class FunctionDefinition
{
    /// <summary>File of the assembly that holds the function.</summary>
    public abstract string PathToAssembly { get; }

    /// <summary>Full type name and method name, joined by a dot.</summary>
    public abstract string EntryPoint { get; }

    /// <summary>Stable as long as name and entry point are.</summary>
    public abstract string Id { get; }

    /// <summary>The name given by <see cref="FunctionAttribute"/>.</summary>
    public abstract string Name { get; }
}
