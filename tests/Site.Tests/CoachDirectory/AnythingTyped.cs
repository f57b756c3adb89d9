using System.Net;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.CoachDirectory;

/// <summary>Nothing typed is syntax, so nothing typed can be wrong; and nothing typed is ever markup.</summary>
public sealed class AnythingTyped(FiveCoaches five) : IClassFixture<FiveCoaches>
{
    public static TheoryData<string> Strings =>
    [
        "\"unbalanced", "AND OR", "NOT", "*", "?", "\\", "a*b?c~2^9", "name:anna", "[a TO z]", "(((", "coach~", "/regex/", "+-&&||!{}", "'; DROP TABLE Members; --",
        "<script>alert(1)</script>", "{{7*7}}", "%00", "\0", "\u202Egnp.exe", "\uD800", "😀 👩‍👩‍👧", "ﷺ", "coach\r\nSet-Cookie: a=b", "   ", "é̂̃̄̅̆̇", "the of and", "日本語",
        new string('a', 5000), string.Join(' ', Enumerable.Range(0, 1500).Select(i => "w" + i)), new string('"', 3000), string.Concat(Enumerable.Repeat("l'", 2500)),
    ];

    [Theory]
    [MemberData(nameof(Strings))]
    public async Task Is_answered_calmly_in_every_language(string typed)
    {
        using var visitor = five.Portal.Visitor();

        foreach (var language in new[] { "en", "de" })
        {
            var page = await visitor.LookForAsync(language, typed);

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Null(page.Document.QuerySelector("main script:not([src])"));
            Assert.True((page.ValueOf("q") ?? "").Length <= 200);
        }
    }

    [Theory]
    [InlineData("q=a&q=b&page=1&page=2&language=fr&language=fr&language=fr")]
    [InlineData("language=%00&credential=%ff&speciality=../../etc&country=%F0%9F%98%80")]
    [InlineData("page=%00&country=fr&country=FRA&credential=ACC")]
    public async Task Is_answered_calmly_in_the_address_too(string query)
    {
        using var visitor = five.Portal.Visitor();

        Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/es/coaches?" + query)).Status);
    }
}
