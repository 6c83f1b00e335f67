using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace LeadSync.Functions.Tools.Demo.Telling;

/// <summary>Where the demo shows itself: with colours and a moving bar on a terminal, as plain lines elsewhere.</summary>
/// <param name="console">Draws bar and table.</param>
/// <param name="lines">Takes lines that must not be wrapped, such as commands to copy.</param>
/// <param name="texts">What is said.</param>
/// <param name="isPlain">True where nobody watches a terminal.</param>
internal sealed class Screen(IAnsiConsole console, TextWriter lines, DemoTexts texts, bool isPlain)
{
    private const int PlainWidth = 120;

    public DemoTexts Texts => texts;

    /// <summary>The process's own console, in the machine's language.</summary>
    public static Screen OfConsole() => Of(Console.Out, DemoTexts.For(CultureInfo.CurrentUICulture), Console.IsOutputRedirected);

    /// <summary>A screen that writes to a text.</summary>
    public static Screen Of(TextWriter writer, DemoTexts texts, bool isPlain)
    {
        var settings = new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) };
        if (isPlain) (settings.Ansi, settings.ColorSystem, settings.Interactive) = (AnsiSupport.No, ColorSystemSupport.NoColors, InteractionSupport.No);
        var console = AnsiConsole.Create(settings);
        if (isPlain) console.Profile.Width = PlainWidth;
        return new Screen(console, writer, texts, isPlain);
    }

    public string Text(DemoText text, params ReadOnlySpan<object?> values) => texts.Say(text, values);

    /// <summary>A sentence on a line of its own.</summary>
    public void Say(DemoText text, params ReadOnlySpan<object?> values) => Line(texts.Say(text, values));

    /// <summary>A line as it is.</summary>
    public void Line(string line = "") => lines.WriteLine(line);

    /// <summary>A headline with an empty line before it.</summary>
    public void Headline(string headline)
    {
        Line();
        if (isPlain) Line(headline);
        else console.MarkupLine($"[bold]{Markup.Escape(headline)}[/]");
    }

    /// <summary>A table.</summary>
    public void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = isPlain ? TableBorder.Ascii : TableBorder.Rounded };
        foreach (var (number, column) in columns.Index()) table.AddColumn(new TableColumn(Markup.Escape(column)) { Alignment = number == 0 ? Justify.Left : Justify.Right });
        foreach (var row in rows) table.AddRow([.. row.Select(IRenderable (cell) => new Text(cell))]);
        console.Write(table);
    }

    /// <summary>Shows how far the work is.</summary>
    /// <param name="steps">How many steps it has.</param>
    /// <param name="work">The work; calls back at each step with what is being done.</param>
    public async Task ProgressAsync(int steps, Func<Action<string>, Task> work)
    {
        if (isPlain) await work(PlainStep(steps));
        else await console.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn()).StartAsync(progress => work(BarStep(progress, steps)));
    }

    private static Action<string> BarStep(ProgressContext progress, int steps)
    {
        var bar = progress.AddTask("…", maxValue: steps);
        return label =>
        {
            bar.Description = Markup.Escape(label);
            bar.Increment(1);
        };
    }

    private Action<string> PlainStep(int steps)
    {
        var (done, last) = (0, "");
        return label =>
        {
            if (label != last) Line(string.Create(CultureInfo.InvariantCulture, $"[{100 * done / steps,3} %] {label}"));
            (done, last) = (done + 1, label);
        };
    }
}
