using System.Buffers;

namespace ReciproCoach.Matching.Cli.Files;

/// <summary>Writes fields so that <see cref="CsvReader"/>, and any other reader, gets back what was written.</summary>
internal static class CsvText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    public static string Field(string value) =>
        value.Length == 0 || value.AsSpan().ContainsAny(Special) ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
