using CsvHelper;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Coaching.Hours;

/// <summary>
/// The log with ICF's columns, one line per client who has agreed to be listed. UTF-8 with a mark, so that Excel reads the
/// accents; days in ISO, hours with a point; a cell that a spreadsheet would take for a formula is shown as text.
/// </summary>
internal static class HoursAsCsv
{
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    public static byte[] Write(HoursLog log, Words words)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, leaveOpen: true))
        {
            foreach (var heading in Headings(words)) csv.WriteField(heading);
            csv.EndRecord();
            foreach (var line in log.Clients.Where(line => line.Listed).OrderBy(line => line.First)) Write(csv, line, words);
        }
        return bytes.ToArray();
    }

    private static string[] Headings(Words words) =>
    [
        words.In("hours log")["Client"], words["Contact"], words["Start"], words["End"], words["Individual or group"], words["Number in the group"],
        words["Paid hours"], words["Pro bono hours"],
    ];

    private static void Write(CsvWriter csv, HoursWithClient line, Words words)
    {
        csv.WriteField(line.Client.Name);
        csv.WriteField(line.Client.Email);
        csv.WriteField(line.First, "yyyy-MM-dd");
        if (line.IsOpen) csv.WriteField("");
        else csv.WriteField(line.Last, "yyyy-MM-dd");
        csv.WriteField(words["Individual"]);
        csv.WriteField(1, "0");
        csv.WriteField(Hours(line.PaidMinutes), "0.##");
        csv.WriteField(Hours(line.ProBonoMinutes), "0.##");
        csv.EndRecord();
    }

    private static decimal Hours(int minutes) => Math.Round(minutes / 60m, 2);
}
