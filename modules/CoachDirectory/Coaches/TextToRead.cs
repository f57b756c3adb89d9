using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.CoachDirectory.Coaches;

/// <summary>What a coach says, and the language it is in.</summary>
internal sealed record TextToRead(string Language, ProfileText Text)
{
    /// <summary>In the reader's language; else in what that falls back to, else in the first language the coach writes in.</summary>
    public static TextToRead? Of(SeenCoach coach, Language reader, LanguageList languages)
    {
        for (var language = reader; language is not null; language = languages.Find(language.Fallback))
            if (coach.Texts.TryGetValue(language.Code, out var text)) return new(language.Code, text);
        return coach.Languages.Where(coach.Texts.ContainsKey).Select(code => new TextToRead(code, coach.Texts[code])).FirstOrDefault();
    }
}
