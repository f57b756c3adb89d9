using ReciproCoach.Platform.Face;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.Publishing;

/// <summary>How far the texts of a round have come in one language of the portal.</summary>
internal sealed record TextState(Language Language, RoundText? Text)
{
    public static IReadOnlyList<TextState> Of(Round round, LanguageList languages) =>
        [.. languages.All.OrderByDescending(one => one.Code == round.Language).Select(one => new TextState(one, round.Texts.Find(text => text.Language == one.Code)))];

    /// <summary>Readers of the language are shown the round.</summary>
    public bool IsComplete => Text is { IsComplete: true };

    public StateKind Kind => IsComplete ? StateKind.Good : Text is null ? StateKind.Idle : StateKind.Warn;

    /// <summary>The look of the small letters that stand for the language.</summary>
    public string Look => IsComplete ? "live" : Text is null ? "none" : "draft";

    public string InWords(Words words) => IsComplete ? words.In("texts of a round")["Complete"]
        : Text is null ? words.In("texts of a round")["Not written yet"]
        : words["Still missing: {texts}", ("texts", words.Formats.List(Missing(Text, words)))];

    private static IEnumerable<string> Missing(RoundText text, Words words)
    {
        if (text.Title.Length == 0) yield return words.In("in a list")["title"];
        if (text.Summary.Length == 0) yield return words.In("in a list")["summary"];
        if (text.Description.Length == 0) yield return words.In("in a list")["description"];
    }
}
