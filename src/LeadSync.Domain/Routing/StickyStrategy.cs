using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace LeadSync.Domain.Routing;

/// <summary>
/// People of one company go to the same member while that member may take them (rendezvous hashing: only the leads of a member who leaves move).
/// A member of weight w has w tickets. Leads without a company go in turn.
/// </summary>
internal sealed class StickyStrategy() : PoolStrategy("sticky")
{
    public override PoolDraw Draw(PoolQuestion question)
    {
        if (CompanyKey.Of(question.Lead) is not { } company) return question.Credits.Drawn(question.Candidates, question.Earners);
        var next = question.Candidates
            .OrderByDescending(candidate => BestTicket(company, candidate))
            .ThenBy(candidate => candidate.Representative, StringComparer.Ordinal)
            .First();
        return new PoolDraw(next.Representative, question.Credits);
    }

    private static ulong BestTicket(string company, PoolMember member) =>
        Enumerable.Range(0, member.Weight).Max(ticket => Hash($"{company}\n{member.Representative}\n{ticket}"));

    private static ulong Hash(string text) => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
