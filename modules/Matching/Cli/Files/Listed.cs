namespace ReciproCoach.Matching.Cli.Files;

/// <summary>What a file says, item by item, each with the line it stands on.</summary>
internal sealed class Listed<T>
{
    private readonly List<T> items = [];
    private readonly List<int> lines = [];

    public IReadOnlyList<T> Items => items;

    public void Add(T item, int line)
    {
        items.Add(item);
        lines.Add(line);
    }

    public int Line(int position) => lines[position];
}
