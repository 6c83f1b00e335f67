using LeadSync.Functions.Messages;

namespace LeadSync.Functions.Tests.Messages;

public sealed class RetryDecisionTests
{
    [Theory]
    [InlineData(WorkOutcome.Done, 1, MessageFate.Complete)]
    [InlineData(WorkOutcome.Done, 5, MessageFate.Complete)]
    [InlineData(WorkOutcome.Failed, 1, MessageFate.Retry)]
    [InlineData(WorkOutcome.Failed, 4, MessageFate.Retry)]
    [InlineData(WorkOutcome.Failed, 5, MessageFate.Park)]
    [InlineData(WorkOutcome.PartlyFailed, 1, MessageFate.SendRest)]
    [InlineData(WorkOutcome.PartlyFailed, 5, MessageFate.Park)]
    [InlineData(WorkOutcome.NotYet, 1, MessageFate.SendLater)]
    [InlineData(WorkOutcome.NotYet, 5, MessageFate.Park)]
    [InlineData(WorkOutcome.Unreadable, 1, MessageFate.Park)]
    public void What_becomes_of_a_message(WorkOutcome outcome, long tries, MessageFate fate) => Assert.Equal(fate, new RetryDecision(5).After(outcome, tries));

    [Fact]
    public void Tries_count_the_messages_before_this_one() => Assert.Equal(4, RetryDecision.Tries(attempt: 3, dequeueCount: 2));
}
