namespace LeadSync.Storage.Metering;

/// <summary>Keeps the beginning of what is written to it and forgets the rest.</summary>
internal sealed class HeadStream(int length) : Stream
{
    private readonly byte[] _buffer = new byte[length];
    private int _kept;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    internal ReadOnlySpan<byte> Kept => _buffer.AsSpan(0, _kept);

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var taken = buffer[..Math.Min(buffer.Length, _buffer.Length - _kept)];
        taken.CopyTo(_buffer.AsSpan(_kept));
        _kept += taken.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // Nothing is held back.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
