namespace LeadSync.Storage.Assign;

/// <summary>An offer in the fairness ledger.</summary>
/// <param name="Draw">The offer, and among whom it was drawn.</param>
/// <param name="IsOpen">True while the representative has it: asked or accepted.</param>
public sealed record LoggedDraw(Draw Draw, bool IsOpen);
