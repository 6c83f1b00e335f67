using System.Text;
using LeadSync.Connectors.Import;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text.Csv;

namespace LeadSync.Connectors.Tests.Import;

public sealed class DamagedListTests
{
    private const string Csv = "Anrede;Titel;Vorname;Nachname;Firma;PLZ;Land;E-Mail;Mitarbeiter;Budget;Datum;Bemerkung\r\nFrau;Dr.;Änne;Weiß;\"Weiß; Söhne\";D-01067;;a@b.example;1.250;12.000 €;1.11.2026;\"zwei\r\nZeilen \"\"!\"\"\"\r\n";
    private const string Lines = """{"id":"1","occurredAt":"2026-11-01T00:00:00Z","lead":{"email":"ä@b.example","employees":12},"touchpoint":{"kind":"chat"}}""" + "\n";

    private static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly ImportBatch Batch = new() { Name = "fair", OccurredAt = Now.AddDays(-5), Touchpoint = new Touchpoint("trade-fair") };

    private static int Cases => Environment.GetEnvironmentVariable("LEADSYNC_TIER") == "full" ? 200_000 : 10_000;

    [Theory]
    [InlineData(Csv, "utf-8")]
    [InlineData(Csv, "windows-1252")]
    [InlineData(Csv, "utf-16")]
    [InlineData(Lines, "utf-8")]
    public void A_damaged_list_is_read_or_refused_with_its_line_and_nothing_else_happens(string list, string encoding)
    {
        var bytes = (encoding == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(encoding)).GetBytes(list);
        var random = new Random(20_26);
        var rows = 0;

        for (var count = 0; count < Cases; count++) rows += Read(list == Csv, Damaged(bytes, random));

        Assert.True(rows > Cases / 10, $"{rows} rows of {Cases} damaged lists were read.");
    }

    private static int Read(bool isCsv, byte[] list)
    {
        var reader = isCsv ? ImportReader.OfCsv(Batch, Now) : ImportReader.OfJsonLines(Batch, Now);
        try
        {
            List<ImportRow> rows = [.. reader.Push(list), .. reader.Finish()];
            Assert.All(rows, row => Assert.True(row.Event is not null || row.Faults.Any(fault => fault.Refuses)));
            return rows.Count;
        }
        catch (CsvFormatException fault)
        {
            Assert.True(fault.Line > 0);
            return 0;
        }
    }

    private static byte[] Damaged(byte[] bytes, Random random)
    {
        var damaged = bytes.ToList();
        for (var times = random.Next(1, 6); times > 0 && damaged.Count > 1; times--)
        {
            var at = random.Next(damaged.Count);
            if (random.Next(3) == 0) damaged.RemoveRange(at, Math.Min(random.Next(1, 20), damaged.Count - at));
            else if (random.Next(2) == 0) damaged[at] = (byte)random.Next(256);
            else damaged.InsertRange(at, damaged.GetRange(at, Math.Min(random.Next(1, 20), damaged.Count - at)));
        }

        return [.. damaged];
    }
}
