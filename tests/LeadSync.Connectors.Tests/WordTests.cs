using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Tests;

public sealed class WordTests
{
    [Theory]
    [InlineData("Newsletter Anmeldung", "newsletter-signup")]
    [InlineData("DEMO anfragen", "demo-request")]
    [InlineData("Kontaktformular", "contact-request")]
    [InlineData("Contact us", "contact-request")]
    [InlineData("Rückruf", "callback-request")]
    [InlineData("Request a callback", "callback-request")]
    [InlineData("Angebot anfordern", "quote-request")]
    [InlineData("Get a quote", "quote-request")]
    [InlineData("Webinar NIS2", "webinar-signup")]
    [InlineData("Whitepaper", "download")]
    [InlineData("E-Book Download", "download")]
    [InlineData("Bewerbung: Kontakt aufnehmen", "application")]
    [InlineData("Job application", "application")]
    [InlineData("Contact: web applications", "contact-request")]
    [InlineData("Preisliste herunterladen", "price-list")]
    [InlineData("F-17", "form-submit")]
    [InlineData("", "form-submit")]
    [InlineData(null, "form-submit")]
    public void A_forms_name_tells_its_kind(string? name, string kind) => Assert.Equal(kind, KindWords.OfForm(name));

    [Fact]
    public void The_first_name_with_a_known_word_decides() => Assert.Equal("demo-request", KindWords.OfForm("F-17", null, "Demo", "Newsletter"));

    [Theory]
    [InlineData("qr", "/", "qr-scan")]
    [InlineData("QR-Code", "/karriere", "qr-scan")]
    [InlineData("qrcode", null, "qr-scan")]
    [InlineData("cpc", "/de/karriere/", "careers-view")]
    [InlineData(null, "/careers", "careers-view")]
    [InlineData(null, "/jobs/it", "careers-view")]
    [InlineData(null, "/offene-stellen", "careers-view")]
    [InlineData(null, "/preise.html", "pricing-view")]
    [InlineData(null, "/en/pricing", "pricing-view")]
    [InlineData(null, "/produkte/suite", "product-click")]
    [InlineData(null, "/product/1", "product-click")]
    [InlineData(null, "/jobsuche", "page-view")]
    [InlineData(null, null, "page-view")]
    public void A_page_tells_its_kind_by_medium_and_path(string? medium, string? path, string kind) => Assert.Equal(kind, KindWords.OfPage(medium, path));

    [Theory]
    [InlineData("DE", "DE")]
    [InlineData(" de ", "DE")]
    [InlineData("DEU", "DE")]
    [InlineData("deutschland", "DE")]
    [InlineData("Germany", "DE")]
    [InlineData("Österreich", "AT")]
    [InlineData("Schweiz", "CH")]
    [InlineData("CHE", "CH")]
    [InlineData("Liechtenstein", "LI")]
    [InlineData("Czech Republic", "CZ")]
    [InlineData("Czechia", "CZ")]
    [InlineData("United States", "US")]
    [InlineData("Vereinigtes Königreich", "GB")]
    [InlineData("UK", "GB")]
    [InlineData("Narnia", null)]
    [InlineData("ZZ", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_country_is_found_by_code_or_name(string? text, string? expected) => Assert.Equal(expected, CountryNames.Find(text)?.Value);

    [Fact]
    public void Every_country_is_found_by_each_of_its_names()
    {
        var rows = CountryTable.Rows.Split('\n').Select(row => row.Split('|')).ToArray();
        Assert.Equal(250, rows.Length);
        Assert.All(rows, row => Assert.All(row, name => Assert.Equal(row[0], CountryNames.Find(name)?.Value)));
    }

    [Theory]
    [InlineData("Frau", Salutation.Mrs)]
    [InlineData("MR.", Salutation.Mr)]
    [InlineData("Dr.", null)]
    [InlineData(null, null)]
    public void A_salutation_is_found_and_never_guessed(string? text, Salutation? expected) => Assert.Equal(expected, SalutationWords.Find(text));

    [Theory]
    [InlineData("de", "de")]
    [InlineData("cs_CZ", "cs")]
    [InlineData("EN-us", "en")]
    [InlineData("german", null)]
    [InlineData("d1", null)]
    public void A_language_is_two_letters(string text, string? expected) => Assert.Equal(expected, LanguageCodes.Find(text));

    [Theory]
    [InlineData("https://a.example/b/c?d=e#f", "/b/c")]
    [InlineData("https://a.example", "/")]
    [InlineData("https://a.example?x=/jobs", "/")]
    [InlineData("/b#c?d", "/b")]
    [InlineData("", "/")]
    [InlineData(null, null)]
    public void A_path_is_what_stands_between_host_and_query(string? url, string? path) => Assert.Equal(path, Campaign.Path(url));

    [Theory]
    [InlineData("  a\tb\r\nc\u0000\u0007  ", "a b  c")]
    [InlineData("\u0000", null)]
    [InlineData(null, null)]
    public void Control_characters_go_and_empty_is_absent(string? text, string? expected) => Assert.Equal(expected, CleanText.Of(text));

    [Theory]
    [InlineData("""["\ud800\ud800"]""", """["\ufffd\ufffd"]""")]
    [InlineData("""["\ud83d\ude00\udc00"]""", """["\ud83d\ude00\ufffd"]""")]
    [InlineData("""["\\ud800"]""", """["\\ud800"]""")]
    [InlineData("\uFEFF[1]", "[1]")]
    public void Halves_of_a_character_are_replaced_and_whole_ones_stay(string sent, string repaired) =>
        Assert.Equal(repaired, System.Text.Encoding.UTF8.GetString(JsonText.Repair(System.Text.Encoding.UTF8.GetBytes(sent))));

    [Fact]
    public void A_cut_never_splits_a_character() => Assert.Equal(new string('x', 9), CleanText.Cut(new string('x', 9) + "😀", 10));
}
