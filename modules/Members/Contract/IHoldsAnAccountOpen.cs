using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Members;

/// <summary>A reason why a member cannot leave just now, such as partners who count on them; filled by the rooms that know.</summary>
public interface IHoldsAnAccountOpen
{
    /// <summary>What holds the account open and how to solve it, in a sentence or two; null where nothing does.</summary>
    Task<Text?> WhyAsync(Guid member, CancellationToken cancellation);
}
