using Microsoft.Azure.Functions.Worker.Invocation;

namespace Microsoft.Azure.Functions.Worker.CustomHandler;

/// <summary>The hidden command <c>--write-function-json folder</c>, which publish runs and which ends the process.</summary>
internal static class PublishCommand
{
    internal static void RunIfAsked(string[] args, FunctionCatalog functions)
    {
        if (args is not ["--write-function-json", var folder])
            return;
        FunctionJsonWriter.Write(functions, folder);
        Environment.Exit(0);
    }
}
