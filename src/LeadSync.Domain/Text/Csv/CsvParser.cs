using System.Globalization;
using System.Text;

namespace LeadSync.Domain.Text.Csv;

/// <summary>RFC 4180 with any separator and any line break, fed in pieces. As Excel, it takes a quotation mark within a cell as a letter.</summary>
/// <param name="separator">What stands between cells.</param>
internal sealed class CsvParser(char separator)
{
    private const char Quote = '"';

    private readonly StringBuilder _cell = new();
    private readonly List<string> _cells = [];
    private Place _place = Place.CellStart;
    private bool _hasQuotes;
    private int _length;
    private int _line = 1;
    private char _before;

    private enum Place
    {
        CellStart,
        Plain,
        Quoted,
        AfterQuote,
    }

    /// <summary>The line in which the present record begins.</summary>
    public int Began { get; private set; } = 1;

    /// <summary>Takes a piece, and adds each record that it completes.</summary>
    public void Push(ReadOnlySpan<char> text, List<CsvRecord> records)
    {
        foreach (var character in text)
        {
            if (character == '\r' || (character == '\n' && _before != '\r')) _line++;
            _before = character;
            Take(character, records);
        }
    }

    /// <summary>Ends the last record.</summary>
    public void Finish(List<CsvRecord> records)
    {
        if (_place == Place.Quoted) throw Fault("A quotation mark opens a cell here and none closes it. Close it, or write a quotation mark within a cell twice.");
        EndRecord(records);
    }

    private void Take(char character, List<CsvRecord> records)
    {
        if (_place == Place.Quoted) TakeQuoted(character);
        else if (character == Quote && _place == Place.CellStart) (_place, _hasQuotes) = (Place.Quoted, true);
        else if (character == Quote && _place == Place.AfterQuote) Add(character, Place.Quoted);
        else if (character == separator) EndCell();
        else if (character is '\r' or '\n') EndRecord(records);
        else Add(character, Place.Plain);
    }

    private void TakeQuoted(char character)
    {
        if (character == Quote) _place = Place.AfterQuote;
        else Add(character, Place.Quoted);
    }

    private void Add(char character, Place next)
    {
        if (_cell.Length == CsvReader.MaxCell || ++_length > CsvReader.MaxRecord)
            throw Fault(string.Create(CultureInfo.InvariantCulture, $"A cell of the record that begins here is longer than {CsvReader.MaxCell} characters. Probably a closing quotation mark is missing."));
        _cell.Append(character);
        _place = next;
    }

    private void EndCell()
    {
        if (_cells.Count == CsvReader.MaxCells) throw Fault(string.Create(CultureInfo.InvariantCulture, $"The record that begins here has more than {CsvReader.MaxCells} cells."));
        _cells.Add(_cell.ToString());
        _cell.Clear();
        _place = Place.CellStart;
    }

    // A line with nothing at all is no record; that covers the second half of CR LF, too.
    private void EndRecord(List<CsvRecord> records)
    {
        EndCell();
        if (_cells is not [""] || _hasQuotes) records.Add(new CsvRecord(Began, [.. _cells]));
        _cells.Clear();
        (_length, _hasQuotes, Began) = (0, false, _line);
    }

    private CsvFormatException Fault(string message) => new(Began, message);
}
