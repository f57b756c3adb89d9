namespace ReciproCoach.Provision.Planning;

/// <summary>What a run has found and would do.</summary>
internal sealed class Plan
{
    /// <summary>Each has to be mended before anything is written.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>Worth knowing, and in nobody's way.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>What a person has changed in Umbraco, and keeps.</summary>
    public List<string> LeftAlone { get; } = [];

    /// <summary>In the order in which they are made.</summary>
    public List<Write> Writes { get; } = [];
}
