using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Domain.Text;

namespace LeadSync.Connectors.Declared;

/// <summary>One step of a path.</summary>
internal abstract record PathStep
{
    private PathStep()
    {
    }

    /// <summary>The value one step further; null where there is none.</summary>
    public abstract JsonElement? From(JsonElement? value);

    /// <summary>The JSON pointer of that value behind the pointer of this one.</summary>
    public abstract string PointerFrom(JsonElement? value, string pointer);

    /// <summary>The first element of a list, or the one value that stands where a list belongs.</summary>
    public static JsonElement? First(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Array } list ? list.GetArrayLength() == 0 ? null : list[0] : value;

    /// <summary>A member of an object; of a list on the way the first element counts.</summary>
    public sealed record Member(string Name) : PathStep
    {
        public override JsonElement? From(JsonElement? value) => First(value).Member(Name);

        public override string PointerFrom(JsonElement? value, string pointer) =>
            JsonPointer.Member(value is { ValueKind: JsonValueKind.Array } ? JsonPointer.Item(pointer, 0) : pointer, Name);
    }

    /// <summary>An element of a list, counted from 0.</summary>
    public sealed record Index(int Number) : PathStep
    {
        public override JsonElement? From(JsonElement? value) =>
            value is { ValueKind: JsonValueKind.Array } list && Number < list.GetArrayLength() ? list[Number] : null;

        public override string PointerFrom(JsonElement? value, string pointer) => JsonPointer.Item(pointer, Number);
    }

    /// <summary>The first object of a list of which a member has a value, in any case of letters.</summary>
    public sealed record Where(string Name, string Value) : PathStep
    {
        public override JsonElement? From(JsonElement? value) => Find(value) is { Item: var item } ? item : null;

        public override string PointerFrom(JsonElement? value, string pointer) =>
            value is { ValueKind: JsonValueKind.Array } && Find(value) is { Index: var index } ? JsonPointer.Item(pointer, index) : pointer;

        private (JsonElement Item, int Index)? Find(JsonElement? value)
        {
            foreach (var (index, item) in value.Items().Index())
            {
                if (string.Equals(item.Text(Name), Value, StringComparison.OrdinalIgnoreCase)) return (item, index);
            }

            return null;
        }
    }
}
