namespace LeadSync.Storage.Erasures;

/// <summary>An offer that an erasure took back: by this entry its owner can be told.</summary>
/// <param name="Representative">Who was asked or had accepted.</param>
/// <param name="Cycle">The cycle.</param>
/// <param name="Offer">The offer's number.</param>
public sealed record WithdrawnOffer(string Representative, int Cycle, int Offer);
