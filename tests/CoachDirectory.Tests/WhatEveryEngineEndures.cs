using System.Diagnostics;
using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Seeing;

namespace ReciproCoach.CoachDirectory.Tests;

/// <summary>Nothing typed is syntax: every engine answers everything, and soon.</summary>
public abstract class WhatEveryEngineEndures(AnEngine engine)
{
    /// <summary>For one thing typed, looked for and completed in every language.</summary>
    protected virtual TimeSpan Budget => TimeSpan.FromSeconds(2);

    public static TheoryData<string> Typed =>
    [
        "\"unbalanced", "AND OR", "NOT", "*", "?", "\\", "a*b?c~2^9", "name:anna", "[a TO z]", "(((", "coach~", "/regex/", "+-&&||!{}", "'; DROP TABLE Members; --",
        "<script>alert(1)</script>", "{{7*7}}", "%00", "\0", "\0coach\0", "\u202Egnp.exe", "\u200Fcoach\u200F", "\uD800", "😀 👩‍👩‍👧", "ﷺ", "   ", "é̂̃̄̅̆̇", "the of and", "日本語", "''''", "l'",
        "\u001f", "coach\u001fcoach", new string('a', 5000), string.Join(' ', Enumerable.Range(0, 1500).Select(i => "w" + i)), new string('"', 3000),
        string.Concat(Enumerable.Repeat("l'", 2500)), string.Concat(Enumerable.Repeat("führungskräfte", 400)), string.Concat(Enumerable.Repeat("\u0301", 5000)),
    ];

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task Anything_typed_is_answered_within_its_budget(string typed)
    {
        foreach (var language in House.Languages.All)
        {
            var begun = Stopwatch.GetTimestamp();

            var found = await engine.FindAsync(language.Code, typed);
            await new SuggestCoaches(engine.Engine, House.Words).BeginningWithAsync(typed, language.Code, Reader.Stranger, TestContext.Current.CancellationToken);

            Assert.InRange(found.Total, 0, 28);
            Assert.True(Stopwatch.GetElapsedTime(begun) < Budget);
        }
    }

    [Fact]
    public async Task Unknown_values_of_filters_leave_nobody_out_and_nobody_in()
    {
        Assert.Equal(28, (await engine.FindAsync(Ask.For("en", "", (Facet.Language, "xx"), (Facet.Speciality, "juggling")))).Total);
        Assert.Equal(0, (await engine.FindAsync(Ask.For("en", "", (Facet.Country, "ZZ")))).Total);
    }

    [Fact]
    public async Task A_place_far_beyond_the_end_is_answered_with_nobody_after_it()
    {
        var last = new Position(-1, long.MinValue, "zzzz", "f");

        foreach (var order in Enum.GetValues<CoachOrder>())
            Assert.Empty((await engine.FindAsync(Ask.For("en", "coach") with { Sort = order, After = last })).Coaches);
    }
}
