using System.Text;
using LeadSync.Domain.Text.Csv;

namespace LeadSync.Domain.Tests.Text.Csv;

public sealed class CsvReaderTests
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string, byte[]> Savings() => new()
    {
        { "windows-1252", Windows1252.GetBytes("Name;PLZ\r\nMüller, Jörg;01067\r\n") },
        { "utf-8", Encoding.UTF8.GetBytes("Name;PLZ\r\nMüller, Jörg;01067\r\n") },
        { "utf-8", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Name,PLZ\n\"Müller, Jörg\",01067\n")] },
        { "utf-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Name\tPLZ\r\nMüller, Jörg\t01067\r\n")] },
        { "utf-16BE", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("Name\tPLZ\r\nMüller, Jörg\t01067")] },
        { "utf-16", Encoding.Unicode.GetBytes("Name;PLZ\r\nMüller, Jörg;01067\r\n") },
        { "utf-8", Encoding.UTF8.GetBytes("sep=;\r\nName;PLZ\r\nMüller, Jörg;01067\r\n") },
        { "utf-8", Encoding.UTF8.GetBytes("\"Name\",\"PLZ\"\r\"Müller, Jörg\",\"01067\"\r") },
    };

    [Theory]
    [Trait("Requirement", "D-36")]
    [MemberData(nameof(Savings))]
    public void What_a_German_or_English_Excel_saves_is_read_in_any_of_its_encodings(string encoding, byte[] file)
    {
        var reader = new CsvReader();

        List<CsvRecord> records = [.. reader.Push(file), .. reader.Finish()];

        Assert.Equal([["Name", "PLZ"], ["Müller, Jörg", "01067"]], records.Select(record => record.Cells));
        Assert.Equal(encoding, reader.Encoding);
    }

    [Theory]
    [MemberData(nameof(Savings))]
    public void Pieces_of_any_size_give_the_same_records(string encoding, byte[] file)
    {
        for (var size = 1; size < file.Length; size++)
        {
            var reader = new CsvReader();
            List<CsvRecord> records = [.. file.Chunk(size).SelectMany(piece => reader.Push(piece)), .. reader.Finish()];

            Assert.Equal([["Name", "PLZ"], ["Müller, Jörg", "01067"]], records.Select(record => record.Cells));
            Assert.Equal(encoding, reader.Encoding);
        }
    }

    [Fact]
    public void The_first_letter_beyond_ASCII_decides_however_late_it_comes()
    {
        byte[] file = [.. Encoding.ASCII.GetBytes("a;b\n" + string.Concat(Enumerable.Repeat("x;y\n", 100_000))), .. Windows1252.GetBytes("€;ü")];

        Assert.Equal(["€", "ü"], CsvReader.ReadAll(file)[^1].Cells);
    }

    [Fact]
    public void Line_breaks_and_quotation_marks_within_quotes_belong_to_the_cell_and_lines_are_counted()
    {
        var records = CsvReader.ReadAll("a;b\r\n\"one\r\ntwo\";\"say \"\"hi\"\"\"\r\n\r\n12\" tyre;c\r\n"u8);

        Assert.Equal(["one\r\ntwo", "say \"hi\""], records[1].Cells);
        Assert.Equal(["12\" tyre", "c"], records[2].Cells);
        Assert.Equal([1, 2, 5], records.Select(record => record.Line));
    }

    [Fact]
    public void A_row_that_holds_nothing_is_blank_and_a_line_without_anything_is_no_record()
    {
        var records = CsvReader.ReadAll("a;b\n;\n\n"u8);

        Assert.Equal([false, true], records.Select(record => record.IsBlank));
        Assert.Equal("", records[0].Cell(7));
    }

    [Theory]
    [InlineData("a;b\nx;\"never closed\ny;z\n")]
    [InlineData("a;b\nx;\"y\" and \"more\n")]
    public void A_quotation_mark_that_nobody_closes_is_found_by_its_line(string file)
    {
        if (!file.Contains("never", StringComparison.Ordinal))
        {
            Assert.Equal(["x", "y and \"more"], CsvReader.ReadAll(Encoding.UTF8.GetBytes(file))[1].Cells);
            return;
        }

        Assert.Equal(2, Assert.Throws<CsvFormatException>(() => CsvReader.ReadAll(Encoding.UTF8.GetBytes(file))).Line);
    }

    [Fact]
    public void A_cell_without_end_is_given_up_with_bounded_memory()
    {
        var reader = new CsvReader();
        reader.Push("a;b\nx;\""u8);

        var fault = Assert.Throws<CsvFormatException>(() => PushForEver(reader));

        Assert.Equal(2, fault.Line);
        Assert.Contains("quotation mark", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_encodings_in_one_file_are_refused_and_nothing_is_mangled() =>
        Assert.Throws<CsvFormatException>(() => PushTwo([.. "a;b\nMüller;1\n"u8], Windows1252.GetBytes("Jörg;2\n")));

    private static void PushForEver(CsvReader reader)
    {
        var piece = Encoding.ASCII.GetBytes(new string('x', 10_000));
        for (var count = 0; count < 10; count++) reader.Push(piece);
    }

    private static void PushTwo(byte[] first, byte[] second)
    {
        var reader = new CsvReader();
        reader.Push(first);
        reader.Push(second);
    }

    [Fact]
    public void A_record_of_more_than_a_thousand_cells_is_refused_with_its_line()
    {
        Assert.Equal(1_000, CsvReader.ReadAll(Encoding.ASCII.GetBytes("a\n" + new string(';', 999)))[1].Cells.Count);
        Assert.Equal(2, Assert.Throws<CsvFormatException>(() => CsvReader.ReadAll(Encoding.ASCII.GetBytes("a\n" + new string(';', 1_000)))).Line);
    }

    [Fact]
    public void A_file_in_UTF_16_of_the_other_byte_order_is_known_without_a_mark() =>
        Assert.Equal("Müller", CsvReader.ReadAll(Encoding.BigEndianUnicode.GetBytes("Name;PLZ\r\nMüller;01067\r\n"))[1].Cells[0]);

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a;b")]
    public void A_file_of_plain_letters_is_in_no_encoding_of_its_own(string file)
    {
        var reader = new CsvReader();
        List<CsvRecord> records = [.. reader.Push(Encoding.ASCII.GetBytes(file)), .. reader.Finish()];
        Assert.Equal((file, "us-ascii"), (string.Join(';', records.SelectMany(record => record.Cells)), reader.Encoding));
    }

    [Fact]
    public void A_letter_that_is_cut_off_at_the_end_of_the_file_is_of_the_old_encoding() =>
        Assert.Equal("Ã", CsvReader.ReadAll([.. "a;b\nx;"u8, 0xC3])[^1].Cells[1]);

    [Fact]
    public void Bytes_that_no_encoding_has_are_refused_in_the_first_line_too() =>
        Assert.Equal(1, Assert.Throws<CsvFormatException>(() => CsvReader.ReadAll([0xEF, 0xBB, 0xBF, (byte)'a', 0xFF, (byte)'b'])).Line);

    [Fact]
    public void A_first_line_that_says_a_separator_is_no_record_also_without_a_line_break()
    {
        var reader = new CsvReader();
        Assert.DoesNotContain(reader.Push("sep=|"u8).Concat(reader.Finish()), record => !record.IsBlank);
        Assert.Equal('|', reader.Separator);
    }
}
