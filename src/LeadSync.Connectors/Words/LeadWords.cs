namespace LeadSync.Connectors.Words;

/// <summary>Names of a person's fields at senders of lead forms, chats and customer data, in order of preference; paths have dots.</summary>
internal static class LeadWords
{
    /// <summary>Meta's ready-made questions in a lead form.</summary>
    public static IReadOnlyList<ContactWord> Meta { get; } =
    [
        new("work_email", ContactWords.Email), new("email", ContactWords.Email),
        new("first_name", ContactWords.FirstName), new("last_name", ContactWords.LastName), new("full_name", PersonName.Fill),
        new("work_phone_number", ContactWords.Phone), new("phone_number", ContactWords.Phone),
        new("company_name", ContactWords.Company), new("job_title", ContactWords.JobTitle),
        new("country", ContactWords.Country), new("post_code", ContactWords.PostalCode), new("zip_code", ContactWords.PostalCode), new("city", ContactWords.City),
    ];

    /// <summary>Column ids of Google's lead forms.</summary>
    public static IReadOnlyList<ContactWord> GoogleAds { get; } =
    [
        new("WORK_EMAIL", ContactWords.Email), new("EMAIL", ContactWords.Email), new("USER_EMAIL", ContactWords.Email),
        new("FIRST_NAME", ContactWords.FirstName), new("LAST_NAME", ContactWords.LastName), new("FULL_NAME", PersonName.Fill),
        new("WORK_PHONE", ContactWords.Phone), new("PHONE_NUMBER", ContactWords.Phone), new("USER_PHONE", ContactWords.Phone),
        new("COMPANY_NAME", ContactWords.Company), new("JOB_TITLE", ContactWords.JobTitle),
        new("COUNTRY", ContactWords.Country), new("POSTAL_CODE", ContactWords.PostalCode), new("CITY", ContactWords.City),
    ];

    /// <summary>Intercom's contacts, in their older and newer form.</summary>
    public static IReadOnlyList<ContactWord> Intercom { get; } =
    [
        new("email", ContactWords.Email), new("name", PersonName.Fill), new("phone", ContactWords.Phone), new("custom_attributes.job_title", ContactWords.JobTitle),
        new("companies.companies.name", ContactWords.Company), new("companies.data.name", ContactWords.Company), new("custom_attributes.company", ContactWords.Company),
        new("custom_attributes.industry", ContactWords.Industry),
        new("location_data.country_code", ContactWords.Country), new("location_data.country_name", ContactWords.Country),
        new("location.country_code", ContactWords.Country), new("location.country", ContactWords.Country),
        new("location_data.postal_code", ContactWords.PostalCode), new("location_data.city_name", ContactWords.City), new("location.city", ContactWords.City),
        new("language_override", ContactWords.Language), new("browser_language", ContactWords.Language),
    ];

    /// <summary>Segment's traits: its own names first, then the spellings that customers use.</summary>
    public static IReadOnlyList<ContactWord> Segment { get; } =
    [
        new("email", ContactWords.Email), new("firstName", ContactWords.FirstName), new("first_name", ContactWords.FirstName),
        new("lastName", ContactWords.LastName), new("last_name", ContactWords.LastName), new("name", PersonName.Fill),
        new("phone", ContactWords.Phone), new("title", ContactWords.JobTitle), new("jobTitle", ContactWords.JobTitle), new("job_title", ContactWords.JobTitle),
        new("department", ContactWords.Department), new("company.name", ContactWords.Company), new("company", ContactWords.Company), new("companyName", ContactWords.Company),
        new("company.industry", ContactWords.Industry), new("industry", ContactWords.Industry),
        new("company.employee_count", ContactWords.Employees), new("company.employees", ContactWords.Employees), new("employees", ContactWords.Employees),
        new("address.country", ContactWords.Country), new("country", ContactWords.Country),
        new("address.postalCode", ContactWords.PostalCode), new("address.postal_code", ContactWords.PostalCode), new("address.zip", ContactWords.PostalCode),
        new("address.city", ContactWords.City), new("city", ContactWords.City),
        new("website", ContactWords.Website), new("language", ContactWords.Language), new("locale", ContactWords.Language),
    ];

    /// <summary>Segment's traits of a group, which is a company.</summary>
    public static IReadOnlyList<ContactWord> SegmentGroup { get; } =
    [
        new("name", ContactWords.Company), new("industry", ContactWords.Industry), new("employees", ContactWords.Employees),
        new("website", ContactWords.Website), new("domain", ContactWords.CompanyDomain),
    ];

    /// <summary>Attributes of a profile at Klaviyo.</summary>
    public static IReadOnlyList<ContactWord> Klaviyo { get; } =
    [
        new("email", ContactWords.Email), new("first_name", ContactWords.FirstName), new("last_name", ContactWords.LastName), new("phone_number", ContactWords.Phone),
        new("organization", ContactWords.Company), new("title", ContactWords.JobTitle),
        new("location.country", ContactWords.Country), new("location.zip", ContactWords.PostalCode), new("location.city", ContactWords.City), new("locale", ContactWords.Language),
    ];
}
