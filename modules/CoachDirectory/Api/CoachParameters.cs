using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using ReciproCoach.CoachDirectory.Coaches;
using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Searching.Counting;

namespace ReciproCoach.CoachDirectory.Api;

/// <summary>The query's parameters are read by hand, so that a wrong one is answered in our own form; the documentation has to be told of them.</summary>
internal static class CoachParameters
{
    public static Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var vocabulary = context.ApplicationServices.GetRequiredService<Vocabulary>();
        operation.Parameters ??= [];
        operation.Parameters.Add(Text(DirectoryAddress.Words, "Words to look for: names, topics, places. Read in the language of the address first, then in the others."));
        foreach (var facet in Enum.GetValues<Facet>()) operation.Parameters.Add(OneOf(facet, vocabulary));
        operation.Parameters.Add(Text(DirectoryAddress.Zone, "An IANA time zone; `overlap` is counted from 8:00 to 22:00 there."));
        operation.Parameters.Add(Text(DirectoryAddress.Sort, $"`{string.Join("`, `", Enum.GetValues<CoachOrder>().Select(DirectoryAddress.NameOf))}`."));
        operation.Parameters.Add(Text(ReadCoachesOfTheApi.CursorName, "`next` of the answer before."));
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = ReadCoachesOfTheApi.LimitName, In = ParameterLocation.Query, Description = "How many items at most.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Default = ReadCoachesOfTheApi.UsualLimit, Minimum = "1", Maximum = ReadCoachesOfTheApi.MostLimit.ToString(CultureInfo.InvariantCulture) },
        });
        return Task.CompletedTask;
    }

    private static OpenApiParameter OneOf(Facet facet, Vocabulary vocabulary) => new()
    {
        Name = DirectoryAddress.NameOf(facet), In = ParameterLocation.Query,
        Description = facet switch
        {
            Facet.Country => "ISO 3166-1 alpha-2 in capitals.",
            Facet.Hours => "At least so many hours a day both are awake; needs `zone`.",
            _ => "Any of the values given will do.",
        },
        Schema = new OpenApiSchema
        {
            Type = JsonSchemaType.Array,
            Items = new OpenApiSchema { Type = JsonSchemaType.String, Enum = facet is Facet.Country ? null : [.. vocabulary.ValuesOf(facet).Select(value => (System.Text.Json.Nodes.JsonNode)value)] },
        },
    };

    private static OpenApiParameter Text(string name, string says) =>
        new() { Name = name, In = ParameterLocation.Query, Description = says, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
}
