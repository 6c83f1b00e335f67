using LeadSync.Storage.DeadLetters;

namespace LeadSync.Functions.Manage.DeadLetters;

/// <summary>A dead letter as a list shows it.</summary>
internal sealed record DeadLetterView(
    string Id,
    string? Source,
    string? Queue,
    string Reason,
    string Message,
    string? Pointer,
    int Tries,
    DateTimeOffset At,
    string? LeadId,
    string? Traceparent)
{
    public static DeadLetterView Of(DeadLetter letter) => new(
        letter.Key, letter.Source, letter.Queue, letter.Reason, letter.Message, letter.Pointer, letter.Tries, letter.At, letter.LeadId, letter.Traceparent);
}
