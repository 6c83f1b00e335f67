using System.ComponentModel;
using System.Globalization;
using System.Reflection;

namespace Microsoft.Azure.Functions.Worker.Invocation;

/// <summary>Fills a function's parameters: trigger, context, cancellation, then by name.</summary>
internal static class ParameterBinder
{
    internal static object?[] Bind(InvocationContext context) =>
        Array.ConvertAll(context.Function.Method.GetParameters(), parameter => Value(parameter, context));

    private static object? Value(ParameterInfo parameter, InvocationContext context)
    {
        if (parameter == context.Function.TriggerParameter)
            return context.Trigger;
        if (parameter.ParameterType == typeof(FunctionContext))
            return context;
        if (parameter.ParameterType == typeof(CancellationToken))
            return context.CancellationToken;
        return context.Named.TryGetValue(parameter.Name!, out var value) && value is not null ? Convert(value, parameter) : Default(parameter);
    }

    private static object? Convert(object value, ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        if (type.IsInstanceOfType(value))
            return value;
        var text = System.Convert.ToString(value, CultureInfo.InvariantCulture)!;
        return TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text);
    }

    private static object? Default(ParameterInfo parameter)
    {
        if (parameter.HasDefaultValue)
            return parameter.DefaultValue;
        if (!parameter.ParameterType.IsValueType || Nullable.GetUnderlyingType(parameter.ParameterType) is not null)
            return null;
        throw new InvalidOperationException($"Nothing fills the parameter {parameter.Name} of {parameter.Member.Name}.");
    }
}
