using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Http;

/// <summary>The trace by which a request is found again: in the answer, in the logs, in the events it brought.</summary>
public static class Correlation
{
    /// <summary>The header that carries the W3C trace id on every response.</summary>
    public const string Header = "x-correlation-id";

    /// <summary>The W3C trace id of what runs now: 32 hexadecimal digits; empty outside of a request.</summary>
    public static string Id => Activity.Current?.TraceId.ToHexString() ?? "";

    /// <summary>The W3C <c>traceparent</c> of what runs now; null outside of a request.</summary>
    public static string? Traceparent => Activity.Current?.Id;

    /// <summary>Continues the caller's trace, or begins one, where the server has not done so already; null where it has.</summary>
    internal static Activity? Begin(HttpRequest request)
    {
        if (Activity.Current is { IdFormat: ActivityIdFormat.W3C }) return null;
        var activity = new Activity("leadsync.http");
        activity.SetIdFormat(ActivityIdFormat.W3C);
        if (ActivityContext.TryParse(request.Headers.TraceParent, request.Headers.TraceState, out var caller))
            activity.SetParentId(caller.TraceId, caller.SpanId, caller.TraceFlags);
        activity.Start();
        return activity;
    }
}
