using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Azure.Functions.Worker.Invocation;

/// <summary>A function: its method, the attribute that triggers it, and the parameter that carries what it is triggered with.</summary>
internal sealed class FunctionDescriptor : FunctionDefinition
{
    internal FunctionDescriptor(MethodInfo method, string name)
    {
        (Method, Name) = (method, name);
        TriggerParameter = method.GetParameters().SingleOrDefault(parameter => TriggerOf(parameter) is not null)
            ?? throw new InvalidOperationException($"Function {name} needs exactly one parameter with a trigger attribute.");
        Trigger = TriggerOf(TriggerParameter)!;
        EntryPoint = $"{method.DeclaringType!.FullName}.{method.Name}";
        Id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name + EntryPoint)))[..16];
    }

    public override string PathToAssembly => Method.DeclaringType!.Assembly.Location;

    public override string EntryPoint { get; }

    public override string Id { get; }

    public override string Name { get; }

    internal MethodInfo Method { get; }

    internal Attribute Trigger { get; }

    internal ParameterInfo TriggerParameter { get; }

    /// <summary>Queue name or schedule with its settings filled in.</summary>
    internal string Source { get; private set; } = "";

    internal void Resolve(Func<string, string> fillIn) => Source = fillIn(Trigger switch
    {
        QueueTriggerAttribute queue => queue.QueueName,
        TimerTriggerAttribute timer => timer.Schedule,
        _ => "",
    });

    private static Attribute? TriggerOf(ParameterInfo parameter) =>
        parameter.GetCustomAttributes().FirstOrDefault(attribute => attribute is HttpTriggerAttribute or QueueTriggerAttribute or TimerTriggerAttribute);
}
