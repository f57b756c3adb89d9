namespace ReciproCoach.CoachDirectory.Searching.Counting;

/// <summary>What of a coach filters look at. What a reader may not see is not in it.</summary>
/// <param name="Flags">See <see cref="Vocabulary.Flags"/>.</param>
/// <param name="Country">See <see cref="Vocabulary.CountryNumber"/>.</param>
/// <param name="OpenUntil">Until when one can ask for them in a round, in seconds since 1970; 0 where one cannot.</param>
/// <param name="Day">When they are awake, as <see cref="HoursInCommon.Written"/> writes it; null where that is hidden.</param>
internal readonly record struct Traits(long Flags, int Country, long OpenUntil, string? Day);
