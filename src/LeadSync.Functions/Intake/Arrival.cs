using LeadSync.Connectors.Webhooks;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Intake;

/// <summary>What a request turned out to be, before anything is stored.</summary>
/// <typeparam name="TEvent">The canonical event.</typeparam>
public abstract record Arrival<TEvent>
{
    private Arrival()
    {
    }

    /// <summary>It is authentic and readable.</summary>
    /// <param name="Content">What it holds.</param>
    /// <param name="ReceivedAt">When it came.</param>
    /// <param name="Sent">The request.</param>
    public sealed record Accepted(WebhookContent<TEvent>.Read Content, DateTimeOffset ReceivedAt, WebhookRequest Sent) : Arrival<TEvent>;

    /// <summary>It is answered without storing anything: refused, or a question only.</summary>
    /// <param name="Answer">The answer.</param>
    /// <param name="Status">The answer's HTTP status, for the log.</param>
    /// <param name="Reason">Why, as a code, for the log and the metric only.</param>
    public sealed record Answered(IResult Answer, int Status, string Reason) : Arrival<TEvent>
    {
        /// <summary>The URL, without its query, that the signature had to cover; null where the sender signs none.</summary>
        public string? ExpectedUrl { get; init; }

        /// <summary>Answers with a problem.</summary>
        /// <param name="problem">The problem.</param>
        /// <param name="reason">A narrower reason than the problem's code; null for the code.</param>
        internal static Answered Of(Functions.Http.Problem problem, string? reason = null) => new(problem, problem.Status, reason ?? problem.Code);
    }
}
