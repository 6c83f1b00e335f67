using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text.Csv;

namespace LeadSync.Connectors.Import;

/// <summary>A field that a column may fill.</summary>
/// <param name="Name">Its name in the canonical form.</param>
/// <param name="Headers">Headers beyond those of <see cref="PlainWords"/>, without case, blanks and signs.</param>
/// <param name="Set">Fills it where it is empty; null where the cell cannot be understood.</param>
/// <param name="Repair">What to write instead of a cell that cannot be understood.</param>
internal sealed record ImportField(string Name, string[] Headers, Func<Contact, string, CellFormat, Contact?> Set, string Repair)
{
    /// <summary>True where a cell that cannot be understood refuses the row: it says who or when.</summary>
    public bool IsEssential { get; init; }
}
