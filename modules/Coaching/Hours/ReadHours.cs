using Microsoft.EntityFrameworkCore;
using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Coaching.Sessions;
using ReciproCoach.Members;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds;

namespace ReciproCoach.Coaching.Hours;

/// <summary>Puts a member's log together from the confirmed sessions.</summary>
internal sealed class ReadHours(PortalDb db, IRounds rounds, IMembers members, IHoursLogConsents consents)
{
    public async Task<HoursLog> OfAsync(Guid member, CancellationToken cancellation)
    {
        var mine = await db.Set<Relationship>().AsNoTracking().Include(r => r.Sessions.Where(s => s.State == SessionState.Confirmed))
            .Where(r => (r.CoachMember == member || r.ClientMember == member) && r.Sessions.Any(s => s.State == SessionState.Confirmed))
            .OrderBy(r => r.BeganAt).ToListAsync(cancellation);
        var people = await members.ManyAsync([.. mine.Select(r => r.ClientMember).Append(member).Distinct()], cancellation);
        var listed = await consents.AmongAsync([.. mine.Select(r => r.ClientEnrolment)], cancellation);
        var facts = await rounds.ManyAsync([.. mine.Select(r => r.RoundId).Distinct()], cancellation);
        var ofRounds = new List<HoursOfRound>();
        foreach (var round in mine.GroupBy(r => r.RoundId).OrderByDescending(group => facts[group.Key].Starts.Utc))
        {
            var received = round.Where(r => r.ClientMember == member).Sum(r => r.Sessions.Sum(s => s.Minutes));
            var given = round.Where(r => r.CoachMember == member).ToList();
            var paid = HoursGivenForHoursReceivedArePaid.Of(given.Select(r => r.Sessions.Sum(s => s.Minutes)), received);
            ofRounds.Add(new(facts[round.Key], await rounds.TitleAsync(round.Key, cancellation),
                [.. given.Select((r, i) => new HoursWithClient(people[r.ClientMember], listed.Contains(r.ClientEnrolment) && !people[r.ClientMember].IsClosed,
                    r.IsOpen, [.. r.Sessions.OrderBy(s => s.Day).Select(s => new ConfirmedSession(s.Day, s.Minutes))], paid[i]))], received));
        }
        return new(people[member], ofRounds);
    }
}
