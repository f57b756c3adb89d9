namespace ReciproCoach.Doubles.Elastic;

/// <summary>Whose habits the double has: the oldest and the newest line the portal is meant for.</summary>
public enum ServerLine
{
    /// <summary>7.8.0: no product header, a charset behind the media type, types in answers.</summary>
    Seven,

    /// <summary>9.5.0: a product header, bodies in chunks, other words for some errors.</summary>
    Nine,
}
