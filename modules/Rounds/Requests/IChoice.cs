using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Rounds.Requests;

/// <summary>One step a participant takes; done twice it is as if done once.</summary>
internal interface IChoice
{
    (Choices After, Text? Why) Make(Choices before);
}

/// <summary>Asks for a coach, as the last in the order.</summary>
internal sealed record Ask(Guid Coach) : IChoice
{
    public (Choices After, Text? Why) Make(Choices before)
    {
        if (before.Requests.Contains(Coach)) return (before, null);
        return (NobodyAsksForWhomTheyExclude.Refusal(before, Coach) ?? FiveRequestsAtMost.Refusal(before)) is { } why
            ? (before, why) : (before with { Requests = [.. before.Requests, Coach] }, null);
    }
}

/// <summary>Gives a request another number; beyond the ends it goes to the end.</summary>
internal sealed record Rank(Guid Coach, int Number) : IChoice
{
    public (Choices After, Text? Why) Make(Choices before)
    {
        if (!before.Requests.Contains(Coach)) return (before, null);
        var others = before.Requests.Where(one => one != Coach).ToList();
        others.Insert(Math.Clamp(Number - 1, 0, others.Count), Coach);
        return (before with { Requests = others }, null);
    }
}

/// <summary>One place up (−1) or down (+1).</summary>
internal sealed record Move(Guid Coach, int By) : IChoice
{
    public (Choices After, Text? Why) Make(Choices before) =>
        new Rank(Coach, before.Requests.ToList().IndexOf(Coach) + 1 + By).Make(before);
}

internal sealed record TakeOff(Guid Coach) : IChoice
{
    public (Choices After, Text? Why) Make(Choices before) => (before with { Requests = [.. before.Requests.Where(one => one != Coach)] }, null);
}

/// <summary>Names somebody not to be matched with; a request for them is taken off.</summary>
internal sealed record Exclude(Guid Coach) : IChoice
{
    public (Choices After, Text? Why) Make(Choices before) =>
        (new([.. before.Requests.Where(one => one != Coach)], [.. before.NotWith.Where(one => one != Coach), Coach]), null);
}

internal sealed record Include(Guid Coach) : IChoice
{
    public (Choices After, Text? Why) Make(Choices before) => (before with { NotWith = [.. before.NotWith.Where(one => one != Coach)] }, null);
}
