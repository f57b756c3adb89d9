namespace ReciproCoach.Mail.Tests;

public sealed class PickupWritesOnce
{
    [Fact]
    public async Task A_letter_becomes_one_file_named_by_its_id()
    {
        await using var house = await MailHouse.OpenAsync();
        var id = await house.SendAsync();

        await house.DeliverAsync();

        Assert.Equal([$"{id}.eml"], Directory.GetFiles(Path.Combine(house.Folder, "mail")).Select(Path.GetFileName));
        Assert.Equal($"{id}@portal.example", Assert.Single(house.PickedUp).MessageId);
        Assert.NotNull((await house.RowAsync(id)).DoneAt);
    }

    [Fact]
    public async Task A_second_delivery_leaves_the_file_alone()
    {
        await using var house = await MailHouse.OpenAsync();
        var id = await house.SendAsync();
        await house.DeliverAsync();
        var file = Path.Combine(house.Folder, "mail", $"{id}.eml");
        await File.AppendAllTextAsync(file, "read", TestContext.Current.CancellationToken);

        await house.ForgetDeliveryAsync(id);
        await house.DeliverAsync();

        Assert.EndsWith("read", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Single(house.PickedUp);
        Assert.NotNull((await house.RowAsync(id)).DoneAt);
    }

    [Fact]
    public async Task The_same_letter_makes_the_same_bytes_however_late()
    {
        await using var house = await MailHouse.OpenAsync();
        var id = await house.SendAsync(how: new() { Attachments = [new("hours.csv", "text/csv", "1;2"u8.ToArray())] });
        await house.DeliverAsync();
        var file = Path.Combine(house.Folder, "mail", $"{id}.eml");
        var first = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);

        File.Delete(file);
        await house.ForgetDeliveryAsync(id);
        house.Clock.Advance(TimeSpan.FromDays(2));
        await house.DeliverAsync();

        Assert.Equal(first, await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_failed_operation_sends_nothing()
    {
        await using var house = await MailHouse.OpenAsync();
        await house.SendAndFailAsync();

        await house.DeliverAsync();

        Assert.Empty(house.PickedUp);
    }

    [Fact]
    public async Task A_letter_for_later_waits()
    {
        await using var house = await MailHouse.OpenAsync();
        await house.SendAsync(how: new() { DueAt = house.Clock.GetUtcNow().AddHours(2) });

        await house.DeliverAsync();
        Assert.Empty(house.PickedUp);

        house.Clock.Advance(TimeSpan.FromHours(2));
        await house.DeliverAsync();
        Assert.Single(house.PickedUp);
    }
}
