namespace Microsoft.Azure.Functions.Worker;

/// <summary>Starts the function on HTTP requests that match its methods and route.</summary>
/// <param name="authLevel">The key that the Functions host asks for.</param>
/// <param name="methods">Accepted methods in any case; none given means all.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods) : Attribute
{
    /// <summary>Template as in ASP.NET Core (<c>api/leads/{id:int}</c>); the function's name where unset.</summary>
    public string? Route { get; set; }

    /// <summary>Accepted methods; empty means all.</summary>
    public string[]? Methods { get; } = methods;

    /// <summary>The key that the Functions host asks for.</summary>
    public AuthorizationLevel AuthLevel { get; } = authLevel;
}
