namespace LeadSync.Functions.Tools.Demo.Story;

/// <summary>What a person of the story stands for.</summary>
internal enum Role
{
    /// <summary>Shows some interest and stays a lead.</summary>
    Warm,

    /// <summary>Reaches the threshold and becomes MQL.</summary>
    Ripe,

    /// <summary>Looks for a job: points are taken off (D-10).</summary>
    Careers,

    /// <summary>Known by the address alone.</summary>
    Incomplete,
}
