using System.Runtime.CompilerServices;
using LeadSync.Connectors.Declared;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Tests;

/// <summary>The document in the README is right, and does with the message beside it what is said there.</summary>
public sealed class DeclaredReadmeTests
{
    [Fact]
    public void The_example_does_what_is_said_of_it()
    {
        var blocks = Readme().Split("```json\n").Skip(1).Select(part => part.Split("```")[0]).ToArray();

        var read = Declaring.Becomes(blocks[0], blocks[1]);

        var sent = Assert.Single(read.Events);
        Assert.Equal(("71", "newsletter-signup", "autumn", "linkedin"), (sent.Id, sent.Touchpoint!.Kind, sent.Touchpoint.Campaign, sent.Touchpoint.Source));
        Assert.Equal(new DateTimeOffset(2026, 11, 1, 8, 30, 0, TimeSpan.Zero), sent.OccurredAt);
        Assert.Equal(("jana@isar.example", "9", "acme", "CTO", "Isar GmbH", "DE"), (sent.Lead.Email!.Value, sent.Lead.ExternalId, sent.Lead.System, sent.Lead.JobTitle, sent.Lead.Company, sent.Lead.Country!.Value));
        Assert.Equal(PermissionStatus.Confirmed, sent.Lead.Consent!.Channels!["email"].Status);
        Assert.Equal(IgnoredReasons.MailBounced, Assert.Single(read.Ignored).Key);
    }

    [Fact]
    public void Every_member_that_a_document_may_have_is_explained() =>
        Assert.All(DeclaredSourceReader.Members, name => Assert.Contains($"| `{name}` |", Readme(), StringComparison.Ordinal));

    private static string Readme([CallerFilePath] string file = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "src", "LeadSync.Connectors", "README.md"));
}
