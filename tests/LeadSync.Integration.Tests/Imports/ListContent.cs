using System.Globalization;
using System.Net;
using System.Text;

namespace LeadSync.Integration.Tests.Imports;

/// <summary>A list that is made while it is sent, in pieces of unknown number, so that nobody can ask for its length before.</summary>
/// <param name="rows">How many rows.</param>
/// <param name="length">The length of a row's remark.</param>
internal sealed class ListContent(int rows, int length) : HttpContent
{
    private readonly string _remark = string.Concat(Enumerable.Repeat("Gespräch über Süßwaren. ", (length / 24) + 1))[..length];

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes("E-Mail;Nachname;Firma;PLZ;Bemerkung\r\n"));
        for (var row = 1; row <= rows; row++)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"p{row}@example.com;Müller {row};Köhler {row} GmbH;01067;{_remark}\r\n");
            await stream.WriteAsync(Encoding.UTF8.GetBytes(line));
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
