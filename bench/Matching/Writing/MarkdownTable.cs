namespace ReciproCoach.Matching.Bench.Writing;

/// <summary>A table as the README holds it; a row is written as soon as it is known.</summary>
internal sealed class MarkdownTable
{
    public MarkdownTable(string title, params string[] columns)
    {
        Console.WriteLine();
        Console.WriteLine($"### {title}");
        Console.WriteLine();
        Row(columns);
        Row([.. columns.Select(_ => "---")]);
    }

#pragma warning disable CA1822 // a row belongs to its table
    public void Row(params string[] cells)
#pragma warning restore CA1822
    {
        Console.WriteLine($"| {string.Join(" | ", cells)} |");
        Console.Out.Flush();
    }
}
