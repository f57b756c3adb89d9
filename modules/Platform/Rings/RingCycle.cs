namespace ReciproCoach.Platform.Rings;

/// <summary>How the relationship that begins at a person goes; colour and shape say it together.</summary>
public enum RingPace
{
    /// <summary>Nothing to say about it (a draft, a matching just published).</summary>
    Unknown,

    /// <summary>On pace.</summary>
    Steady,

    /// <summary>Behind.</summary>
    Slow,

    /// <summary>No sign of life.</summary>
    Silent,

    /// <summary>All sessions done.</summary>
    Finished,
}

/// <summary>A person on a ring, who coaches the next one. <paramref name="Hint"/> is a sentence shown on hover.</summary>
/// <param name="Key">What <c>highlight</c> is compared with; never written into the page.</param>
/// <param name="Initials">One or two letters.</param>
/// <param name="Hint">For instance "Ines coaches Tom: on pace, 4 of 6 sessions".</param>
/// <param name="Pace">Of the arrow from this person to the next.</param>
public sealed record RingPerson(string Key, string Initials, string? Hint = null, RingPace Pace = RingPace.Unknown);

/// <summary>One closed ring: each coaches the next, the last one the first.</summary>
/// <param name="People">Three or more.</param>
/// <param name="Name">Written in the middle, for instance "Ring A".</param>
/// <param name="Size">Second line in the middle, for instance "17 people".</param>
/// <param name="Alternative">What the picture says, in words; null hides it from screen readers.</param>
public sealed record RingCycle(IReadOnlyList<RingPerson> People, string? Name = null, string? Size = null, string? Alternative = null);
