namespace ReciproCoach.CoachDirectory.Tests.Elastic;

/// <summary>A server at <c>ELASTICSEARCH_URL</c>, whichever version it is. It is left as it was found.</summary>
public sealed class LiveServer : ElasticServer
{
    public static string? Url => Environment.GetEnvironmentVariable("ELASTICSEARCH_URL");

    public override ValueTask InitializeAsync() => Url is null ? ValueTask.CompletedTask : base.InitializeAsync();

    protected override async ValueTask StartAsync() => await BeginAsync(new Uri(Url!));

    internal static void NeedOne() => Assert.SkipWhen(Url is null, "ELASTICSEARCH_URL names no server.");
}

public sealed class WhatALiveServerFinds : WhatEveryEngineFinds, IClassFixture<LiveServer>
{
    public WhatALiveServerFinds(LiveServer engine) : base(engine) => LiveServer.NeedOne();
}

public sealed class WhatALiveServerHides : WhatEveryEngineHides, IClassFixture<LiveServer>
{
    public WhatALiveServerHides(LiveServer engine) : base(engine) => LiveServer.NeedOne();
}

public sealed class WhatALiveServerEndures : WhatEveryEngineEndures, IClassFixture<LiveServer>
{
    public WhatALiveServerEndures(LiveServer engine) : base(engine) => LiveServer.NeedOne();

    // It may be far away, and has just been started.
    protected override TimeSpan Budget => TimeSpan.FromSeconds(20);
}

public sealed class HowALiveServerKeeps : HowAServerKeeps, IClassFixture<LiveServer>
{
    public HowALiveServerKeeps(LiveServer server) : base(server) => LiveServer.NeedOne();
}
