using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.Drafting;

/// <summary>A proof for more people may take longer than anybody looks at a page; larger rounds than this have never been asked for.</summary>
internal static class ARoundIsMatchedWhileOneWaitsUpToAThousandPeople
{
    public const int Most = 1_000;

    public static bool IsBrokenBy(RoundToMatch round) => round.People.Count > Most;

    public static Text Why(RoundToMatch round) => Text.In(nameof(ARoundIsMatchedWhileOneWaitsUpToAThousandPeople)).Of(
        "This round has {n} people, and the portal matches {most} at most. Please ask an editor to share them between two rounds.",
        ("n", round.People.Count), ("most", Most));
}
