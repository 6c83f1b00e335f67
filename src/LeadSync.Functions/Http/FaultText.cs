using Azure;

namespace LeadSync.Functions.Http;

/// <summary>Writes an exception for a log. Messages are left out: they may quote what was sent, and so a person.</summary>
internal static class FaultText
{
    internal static string Of(Exception error) => string.Join(Environment.NewLine, Chain(error).Select(Line).Append(error.StackTrace));

    private static string Line(Exception error) =>
        error is RequestFailedException failed ? $"{failed.GetType().FullName} {failed.Status} {failed.ErrorCode}" : error.GetType().FullName!;

    private static IEnumerable<Exception> Chain(Exception error)
    {
        for (var next = error; next is not null; next = next.InnerException) yield return next;
    }
}
