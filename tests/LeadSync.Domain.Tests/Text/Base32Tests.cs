using System.Text;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Tests.Text;

public sealed class Base32Tests
{
    /// <summary>RFC 4648, section 10, in lower case without padding.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "my")]
    [InlineData("fo", "mzxq")]
    [InlineData("foo", "mzxw6")]
    [InlineData("foob", "mzxw6yq")]
    [InlineData("fooba", "mzxw6ytb")]
    [InlineData("foobar", "mzxw6ytboi")]
    public void The_vectors_of_the_RFC_hold(string text, string encoded) => Assert.Equal(encoded, Base32.Encode(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void The_key_of_an_event_never_changes() => Assert.Equal("r7yn7gmxkmwiocvtz3l6c27pph", EventKey.Of("generic", "e-1").Value);
}
