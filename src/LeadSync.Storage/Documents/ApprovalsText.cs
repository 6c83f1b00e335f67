using System.Text.Json;
using Azure.Data.Tables;
using LeadSync.Domain.Json;

namespace LeadSync.Storage.Documents;

/// <summary>The member <c>approvals</c> of a draft's and a version's row.</summary>
internal static class ApprovalsText
{
    internal const string Member = "approvals";

    internal static string? Write(IReadOnlyList<Approval> approvals) =>
        approvals.Count == 0 ? null : JsonSerializer.Serialize(approvals, DomainJson.Options);

    internal static IReadOnlyList<Approval> Read(TableEntity row) =>
        row.GetString(Member) is { } text ? JsonSerializer.Deserialize<Approval[]>(text, DomainJson.Options)! : Array.Empty<Approval>();
}
