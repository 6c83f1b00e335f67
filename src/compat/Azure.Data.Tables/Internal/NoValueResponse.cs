namespace Azure.Data.Tables.Internal;

/// <summary>The answer 404 where a missing row is no error.</summary>
internal sealed class NoValueResponse<T>(Response response) : NullableResponse<T>
{
    public override bool HasValue => false;
    public override T Value => throw new InvalidOperationException($"The response has no value: status {response.Status}.");
    public override Response GetRawResponse() => response;
}
