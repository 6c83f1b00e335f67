namespace LeadSync.Functions.Manage.People;

/// <summary>What one member of a pool got.</summary>
/// <param name="Representative">The member.</param>
/// <param name="Weight">The weight by which offers are shared.</param>
/// <param name="Offers">Offers drawn.</param>
/// <param name="Open">Of these, how many the member still has.</param>
/// <param name="Share">The exact share of the same offers, counted over those for which the member was a candidate.</param>
/// <param name="Credit">What the pool owes the member now, in offers; negative for one who is ahead.</param>
internal sealed record LedgerMember(string Representative, int Weight, int Offers, int Open, double Share, double Credit);
