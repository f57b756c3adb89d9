using System.Globalization;
using ReciproCoach.Members;

namespace ReciproCoach.Site.Demo.People;

/// <summary>What a coach's texts speak of.</summary>
/// <param name="Specialities">Two keys at least.</param>
internal sealed record Subject(IReadOnlyList<string> Specialities, int Years, string City, BioPlan Plan);

/// <summary>Composes a headline and a bio from whole sentences, so that grammar never depends on chance.</summary>
internal sealed class WriteProfile(LanguageArea area, Dice dice)
{
    private const int LongestHeadline = 120;

    public ProfileText About(Subject subject)
    {
        var (main, other) = (area.Specialities[subject.Specialities[0]], area.Specialities[subject.Specialities[1]]);
        var template = dice.Shuffled(area.Headlines).First(line => Fill(line, main, other).Length <= LongestHeadline);
        // A headline that names people leaves the introduction to the second speciality.
        var introduced = template.Contains("{who}", StringComparison.Ordinal) ? other : main;
        return new(Fill(template, main, other), Bio(subject, main, other, Fill(At(area.Introductions, subject.Plan.Introduction), introduced, main)));
    }

    private string Bio(Subject subject, SpecialityWords main, SpecialityWords other, string introduction)
    {
        var plan = subject.Plan;
        var opening = At(area.Openings, plan.Opening).Replace("{city}", subject.City, StringComparison.Ordinal)
            .Replace("{years}", subject.Years.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var (way, closing, first, second) = (At(area.Ways, plan.Way), At(area.Closings, plan.Closing), At(main.Says, plan.First), At(other.Says, plan.Second));
        string[][] paragraphs = plan.Layout switch
        {
            0 => [[opening, introduction], [first, way], [closing]],
            1 => [[introduction, first], [opening, way, closing]],
            2 => [[first, way], [introduction, second], [closing]],
            3 => [[opening, way], [introduction, first, second]],
            4 => [[introduction, first, second], [opening, closing]],
            _ => [[first, introduction], [way, closing]],
        };
        return string.Join("\n\n", paragraphs.Select(sentences => string.Join(' ', sentences)));
    }

    private static string At(IReadOnlyList<string> lines, int place) => lines[place % lines.Count];

    private static string Fill(string template, SpecialityWords main, SpecialityWords other) => template
        .Replace("{Topic}", Capital(main.Topic), StringComparison.Ordinal).Replace("{topic}", main.Topic, StringComparison.Ordinal)
        .Replace("{topic2}", other.Topic, StringComparison.Ordinal).Replace("{who}", main.Who, StringComparison.Ordinal);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
