using System.Text;
using System.Text.Json;
using LeadSync.Connectors.Import;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Tests.Import;

public sealed class ImportReaderTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Vorname", "firstName")]
    [InlineData("NACHNAME", "lastName")]
    [InlineData("Firma", "company")]
    [InlineData("PLZ", "postalCode")]
    [InlineData("Postleitzahl", "postalCode")]
    [InlineData("Ort", "city")]
    [InlineData("Land", "country")]
    [InlineData("Bundesland", "region")]
    [InlineData("E-Mail", "email")]
    [InlineData("E-Mail-Adresse", "email")]
    [InlineData("E-Mail (geschäftlich)", "email")]
    [InlineData("Telefon", "phone")]
    [InlineData("Tel.", "phone")]
    [InlineData("Mobil", "phone")]
    [InlineData("Position", "jobTitle")]
    [InlineData("Anrede", "salutation")]
    [InlineData("Titel", "title")]
    [InlineData("Abteilung", "department")]
    [InlineData("Mitarbeiter", "employees")]
    [InlineData("Anzahl Mitarbeitende", "employees")]
    [InlineData("Branche", "industry")]
    [InlineData("Interesse", "interests")]
    [InlineData("Ansprechpartner", "name")]
    [InlineData("Datum", "occurredAt")]
    [InlineData("First Name", "firstName")]
    [InlineData("last_name", "lastName")]
    [InlineData("Company", "company")]
    [InlineData("ZIP Code", "postalCode")]
    [InlineData("Country/Region", "country")]
    [InlineData("Job Title", "jobTitle")]
    [InlineData("Website", "website")]
    [InlineData("Bemerkung", null)]
    [InlineData("Standnummer", null)]
    [Trait("Requirement", "D-33")]
    public void A_column_is_proposed_by_its_header_in_German_and_English(string header, string? field)
    {
        var reader = ImportReader.OfCsv(Batch(), Now);
        reader.Push(Encoding.UTF8.GetBytes($"\"{header}\";x\n"));

        Assert.Equal(field, reader.Columns[0].Field);
    }

    [Fact]
    [Trait("Requirement", "D-36")]
    public void Cells_are_read_as_a_German_spreadsheet_writes_them()
    {
        var lead = Lead("Anrede;Titel;Vorname;Nachname;PLZ;Land;Mitarbeiter;Budget;E-Mail;Interesse", "Frau;Prof. Dr.;Änne;von der Heide;01067;Deutschland;1.250;12.500,50 €;a@b.example;Cloud, Sicherheit");

        Assert.Equal((Salutation.Mrs, "Prof. Dr.", "von der Heide"), (lead.Salutation, lead.Title, lead.LastName));
        Assert.Equal(("DE", "01067", 1250), (lead.Country!.Value, lead.PostalCode, lead.Employees));
        Assert.Equal(new Money(12500.50m, "EUR"), lead.Price);
        Assert.Equal(["Cloud", "Sicherheit"], lead.Interests);
    }

    [Theory]
    [Trait("Requirement", "D-36")]
    [InlineData("de", "1.250", 1250)]
    [InlineData("en", "1,250", 1250)]
    [InlineData("de", "51-200", 51)]
    [InlineData("de", "ab 250", 250)]
    [InlineData("en", "1.250", null)]
    [InlineData("de", "viele", null)]
    public void A_number_that_the_language_does_not_write_so_is_kept_as_it_is_and_the_row_is_taken(string format, string cell, int? employees)
    {
        var row = Row("E-Mail;Mitarbeiter", $"a@b.example;{cell}", Batch() with { Format = format });

        Assert.Equal(employees, row.Event!.Lead.Employees);
        Assert.Equal(employees is null ? cell : null, row.Event.Lead.Unread?.GetValueOrDefault("employees"));
        Assert.Equal(employees is null, row.Faults.Count == 1 && !row.Faults[0].Refuses);
    }

    [Theory]
    [Trait("Requirement", "D-36")]
    [InlineData("D-80331", "", "DE", "80331")]
    [InlineData("A-1010", "", "AT", "1010")]
    [InlineData("CH-8001", "", "CH", "8001")]
    [InlineData("FL-9490", "", "LI", "9490")]
    [InlineData("1067", "Deutschland", "DE", "01067")]
    [InlineData("1010", "Österreich", "AT", "1010")]
    public void Postal_codes_keep_or_get_back_their_zero_and_give_the_country(string code, string country, string expected, string postalCode)
    {
        var lead = Lead("E-Mail;PLZ;Land", $"a@b.example;{code};{country}");

        Assert.Equal((expected, postalCode), (lead.Country!.Value, lead.PostalCode));
    }

    [Fact]
    public void Columns_that_nobody_knows_are_kept_with_the_lead_under_their_header()
    {
        var lead = Lead("E-Mail;Bemerkung;Stand", "a@b.example;ruft im Januar an;4B");

        Assert.Equal(("ruft im Januar an", "4B"), (lead.Unread!["Bemerkung"], lead.Unread["Stand"]));
    }

    [Fact]
    public void All_faults_of_a_row_come_at_once_with_row_column_and_what_to_write()
    {
        var row = Row("E-Mail;Datum;Land;Nachname", "anna(at)b.example;31.02.2026;Absurdistan;Berg");

        Assert.Null(row.Event);
        Assert.Equal(["E-Mail", "Datum", "Land", null], row.Faults.Select(fault => fault.Column));
        Assert.Equal([true, true, false, true], row.Faults.Select(fault => fault.Refuses));
        Assert.All(row.Faults, fault => Assert.Equal(2, fault.Row));
        Assert.DoesNotContain(row.Faults, fault => fault.Message.Contains("anna", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_are_counted_as_a_spreadsheet_counts_them()
    {
        var reader = ImportReader.OfCsv(Batch(), Now);

        var rows = reader.Push("E-Mail;Ort\n;\na@b.example;\"Bad\nTölz\"\nfalsch;x\n"u8);

        Assert.Equal([3, 4], rows.Select(row => row.Row));
        Assert.Null(rows[1].Event);
    }

    [Fact]
    public void A_person_with_name_and_company_but_no_address_is_not_lost()
    {
        var (one, same, other) = (Lead("Nachname;Firma", "Müller;Köhler GmbH"), Lead("Nachname;Firma", "MÜLLER;Köhler GmbH"), Lead("Nachname;Firma", "Müller;Andere AG"));

        Assert.NotNull(one.ExternalId);
        Assert.Equal(("import", one.ExternalId), (one.System, same.ExternalId));
        Assert.NotEqual(one.ExternalId, other.ExternalId);
    }

    [Fact]
    public void The_same_list_gives_the_same_ids_in_any_encoding_and_order_of_columns()
    {
        var id = Row("E-Mail;Ort", "a@b.example;Tölz").Event!.Id;

        Assert.Equal(id, Row("Ort,Email", "Tölz,A@b.example".Replace('A', 'a')).Event!.Id);
        Assert.NotEqual(id, Row("E-Mail;Ort", "a@b.example;Tölz", Batch() with { Name = "another" }).Event!.Id);
        Assert.NotEqual(id, Row("E-Mail;Ort", "a@b.example;Isny").Event!.Id);
    }

    [Fact]
    public void The_sender_overrides_what_is_proposed_by_header_or_number()
    {
        var mapping = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Kürzel"] = "lastName", ["2"] = "company", ["Intern"] = null };

        var lead = Lead("Kürzel;Ort;Intern;E-Mail", "Berg;Acme;geheim;a@b.example", Batch() with { Mapping = mapping });

        Assert.Equal(("Berg", "Acme", null), (lead.LastName, lead.Company, lead.City));
        Assert.Null(lead.Unread);
    }

    [Fact]
    public void A_mapping_that_fits_nothing_and_a_list_that_names_nobody_are_said()
    {
        var mapping = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Gibtsnicht"] = "lastName", ["Ort"] = "citty" };
        var reader = ImportReader.OfCsv(Batch() with { Mapping = mapping, OccurredAt = null }, Now);

        reader.Push("Ort;Land\n"u8);

        Assert.Equal(["/mapping/Gibtsnicht", "/mapping/Ort", "/mapping", "/occurredAt"], reader.Errors.Select(error => error.Pointer));
        Assert.Contains("city", reader.Errors[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_column_says_when_and_the_future_is_refused()
    {
        var batch = Batch() with { OccurredAt = null };

        Assert.Equal(new DateTimeOffset(2026, 11, 2, 0, 0, 0, TimeSpan.Zero), Row("E-Mail;Datum", "a@b.example;2.11.2026", batch).Event!.OccurredAt);
        Assert.Null(Row("E-Mail;Datum", "a@b.example;2.11.2027", batch).Event);
        Assert.Null(Row("E-Mail;Datum", "a@b.example;", batch).Event);
    }

    [Fact]
    public void What_holds_for_the_batch_is_added_and_what_a_row_says_itself_stays()
    {
        var consent = new Consent { Basis = ConsentBasis.Consent };
        var batch = Batch() with { Consent = consent };

        var row = batch.Complete(Row("E-Mail", "a@b.example", batch).Event!);

        Assert.Equal(("trade-fair", consent), (row.Touchpoint!.Kind, row.Lead.Consent));
        Assert.Null(batch.Complete(row with { Type = LeadEventType.Profile }).Touchpoint);
    }

    [Fact]
    public void JSON_lines_are_canonical_events_and_take_id_time_and_touchpoint_from_the_batch()
    {
        var rows = Lines("""{"lead":{"email":"a@b.example"}}""", "", """{"id":"x","occurredAt":"2026-11-02T00:00:00Z","lead":{"email":"c@d.example"},"touchpoint":{"kind":"chat"}}""");

        Assert.Equal([1, 3], rows.Select(row => row.Row));
        Assert.Equal((LeadEventType.Touchpoint, Batch().OccurredAt), (rows[0].Event!.Type, rows[0].Event!.OccurredAt));
        Assert.Equal("trade-fair", Batch().Complete(rows[0].Event!).Touchpoint!.Kind);
        Assert.Equal(("x", "chat"), (rows[1].Event!.Id, Batch().Complete(rows[1].Event!).Touchpoint!.Kind));
        Assert.Equal(rows[0].Event!.Id, Lines("""{ "lead": {"email":"a@b.example"} }""")[0].Event!.Id);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"lead":{"email":"a@b.example","email":"c@d.example"}}""")]
    [InlineData("""{"lead":{}}""")]
    [InlineData("""{"type":"erase","lead":{"email":"a@b.example"}}""")]
    [InlineData("""{"type":"merge","into":{"email":"c@d.example"},"lead":{"email":"a@b.example"}}""")]
    public void A_line_that_is_no_event_is_refused_and_the_next_is_read(string line)
    {
        var rows = Lines(line, """{"lead":{"email":"a@b.example"}}""");

        Assert.Null(rows[0].Event);
        Assert.NotEmpty(rows[0].Faults);
        Assert.NotNull(rows[1].Event);
    }

    [Theory]
    [InlineData("""{"occuredAt":"2026-11-01"}""", "/occuredAt")]
    [InlineData("""{"occurredAt":"2027-11-01"}""", "/occurredAt")]
    [InlineData("""{"occurredAt":"soon"}""", "/occurredAt")]
    [InlineData("""{"format":"fr"}""", "/format")]
    [InlineData("""{"touchpoint":{}}""", "/touchpoint/kind")]
    [InlineData("""{"consent":{"basis":"maybe"}}""", "/consent/basis")]
    [InlineData("""{"consent":{"channels":{"email":{}}}}""", "/consent/channels/email/status")]
    [InlineData("""{"source":"two words"}""", "/source")]
    [InlineData("""{"mapping":[]}""", "/mapping")]
    public void Settings_that_are_wrong_are_named(string settings, string pointer)
    {
        var (batch, errors) = ImportBatchReader.Read(JsonDocument.Parse(settings).RootElement, Now);

        Assert.Null(batch);
        Assert.Equal([pointer], errors.Select(error => error.Pointer));
    }

    [Fact]
    [Trait("Requirement", "D-29")]
    public void Evidence_without_a_date_has_that_of_the_batch_and_no_evidence_claims_nothing()
    {
        var (batch, _) = ImportBatchReader.Read(JsonDocument.Parse("""{"occurredAt":"2026-11-01","consent":{"basis":"consent","channels":{"email":{"status":"confirmed","form":"card"}}}}""").RootElement, Now);
        var (none, _) = ImportBatchReader.Read(JsonDocument.Parse("""{"occurredAt":"2026-11-01"}""").RootElement, Now);

        Assert.Equal((ConsentBasis.Consent, batch!.OccurredAt, "card"), (batch.Consent!.Basis, batch.Consent.Channels!["email"].ConfirmedAt, batch.Consent.Channels["email"].Form));
        Assert.Null(none!.Consent);
    }

    private static ImportBatch Batch() => new() { Name = "fair", OccurredAt = Now.AddDays(-5), Touchpoint = new Touchpoint("trade-fair") };

    private static Contact Lead(string header, string cells, ImportBatch? batch = null) => Assert.IsType<LeadEvent>(Row(header, cells, batch).Event).Lead;

    private static ImportRow Row(string header, string cells, ImportBatch? batch = null)
    {
        var reader = ImportReader.OfCsv(batch ?? Batch(), Now);
        return Assert.Single([.. reader.Push(Encoding.UTF8.GetBytes($"{header}\n{cells}\n")), .. reader.Finish()]);
    }

    private static List<ImportRow> Lines(params string[] lines)
    {
        var reader = ImportReader.OfJsonLines(Batch(), Now);
        return [.. reader.Push(Encoding.UTF8.GetBytes(string.Join('\n', lines))), .. reader.Finish()];
    }
}
