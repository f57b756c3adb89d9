using ReciproCoach.Content.Seeding;
using ReciproCoach.Platform.Commands;

namespace ReciproCoach.Content.Exporting;

/// <summary>
/// <c>content export --to FOLDER</c> writes what is published as files; <c>content import --from FOLDER</c> puts in what the
/// store does not have yet, and overwrites nothing.
/// </summary>
internal sealed class ContentCommand(ExportPages export, SeedPages seed, ContentSettings settings) : IPortalCommand
{
    public string Name => "content";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellation)
    {
        switch (arguments)
        {
            case ["export", "--to", var folder]:
                var written = await export.RunAsync(folder, cancellation);
                await output.WriteLineAsync($"{written} texts are in {Path.GetFullPath(folder)}.");
                return 0;
            case ["import"] or ["import", "--from", _]:
                var added = await seed.RunAsync(arguments.Count == 1 ? settings.Folder : Path.GetFullPath(arguments[2]), cancellation);
                await output.WriteLineAsync($"{added} texts were new. What the store has already is left alone.");
                return 0;
            default:
                await output.WriteLineAsync("Usage: content export --to FOLDER | content import [--from FOLDER]");
                return 2;
        }
    }
}
