namespace Azure.Data.Tables.Models;

/// <summary>An error code of the table service, comparable with <see cref="RequestFailedException.ErrorCode"/>.</summary>
public readonly record struct TableErrorCode
{
    private readonly string value;
    /// <summary>Takes the code as the service writes it.</summary>
    public TableErrorCode(string value) => this.value = value;
    /// <summary>409: a row with this key is there.</summary>
    public static TableErrorCode EntityAlreadyExists => nameof(EntityAlreadyExists);
    /// <summary>404: no such row.</summary>
    public static TableErrorCode ResourceNotFound => nameof(ResourceNotFound);
    /// <summary>409: the table is there.</summary>
    public static TableErrorCode TableAlreadyExists => nameof(TableAlreadyExists);
    /// <summary>404: no such table.</summary>
    public static TableErrorCode TableNotFound => nameof(TableNotFound);
    /// <summary>412: the row has another ETag than asked for.</summary>
    public static TableErrorCode UpdateConditionNotSatisfied => nameof(UpdateConditionNotSatisfied);
    /// <summary>Lets a text be compared with a code.</summary>
    public static implicit operator TableErrorCode(string? value) => new(value!);
    /// <summary>The code as the service writes it.</summary>
    public override string ToString() => value;
}
