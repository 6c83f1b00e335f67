namespace LeadSync.Functions.Tools.Demo.Story;

/// <summary>One thing that a person did.</summary>
/// <param name="Person">Who.</param>
/// <param name="Number">The touch's number within the person's, from 0.</param>
/// <param name="At">When.</param>
/// <param name="Act">What.</param>
/// <param name="System">Which system saw it.</param>
/// <param name="IsAnonymous">True where only the browser was known.</param>
internal sealed record Touch(Person Person, int Number, DateTimeOffset At, Act Act, string System, bool IsAnonymous);
