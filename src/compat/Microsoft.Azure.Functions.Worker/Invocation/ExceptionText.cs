using Azure;

namespace Microsoft.Azure.Functions.Worker.Invocation;

/// <summary>An exception without its message: messages may quote what a person sent, and logs never do.</summary>
internal static class ExceptionText
{
    /// <summary>The innermost type, for outages that need no stack.</summary>
    internal static string Cause(Exception exception) => Name(exception.GetBaseException());

    /// <summary>Types down to the cause, and the stack.</summary>
    internal static string Of(Exception exception) => $"{Types(exception)}{Environment.NewLine}{exception.StackTrace}";

    private static string Types(Exception exception) => Name(exception) + (exception.InnerException is { } cause ? $" <- {Types(cause)}" : "");

    private static string Name(Exception exception) =>
        exception is RequestFailedException failed ? $"{nameof(RequestFailedException)} {failed.Status} {failed.ErrorCode}" : exception.GetType().FullName!;
}
