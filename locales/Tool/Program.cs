using ReciproCoach.Locales.Tool;
using ReciproCoach.Platform.Languages.Po;

var root = Repository.Find(Directory.GetCurrentDirectory());
var catalogues = Directory.GetFiles(Path.Combine(root, "locales"), "*.po").Order(StringComparer.Ordinal).ToList();
var found = Finder.FindAll(root);

return args switch
{
    ["check"] => Check(),
    ["update"] => Rewrite(CatalogueUpdate.Merge),
    ["prune"] => Rewrite(CatalogueUpdate.Prune),
    _ => Usage(),
};

int Check()
{
    var problems = found.Problems.Concat(catalogues.SelectMany(path => CatalogueCheck.Problems(PoFile.Load(path), found))).ToList();
    problems.ForEach(Console.Error.WriteLine);
    Console.WriteLine($"{found.All.Count} sentences, {catalogues.Count} catalogues, {problems.Count} problems");
    return problems.Count == 0 ? 0 : 1;
}

int Rewrite(Func<PoFile, FoundSentences, PoFile> change)
{
    foreach (var path in catalogues)
    {
        var after = change(PoFile.Load(path), found);
        using var writer = new StreamWriter(path);
        after.Write(writer);
    }

    return 0;
}

int Usage()
{
    Console.Error.WriteLine("""
        dotnet run --project locales/Tool -- check    says what is missing, unused or wrong in locales/*.po
        dotnet run --project locales/Tool -- update   brings the code's new sentences into every catalogue
        dotnet run --project locales/Tool -- prune    takes out what no code uses
        """);
    return 2;
}
