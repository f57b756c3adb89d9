using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace ReciproCoach.Platform.Api;

/// <summary>An endpoint's answer as the documentation shows it; written by the same rules as the real ones.</summary>
public sealed record ApiExample(object Answer)
{
    internal static Task ShowAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var example = context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiExample>().SingleOrDefault();
        if (example is null || operation.Responses?["200"].Content?["application/json"] is not OpenApiMediaType answer) return Task.CompletedTask;
        var options = context.ApplicationServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        answer.Example = JsonSerializer.SerializeToNode(example.Answer, example.Answer.GetType(), options) ?? new JsonObject();
        return Task.CompletedTask;
    }
}
