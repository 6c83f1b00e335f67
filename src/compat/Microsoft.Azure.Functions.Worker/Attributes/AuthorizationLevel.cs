namespace Microsoft.Azure.Functions.Worker;

/// <summary>Which key the Functions host asks for. The stand-alone host asks for none.</summary>
public enum AuthorizationLevel
{
    /// <summary>No key: the application authenticates for itself.</summary>
    Anonymous = 0,

    /// <summary>A signed-in user.</summary>
    User = 1,

    /// <summary>A key of the function or of all functions.</summary>
    Function = 2,

    /// <summary>A key of an extension.</summary>
    System = 3,

    /// <summary>The master key.</summary>
    Admin = 4,
}
