using Microsoft.Extensions.Time.Testing;
using ReciproCoach.Content.Seeding;
using ReciproCoach.Content.Tests.Contract;
using ReciproCoach.Doubles.Umbraco;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Tests.Umbraco;

/// <summary>The port with Umbraco's double behind it: one process, its data directory, and editors in the back office.</summary>
internal sealed class UmbracoStore : IContractStore
{
    private readonly PortalOnUmbraco portal;

    private UmbracoStore(UmbracoDouble umbraco, FakeTimeProvider clock)
    {
        (Umbraco, Clock, portal) = (umbraco, clock, new(umbraco.Origin, clock));
        Programme = new(umbraco, [.. LanguageList.OfTheProgramme.All.Select(language => language.Code)]);
    }

    public UmbracoDouble Umbraco { get; }

    public PortalProgramme Programme { get; }

    public FakeTimeProvider Clock { get; }

    public IPages Pages => portal.Pages;

    public static async Task<UmbracoStore> EmptyAsync()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
        var store = new UmbracoStore(await UmbracoDouble.StartAsync(clock), clock);
        await store.portal.PrepareAsync();
        return store;
    }

    public async Task AddAsync(params (string File, string Text)[] files)
    {
        var content = Path.Combine(portal.Folder, "content");
        foreach (var (file, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(content, file))!);
            await File.WriteAllTextAsync(Path.Combine(content, file), text, TestContext.Current.CancellationToken);
        }
        await LookAsync([.. Programme.With(await ContentFolder.ReadAsync(content, LanguageList.OfTheProgramme, TestContext.Current.CancellationToken))]);
    }

    public Task EditAsync(string language, string key, string title = "Title", string? slug = null, string[]? hero = null)
    {
        Programme.Write(key, language, null, ("title", title));
        if (slug is not null) Programme.Write(key, language, null, ("umbracoUrlName", slug));
        if (hero is not null) Programme.Write(key, language, null, ("hero", string.Join('\n', hero)));
        Programme.Publish(key, language);
        return LookAsync(Programme[key]);
    }

    public Task UnpublishAsync(string language, string key)
    {
        Umbraco.Editors.Unpublish(Programme[key], language);
        return LookAsync(Programme[key]);
    }

    /// <summary>What a delivery leads to: Umbraco is looked at.</summary>
    public Task LookAsync(params Guid[] told) => portal.LookAsync(told);

    public async ValueTask DisposeAsync()
    {
        await portal.DisposeAsync();
        await Umbraco.DisposeAsync();
    }
}
