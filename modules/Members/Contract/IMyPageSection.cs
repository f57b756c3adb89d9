using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Members;

/// <summary>The one thing a member could do now, as a sentence, the words of its button and where that leads.</summary>
/// <param name="Path">After the language, without a leading slash: <c>my-round</c>.</param>
public sealed record NextStep(Text What, Text Action, string Path);

/// <summary>A room's answer to “what should I do now?”. My page shows the first, and the others below it.</summary>
public interface INextStep
{
    /// <summary>Lower comes first. Below 100: the account; 200: joining and paying; 300: requests; 400: sessions.</summary>
    int Order { get; }

    /// <summary>Null when there is nothing to do here.</summary>
    Task<NextStep?> ForAsync(Guid member, CancellationToken cancellation);
}

/// <summary>A partial view and its model.</summary>
/// <param name="View">The partial's full path: <c>/Rounds/MyPage/_MyRounds.cshtml</c>.</param>
public sealed record MyPagePart(string View, object Model);

/// <summary>What a room shows on My page, below the next step.</summary>
public interface IMyPageSection
{
    /// <summary>Lower stands higher on the page.</summary>
    int Order { get; }

    /// <summary>Null when there is nothing to show.</summary>
    Task<MyPagePart?> ForAsync(Guid member, CancellationToken cancellation);
}
