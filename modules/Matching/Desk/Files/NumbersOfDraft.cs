using System.Globalization;
using ReciproCoach.Matching.Desk.Drafting;

namespace ReciproCoach.Matching.Desk.Files;

/// <summary>Who is who in a draft's files: numbers follow the enrolments of those who could be matched.</summary>
internal sealed class NumbersOfDraft
{
    private readonly Dictionary<string, Guid> members;
    private readonly Dictionary<Guid, string> ids;

    public NumbersOfDraft(MatchingDraft draft)
    {
        members = draft.Pairs.Select(pair => (pair.ClientEnrolment, Member: pair.ClientMember))
            .Concat(draft.LeftOut.Where(person => person.Why is not WhyLeftOut.AccountClosed).Select(person => (person.Enrolment, person.Member)))
            .OrderBy(person => person.Item1).Index().ToDictionary(entry => Write(entry.Index + 1), entry => entry.Item.Member);
        ids = members.ToDictionary(entry => entry.Value, entry => entry.Key);
    }

    /// <summary>In the order of numbers by the alphabet too, and never taken for a number by a spreadsheet.</summary>
    public static string Write(int number) => "E" + number.ToString("D5", CultureInfo.InvariantCulture);

    public Guid Member(string id) => members[id];

    /// <summary>Null for whoever could not be matched.</summary>
    public string? Id(Guid member) => ids.GetValueOrDefault(member);
}
