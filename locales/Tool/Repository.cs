namespace ReciproCoach.Locales.Tool;

public static class Repository
{
    /// <summary>The repository's root, from a folder inside it.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder is not inside the repository.</exception>
    public static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ReciproCoach.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"{start} is not inside the repository.");
    }
}
