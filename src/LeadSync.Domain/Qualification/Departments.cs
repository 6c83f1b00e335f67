namespace LeadSync.Domain.Qualification;

/// <summary>The departments that care for leads (D-1), in the order in which a lead passes them.</summary>
public static class Departments
{
    /// <summary>Marketing.</summary>
    public const string Marketing = "marketing";

    /// <summary>Inside sales (Vertriebsinnendienst).</summary>
    public const string InsideSales = "inside-sales";

    /// <summary>Field sales (Vertriebsaußendienst).</summary>
    public const string FieldSales = "field-sales";

    /// <summary>Customer service.</summary>
    public const string CustomerService = "customer-service";

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<string> All { get; } = [Marketing, InsideSales, FieldSales, CustomerService];
}
