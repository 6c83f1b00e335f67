using System.Text.Json.Nodes;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Callbacks;
using LeadSync.Functions.Identity;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Functions.Messages;
using LeadSync.Functions.Scoring;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.DeadLetters;
using LeadSync.Storage.Erasures;
using LeadSync.Storage.Leads;
using LeadSync.Storage.Queues;
using LeadSync.Storage.Settings;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Identity;

/// <summary>Erasure everywhere, with a receipt (D-31, architecture §2.3).</summary>
[Collection(ManageCollection.Name)]
[Trait("Requirement", "D-31")]
public sealed class ErasureTests(AzuriteFixture azurite)
{
    private static readonly Contact Anna = IdentityWorld.Email("anna.erased", "x-4711", "crm-x") with { LastName = "Annasurname", Company = "Annacompany" };

    [Fact]
    public async Task After_an_erasure_nothing_of_the_person_is_in_any_table_or_queue()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var leadId = await KnownAsync(world);

        var receipt = await EraseAsync(world, leadId);
        await DrainAsync(world);

        Assert.Equal("", string.Join('\n', await FoundAsync(world, ["anna", "x-4711", leadId], except: TableNames.Erasures)));
        Assert.Equal(404, (await world.SendAsync(world.Get<ShowLead>().ByIdAsync(leadId, default))).Status);
        Assert.False((bool)receipt["final"]!);
        Assert.Equal((1, 7), ((int)receipt["items"]!["leads"]!, (int)receipt["items"]!["events"]!));
        Assert.Equal("south-1", (string)Assert.Single(receipt["withdrawn"]!.AsArray())!["representative"]!);
    }

    [Fact]
    public async Task A_receipt_is_final_once_no_queue_holds_a_message_from_before()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var leadId = await KnownAsync(world);
        // The storage's own clock says when a message was sent: the person is erased after it.
        world.Clock.Pass(TimeProvider.System.GetUtcNow() + TimeSpan.FromMinutes(1) - world.Clock.Now);
        await world.Get<QueueSender>().SendEventsAsync([world.Touched(Anna, "waiting")], default);

        var receipt = (string)(await EraseAsync(world, leadId))["receipt"]!;
        var before = await world.SendAsync(world.Get<EraseLead>().ShowAsync(receipt, default));
        await DrainAsync(world);
        var after = await world.SendAsync(world.Get<EraseLead>().ShowAsync(receipt, default));

        Assert.Equal((false, true), ((bool)before.Json["final"]!, (bool)after.Json["final"]!));
        Assert.Equal(404, (await world.SendAsync(world.Get<EraseLead>().ShowAsync("nothing", default))).Status);
    }

    [Fact]
    public async Task What_was_received_before_is_dropped_and_who_comes_back_is_a_new_lead()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var leadId = await KnownAsync(world);
        var (queued, callback) = (world.Touched(Anna, "queued"), Rejection(world, leadId));
        await EraseAsync(world, leadId);

        await world.TakeAsync(queued);
        Assert.Null(await world.FindAsync(Anna));
        Assert.Empty(await world.Get<ApplyCrmEvents>().RunAsync([callback], default));

        world.Clock.Pass(TimeSpan.FromMinutes(1));
        await world.TakeAsync(world.Touched(Anna, "back"));
        await world.TakeAsync(queued);
        var back = await world.OfAsync(Anna);
        Assert.NotEqual(leadId, back.LeadId);
        Assert.Equal(1, back.State.Events);
        Assert.Equal(back.LeadId, (await world.OfAsync(Anna with { Email = null })).LeadId);
    }

    [Fact]
    public async Task The_same_request_again_does_not_touch_who_has_come_back()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        await KnownAsync(world);
        var request = AskedToErase(world, Anna, "gdpr-1");
        await world.Get<EraseEvents>().RunAsync(request, default);
        world.Clock.Pass(TimeSpan.FromMinutes(1));
        await world.TakeAsync(world.Touched(Anna, "back"));

        await world.Get<EraseEvents>().RunAsync(request with { ReceivedAt = world.Clock.Now }, default);
        Assert.Equal(1, (await world.OfAsync(Anna)).State.Events);

        world.Clock.Pass(TimeSpan.FromMinutes(1));
        await world.Get<EraseEvents>().RunAsync(AskedToErase(world, Anna, "gdpr-2"), default);
        Assert.Null(await world.FindAsync(Anna));
        Assert.Equal("", string.Join('\n', await FoundAsync(world, ["anna", "x-4711"], except: TableNames.Erasures)));
    }

    [Fact]
    public async Task A_request_of_a_sender_in_a_message_is_carried_out_behind_the_rest_of_it()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var message = new LeadEventsEnvelope { Events = [AskedToErase(world, Anna, "gdpr-1"), world.Touched(Anna, "e1")] };

        await world.Get<LeadEventsWork>().RunAsync(EnvelopeCodec.Json(message), 1, default);

        Assert.Null(await world.FindAsync(Anna));
        Assert.Equal("", string.Join('\n', await FoundAsync(world, ["anna", "x-4711"], except: TableNames.Erasures)));
    }

    [Fact]
    public async Task After_any_operation_an_erasure_may_die_and_its_driver_finishes_it()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var operations = 1;
        while (await DiedAsync(world, operations)) operations++;

        Assert.InRange(operations, 20, 200);
    }

    [Fact]
    public async Task An_erasure_reaches_what_was_merged()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        await world.OfferedAsync(IdentityWorld.Email("anna.private"));
        await KnownAsync(world);
        await world.TakeAsync(world.Merge(Anna, IdentityWorld.Email("anna.private"), "m1"));

        await EraseAsync(world, (await world.OfAsync(Anna)).LeadId);
        await DrainAsync(world);

        Assert.Equal("", string.Join('\n', await FoundAsync(world, ["anna", "x-4711"], except: TableNames.Erasures)));
        Assert.Null(await world.FindAsync(IdentityWorld.Email("anna.private")));
    }

    [Fact]
    public async Task A_merge_that_was_on_its_way_ends_as_an_erasure_of_both()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        await world.TakeAsync(world.Touched(IdentityWorld.Email("anna.private"), "e1", minute: 1));
        await world.TakeAsync(world.Touched(Anna, "e2", minute: 2));
        var (stays, goes) = (await world.OfAsync(IdentityWorld.Email("anna.private")), await world.OfAsync(Anna));
        await world.Get<LeadMergeStore>().FenceAsync(goes, stays.LeadId, default);
        await EraseAsync(world, stays.LeadId);

        await world.TakeAsync(world.Merge(Anna, IdentityWorld.Email("anna.private"), "m1"));

        Assert.Equal("", string.Join('\n', await FoundAsync(world, ["anna", "x-4711"], except: TableNames.Erasures)));
    }

    [Fact]
    public async Task The_funnel_counts_on_whom_it_counted_without_a_name()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var leadId = await KnownAsync(world);
        var before = (await world.RowsAsync(TableNames.FunnelFacts)).Select(row => $"{row.GetString("to")} {row.GetInt32("sign")}").Order(StringComparer.Ordinal).ToList();

        await EraseAsync(world, leadId);

        var after = await world.RowsAsync(TableNames.FunnelFacts);
        Assert.NotEmpty(before);
        Assert.Equal(before, after.Select(row => $"{row.GetString("to")} {row.GetInt32("sign")}").Order(StringComparer.Ordinal));
        Assert.DoesNotContain(after, row => row.RowKey.Contains(leadId, StringComparison.Ordinal) || row.GetString("lead") == leadId);
    }

    [Fact]
    public async Task Who_was_erased_is_known_to_an_import_and_to_nobody_else()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        await EraseAsync(world, await KnownAsync(world));
        Contact[] imported = [Anna with { ExternalId = null }, Anna with { Email = null }, IdentityWorld.Email("ben")];

        Assert.Equal(imported[..2].ToHashSet(), await world.Get<Suppressions>().AmongAsync(imported, default));
    }

    [Fact]
    public async Task A_request_about_somebody_unknown_drops_what_still_waits()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var queued = world.Touched(Anna, "queued");

        await world.Get<EraseEvents>().RunAsync(AskedToErase(world, Anna, "gdpr-1"), default);
        await world.TakeAsync(queued);

        Assert.Null(await world.FindAsync(Anna));
        Assert.Single(await world.Get<Suppressions>().AmongAsync([Anna], default));
    }

    [Fact]
    public async Task An_export_holds_the_person_every_event_its_points_rules_and_decisions()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var leadId = await KnownAsync(world);

        var answer = await world.SendAsync(world.Get<ExportLead>().RunAsync(leadId, default));

        Assert.Equal(200, answer.Status);
        Assert.Equal("anna.erased@example.com", (string)answer.Json["lead"]!["contact"]!["email"]!);
        Assert.Equal(7, answer.Json["events"]!.AsArray().Count);
        Assert.Equal("anna.erased@example.com", (string)answer.Json["events"]![0]!["event"]!["lead"]!["email"]!);
        Assert.Equal(7, (double)answer.Json["events"]![0]!["points"]![0]!["points"]!);
        Assert.Equal(["newsletter-signup"], answer.Values("rules", "rule"));
        Assert.Equal(["stage", "route", "hand-over", "sales"], answer.Values("decisions", "what").Distinct(StringComparer.Ordinal));
        Assert.Equal(404, (await world.SendAsync(world.Get<ExportLead>().RunAsync(new string('a', 26), default))).Status);
    }

    // Offered, handed over, accepted with a note; a dead letter by key, one that nobody can read, and one that waits in its queue.
    private static async Task<string> KnownAsync(ManageWorld world, Contact? person = null)
    {
        var (anna, count) = (person ?? Anna, 6);
        var leadId = await world.OfferedAsync(anna);
        await world.TakeAsync(world.Touched(anna, $"{anna.ExternalId}-{count}", "page-view", minute: 600));
        await world.Get<SalesActions>().ApplyAsync(leadId, Rejection(world, leadId) with { Action = SalesActionKind.Accept, Note = "Anna is nice", Reason = null, Representative = null }, "op", true, default);
        var failed = world.Touched(anna with { Email = null }, $"{anna.ExternalId}-failed");
        await world.Get<DeadLetterStore>().PutAsync(MessagePart.Of(failed, world.Get<LeadKeys>()).Letter(QueueNames.LeadEvents, "failed", "failed", 5, world.Clock.Now), default);
        await world.Get<DeadLetterStore>().PutAsync(MessagePart.OfText($"<<{anna.Email!.Value.ToUpperInvariant()}").Letter(QueueNames.LeadEvents, "unreadable", "unreadable", 5, world.Clock.Now), default);
        return leadId;
    }

    private static SalesEvent Rejection(ManageWorld world, string leadId) => new()
    {
        Id = "s1", Source = "generic", Action = SalesActionKind.Reject, OccurredAt = world.Clock.Now, ReceivedAt = world.Clock.Now, LeadId = leadId, Reason = "no-budget", Note = "Anna says no",
    };

    private static LeadEvent AskedToErase(ManageWorld world, Contact person, string id) => world.Touched(person, id) with { Type = LeadEventType.Erase, Touchpoint = null };

    private static async Task<JsonNode> EraseAsync(ManageWorld world, string leadId)
    {
        var answer = await world.SendAsync(world.Get<EraseLead>().RunAsync(leadId, default));
        Assert.Equal(200, answer.Status);
        return answer.Json;
    }

    // Works off what routing and hand-over left; nothing else runs here.
    private static async Task DrainAsync(ManageWorld world)
    {
        foreach (var name in QueueNames.All)
        {
            var queue = world.Get<StorageAccount>().Queue(name);
            foreach (var message in (await queue.ReceiveMessagesAsync(32)).Value)
            {
                if (name == QueueNames.LeadEvents) await world.Get<LeadEventsWork>().RunAsync(message.MessageText, 1, default);
                await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);
            }
        }
    }

    // Rows and messages as text, compressed ones unpacked.
    private static async Task<IReadOnlyList<string>> FoundAsync(ManageWorld world, IReadOnlyList<string> words, string except)
    {
        var texts = new List<string>();
        foreach (var table in TableNames.All.Where(name => name != except && name != TableNames.Documents))
            texts.AddRange((await world.RowsAsync(table)).Select(row => $"{table} {Unpacked.Text(row)}"));
        foreach (var queue in QueueNames.All)
            texts.AddRange((await world.Get<StorageAccount>().Queue(queue).PeekMessagesAsync(32)).Value.Select(message => $"{queue} {message.MessageText}"));
        return [.. texts.Where(text => !IsTombstone(text) && words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)))];
    }

    // A tombstone is known by the keyed hash alone.
    private static bool IsTombstone(string text) => text.StartsWith(TableNames.Leads, StringComparison.Ordinal) && text.Contains("kind=erased", StringComparison.Ordinal) && !text.Contains("z=", StringComparison.Ordinal);

    private static async Task<bool> DiedAsync(ManageWorld world, int operations)
    {
        var person = Anna with { Email = EmailAddress.TryParse($"anna.{operations}@example.com"), ExternalId = $"x-4711-{operations}" };
        var leadId = await KnownAsync(world, person);
        var request = AskedToErase(world, person, $"gdpr-{operations}");

        var died = await CrashPoint.AfterAsync(operations, token => world.Get<EraseEvents>().RunAsync(request, token));
        await world.Get<EraseEvents>().RunAsync(request, default);
        await DrainAsync(world);

        Assert.Equal("", string.Join('\n', await FoundAsync(world, ["anna", "x-4711", leadId], except: TableNames.Erasures)));
        var receipt = (await world.Get<ErasureStore>().FindAsync(request.Key().Value, default))!;
        Assert.True(receipt.IsDone);
        Assert.Equal(1, receipt.Items!["leads"]);
        return died;
    }
}
