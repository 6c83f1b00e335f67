using System.Globalization;
using System.Text;

namespace LeadSync.Functions.Tests.Imports;

/// <summary>A list that is made while it is read; near its end it looks at what the process holds.</summary>
internal sealed class ManyRows(int rows) : Stream
{
    private readonly long _before = Held();
    private byte[] _line = Encoding.UTF8.GetBytes("E-Mail;Vorname;Nachname;Firma;PLZ;Ort;Land;Bemerkung\r\n");
    private int _at;
    private int _row;

    public long HeldBytes { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var filled = 0;
        while (filled < buffer.Length && (_at < _line.Length || Next()))
        {
            var count = Math.Min(buffer.Length - filled, _line.Length - _at);
            _line.AsSpan(_at, count).CopyTo(buffer[filled..]);
            (_at, filled) = (_at + count, filled + count);
        }

        return filled;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    // S1215: what is still held after a collection is what the test asks for.
#pragma warning disable S1215
    private static long Held() => GC.GetTotalMemory(forceFullCollection: true);
#pragma warning restore S1215

    private bool Next()
    {
        if (_row == rows) return false;
        if (++_row == rows * 9L / 10) HeldBytes = Held() - _before;
        _line = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"p{_row}@example.com;Änne;Müller{_row};Köhler {_row % 5000} GmbH;{_row % 100_000:00000};Dresden;Deutschland;Gespräch über Angebot {_row}\r\n"));
        _at = 0;
        return true;
    }
}
