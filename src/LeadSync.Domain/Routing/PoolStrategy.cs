namespace LeadSync.Domain.Routing;

/// <summary>How a pool finds the next of its members. All are listed in <see cref="PoolStrategies"/>.</summary>
public abstract class PoolStrategy
{
    private protected PoolStrategy(string name) => Name = name;

    /// <summary>The name that documents use.</summary>
    public string Name { get; }

    /// <summary>Who is next. The same question always has the same answer.</summary>
    public abstract PoolDraw Draw(PoolQuestion question);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
