using Azure;

namespace Microsoft.Azure.Functions.Worker.Invocation;

/// <summary>An exception without its message: messages may quote what a person sent, and logs never do.</summary>
internal static class ExceptionText
{
    internal static string Of(Exception exception)
    {
        var name = exception is RequestFailedException failed ? $"{failed.GetType().FullName} {failed.Status} {failed.ErrorCode}" : exception.GetType().FullName;
        var inner = exception.InnerException is { } cause ? $" <- {Of(cause)}" : "";
        return $"{name}{inner}{Environment.NewLine}{exception.StackTrace}";
    }
}
