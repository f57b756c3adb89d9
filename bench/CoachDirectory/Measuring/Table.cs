namespace ReciproCoach.CoachDirectory.Bench.Measuring;

/// <summary>What is wanted and what was seen, as the README holds it; a row is written as soon as it is known.</summary>
internal sealed class Table
{
    public Table()
    {
        Console.WriteLine("| figure | seen | wanted | |");
        Console.WriteLine("| --- | --- | --- | --- |");
    }

    public bool AllAreMet { get; private set; } = true;

    /// <param name="met">Null for a figure nothing is wanted of.</param>
    public void Row(string figure, string seen, string wanted = "", bool? met = null)
    {
        AllAreMet &= met is not false;
        Console.WriteLine($"| {figure} | {seen} | {wanted} | {(met switch { true => "met", false => "**missed**", null => "" })} |");
        Console.Out.Flush();
    }
}
