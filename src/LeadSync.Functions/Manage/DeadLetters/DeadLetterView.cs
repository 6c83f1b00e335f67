using LeadSync.Storage.DeadLetters;

namespace LeadSync.Functions.Manage.DeadLetters;

/// <summary>A dead letter as a list shows it.</summary>
internal sealed record DeadLetterView(
    string Id,
    string State,
    string? Source,
    string? Queue,
    string? Intake,
    string Reason,
    string Message,
    string? Pointer,
    int Tries,
    DateTimeOffset At,
    DateTimeOffset? TryAt,
    string? LeadId,
    string? Traceparent)
{
    public static DeadLetterView Of(DeadLetter letter) => new(
        letter.Key, letter.Waits ? "waiting" : "open", letter.Source, letter.Queue, letter.Intake, letter.Reason, letter.Message, letter.Pointer, letter.Tries, letter.At, letter.TryAt, letter.LeadId, letter.Traceparent);
}
