namespace Microsoft.Azure.Functions.Worker;

/// <summary>Marks a public method as a function that a trigger starts.</summary>
/// <param name="name">Unique in the application, letters, digits, <c>-</c> and <c>_</c>, beginning with a letter, not <c>host</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FunctionAttribute(string name) : Attribute
{
    /// <summary>The function's name; in custom-handler mode also the path that starts it.</summary>
    public string Name { get; } = name;
}
