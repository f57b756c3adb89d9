using System.Globalization;
using ReciproCoach.Provision.Planning;

namespace ReciproCoach.Provision.Running;

/// <summary>Tells the person at the terminal what is found, what is done and how it ended.</summary>
internal sealed class Report(TextWriter output, TextWriter errors)
{
    public void Line(string sentence) => output.WriteLine(sentence);

    public void Progress(int number, int of, string words) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"[{number}/{of}] {words}"));

    public void Problems(IReadOnlyList<string> problems)
    {
        errors.WriteLine(problems.Count == 1 ? "1 problem; nothing has been written:" : string.Create(CultureInfo.InvariantCulture, $"{problems.Count} problems; nothing has been written:"));
        foreach (var problem in problems.Distinct()) errors.WriteLine("  " + problem);
    }

    public void Stopped(string why, int writes, int left)
    {
        errors.WriteLine(why);
        errors.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Stopped after {Writes(writes)}, {left} to go. Run the same command again: it goes on where it stopped."));
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
