using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Seeding;

/// <summary>The pages a programme begins with, as files: <c>pages.yaml</c> and a folder of Markdown for each language.</summary>
internal sealed record ContentFolder(IReadOnlyList<PageFacts> Pages, IReadOnlyList<PageFile> Texts)
{
    public static ContentFolder Empty { get; } = new([], []);

    /// <summary>Reads the folders of the portal's languages; a language without a folder has no files yet.</summary>
    /// <exception cref="ContentFileException">A file is broken.</exception>
    public static Task<ContentFolder> ReadAsync(string path, LanguageList languages, CancellationToken cancellation) =>
        ReadAsync(path, languages, problem => throw problem, cancellation);

    /// <summary>The same, and a broken file is told and left out, so that one reading names every problem.</summary>
    public static async Task<ContentFolder> ReadAsync(string path, LanguageList languages, Action<ContentFileException> problem, CancellationToken cancellation)
    {
        var list = Path.Combine(path, PageFacts.File);
        if (!File.Exists(list)) return Empty;
        var yaml = await File.ReadAllTextAsync(list, cancellation);
        var pages = Tried(() => PageFacts.ReadAll(yaml), problem);
        if (pages is null) return Empty;
        var texts = new List<PageFile>();
        foreach (var language in languages.All)
        {
            var folder = Path.Combine(path, language.Code);
            if (Directory.Exists(folder)) texts.AddRange(await ReadLanguageAsync(folder, language.Code, pages, problem, cancellation));
        }
        return new(pages, texts);
    }

    private static async Task<List<PageFile>> ReadLanguageAsync(string folder, string language, IReadOnlyList<PageFacts> pages, Action<ContentFileException> problem, CancellationToken cancellation)
    {
        var bySlug = new Dictionary<string, PageFile>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            var key = Path.GetFileNameWithoutExtension(path);
            var text = await File.ReadAllTextAsync(path, cancellation);
            Tried(() =>
            {
                if (!pages.Any(page => page.Key == key))
                    throw new ContentFileException($"{language}/{key}.md", 1, $"{PageFacts.File} has no page “{key}”.");
                var file = PageFile.Read(language, key, text);
                return bySlug.TryAdd(file.Slug, file) ? file
                    : throw new ContentFileException($"{language}/{key}.md", file.SlugLine, $"the slug “{file.Slug}” is also that of {bySlug[file.Slug].Key}.md.");
            }, problem);
        }
        return [.. bySlug.Values];
    }

    private static T? Tried<T>(Func<T> read, Action<ContentFileException> problem) where T : class
    {
        try
        {
            return read();
        }
        catch (ContentFileException broken)
        {
            problem(broken);
            return null;
        }
    }
}
