using ReciproCoach.Matching.Cli;

namespace ReciproCoach.Cli.Tests;

/// <summary>The real program on real files, in a folder of its own.</summary>
internal sealed class Program_at_work : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("reciprocoach-cli-").FullName;

    public string Output { get; private set; } = "";

    public string Errors { get; private set; } = "";

    public string LastLine => Output.TrimEnd().Split('\n')[^1];

    public string this[string name] => Path.Combine(folder, name);

    public string Read(string name) => File.ReadAllText(this[name]);

    public void Write(string name, string content) => File.WriteAllText(this[name], content);

    public bool Has(string name) => File.Exists(this[name]);

    public IEnumerable<string> Files => Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path));

    /// <summary>Runs one command line; words ending in .csv or .json are files of the folder.</summary>
    public int Run(string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.EndsWith(".csv", StringComparison.Ordinal) || word.EndsWith(".json", StringComparison.Ordinal) ? this[word] : word);
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = CommandLine.Run([.. words], output, errors, TestContext.Current.CancellationToken);
        (Output, Errors) = (output.ToString(), errors.ToString().Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
        return code;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
