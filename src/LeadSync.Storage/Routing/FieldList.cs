using System.Globalization;
using System.Text;
using LeadSync.Domain.Routing;

namespace LeadSync.Storage.Routing;

/// <summary>The values of a pack, each once and numbered from 0: leads of a territory share most of theirs.</summary>
internal sealed class FieldList(TextList texts) : IDisposable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly MemoryStream _body = new();

    public int NumberOf(RecordedField field)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{field.Name}\n{field.Flag}\n{field.Number}\n{field.Currency}\n{string.Join('\n', field.Texts ?? [])}");
        if (_numbers.TryGetValue(key, out var known)) return known;
        using var into = new BinaryWriter(_body, Encoding.UTF8, leaveOpen: true);
        RecordedRoutingWriter.Write(into, texts, field);
        return _numbers[key] = _numbers.Count;
    }

    public void Write(BinaryWriter into)
    {
        into.Write7BitEncodedInt(_numbers.Count);
        into.Write(_body.GetBuffer(), 0, (int)_body.Length);
    }

    public void Dispose() => _body.Dispose();
}
