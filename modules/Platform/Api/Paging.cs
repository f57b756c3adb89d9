using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ReciproCoach.Platform.Caching;

namespace ReciproCoach.Platform.Api;

/// <summary>Which part of a list is asked for: <c>limit</c> and <c>offset</c> in the query.</summary>
internal sealed record Paging(int Limit, int Offset)
{
    private const int Usual = 50, Most = 200;

    private const string LimitName = "limit", OffsetName = "offset";

    /// <summary>The parameters of the query.</summary>
    public static string[] Limits => [LimitName, OffsetName];

    /// <summary>What the query says; null with the problem, by parameter, where it is out of bounds or no number.</summary>
    public static Paging? Read(IQueryCollection query, out IReadOnlyDictionary<string, string[]> problems)
    {
        ArgumentNullException.ThrowIfNull(query);
        var wrong = new Dictionary<string, string[]>();
        var limit = Number(query, LimitName, Usual, 1, Most, wrong);
        var offset = Number(query, OffsetName, 0, 0, int.MaxValue, wrong);
        problems = wrong;
        return wrong.Count == 0 ? new(limit, offset) : null;
    }

    private static int Number(IQueryCollection query, string name, int otherwise, int least, int most, Dictionary<string, string[]> wrong)
    {
        if (!query.TryGetValue(name, out var values)) return otherwise;
        if (values.Count == 1 && int.TryParse(values[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        wrong[name] = [string.Create(CultureInfo.InvariantCulture, $"A whole number from {least} to {most} is needed.")];
        return otherwise;
    }

    /// <summary>They are read by hand, so that a wrong one is answered in our own form; the documentation has to be told of them.</summary>
    internal static Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<KeptPubliclyAttribute>().SingleOrDefault()?.Queries.Contains(LimitName) != true) return Task.CompletedTask;
        operation.Parameters ??= [];
        operation.Parameters.Add(Parameter(LimitName, "How many items at most.", Usual, 1, Most));
        operation.Parameters.Add(Parameter(OffsetName, "How many items are left out at the beginning.", 0, 0, null));
        return Task.CompletedTask;
    }

    private static OpenApiParameter Parameter(string name, string says, int otherwise, int least, int? most) => new()
    {
        Name = name, In = ParameterLocation.Query, Description = says,
        Schema = new OpenApiSchema
        {
            Type = JsonSchemaType.Integer, Default = otherwise, Minimum = least.ToString(CultureInfo.InvariantCulture), Maximum = most?.ToString(CultureInfo.InvariantCulture),
        },
    };
}
