using System.Globalization;
using System.IO.Compression;
using System.Text;
using ReciproCoach.Matching.Solver;

namespace ReciproCoach.Matching.Desk.Files;

/// <summary>Packs a draft so that anybody with the solver's command line can check it: the files are in its formats.</summary>
internal static class PackDraft
{
    public const string Pairs = "pairs.csv";
    public const string People = "people.csv";
    public const string Pins = "pins.csv";
    public const string Matching = "matching.csv";
    public const string LeftOut = "left-out.csv";
    public const string Certificate = "certificate.json";

    /// <summary>Null where there is no matching, and so nothing to check.</summary>
    public static byte[]? Of(InstanceDraft draft, Solution solution, DateTimeOffset made)
    {
        if (solution.Certificate is not { } certificate) return null;
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Lines(zip, made, People, "id", draft.People);
            Lines(zip, made, Pairs, "client,coach,score", draft.Allowed.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Client},{pair.Coach},{pair.Score}")));
            Lines(zip, made, Pins, "client,coach,rule", draft.Forced.Select(pair => $"{pair.Client},{pair.Coach},force").Concat(draft.Forbidden.Select(pair => $"{pair.Client},{pair.Coach},forbid")));
            Lines(zip, made, Matching, "client,coach", solution.Pairs.Select(pair => $"{pair.Client},{pair.Coach}"));
            Lines(zip, made, LeftOut, "id,reason,group,partners", solution.LeftOut.Select(person => $"{person.Person},{person.Reason},{Spaced(person.Shortage?.Group)},{Spaced(person.Shortage?.Partners)}"));
            using var json = Entry(zip, made, Certificate);
            certificate.WriteTo(json);
        }

        return bytes.ToArray();
    }

    private static string Spaced(IReadOnlyList<string>? ids) => string.Join(' ', ids ?? []);

    private static void Lines(ZipArchive zip, DateTimeOffset made, string name, string header, IEnumerable<string> lines)
    {
        using var writer = new StreamWriter(Entry(zip, made, name), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        writer.WriteLine(header);
        foreach (var line in lines) writer.WriteLine(line);
    }

    private static Stream Entry(ZipArchive zip, DateTimeOffset made, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = made;
        return entry.Open();
    }
}
