using Microsoft.AspNetCore.Mvc.Rendering;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Members.Staff;

/// <summary>Posts as form values (<c>Editor</c>, <c>Coordinator-fr</c>) and as words.</summary>
internal sealed class StaffPosts(Words words, LanguageList languages)
{
    public IEnumerable<StaffPost> All =>
    [
        new(StaffRole.Editor),
        .. languages.All.Select(language => new StaffPost(StaffRole.Coordinator, language.Code)),
        new(StaffRole.Administrator),
    ];

    public IEnumerable<SelectListItem> Items => All.Select(post => new SelectListItem(Name(post), Value(post)));

    public StaffPost? Find(string? value) => All.SingleOrDefault(post => Value(post) == value);

    public static string Value(StaffPost post) => post.Language.Length == 0 ? post.Role.ToString() : $"{post.Role}-{post.Language}";

    public string Name(StaffPost post) => post.Language.Length == 0
        ? words[post.Role.Label()]
        : words["{role}, {language}", ("role", words[post.Role.Label()]), ("language", words.Formats.LanguageName(post.Language))];
}
