using LeadSync.Domain.Text;

namespace LeadSync.Functions.Manage.Documents.Diff;

/// <summary>Where a comparison stands.</summary>
/// <param name="Pointer">JSON pointer.</param>
/// <param name="Item">The id of the list item it is in; null for none.</param>
internal sealed record DiffPlace(string Pointer, string? Item)
{
    public DiffPlace Member(string name) => this with { Pointer = JsonPointer.Member(Pointer, name) };

    public DiffPlace At(int index, string item) => new(JsonPointer.Item(Pointer, index), item);
}
