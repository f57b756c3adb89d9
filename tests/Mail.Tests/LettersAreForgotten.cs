using System.Text.Json;
using ReciproCoach.Mail.Privacy;
using ReciproCoach.Platform.Background;
using ReciproCoach.Platform.Privacy;

namespace ReciproCoach.Mail.Tests;

public sealed class LettersAreForgotten
{
    private static readonly Guid Anna = Guid.CreateVersion7();
    private static readonly Guid Ben = Guid.CreateVersion7();

    [Fact]
    public async Task A_month_after_they_went_out()
    {
        await using var house = await MailHouse.OpenAsync();
        await house.SendAsync();
        await house.DeliverAsync();
        house.Clock.Advance(TimeSpan.FromDays(29));
        var later = await house.SendAsync();
        await house.DeliverAsync();
        await ClearAsync(house);
        Assert.Equal(2, (await house.RowsAsync()).Count);

        house.Clock.Advance(TimeSpan.FromDays(2));
        await ClearAsync(house);

        Assert.Equal(later, Assert.Single(await house.RowsAsync()).Id);
    }

    [Fact]
    public async Task But_never_before()
    {
        await using var house = await MailHouse.OpenAsync();
        await house.SendAsync();
        house.Clock.Advance(TimeSpan.FromDays(400));

        await ClearAsync(house);

        Assert.Single(await house.RowsAsync());
    }

    [Fact]
    public async Task When_their_reader_leaves_except_the_farewell_on_its_way()
    {
        await using var house = await MailHouse.OpenAsync();
        await house.SendAsync(to: Some.Anna with { Member = Anna });
        var bens = await house.SendAsync(to: Some.Anna with { Member = Ben });
        await house.DeliverAsync();
        var farewell = await house.SendAsync(to: Some.Anna with { Member = Anna });

        await house.WithAsync<IPersonalData>(data => data.EraseAsync(Anna, TestContext.Current.CancellationToken));

        Assert.Equal([bens, farewell], (await house.RowsAsync()).Select(row => row.Id).Order());
    }

    [Fact]
    public async Task Until_then_members_can_take_theirs_along()
    {
        await using var house = await MailHouse.OpenAsync();
        await house.SendAsync(to: Some.Anna with { Member = Anna });
        await house.SendAsync(to: Some.Anna with { Member = Ben, Address = "ben@example.org" });

        object? export = null;
        await house.WithAsync<IPersonalData>(async data => export = await data.ExportAsync(Anna, TestContext.Current.CancellationToken));

        var json = JsonSerializer.Serialize(export);
        Assert.Contains("A round opens", json, StringComparison.Ordinal);
        Assert.Contains("anna@example.org", json, StringComparison.Ordinal);
        Assert.DoesNotContain("ben@example.org", json, StringComparison.Ordinal);
    }

    private static Task ClearAsync(MailHouse house) => house.WithAsync<IEnumerable<IBackgroundWork>>(
        works => works.OfType<ClearSentMail>().Single().RunAsync(TestContext.Current.CancellationToken));
}
