namespace LeadSync.Domain.Tests.Qualification;

internal static class Samples
{
    /// <summary>The service level of the specification's HTTP contract, to the letter.</summary>
    public const string ServiceLevel = """
        {"profile":"cold-to-close","routing":"default","currency":"EUR","rates":[{"currency":"CHF","rate":1.05,"from":"2026-01-01"}],
         "idealCustomer":{"country":["DE","AT","CH","LI"],"any":[{"company":{"exists":true}},{"companyDomain":{"exists":true}}]},
         "threshold":35,"minimumEngagement":25,"minimumLevel":{"inside-sales":1,"field-sales":3},
         "rules":[
          {"id":"newsletter","dimension":"engagement","when":{"touchpoint":["newsletter-signup"]},"points":7,"group":"content","cap":14,"every":"always","halfLife":"P60D"},
          {"id":"careers","dimension":"engagement","when":{"touchpoint":["careers-view"]},"points":-10},
          {"id":"decision-maker","dimension":"fit","when":{"seniority":["c-level","vp","head"],"employees":{"min":50}},"points":10}],
         "groups":[{"id":"content","cap":20}],
         "fastLane":["contact-request","demo-request"],
         "staffing":[{"when":{"price":{"below":10000}},"departments":["marketing"]},{"when":{"price":{"below":100000}},"departments":["marketing","inside-sales"]},
                     {"when":{"price":{"exists":true}},"departments":["marketing","inside-sales","field-sales"]},{"departments":["marketing","inside-sales"]}],
         "products":[{"id":"suite","listPrice":12000,"sale":"considered","explanation":"high"}],
         "clocks":[{"id":"accept","within":"PT8H","fastLane":"PT1H","then":["remind","escalate","reroute"]},{"id":"first-contact","within":"PT8H","fastLane":"PT2H","then":["remind","escalate"]}],
         "calendar":"DE","rejections":[{"code":"bad-timing","then":"recycle","wait":"P180D","askDate":true,"score":"reset"}],
         "rejectionAlarm":{"above":0.4,"minimum":20,"over":"P28D","tell":["marketing-lead","sales-lead"]},
         "disqualify":[{"reason":"competitor","when":{"companyDomain":["rival.example"]},"then":"lead-desk"}],
         "law":[{"when":{"country":["DE","CH"],"basis":["request","customer","consent"]},"call":true,"email":true},{"when":{"country":["DE","CH"],"basis":["legitimate-interest"]},"call":true,"email":false},
                {"when":{"basis":["request","consent"]},"call":true,"email":true}],
         "personas":[{"id":"it-lead","name":{"de":"IT-Leitung","en":"Head of IT"},"when":{"seniority":["head"],"department":["IT"]},"verifiedOn":"2026-05-01","verifiedBy":"…"}],
         "questionnaire":[{"id":"budget","question":{"de":"…","en":"…"},"proves":"budget"}],
         "grades":{"fit":[30,20,10],"engagement":[40,25,10]},"targets":{"mqlPerMonth":40}}
        """;
}
