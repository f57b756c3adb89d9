using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Members.MyPage;

/// <summary>The first thing to do with a new account.</summary>
internal sealed class CompleteYourProfile(IProfiles profiles) : INextStep
{
    public int Order => 50;

    public async Task<NextStep?> ForAsync(Guid member, CancellationToken cancellation) =>
        await profiles.FindAsync(member, cancellation) is { IsComplete: false } profile
            ? profile.Languages.Count == 0
                ? new(Text.Of("Tell the others who you are: your languages, how you coach, when you have time."), Text.Of("Fill in my profile"), "profile")
                : new(Text.Of("Your profile lacks a few words in one of your languages. With them you can join a round."), Text.Of("Complete my profile"), "profile")
            : null;
}
