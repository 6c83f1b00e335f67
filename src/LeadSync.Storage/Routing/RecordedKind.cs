namespace LeadSync.Storage.Routing;

/// <summary>Of what kind a packed value is. The numbers are stored: they never change.</summary>
internal enum RecordedKind
{
    /// <summary>Texts.</summary>
    Texts = 0,

    /// <summary>Yes or no.</summary>
    Flag = 1,

    /// <summary>A number, or with a currency an amount of money.</summary>
    Number = 2,
}
