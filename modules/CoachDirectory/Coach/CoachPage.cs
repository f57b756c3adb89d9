using ReciproCoach.CoachDirectory.Coaches;
using ReciproCoach.Coaching;
using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Coach;

/// <summary>What stands on a coach's page for one audience.</summary>
/// <param name="Says">Null where the coach says nothing in any language.</param>
/// <param name="LocalTime">The coach's clock: “14:05 · Paris (UTC+1)”; null where it is hidden.</param>
/// <param name="RoundsCompleted">Null where that is hidden or there is none yet.</param>
/// <param name="Voices">What clients say in public, those in the reader's language first.</param>
internal sealed record CoachPage(SeenCoach Coach, TextToRead? Says, string? LocalTime, int? RoundsCompleted, IReadOnlyList<Testimonial> Voices)
{
    /// <summary>The other languages there is something to read in.</summary>
    public IEnumerable<string> AlsoIn => Coach.Languages.Where(code => code != Says?.Language && Coach.Texts.TryGetValue(code, out var text) && text.Bio.Length > 0);
}
