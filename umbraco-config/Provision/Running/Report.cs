using System.Globalization;
using ReciproCoach.Provision.Planning;

namespace ReciproCoach.Provision.Running;

/// <summary>Tells the person at the terminal what is found, what is done and how it ended.</summary>
internal sealed class Report(TextWriter output, TextWriter errors)
{
    public void Line(string sentence) => output.WriteLine(sentence);

    public void Progress(int number, int of, string words) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"[{number}/{of}] {words}"));

    /// <param name="problems">A sentence each.</param>
    /// <param name="writes">What the making of the API user took; nothing else is written before the problems are known.</param>
    public void Problems(IReadOnlyList<string> problems, int writes)
    {
        var count = problems.Count == 1 ? "1 problem" : string.Create(CultureInfo.InvariantCulture, $"{problems.Count} problems");
        errors.WriteLine(writes == 0 ? $"{count}; nothing has been written:" : $"{count}; nothing but the API user has been written:");
        foreach (var problem in problems) errors.WriteLine("  " + problem);
    }

    public void Stopped(string why, int writes, int left)
    {
        errors.WriteLine(why);
        var rest = left > 0 ? string.Create(CultureInfo.InvariantCulture, $", {left} to go") : "";
        errors.WriteLine($"Stopped after {Writes(writes)}{rest}. Run the same command again: it goes on where it stopped.");
    }

    public void Summary(Plan plan, int writes)
    {
        List("Worth knowing:", plan.Notes);
        List("Left alone (--overwrite puts the files’ words back):", plan.LeftAlone);
        output.WriteLine(Writes(writes));
    }

    public static string Writes(int writes) => writes == 1 ? "1 write" : string.Create(CultureInfo.InvariantCulture, $"{writes} writes");

    private void List(string heading, List<string> lines)
    {
        if (lines.Count == 0) return;
        output.WriteLine(heading);
        foreach (var line in lines.Distinct()) output.WriteLine("  " + line);
    }
}
