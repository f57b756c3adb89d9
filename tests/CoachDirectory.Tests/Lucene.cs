using Lucene.Net.Index;
using Lucene.Net.Store;
using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Searching.Following;
using ReciproCoach.CoachDirectory.Searching.Lucene;
using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.CoachDirectory.Seeing;

namespace ReciproCoach.CoachDirectory.Tests;

/// <summary>Lucene.NET, its index in memory.</summary>
public sealed class EmbeddedEngine : AnEngine
{
    private OpenIndex open = null!;

    internal override ICoachEngine Engine => new Asked(open);

    internal override ICoachIndexer Index => open;

    public override ValueTask DisposeAsync()
    {
        open.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected override ValueTask StartAsync()
    {
        var memory = new RAMDirectory();
        open = new(memory, new IndexWriter(memory, OpenIndexFiles.Settings(OpenMode.CREATE)), "", 0, 0);
        return ValueTask.CompletedTask;
    }

    private sealed class Asked(OpenIndex open) : ICoachEngine
    {
        private readonly LuceneEngine lucene = new(House.Vocabulary, House.Hours, House.Clock);

        public string? Complaint => null;

        public Task<CoachResults?> FindAsync(WordQuery? words, CoachQuery query, Reader reader, CancellationToken cancellation) =>
            Task.FromResult<CoachResults?>(lucene.Find(open, words, query, reader));

        public Task<IReadOnlyList<string>?> BeginningWithAsync(string field, string beginning, int atMost, Reader reader, CancellationToken cancellation) =>
            Task.FromResult<IReadOnlyList<string>?>(LuceneWords.BeginningWith(open, field, beginning, atMost, reader));
    }
}

public sealed class WhatLuceneFinds(EmbeddedEngine engine) : WhatEveryEngineFinds(engine), IClassFixture<EmbeddedEngine>;

public sealed class WhatLuceneHides(EmbeddedEngine engine) : WhatEveryEngineHides(engine), IClassFixture<EmbeddedEngine>;

public sealed class WhatLuceneEndures(EmbeddedEngine engine) : WhatEveryEngineEndures(engine), IClassFixture<EmbeddedEngine>;
