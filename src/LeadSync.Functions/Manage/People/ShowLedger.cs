using System.Globalization;
using LeadSync.Connectors.Webhooks;
using LeadSync.Functions.Http;
using LeadSync.Storage.Assign;
using LeadSync.Storage.Audit;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.People;

/// <summary>Answers the fairness ledger of a pool: who got what and why (D-22), as far as figures about employees are shown (D-32).</summary>
/// <param name="draws">Who was drawn for what.</param>
/// <param name="assign">What the pool owes its members.</param>
/// <param name="pools">The pools there are.</param>
/// <param name="audit">Keeps who looked at figures by name.</param>
/// <param name="settings">Which figures are shown.</param>
/// <param name="time">The clock.</param>
public sealed class ShowLedger(DrawLog draws, AssignStore assign, PoolsInForce pools, AuditLog audit, ManageSettings settings, TimeProvider time)
{
    /// <summary>What is noted of a look at figures by name.</summary>
    public const string Look = "pool-figures-read";

    private static readonly TimeSpan Period = TimeSpan.FromDays(28);

    /// <summary>The ledger since <c>from</c> (default 28 days): 404 for an unknown pool, 403 where its figures are not shown, 422 for a wrong time.</summary>
    public async Task<IResult> RunAsync(string id, HttpRequest request, Access.Granted reader, CancellationToken cancellationToken)
    {
        if (FromOf(request) is not { } from) return Problems.Invalid(new FieldError("/from", "Write a date or a time in ISO 8601, such as 2026-11-01."));
        if (await pools.FindAsync(id, cancellationToken) is not { } pool) return Problems.NotFound("No routing table in force has such a pool.");
        var right = LedgerRight.Of(settings.Statistics, pool, reader);
        if (right is LedgerRight.Refused refused) return Problems.Forbidden(refused.Detail);
        if (right is LedgerRight.ByName) await audit.AddAsync(Look, reader.Name, id, cancellationToken);
        var credits = (await assign.ReadAsync(cancellationToken)).Counts.CreditsOf(id);
        return JsonAnswer.Of(LedgerView.Of(pool, from, await draws.OfPoolAsync(id, from, cancellationToken), credits).SeenWith(right));
    }

    private DateTimeOffset? FromOf(HttpRequest request)
    {
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (request.Query["from"].ToString().Trim() is not { Length: > 0 } text) return time.GetUtcNow() - Period;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, Utc, out var from) ? from : null;
    }
}
