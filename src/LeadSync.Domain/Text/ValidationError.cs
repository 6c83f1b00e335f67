namespace LeadSync.Domain.Text;

/// <summary>One fault of a document.</summary>
/// <param name="Pointer">Where: a JSON pointer (RFC 6901); empty for the whole document.</param>
/// <param name="Message">What to change, in a sentence.</param>
public sealed record ValidationError(string Pointer, string Message);
