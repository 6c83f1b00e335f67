using System.Text.Json.Serialization;
using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Json;

/// <summary>What travels and rests in numbers, read and written by generated code: a process that a webhook starts answers sooner.</summary>
[JsonSerializable(typeof(IReadOnlyList<LeadEvent>))]
[JsonSerializable(typeof(LeadEvent))]
[JsonSerializable(typeof(SalesEvent))]
[JsonSerializable(typeof(LeadState))]
[JsonSerializable(typeof(Decision))]
internal sealed partial class DomainJsonContext : JsonSerializerContext;
