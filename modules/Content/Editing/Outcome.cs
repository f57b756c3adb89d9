using ReciproCoach.Content.Editing.Rules;

namespace ReciproCoach.Content.Editing;

/// <summary>How an editor's change ended: done, or refused with every reason, or overtaken by somebody else's.</summary>
/// <param name="Complaints">Why it was refused; empty where it was not.</param>
/// <param name="Overtaken">Somebody else has changed the same meanwhile; nothing has been written.</param>
/// <param name="Number">The version that is newest now.</param>
internal sealed record Outcome(IReadOnlyList<Complaint> Complaints, bool Overtaken = false, int Number = 0)
{
    public bool IsDone => !Overtaken && Complaints.Count == 0;

    public static Outcome SomebodyElseWasFirst { get; } = new([], Overtaken: true);

    public static Outcome Done(int number = 0) => new([], Number: number);

    public static Outcome Refused(params IEnumerable<Complaint> complaints) => new([.. complaints]);
}
