using System.Text.Json;

namespace LeadSync.Functions.Manage.Documents.Diff;

/// <summary>One difference between two documents.</summary>
/// <param name="Pointer">Where: a JSON pointer (RFC 6901) into the later document, for what was removed into the earlier one.</param>
/// <param name="Change">What happened, one of <see cref="ChangeKinds"/>.</param>
/// <param name="Item">The id of the list item in which it happened, for example of the rule; null outside of such lists.</param>
/// <param name="Before">What was there; null for what was added. Of what was moved, its place, counted from 0.</param>
/// <param name="After">What is there; null for what was removed. Of what was moved, its place, counted from 0.</param>
internal sealed record DocumentChange(string Pointer, string Change, string? Item, JsonElement? Before, JsonElement? After);
