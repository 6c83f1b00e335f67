using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Qualification;

/// <summary>One row of the table that opens channels by country, basis and permission (D-29). For each channel the first row counts that holds and names it.</summary>
/// <param name="When">What must hold; fields of <see cref="FieldNames.Law"/>.</param>
/// <param name="Call">Whether sales may call; null where the row does not say.</param>
/// <param name="Email">Whether sales may write e-mail; null where the row does not say.</param>
/// <param name="Post">Whether sales may write letters; null where the row does not say.</param>
public sealed record LawRow(Condition When, bool? Call = null, bool? Email = null, bool? Post = null)
{
    /// <summary>What the row says of a channel; null for nothing.</summary>
    internal bool? Of(Channel channel) => channel switch
    {
        Channel.Call => Call,
        Channel.Email => Email,
        _ => Post,
    };
}
