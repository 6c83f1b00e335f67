using System.Security.Cryptography;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Text;
using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Intake;

/// <summary>What a sender is told of a request that was kept: each item counts in one of three.</summary>
/// <param name="Receipt">By what the request is found in the log: 16 characters of base32.</param>
/// <param name="Events">How many items are events.</param>
/// <param name="Ignored">How many are of no use.</param>
/// <param name="Rejected">How many are dead letters.</param>
public sealed record IntakeReceipt(string Receipt, int Events, int Ignored, int Rejected)
{
    /// <summary>The receipt of a content.</summary>
    /// <param name="content">What a request held.</param>
    /// <typeparam name="TEvent">The canonical event.</typeparam>
    public static IntakeReceipt Of<TEvent>(WebhookContent<TEvent>.Read content) =>
        new(Base32.Encode(RandomNumberGenerator.GetBytes(10)), content.Events.Count, content.Ignored.Values.Sum(), content.Rejected.Count);

    /// <summary>The answer that the sender takes as success.</summary>
    /// <param name="success">What its source wants.</param>
    public IResult Answer(SuccessAnswer success) =>
        success.Body is null ? Answers.Json(this, success.Status) : Results.Text(success.Body, success.ContentType, statusCode: success.Status);
}
