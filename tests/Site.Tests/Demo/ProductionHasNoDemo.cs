using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using ReciproCoach.Platform.Settings;
using ReciproCoach.Site.Demo;

namespace ReciproCoach.Site.Tests.Demo;

public sealed class ProductionHasNoDemo
{
    [Theory]
    [InlineData("Production", null, false)]
    [InlineData("Testing", null, false)]
    [InlineData("Testing", "true", true)]
    [InlineData("Development", null, true)]
    [InlineData("Development", "false", false)]
    public void Unless_it_is_asked_for_it_lives_in_Development_only(string environment, string? setting, bool expected) =>
        Assert.Equal(expected, Read(environment, setting).Enabled);

    [Fact]
    public void Asking_for_it_in_Production_stops_the_start() =>
        Assert.Equal("Demo:Enabled", Assert.Throws<SettingProblemException>(() => Read("Production", "true")).Key);

    private static DemoSettings Read(string environment, string? setting) => DemoSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection([new("Demo:Enabled", setting)]).Build(),
        new HostingEnvironment { EnvironmentName = environment, ContentRootFileProvider = new NullFileProvider() });
}
