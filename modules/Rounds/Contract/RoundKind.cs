namespace ReciproCoach.Rounds;

/// <summary>Whom a round is made for.</summary>
public enum RoundKind
{
    /// <summary>Coaches based in one country.</summary>
    National,

    /// <summary>Coaches anywhere.</summary>
    International,

    /// <summary>Coaches on their way with or to the first ICF credential.</summary>
    Acc,

    Pcc,

    Mcc,

    /// <summary>Students and coaches without a credential yet.</summary>
    NewCoaches,
}
