using ReciproCoach.Web;

var settings = Settings.Read(args);
using var workshop = new Workshop(settings);
Console.Error.WriteLine($"Working in {workshop.Folder}");

if (settings.Stores)
{
    await using var stores = await Stores.OpenAsync(workshop, settings);
    Console.WriteLine(await stores.MeasureAsync());
    return stores.AllAreMet ? 0 : 1;
}

var plain = await workshop.TemplateAsync("plain", "webapp");
var withAccounts = await workshop.TemplateAsync("withauth", "webapp", "--auth", "Individual");
var portal = await workshop.PortalAsync();

var figures = new Figures();
for (var run = 1; run <= settings.Runs; run++)
{
    Console.Error.WriteLine($"Run {run} of {settings.Runs}");
    // One after the other within each run, so that a busy minute of the machine meets both.
    await figures.StartAsync(withAccounts, portal);
    await figures.LoadAsync(plain, portal, settings.Requests, settings.AtOnce);
}
Console.WriteLine(figures.Table());
return figures.AllAreMet ? 0 : 1;
