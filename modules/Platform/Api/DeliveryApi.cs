using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;
using ReciproCoach.Platform.Caching;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;

namespace ReciproCoach.Platform.Api;

/// <summary>
/// The delivery interface, <c>/api/v1/{language}/…</c>: what the public pages say, as JSON. Each module adds the data it owns to
/// the one group. It never knows who asks, so it can say nothing about anybody.
/// </summary>
public static class DeliveryApi
{
    public const string Root = "/api/v1";

    /// <summary>What the documentation says about the language in an address.</summary>
    public const string AboutLanguage = "The code of one of the portal’s languages, such as `fr`.";

    private const string Document = "v1", Origins = "api";

    public static IServiceCollection AddApi(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = ApiSettings.Read(configuration);
        services.AddSingleton(settings);
        services.AddCors(cors => cors.AddPolicy(Origins, policy => policy.WithOrigins([.. settings.Origins])
            .WithMethods(HttpMethods.Get, HttpMethods.Head).WithHeaders(HeaderNames.IfNoneMatch).WithExposedHeaders(HeaderNames.ETag, HeaderNames.ContentLanguage)));
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
        services.AddOpenApi(Document, document =>
        {
            document.ShouldInclude = one => one.HttpMethod == HttpMethods.Get && one.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
            document.AddDocumentTransformer((described, context, _) =>
            {
                Describe(described, context.ApplicationServices.GetRequiredService<PortalLinks>());
                return Task.CompletedTask;
            });
            document.AddOperationTransformer(ApiExample.ShowAsync);
            document.AddOperationTransformer(Paging.DescribeAsync);
        });
        return services;
    }

    /// <summary>The document that describes the interface, and an answer for addresses below it that are none.</summary>
    public static IEndpointRouteBuilder MapApiDocument(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapOpenApi(Root + "/openapi.json").AllowAnonymous().RequireCors(Origins).WithMetadata(new KeptPubliclyAttribute { IsPage = false });
        endpoints.Map("/api/{**path}", (HttpContext context) => HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
            ? ApiProblem.NotFound("There is no such address; /api/v1/openapi.json lists those there are.")
            : OnlyRead(context.Response)).AllowAnonymous().ExcludeFromDescription();
        return endpoints;
    }

    /// <summary>The group a module adds its data to. The language is known when a handler is called.</summary>
    public static RouteGroupBuilder MapApi(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup(Root + "/{language}").AllowAnonymous().RequireCors(Origins);
        group.AddEndpointFilter(async (call, next) =>
        {
            var http = call.HttpContext;
            if (http.RequestServices.GetRequiredService<ApiSettings>().VariesByOrigin) http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Origin);
            var asked = (string?)http.GetRouteValue("language") ?? "";
            if (http.RequestServices.GetRequiredService<LanguageList>().Find(asked)?.Code != asked) return ApiProblem.UnknownLanguage(asked);
            http.Response.Headers.ContentLanguage = asked;
            return await next(call);
        });
        return group;
    }

    /// <summary>A list of the interface, read with <c>limit</c> and <c>offset</c>; the handler notes what it shows and ends with <see cref="Answer{T}"/>.</summary>
    /// <param name="group">What <see cref="MapApi"/> gave.</param>
    /// <param name="pattern">The rest of the address.</param>
    public static RouteHandlerBuilder MapList<T>(this IEndpointRouteBuilder group, string pattern, Delegate handler) =>
        Map(group, pattern, handler, Paging.Limits).Produces<ApiList<T>>().ProducesValidationProblem();

    /// <summary>One thing of the interface; the handler notes what it shows.</summary>
    /// <inheritdoc cref="MapList{T}"/>
    public static RouteHandlerBuilder MapOne<T>(this IEndpointRouteBuilder group, string pattern, Delegate handler) =>
        Map(group, pattern, handler).Produces<T>();

    /// <summary>The part of a list the query asks for, or what is wrong with the query.</summary>
    public static IResult Answer<T>(this HttpRequest request, IReadOnlyCollection<T> all)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(all);
        return Paging.Read(request.Query, out var problems) is { } paging
            ? Results.Ok(new ApiList<T> { Items = [.. all.Skip(paging.Offset).Take(paging.Limit)], Total = all.Count })
            : ApiProblem.BadPaging(problems);
    }

    private static RouteHandlerBuilder Map(IEndpointRouteBuilder group, string pattern, Delegate handler, params string[] queries) => group
        .MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], handler)
        .Produces(StatusCodes.Status304NotModified).ProducesProblem(StatusCodes.Status404NotFound)
        .WithMetadata(new KeptPubliclyAttribute { IsPage = false, Queries = queries });

    private static IResult OnlyRead(HttpResponse response)
    {
        response.Headers.Allow = "GET, HEAD";
        return Results.Problem(statusCode: StatusCodes.Status405MethodNotAllowed, title: "Only read", detail: "This interface is read with GET and HEAD.");
    }

    private static void Describe(OpenApiDocument document, PortalLinks links)
    {
        document.Info = new()
        {
            Title = "ReciproCoach",
            Version = "1",
            Description = "The programme’s public pages and rounds, in every language of the portal. Answers carry an ETag; send it back in If-None-Match and "
                + "an unchanged answer is 304. Errors are application/problem+json.",
        };
        document.Servers = [new() { Url = links.Absolute("") }];
    }
}
