using System.Net;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Content;

/// <summary>What an editor gets wrong is said beside its field, in the editor's language; what they typed stays, and nothing is half-saved.</summary>
public sealed class WhatEditorsMayNotSave(SqlitePortal portal) : IClassFixture<SqlitePortal>
{
    [Theory]
    [InlineData("Slug", "ethics", "“The ethics of reciprocity”|Ethics")]
    [InlineData("Slug", "rounds", "portal’s own pages")]
    [InlineData("Slug", "Größe", "small letters")]
    [InlineData("Slug", "a--b", "small letters")]
    [InlineData("Slug", "", "fill this in")]
    [InlineData("Title", "", "fill this in")]
    [InlineData("Body", "Fine.\n\n<script>alert(1)</script>", "Line 3 holds HTML")]
    [InlineData("Body", "Fine <img src=x onerror=alert(1)>", "Line 1 holds HTML")]
    [InlineData("Body", "[a](javascript:alert(1))", "javascript:alert(1)")]
    [InlineData("Body", "![a](https://evil.example/p.gif)", "the portal’s own")]
    [InlineData("Body", "Text.\n\n::end", "Line 3: ::end")]
    public async Task Each_with_its_reason(string field, string typed, string says)
    {
        using var editor = await portal.EditorAsync();
        var key = await editor.MakeAsync("refused-" + Guid.NewGuid().ToString("N")[..8]);

        var again = await editor.WriteAsync(key, "en", "publish", [.. Editors.Words("Kept title", key).Where(word => word.Name != field), (field, typed)]);

        Assert.Contains(says.Split('|'), part => again.ErrorBeside(field)?.Contains(part, StringComparison.Ordinal) == true);
        Assert.Equal(typed, again.ValueOf(field)!.ReplaceLineEndings("\n"));
        Assert.Equal("In short.", again.ValueOf("Summary"));
        Assert.Equal("", (await editor.OpenAsync($"/en/editor/pages/{key}/en")).ValueOf("Summary"));
        Assert.Null(await portal.ShownAsync("en", key));
    }

    [Theory]
    [InlineData("When", "2027-03-28T02:30", "Europe/Berlin", "existiert|gibt es nicht")]
    [InlineData("When", "2026-11-22T09:59", "Europe/Berlin", "schon vorbei")]
    [InlineData("When", "", "Europe/Berlin", "Bitte wähle einen Tag")]
    [InlineData("Zone", "2027-03-28T09:00", "Mars/Olympus", "Zeitzone")]
    public async Task A_time_that_cannot_be(string field, string when, string zone, string says)
    {
        using var editor = await portal.EditorAsync(language: "de");
        var key = await editor.MakeAsync("never-" + Guid.NewGuid().ToString("N")[..8]);
        var form = await editor.OpenAsync($"/de/editor/pages/{key}/en");

        var again = await editor.PressAsync(form, "schedule", [.. Editors.Words("Kept", key), ("When", when), ("Zone", zone)]);

        Assert.Contains(says.Split('|'), part => again.ErrorBeside(field)?.Contains(part, StringComparison.Ordinal) == true);
        Assert.Equal("Kept", again.ValueOf("Title"));
        Assert.Equal("A page", (await editor.OpenAsync($"/en/editor/pages/{key}/en")).ValueOf("Title"));
    }

    [Fact]
    public async Task A_paste_of_ten_megabytes()
    {
        using var editor = await portal.EditorAsync();
        var key = await editor.MakeAsync("far-too-long");
        var paste = new string('x', 10_000_000);

        var again = await editor.WriteAsync(key, "en", "", Editors.Words("Long", key, paste));

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Contains("too long: 100,000 characters", again.ErrorBeside("Body")!, StringComparison.Ordinal);
        Assert.Equal(paste.Length, again.ValueOf("Body")!.Length);
    }

    [Fact]
    public async Task A_page_without_what_readers_need()
    {
        using var editor = await portal.EditorAsync();
        var key = await editor.MakeAsync("half-a-page");

        var again = await editor.WriteAsync(key, "en", "publish", ("Title", "Half"));

        Assert.All((string[])["Summary", "Body", "Description"], field => Assert.NotNull(again.ErrorBeside(field)));
        Assert.Equal("A page", (await editor.OpenAsync($"/en/editor/pages/{key}/en")).ValueOf("Title"));
    }

    [Fact]
    public async Task A_new_page_that_cannot_be_leaves_nothing_behind()
    {
        using var editor = await portal.EditorAsync();
        var form = await editor.OpenAsync("/en/editor/new-page");

        foreach (var (field, typed) in ((string, string)[])[("Slug", "rounds"), ("Slug", new string('x', 200)), ("Slug", "ethics"), ("Title", ""), ("WrittenIn", "xx"), ("Parent", "nowhere")])
        {
            (string Name, string Value)[] answers = [("WrittenIn", "en"), ("Title", "Ghost"), ("Slug", "ghost"), ("Parent", ""), ("Legal", "false")];
            var again = await editor.SubmitAsync(form, [.. answers.Where(answer => answer.Name != field), (field, typed)]);
            Assert.NotNull(again.ErrorBeside(field));
        }
        Assert.DoesNotContain("Ghost", (await editor.OpenAsync("/en/editor/pages")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/editor/pages/nowhere/en")]
    [InlineData("/en/editor/pages/ethics/xx")]
    [InlineData("/en/editor/pages/ethics/EN")]
    [InlineData("/en/editor/pages/nowhere")]
    [InlineData("/en/editor/pages/ethics/en/history?version=99")]
    [InlineData("/en/editor/pages/nowhere/en/history")]
    [InlineData("/en/editor/preview/nonsense")]
    public async Task An_address_of_nothing(string path)
    {
        using var editor = await portal.EditorAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await editor.OpenAsync(path)).Status);
    }
}
