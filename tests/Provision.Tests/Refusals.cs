using System.Net;
using ReciproCoach.Provision.Server;

namespace ReciproCoach.Provision.Tests;

/// <summary>Whatever shape an error has, a person can read what it says.</summary>
public sealed class Refusals
{
    [Theory]
    [InlineData(400, """{"type":"Error","title":"Duplicate ISO code","status":400,"detail":"Another language has it.","operationStatus":"DuplicateIsoCode"}""", "400 DuplicateIsoCode: Duplicate ISO code Another language has it.")]
    [InlineData(400, """{"title":"One or more validation errors occurred.","status":400,"errors":[{"$.name":["The Name field is required."]},{"$.isoCode":["Too short.","Unknown."]}]}""", "400: One or more validation errors occurred. $.name: The Name field is required. $.isoCode: Too short. Unknown.")]
    [InlineData(400, """{"title":"One or more validation errors occurred.","errors":{"name":["Needed."]}}""", "400: One or more validation errors occurred. name: Needed.")]
    [InlineData(400, """{"title":"Invalid document","operationStatus":"ContentInvalid","invalidProperties":["title","body"]}""", "400 ContentInvalid: Invalid document (invalidProperties: title, body)")]
    [InlineData(409, """{"title":"Conflict","conflictingDomainNames":[{"domainName":"/fr"}]}""", """409: Conflict (conflictingDomainNames: {"domainName":"/fr"})""")]
    [InlineData(401, """{"error":"invalid_client","error_description":"The specified client credentials are invalid."}""", "401 invalid_client: The specified client credentials are invalid.")]
    [InlineData(403, "", "403: the API user has no right to do this; umbraco-config/README.md lists the rights it needs")]
    [InlineData(404, "", "404: it says no more")]
    [InlineData(500, "<html>Server error</html>", "500: its answer cannot be read")]
    [InlineData(500, "[1]", "500: its answer cannot be read")]
    [InlineData(400, """{"errors":"odd","title":7}""", "400: it says no more")]
    public void Are_sentences(int status, string body, string sentence) =>
        Assert.Equal(sentence, Refusal.Read((HttpStatusCode)status, body).ToString());
}
