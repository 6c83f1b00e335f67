using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Azure.Functions.Worker.Invocation;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Where an application of functions begins.</summary>
public static class FunctionsApplication
{
    /// <summary>Begins an application whose functions are those of the calling assembly.</summary>
    /// <param name="args">The command line; <c>--Name value</c> pairs win over all other settings.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static FunctionsApplicationBuilder CreateBuilder(string[] args)
    {
        var functions = FunctionCatalog.Of(Assembly.GetCallingAssembly());
        CustomHandler.PublishCommand.RunIfAsked(args, functions);
        return new FunctionsApplicationBuilder(args, functions);
    }
}
