namespace ReciproCoach.Rounds;

/// <summary>Where a round stands; derived from its facts by <see cref="RoundFacts.PhaseAt"/>, never stored.</summary>
public enum RoundPhase
{
    /// <summary>Not published: editors only.</summary>
    Draft,

    /// <summary>To be published at a moment to come.</summary>
    Upcoming,

    /// <summary>Coaches may join; those who are confirmed may already ask for coaches.</summary>
    Enrolling,

    /// <summary>Nobody joins any more; participants may still change their requests.</summary>
    Requesting,

    /// <summary>The coordinator matches.</summary>
    Matching,

    /// <summary>Everybody knows their partners, the round has not started.</summary>
    Matched,

    Running,

    /// <summary>The end has passed.</summary>
    Finished,

    Cancelled,
}
