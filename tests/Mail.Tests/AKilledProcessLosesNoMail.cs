using System.Diagnostics;
using System.Globalization;
using ReciproCoach.Doubles.Mail;
using ReciproCoach.Mail.Tests.Child;

namespace ReciproCoach.Mail.Tests;

/// <summary>A real process commits a letter and is killed (SIGKILL) before the letter is out; another one on the same database sends it.</summary>
public sealed class AKilledProcessLosesNoMail
{
    [Fact]
    public async Task Killed_between_commit_and_delivery()
    {
        await using var house = await MailHouse.OpenAsync(TimeProvider.System.GetUtcNow().AddSeconds(5));

        var id = await CommitAndDieAsync(house, []);
        Assert.Empty(house.PickedUp);
        await house.DeliverAsync();
        await house.DeliverAsync();

        Assert.Equal($"{id}@portal.example", Assert.Single(house.PickedUp).MessageId);
    }

    [Fact]
    public async Task Killed_while_the_server_keeps_it_waiting()
    {
        await using var sink = new SmtpSink { Mood = SmtpMood.Silence };
        (string, string)[] smtp =
        [
            ("Mail:Provider", "Smtp"), ("Mail:Smtp:Host", "127.0.0.1"), ("Mail:Smtp:Security", "None"),
            ("Mail:Smtp:Port", sink.Port.ToString(CultureInfo.InvariantCulture)),
        ];
        await using var house = await MailHouse.OpenAsync(TimeProvider.System.GetUtcNow().AddMinutes(1), smtp);

        var id = await CommitAndDieAsync(house, [.. smtp, ("deliver", "true")], sink.Visited);
        sink.Mood = SmtpMood.Accept;
        await house.DeliverAsync();
        Assert.Empty(sink.Received);

        // The dead process held the row; when its lease is over, another one takes it.
        house.Clock.Advance(TimeSpan.FromMinutes(6));
        await house.DeliverAsync();

        Assert.Contains($"<{id}@portal.example>", Assert.Single(sink.Received).Data, StringComparison.Ordinal);
        Assert.Equal(2, (await house.RowAsync(id)).Tries);
    }

    private static async Task<Guid> CommitAndDieAsync(MailHouse house, (string, string)[] settings, Task? until = null)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, ArgumentList = { typeof(SmallPortal).Assembly.Location } };
        foreach (var (key, value) in MailHouse.Settings(house.Folder, settings)) start.ArgumentList.Add($"--{key}={value}");
        using var child = Process.Start(start)!;
        try
        {
            var id = await child.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            if (until is not null) await until.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
            return Guid.Parse(id!, CultureInfo.InvariantCulture);
        }
        finally
        {
            child.Kill();
            await child.WaitForExitAsync(CancellationToken.None);
        }
    }
}
