namespace LeadSync.Domain.Routing;

/// <summary>Documents that are compiled into the assembly.</summary>
internal static class ShippedDocument
{
    public static string Read(string name) => Read(typeof(ShippedDocument), name);

    /// <summary>The document beside a type.</summary>
    public static string Read(Type beside, string name)
    {
        using var stream = beside.Assembly.GetManifestResourceStream(beside, name)
            ?? throw new InvalidOperationException($"The document {name} is not part of the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
