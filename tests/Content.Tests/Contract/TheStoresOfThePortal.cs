using ReciproCoach.Content.Tests.Umbraco;
using ReciproCoach.Content.Tests.Umbraco.Live;

namespace ReciproCoach.Content.Tests.Contract;

/// <inheritdoc/>
public sealed class PagesOfTheOwnStore : PagesKeepTheirPromises
{
    private protected override async Task<IContractStore> EmptyAsync() => await Store.WithAsync();
}

/// <inheritdoc/>
public sealed class PagesOfUmbraco : PagesKeepTheirPromises
{
    private protected override async Task<IContractStore> EmptyAsync() => await UmbracoStore.EmptyAsync();
}

/// <inheritdoc/>
public sealed class PagesOfUmbracoOverHttp : PagesKeepTheirPromises
{
    private protected override async Task<IContractStore> EmptyAsync() => await UmbracoOverHttp.EmptyAsync();
}
