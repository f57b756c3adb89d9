using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Platform.Tests.Languages;

/// <summary>The real words, read from the repository the tests were built in.</summary>
internal static class TheRepository
{
    public static readonly string Root = Find();

    public static readonly string Locales = Path.Combine(Root, "locales");

    public static readonly Words Words = new(LanguageList.OfTheProgramme, Locales);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ReciproCoach.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests run outside the repository.");
    }
}
