using Microsoft.Extensions.Configuration;
using ReciproCoach.CoachDirectory.Searching.Elastic;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.CoachDirectory.Searching;

/// <summary>What finds the coaches: <c>CoachDirectory:Engine</c>.</summary>
internal enum SearchEngine { Lucene, Elasticsearch }

/// <summary>The settings under <c>CoachDirectory:</c>.</summary>
/// <param name="Elastic">Null unless Elasticsearch is the engine.</param>
internal sealed record DirectorySettings(SearchEngine Engine, ElasticSettings? Elastic)
{
    /// <exception cref="SettingProblemException">A value is missing or cannot be used.</exception>
    public static DirectorySettings Read(IConfiguration configuration)
    {
        var engine = configuration.Choice("CoachDirectory:Engine", SearchEngine.Lucene);
        return new(engine, engine is SearchEngine.Elasticsearch ? ElasticSettings.Read(configuration) : null);
    }
}
