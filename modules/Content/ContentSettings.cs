using Microsoft.Extensions.Configuration;

namespace ReciproCoach.Content;

/// <summary>Where the pages a programme begins with lie.</summary>
/// <param name="Folder">Absolute; <c>Content:Folder</c>, or <c>content</c> beside the application.</param>
internal sealed record ContentSettings(string Folder)
{
    public static ContentSettings Read(IConfiguration configuration) =>
        new(Path.GetFullPath(configuration["Content:Folder"] is { Length: > 0 } set ? set : "content", AppContext.BaseDirectory));
}
