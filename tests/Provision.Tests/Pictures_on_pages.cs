using ReciproCoach.Provision.Model;

namespace ReciproCoach.Provision.Tests;

public sealed class Pictures_on_pages
{
    /// <summary>One pixel.</summary>
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task Are_uploaded_once_and_before_the_pages_that_show_them()
    {
        await using var one = await WithAPictureAsync();

        Assert.Equal(ExitCode.Done, await one.RunAsync());

        Assert.Equal("38 writes", one.LastLine);
        var picture = one.State.Media[PortalIds.Media("our-room")];
        Assert.Equal(Png, picture.Bytes);
        Assert.Equal("our-room", picture.Name);
        Assert.True(one.Writes.ToList().IndexOf("POST media") < one.Writes.ToList().IndexOf("POST document"));
        await one.RunAsync();
        Assert.Equal("0 writes", one.LastLine);
    }

    [Theory]
    [InlineData(9)]
    [InlineData(10)]
    public async Task Are_completed_by_the_next_run_when_one_is_cut_off_between_file_and_picture(int writes)
    {
        await using var one = await WithAPictureAsync();
        one.Umbraco.Interruption.After(writes, lastIsCarriedOut: true);
        Assert.Equal(ExitCode.Stopped, await one.RunAsync());
        one.Umbraco.Interruption.Heal();

        Assert.Equal(ExitCode.Done, await one.RunAsync());

        Assert.Equal(Png, one.State.Media[PortalIds.Media("our-room")].Bytes);
        Assert.Single(one.State.Media);
    }

    [Fact]
    public async Task Exchanged_by_a_person_stay_unless_the_file_is_asked_for()
    {
        await using var one = await WithAPictureAsync();
        await one.RunAsync();
        File.WriteAllBytes(Path.Combine(one.Content, "images", "our-room.png"), [.. Png, 0]);

        Assert.Equal(ExitCode.Done, await one.RunAsync());
        Assert.Contains("the picture our-room is another than the file", one.Output, StringComparison.Ordinal);
        Assert.Equal("0 writes", one.LastLine);

        Assert.Equal(ExitCode.Done, await one.RunAsync("--overwrite"));
        Assert.Equal("2 writes", one.LastLine);
        Assert.Equal(Png.Length + 1, one.State.Media[PortalIds.Media("our-room")].Bytes.Length);
    }

    [Fact]
    public async Task From_elsewhere_are_mentioned_because_readers_will_not_see_them()
    {
        await using var one = await A_server_and_files.StartAsync();
        File.AppendAllText(Path.Combine(one.Content, "en", "fees.md"), "\n![A room](https://elsewhere.example/room.png) and [nowhere](page:nowhere)\n");

        Assert.Equal(ExitCode.Done, await one.RunAsync());

        Assert.Contains("content/en/fees.md shows “https://elsewhere.example/room.png”; readers see pictures of the form image:name only.", one.Output, StringComparison.Ordinal);
        Assert.Contains("content/en/fees.md leads to “page:nowhere”, which is no page", one.Output, StringComparison.Ordinal);
    }

    private static async Task<A_server_and_files> WithAPictureAsync()
    {
        var one = await A_server_and_files.StartAsync();
        Directory.CreateDirectory(Path.Combine(one.Content, "images"));
        File.WriteAllBytes(Path.Combine(one.Content, "images", "our-room.png"), Png);
        File.AppendAllText(Path.Combine(one.Content, "en", "fees.md"), "\n![A room](image:our-room)\n");
        return one;
    }
}
