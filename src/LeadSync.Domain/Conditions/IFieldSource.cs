namespace LeadSync.Domain.Conditions;

/// <summary>What conditions are asked about.</summary>
public interface IFieldSource
{
    /// <summary>The value of a field; null for a field that is missing.</summary>
    /// <param name="field">The field's name as the document writes it, for example <c>postalCode</c>.</param>
    FieldValue? Get(string field);
}
