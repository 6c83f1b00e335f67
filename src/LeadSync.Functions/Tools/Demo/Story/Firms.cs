using System.Globalization;

namespace LeadSync.Functions.Tools.Demo.Story;

/// <summary>The companies of the story: every first digit of a German postal code, all of Austria, Switzerland and Liechtenstein. Data.</summary>
internal static class Firms
{
    private const string Rows = """
        Isar Maschinenbau GmbH|isar-maschinenbau.example|DE|80331|München|machinery|320
        Elbsandstein Feinmechanik GmbH|elbsandstein-feinmechanik.example|DE|01067|Dresden|machinery|85
        Spreebogen Software AG|spreebogen-software.example|DE|10115|Berlin|software|140
        Alsterhafen Logistik KG|alsterhafen-logistik.example|DE|20095|Hamburg|logistics|410
        Leinetal Pumpen GmbH|leinetal-pumpen.example|DE|30159|Hannover|machinery|230
        Königsallee Anlagentechnik GmbH|koenigsallee-anlagen.example|DE|40213|Düsseldorf|engineering|510
        Domblick Verpackungen GmbH|domblick-verpackungen.example|DE|50667|Köln|packaging|175
        Mainbrücke Messtechnik AG|mainbruecke-messtechnik.example|DE|60311|Frankfurt am Main|electronics|260
        Schlossgarten Antriebe GmbH|schlossgarten-antriebe.example|DE|70173|Stuttgart|machinery|720
        Frankenburg Werkzeuge KG|frankenburg-werkzeuge.example|DE|90402|Nürnberg|tools|95
        Donaukanal Medizintechnik GmbH|donaukanal-medizintechnik.example|AT|1010|Wien|medical|130
        Mozartplatz Glaswerke GmbH|mozartplatz-glas.example|AT|5020|Salzburg|glass|88
        Schlossberg Sensorik GmbH|schlossberg-sensorik.example|AT|8010|Graz|electronics|64
        Traunufer Stahlbau GmbH|traunufer-stahlbau.example|AT|4020|Linz|steel|380
        Limmat Präzision AG|limmat-praezision.example|CH|8001|Zürich|machinery|210
        Rheinknie Pharmatechnik AG|rheinknie-pharmatechnik.example|CH|4051|Basel|pharma|640
        Bärengraben Uhrenteile AG|baerengraben-uhrenteile.example|CH|3011|Bern|watches|48
        Rätikon Feinblech AG|raetikon-feinblech.example|LI|9490|Vaduz|steel|73
        Völklinger Gießerei GmbH|voelklinger-giesserei.example|DE|66333|Völklingen|steel|440
        Wattenmeer Windtechnik GmbH|wattenmeer-windtechnik.example|DE|26382|Wilhelmshaven|energy|150
        Erzgebirge Holzkunst GmbH|erzgebirge-holzkunst.example|DE|09111|Chemnitz|wood|35
        Sanssouci Optik GmbH|sanssouci-optik.example|DE|14467|Potsdam|optics|58
        Förde Schiffselektronik GmbH|foerde-schiffselektronik.example|DE|24103|Kiel|electronics|190
        Weserbogen Fördertechnik GmbH|weserbogen-foerdertechnik.example|DE|32423|Minden|machinery|270
        Hellweg Automation GmbH|hellweg-automation.example|DE|44135|Dortmund|engineering|330
        Dreiländereck Textil AG|dreilaendereck-textil.example|DE|52062|Aachen|textiles|115
        Schwarzwald Zerspanung GmbH|schwarzwald-zerspanung.example|DE|79098|Freiburg im Breisgau|machinery|82
        Lechfeld Luftfahrtteile GmbH|lechfeld-luftfahrt.example|DE|86150|Augsburg|aerospace|560
        Würmtal Labortechnik GmbH|wuermtal-labortechnik.example|DE|82152|Planegg|laboratory|99
        Saaleufer Kunststoffe GmbH|saaleufer-kunststoffe.example|DE|06108|Halle (Saale)|plastics|145
        Rennsteig Keramik GmbH|rennsteig-keramik.example|DE|98527|Suhl|ceramics|67
        Bodensee Filteranlagen GmbH|bodensee-filteranlagen.example|DE|78462|Konstanz|machinery|125
        Wörthersee Elektronik GmbH|woerthersee-elektronik.example|AT|9020|Klagenfurt|electronics|76
        Nordkette Bergbahntechnik GmbH|nordkette-bergbahntechnik.example|AT|6020|Innsbruck|engineering|205
        Pannonia Lebensmittel GmbH|pannonia-lebensmittel.example|AT|7000|Eisenstadt|food|160
        Genfersee Mikrotechnik SA|genfersee-mikrotechnik.example|CH|1003|Lausanne|electronics|92
        Säntis Apparatebau AG|saentis-apparatebau.example|CH|9000|St. Gallen|machinery|118
        """;

    /// <summary>All of them; the first is the hero's.</summary>
    public static IReadOnlyList<Firm> All { get; } = [.. Rows.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];

    private static Firm Parse(string row)
    {
        var cells = row.Trim().Split('|');
        return new Firm(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], int.Parse(cells[6], CultureInfo.InvariantCulture));
    }
}
