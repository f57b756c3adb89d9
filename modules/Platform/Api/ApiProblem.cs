using Microsoft.AspNetCore.Http;

namespace ReciproCoach.Platform.Api;

/// <summary>What the delivery interface answers where it cannot answer: application/problem+json, in English, for programmers.</summary>
public static class ApiProblem
{
    internal static IResult UnknownLanguage(string language) => NotFound($"There is no language “{language}” here.");

    public static IResult NotFound(string detail) => Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "Not found", detail: detail);

    internal static IResult BadPaging(IReadOnlyDictionary<string, string[]> problems) =>
        Results.ValidationProblem(problems.ToDictionary(), title: "The query cannot be used", statusCode: StatusCodes.Status400BadRequest);
}
