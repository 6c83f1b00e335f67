using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LeadSync.Domain.Text.Csv;

namespace LeadSync.Domain.Tests.Text.Csv;

public sealed class CsvWriterTests
{
    private static readonly string[] Letters = ["a", "ü", "€", "\"", ";", ",", "\t", "\r", "\n", "\r\n", "=", "+", "-", "@", "'", "＝", " ", "0", "\0", "😀"];

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    public void What_is_written_is_read_again_whatever_it_holds(char separator)
    {
        var text = Gen.Elements(Letters).ListOf().Select(letters => string.Concat(letters));
        var table = Gen.Choose(2, 5).SelectMany(columns => text.ArrayOf(columns).ListOf()).Select(rows => rows.ToArray());
        Prop.ForAll(table.ToArbitrary(), rows =>
        {
            string[] header = [.. Enumerable.Repeat("h", rows.Length == 0 ? 2 : rows[0].Length)];
            var file = CsvWriter.ByteOrderMark + new CsvWriter(separator).All([header, .. rows]);
            var read = CsvReader.ReadAll(Encoding.UTF8.GetBytes(file)).Skip(1).Select(record => record.Cells.Select(CsvFormula.Restore));
            return read.Select(cells => string.Join('|', cells)).SequenceEqual(rows.Select(cells => string.Join('|', cells)), StringComparer.Ordinal);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 89", "'+49 89")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("'=1", "''=1")]
    [InlineData("'s-Hertogenbosch", "'s-Hertogenbosch")]
    [InlineData("a=b", "a=b")]
    public void No_cell_is_a_formula_and_reading_takes_the_apostrophe_away(string text, string written)
    {
        Assert.Equal($"{written};x\r\n", new CsvWriter().Record(text, "x"));
        Assert.Equal(text, CsvFormula.Restore(written));
    }

    [Fact]
    public void A_record_of_one_empty_cell_stays_a_record() =>
        Assert.Equal([""], Assert.Single(CsvReader.ReadAll(Encoding.UTF8.GetBytes(new CsvWriter().Record("")))).Cells);
}
