namespace LeadSync.Connectors.Words;

/// <summary>Countries of ISO 3166-1: alpha-2, alpha-3, then names in English and German as senders write them. Data.</summary>
internal static class CountryTable
{
    public const string Rows = """
        AD|AND|Andorra
        AE|ARE|United Arab Emirates|UAE|Vereinigte Arabische Emirate
        AF|AFG|Afghanistan
        AG|ATG|Antigua and Barbuda|Antigua und Barbuda
        AI|AIA|Anguilla
        AL|ALB|Albania|Albanien
        AM|ARM|Armenia|Armenien
        AO|AGO|Angola
        AQ|ATA|Antarctica|Antarktis
        AR|ARG|Argentina|Argentinien
        AS|ASM|American Samoa|Amerikanisch-Samoa
        AT|AUT|Austria|Österreich
        AU|AUS|Australia|Australien
        AW|ABW|Aruba
        AX|ALA|Åland Islands|Åland-Inseln
        AZ|AZE|Azerbaijan|Aserbaidschan
        BA|BIH|Bosnia and Herzegovina|Bosnien und Herzegowina
        BB|BRB|Barbados
        BD|BGD|Bangladesh|Bangladesch
        BE|BEL|Belgium|Belgien
        BF|BFA|Burkina Faso
        BG|BGR|Bulgaria|Bulgarien
        BH|BHR|Bahrain
        BI|BDI|Burundi
        BJ|BEN|Benin
        BL|BLM|Saint Barthélemy|Saint-Barthélemy
        BM|BMU|Bermuda
        BN|BRN|Brunei Darussalam|Brunei
        BO|BOL|Bolivia|Bolivia, Plurinational State of|Bolivien, Plurinationaler Staat|Bolivien
        BQ|BES|Bonaire, Sint Eustatius and Saba|Bonaire, Sint Eustatius und Saba
        BR|BRA|Brazil|Brasilien
        BS|BHS|Bahamas
        BT|BTN|Bhutan
        BV|BVT|Bouvet Island|Bouvet-Insel
        BW|BWA|Botswana|Botsuana
        BY|BLR|Belarus|Weißrussland
        BZ|BLZ|Belize
        CA|CAN|Canada|Kanada
        CC|CCK|Cocos (Keeling) Islands|Kokos-(Keeling-)Inseln
        CD|COD|Congo, The Democratic Republic of the|Democratic Republic of the Congo|Demokratische Republik Kongo
        CF|CAF|Central African Republic|Zentralafrikanische Republik
        CG|COG|Congo|Kongo
        CH|CHE|Switzerland|Suisse|Svizzera|Schweiz
        CI|CIV|Côte d'Ivoire|Ivory Coast
        CK|COK|Cook Islands|Cookinseln
        CL|CHL|Chile
        CM|CMR|Cameroon|Kamerun
        CN|CHN|China
        CO|COL|Colombia|Kolumbien
        CR|CRI|Costa Rica
        CU|CUB|Cuba|Kuba
        CV|CPV|Cabo Verde|Cape Verde|Kap Verde
        CW|CUW|Curaçao
        CX|CXR|Christmas Island|Weihnachtsinseln
        CY|CYP|Cyprus|Zypern
        CZ|CZE|Czechia|Czech Republic|Tschechien|Tschechische Republik
        DE|DEU|Germany|Federal Republic of Germany|Deutschland
        DJ|DJI|Djibouti|Dschibuti
        DK|DNK|Denmark|Dänemark
        DM|DMA|Dominica
        DO|DOM|Dominican Republic|Dominikanische Republik
        DZ|DZA|Algeria|Algerien
        EC|ECU|Ecuador
        EE|EST|Estonia|Estland
        EG|EGY|Egypt|Ägypten
        EH|ESH|Western Sahara|Westsahara
        ER|ERI|Eritrea
        ES|ESP|Spain|Spanien
        ET|ETH|Ethiopia|Äthiopien
        FI|FIN|Finland|Finnland
        FJ|FJI|Fiji|Fidschi
        FK|FLK|Falkland Islands (Malvinas)|Falklandinseln (Malwinen)
        FM|FSM|Micronesia, Federated States of|Micronesia|Mikronesien, Föderierte Staaten von
        FO|FRO|Faroe Islands|Färöer-Inseln
        FR|FRA|France|Frankreich
        GA|GAB|Gabon|Gabun
        GB|GBR|United Kingdom|Great Britain|UK|England|Scotland|Wales|Vereinigtes Königreich|Großbritannien
        GD|GRD|Grenada
        GE|GEO|Georgia|Georgien
        GF|GUF|French Guiana|Französisch-Guyana
        GG|GGY|Guernsey
        GH|GHA|Ghana
        GI|GIB|Gibraltar
        GL|GRL|Greenland|Grönland
        GM|GMB|Gambia
        GN|GIN|Guinea
        GP|GLP|Guadeloupe
        GQ|GNQ|Equatorial Guinea|Äquatorialguinea
        GR|GRC|Greece|Griechenland
        GS|SGS|South Georgia and the South Sandwich Islands|South Georgia und die Südlichen Sandwichinseln
        GT|GTM|Guatemala
        GU|GUM|Guam
        GW|GNB|Guinea-Bissau
        GY|GUY|Guyana
        HK|HKG|Hong Kong|Hongkong
        HM|HMD|Heard Island and McDonald Islands|Heard und McDonaldinseln
        HN|HND|Honduras
        HR|HRV|Croatia|Kroatien
        HT|HTI|Haiti
        HU|HUN|Hungary|Ungarn
        ID|IDN|Indonesia|Indonesien
        IE|IRL|Ireland|Irland
        IL|ISR|Israel
        IM|IMN|Isle of Man|Insel Man
        IN|IND|India|Indien
        IO|IOT|British Indian Ocean Territory|Britisches Territorium im Indischen Ozean
        IQ|IRQ|Iraq|Irak
        IR|IRN|Iran|Iran, Islamic Republic of|Iran, Islamische Republik
        IS|ISL|Iceland|Island
        IT|ITA|Italy|Italien
        JE|JEY|Jersey
        JM|JAM|Jamaica|Jamaika
        JO|JOR|Jordan|Jordanien
        JP|JPN|Japan
        KE|KEN|Kenya|Kenia
        KG|KGZ|Kyrgyzstan|Kirgisistan
        KH|KHM|Cambodia|Kambodscha
        KI|KIR|Kiribati
        KM|COM|Comoros|Komoren
        KN|KNA|Saint Kitts and Nevis|St. Kitts und Nevis
        KP|PRK|North Korea|Korea, Democratic People's Republic of|Korea, Demokratische Volksrepublik|Nordkorea
        KR|KOR|South Korea|Korea, Republic of|Korea, Republik|Südkorea
        KW|KWT|Kuwait
        KY|CYM|Cayman Islands|Cayman-Inseln
        KZ|KAZ|Kazakhstan|Kasachstan
        LA|LAO|Laos|Lao People's Democratic Republic|Laos, Demokratische Volksrepublik
        LB|LBN|Lebanon|Libanon
        LC|LCA|Saint Lucia|St. Lucia
        LI|LIE|Liechtenstein|Fürstentum Liechtenstein
        LK|LKA|Sri Lanka
        LR|LBR|Liberia
        LS|LSO|Lesotho
        LT|LTU|Lithuania|Litauen
        LU|LUX|Luxembourg|Luxemburg
        LV|LVA|Latvia|Lettland
        LY|LBY|Libya|Libyen
        MA|MAR|Morocco|Marokko
        MC|MCO|Monaco
        MD|MDA|Moldova|Moldova, Republic of|Moldau, Republik|Moldau
        ME|MNE|Montenegro
        MF|MAF|Saint Martin (French part)|Saint Martin (Französischer Teil)
        MG|MDG|Madagascar|Madagaskar
        MH|MHL|Marshall Islands|Marshallinseln
        MK|MKD|North Macedonia|Macedonia|Nordmazedonien
        ML|MLI|Mali
        MM|MMR|Myanmar
        MN|MNG|Mongolia|Mongolei
        MO|MAC|Macao
        MP|MNP|Northern Mariana Islands|Nördliche Marianen
        MQ|MTQ|Martinique
        MR|MRT|Mauritania|Mauretanien
        MS|MSR|Montserrat
        MT|MLT|Malta
        MU|MUS|Mauritius
        MV|MDV|Maldives|Malediven
        MW|MWI|Malawi
        MX|MEX|Mexico|Mexiko
        MY|MYS|Malaysia
        MZ|MOZ|Mozambique|Mosambik
        NA|NAM|Namibia
        NC|NCL|New Caledonia|Neukaledonien
        NE|NER|Niger
        NF|NFK|Norfolk Island|Norfolkinsel
        NG|NGA|Nigeria
        NI|NIC|Nicaragua
        NL|NLD|Netherlands|Holland|The Netherlands|Niederlande
        NO|NOR|Norway|Norwegen
        NP|NPL|Nepal
        NR|NRU|Nauru
        NU|NIU|Niue
        NZ|NZL|New Zealand|Neuseeland
        OM|OMN|Oman
        PA|PAN|Panama
        PE|PER|Peru
        PF|PYF|French Polynesia|Französisch-Polynesien
        PG|PNG|Papua New Guinea|Papua-Neuguinea
        PH|PHL|Philippines|Philippinen
        PK|PAK|Pakistan
        PL|POL|Poland|Polen
        PM|SPM|Saint Pierre and Miquelon|St. Pierre und Miquelon
        PN|PCN|Pitcairn
        PR|PRI|Puerto Rico
        PS|PSE|Palestine, State of|Palestine|Palästina, Staat
        PT|PRT|Portugal
        PW|PLW|Palau
        PY|PRY|Paraguay
        QA|QAT|Qatar|Katar
        RE|REU|Réunion
        RO|ROU|Romania|Rumänien
        RS|SRB|Serbia|Serbien
        RU|RUS|Russian Federation|Russia|Russische Föderation|Russland
        RW|RWA|Rwanda|Ruanda
        SA|SAU|Saudi Arabia|Saudi-Arabien
        SB|SLB|Solomon Islands|Salomoninseln
        SC|SYC|Seychelles|Seychellen
        SD|SDN|Sudan
        SE|SWE|Sweden|Schweden
        SG|SGP|Singapore|Singapur
        SH|SHN|Saint Helena, Ascension and Tristan da Cunha|St. Helena, Ascension und Tristan da Cunha
        SI|SVN|Slovenia|Slowenien
        SJ|SJM|Svalbard and Jan Mayen|Svalbard und Jan Mayen
        SK|SVK|Slovakia|Slowakei
        SL|SLE|Sierra Leone
        SM|SMR|San Marino
        SN|SEN|Senegal
        SO|SOM|Somalia
        SR|SUR|Suriname
        SS|SSD|South Sudan|Südsudan
        ST|STP|Sao Tome and Principe|São Tomé und Príncipe
        SV|SLV|El Salvador
        SX|SXM|Sint Maarten (Dutch part)|Saint-Martin (Niederländischer Teil)
        SY|SYR|Syria|Syrian Arab Republic|Syrien, Arabische Republik|Syrien
        SZ|SWZ|Eswatini|Swaziland
        TC|TCA|Turks and Caicos Islands|Turks- und Caicosinseln
        TD|TCD|Chad|Tschad
        TF|ATF|French Southern Territories|Französische Süd- und Antarktisgebiete
        TG|TGO|Togo
        TH|THA|Thailand
        TJ|TJK|Tajikistan|Tadschikistan
        TK|TKL|Tokelau
        TL|TLS|Timor-Leste
        TM|TKM|Turkmenistan
        TN|TUN|Tunisia|Tunesien
        TO|TON|Tonga
        TR|TUR|Türkiye|Turkey|Türkei
        TT|TTO|Trinidad and Tobago|Trinidad und Tobago
        TV|TUV|Tuvalu
        TW|TWN|Taiwan|Taiwan, Province of China|Taiwan, Chinesische Provinz
        TZ|TZA|Tanzania|Tanzania, United Republic of|Tansania, Vereinigte Republik|Tansania
        UA|UKR|Ukraine
        UG|UGA|Uganda
        UM|UMI|United States Minor Outlying Islands
        US|USA|United States|United States of America|USA|Vereinigte Staaten
        UY|URY|Uruguay
        UZ|UZB|Uzbekistan|Usbekistan
        VA|VAT|Holy See (Vatican City State)|Vatican|Heiliger Stuhl (Staat Vatikanstadt)
        VC|VCT|Saint Vincent and the Grenadines|St. Vincent und die Grenadinen
        VE|VEN|Venezuela|Venezuela, Bolivarian Republic of|Venezuela, Bolivarische Republik
        VG|VGB|Virgin Islands, British|Britische Jungferninseln
        VI|VIR|Virgin Islands, U.S.|Amerikanische Jungferninseln
        VN|VNM|Vietnam|Viet Nam
        VU|VUT|Vanuatu
        WF|WLF|Wallis and Futuna|Wallis und Futuna
        WS|WSM|Samoa
        XK|XKX|Kosovo
        YE|YEM|Yemen|Jemen
        YT|MYT|Mayotte
        ZA|ZAF|South Africa|Südafrika
        ZM|ZMB|Zambia|Sambia
        ZW|ZWE|Zimbabwe|Simbabwe
        """;
}
