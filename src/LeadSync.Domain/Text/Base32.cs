namespace LeadSync.Domain.Text;

/// <summary>RFC 4648 base32 in lower case without padding: safe in table keys, queue texts and URLs.</summary>
public static class Base32
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>Encodes bytes; five bits a character, the last one filled with zeros.</summary>
    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var text = new char[((bytes.Length * 8) + 4) / 5];
        int buffer = 0, bits = 0, written = 0;
        foreach (var value in bytes)
        {
            buffer = ((buffer << 8) | value) & 0xFFFF;
            for (bits += 8; bits >= 5; bits -= 5)
                text[written++] = Alphabet[(buffer >> (bits - 5)) & 31];
        }

        if (bits > 0) text[written] = Alphabet[(buffer << (5 - bits)) & 31];
        return new string(text);
    }
}
