// The smallest Umbraco a programme would start: the back office for editors, the Delivery API for the portal, and no site.
var builder = WebApplication.CreateBuilder(args);
builder.CreateUmbracoBuilder()
    .AddBackOffice()
    .AddWebsite()
    .AddDeliveryApi()
    .AddComposers()
    .Build();

var app = builder.Build();
await app.BootUmbracoAsync();
app.UseUmbraco()
    .WithMiddleware(umbraco =>
    {
        umbraco.UseBackOffice();
        umbraco.UseWebsite();
    })
    .WithEndpoints(umbraco =>
    {
        umbraco.UseBackOfficeEndpoints();
        umbraco.UseWebsiteEndpoints();
    });
await app.RunAsync();
