using System.Globalization;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Tests;

/// <summary>What holds for all senders that sign in hexadecimal, and what is special to one.</summary>
public sealed class LeadSignatureTests
{
    public static TheoryData<string, string> Signing() => new()
    {
        { "meta", "X-Hub-Signature-256" }, { "linkedin", "X-LI-Signature" }, { "intercom", "X-Hub-Signature" },
        { "customerio", "X-CIO-Signature" }, { "segment", "X-Signature" }, { "klaviyo", "Klaviyo-Signature" },
    };

    public static TheoryData<string, string> Samples()
    {
        var data = new TheoryData<string, string>();
        foreach (var source in Signing().Select(row => (string)row[0]))
        {
            IEnumerable<string> files = SharedFolder.Path is null ? ["none"] : Directory.EnumerateFiles(SharedFolder.File("samples", source), "*.json").Order(StringComparer.Ordinal);
            foreach (var file in files) data.Add(source, Path.GetFileName(file));
        }

        return data;
    }

    [SharedTheory]
    [MemberData(nameof(Samples))]
    public void A_sample_from_the_wire_is_believed_with_its_headers_once_it_is_signed(string source, string file)
    {
        var path = SharedFolder.File("samples", source, file);
        var signed = LeadSignatures.Signed(source, File.ReadAllText(path));
        var headers = Golden.Headers(path);
        Assert.Null(LeadSignatures.Reason(signed.With(headers)));
        Assert.Equal(RefusalReasons.SignatureMissing, LeadSignatures.Reason(Given.Request(source, signed.Body.ToArray()).With(headers)));
    }

    [Theory]
    [MemberData(nameof(Signing))]
    public void A_good_signature_is_believed_whatever_its_case_of_letters(string source, string header)
    {
        var signed = LeadSignatures.Signed(source, "{}");
        Assert.Null(LeadSignatures.Reason(signed));
        var (prefix, hash) = signed.Header(header)!.Split('=') is [var name, var value] ? (name + "=", value) : ("", signed.Header(header)!);
        Assert.Null(LeadSignatures.Reason(signed.With((header, prefix + hash.ToUpperInvariant()))));
    }

    [Theory]
    [MemberData(nameof(Signing))]
    public void A_signature_that_is_none_is_refused(string source, string header)
    {
        var signed = LeadSignatures.Signed(source, "{}");
        string[] wrong = ["x", "sha256=", "sha1=", new string('0', 40), new string('0', 64), "sha1=" + new string('0', 40), "sha256=" + new string('z', 64), signed.Header(header) + "00", signed.Header(header)![..^2]];
        Assert.All(wrong, text => Assert.Equal(RefusalReasons.SignatureWrong, LeadSignatures.Reason(signed.With((header, text)))));
    }

    [Theory]
    [MemberData(nameof(Signing))]
    public void A_missing_signature_is_refused(string source, string header)
    {
        var signed = LeadSignatures.Signed(source, "{}");
        Assert.Equal(RefusalReasons.SignatureMissing, LeadSignatures.Reason(signed with { Headers = signed.Headers.Where(pair => pair.Key != header).ToDictionary(StringComparer.Ordinal) }));
    }

    [Fact]
    public void The_weaker_signature_of_Meta_alone_is_not_believed() =>
        Assert.Equal(RefusalReasons.SignatureMissing, LeadSignatures.Reason(Given.Request("meta", "{}").With(("X-Hub-Signature", "sha1=" + LeadSignatures.Sha1("{}")))));

    [Theory]
    [InlineData("linkedin")]
    [InlineData("segment")]
    public void Without_a_signature_the_secret_itself_must_be_shown(string source)
    {
        var request = Given.Request(source, "{}");
        Assert.Null(LeadSignatures.Reason(request with { Query = Key(LeadSignatures.Secret) }));
        Assert.Equal(RefusalReasons.SignatureWrong, LeadSignatures.Reason(request with { Query = Key("guess") }));
    }

    [Theory]
    [MemberData(nameof(Signing))]
    public void A_wrong_signature_is_not_saved_by_a_good_key(string source, string header) =>
        Assert.Equal(RefusalReasons.SignatureWrong, LeadSignatures.Reason(LeadSignatures.Signed(source, "{}").With((header, new string('0', 64))) with { Query = Key(LeadSignatures.Secret) }));

    [Theory]
    [InlineData(-300, null)]
    [InlineData(-301, RefusalReasons.TimestampTooOld)]
    [InlineData(300, null)]
    [InlineData(301, RefusalReasons.TimestampInFuture)]
    public void A_timestamp_of_Customer_io_may_lie_five_minutes_off(int seconds, string? refused)
    {
        var timestamp = Given.Now.AddSeconds(seconds).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var request = Given.Request("customerio", "{}").With(("X-CIO-Timestamp", timestamp), ("X-CIO-Signature", LeadSignatures.Sha256($"v0:{timestamp}:{{}}")));
        Assert.Equal(refused, LeadSignatures.Reason(request));
    }

    [Theory]
    [InlineData("customerio", "X-CIO-Timestamp")]
    [InlineData("klaviyo", "Klaviyo-Timestamp")]
    public void A_missing_timestamp_is_refused(string source, string header) =>
        Assert.Equal(RefusalReasons.TimestampUnreadable, LeadSignatures.Reason(LeadSignatures.Signed(source, "{}").With((header, ""))));

    [Fact]
    public void Klaviyo_is_off_until_its_setting_says_otherwise()
    {
        var signed = LeadSignatures.Signed("klaviyo", "{}");
        Assert.Equal(RefusalReasons.ExperimentalOff, LeadSignatures.Reason(signed, new SourceSettings { Secrets = [LeadSignatures.Secret] }));
        Assert.Equal(RefusalReasons.ExperimentalOff, LeadSignatures.Reason(signed, new SourceSettings { Unsigned = true }));
        Assert.Null(LeadSignatures.Reason(signed, new SourceSettings { Secrets = [LeadSignatures.Secret], Experimental = true }));
        Assert.Equal(["klaviyo"], ConnectorCatalog.Marketing.Where(source => source.Descriptor.Experimental).Select(source => source.Descriptor.Name));
    }

    private static Dictionary<string, string> Key(string key) => new(StringComparer.Ordinal) { ["key"] = key };
}
