using ReciproCoach.Members;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Events;
using ReciproCoach.Rounds;

namespace ReciproCoach.CoachDirectory.Searching.Following;

/// <summary>Whoever takes a place in a round, or gives it back, can be found by it: their profile reads differently from then on.</summary>
internal sealed class EnrolmentsChangeCoaches(ChangesFeed changes) : IHandle<EnrolmentConfirmed>, IHandle<EnrolmentReleased>
{
    public Task HandleAsync(EnrolmentConfirmed happened, CancellationToken cancellation) => Note(happened.Member);

    public Task HandleAsync(EnrolmentReleased happened, CancellationToken cancellation) => Note(happened.Member);

    private Task Note(Guid member)
    {
        changes.Add(ProfileChanges.Kind, member);
        return Task.CompletedTask;
    }
}
