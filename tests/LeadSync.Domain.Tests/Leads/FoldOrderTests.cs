using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Tests.Leads;

public sealed class FoldOrderTests
{
    private static readonly string[] Kinds = ["qr-scan", "product-click", "newsletter-signup", "careers-view", "page-view"];

    [Fact]
    public void Any_order_of_arrival_ends_in_the_state_of_the_order_of_occurrence() =>
        PropertyRun.Holds(Streams(), stream => Text(Arrived(stream)) == Text(Ordered(stream)));

    [Fact]
    public void A_second_that_two_events_share_is_settled_by_their_keys()
    {
        LeadEvent[] events = [Given.Touch("qr-scan", 1, "b"), Given.Touch("careers-view", 1, "a"), Given.Touch("newsletter-signup", 1, "c")];

        Assert.Equal(Text(Ordered(events)), Text(Arrived([.. events.Reverse()])));
    }

    [Fact]
    public void Folding_again_without_anything_new_changes_nothing()
    {
        LeadEvent[] events = [.. Enumerable.Range(10, 6).Select(minute => Given.Touch("newsletter-signup", minute))];
        var offered = Given.Offered(Given.Lead(events));

        Assert.Equal(Text(offered), Text(Given.Fold.Refold(offered, events)));
    }

    // Longer streams than those of FoldPropertyTests: nearly every event is late, so that the work grows with the square.
    private static Gen<LeadEvent[]> Streams() =>
        from count in Gen.Choose(0, 30)
        from kinds in Gen.Elements(Kinds).ListOf(count)
        from minutes in Gen.Choose(0, 30).ListOf(count)
        from shuffled in Gen.Shuffle(kinds.Select((kind, index) => Given.Touch(kind, minutes[index], $"e{index}")).ToArray())
        select shuffled;

    // As the shell does it: in order one step, late or repeated from the start over all distinct events.
    private static LeadState Arrived(LeadEvent[] stream)
    {
        var state = LeadState.Empty;
        var known = new List<LeadEvent>();
        foreach (var row in stream)
        {
            known.Add(row);
            state = LeadFold.PlaceOf(row) > state.Last ? Given.Fold.Apply(state, row) : Given.Fold.Refold(state, known);
        }

        return state;
    }

    private static LeadState Ordered(LeadEvent[] stream) => Given.Lead([.. stream.OrderBy(LeadFold.PlaceOf)]);

    private static string Text(LeadState state) => JsonSerializer.Serialize(state, DomainJson.Options);
}
