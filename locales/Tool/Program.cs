using ReciproCoach.Locales.Tool;
using ReciproCoach.Locales.Tool.Style;
using ReciproCoach.Platform.Languages.Po;

var root = Repository.Find(Directory.GetCurrentDirectory());
var catalogues = Directory.GetFiles(Path.Combine(root, "locales"), "*.po").Order(StringComparer.Ordinal).ToList();
var found = Finder.FindAll(root);

try
{
    return args switch
    {
        ["check"] => Check(),
        ["update"] => Rewrite(CatalogueUpdate.Merge),
        ["prune"] => Rewrite(CatalogueUpdate.Prune),
        ["new", var code, var plurals] => Begin(code, plurals),
        _ => Usage(),
    };
}
catch (FormatException broken)
{
    // A file that cannot be read: the message names it and the line.
    Console.Error.WriteLine(broken.Message);
    return 1;
}

int Check()
{
    var problems = found.Problems
        .Concat(catalogues.SelectMany(path => CatalogueCheck.Problems(PoFile.Load(path), found)))
        .Concat(WrittenFiles.Problems(root)).ToList();
    problems.ForEach(Console.Error.WriteLine);
    Console.WriteLine($"{found.All.Count} sentences, {catalogues.Count} catalogues, {problems.Count} problems");
    return problems.Count == 0 ? 0 : 1;
}

int Rewrite(Func<PoFile, FoundSentences, PoFile> change)
{
    foreach (var path in catalogues)
    {
        var after = change(PoFile.Load(path), found);
        Save(after, path);
    }

    return 0;
}

int Begin(string code, string plurals)
{
    var path = Path.Combine(root, "locales", code + ".po");
    if (File.Exists(path))
    {
        Console.Error.WriteLine($"{code}.po exists already; update brings it up to date.");
        return 1;
    }

    Save(CatalogueUpdate.Begin(code, plurals, found), path);
    return 0;
}

void Save(PoFile file, string path)
{
    using var writer = new StreamWriter(path);
    file.Write(writer);
}

int Usage()
{
    Console.Error.WriteLine("""
        dotnet run --project locales/Tool -- check    says what is missing, unused or wrong in locales/*.po, and what breaks a language's style there and in content/
        dotnet run --project locales/Tool -- update   brings the code's new sentences into every catalogue, and sets aside (#~) what no code uses
        dotnet run --project locales/Tool -- prune    takes out what has been set aside
        dotnet run --project locales/Tool -- new pt "nplurals=2; plural=(n != 1);"
                                                      begins a catalogue for another language
        """);
    return 2;
}
