namespace ReciproCoach.Content.Tests.Contract;

/// <summary>A page store behind the port, with somebody who edits in it.</summary>
internal interface IContractStore : IAsyncDisposable
{
    IPages Pages { get; }

    /// <summary>Adds the pages of these files, published; what is there already is left alone.</summary>
    Task AddAsync(params (string File, string Text)[] files);

    /// <summary>Publishes new words of a page.</summary>
    Task EditAsync(string language, string key, string title = "Title", string? slug = null, string[]? hero = null);

    /// <summary>Takes a text off the portal.</summary>
    Task UnpublishAsync(string language, string key);
}
