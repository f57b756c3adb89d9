namespace ReciproCoach.CoachDirectory.Tests.Elastic;

public sealed class WhatElasticsearchSevenFinds(LikeSeven engine) : WhatEveryEngineFinds(engine), IClassFixture<LikeSeven>;

public sealed class WhatElasticsearchSevenHides(LikeSeven engine) : WhatEveryEngineHides(engine), IClassFixture<LikeSeven>;

public sealed class WhatElasticsearchSevenEndures(LikeSeven engine) : WhatEveryEngineEndures(engine), IClassFixture<LikeSeven>;

public sealed class WhatElasticsearchNineFinds(LikeNine engine) : WhatEveryEngineFinds(engine), IClassFixture<LikeNine>;

public sealed class WhatElasticsearchNineHides(LikeNine engine) : WhatEveryEngineHides(engine), IClassFixture<LikeNine>;

public sealed class WhatElasticsearchNineEndures(LikeNine engine) : WhatEveryEngineEndures(engine), IClassFixture<LikeNine>;

public sealed class HowElasticsearchSevenKeeps(LikeSeven server) : HowAServerKeeps(server), IClassFixture<LikeSeven>;

public sealed class HowElasticsearchNineKeeps(LikeNine server) : HowAServerKeeps(server), IClassFixture<LikeNine>;
