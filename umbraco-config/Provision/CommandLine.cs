using ReciproCoach.Provision.Running;

namespace ReciproCoach.Provision;

/// <summary>Reads the command line, runs, and turns what went wrong into an exit code.</summary>
public static class CommandLine
{
    private const string Usage = """
        --url https://cms.example.org --client-id ID --client-secret SECRET --content content/
        [--portal https://portal.example.org --webhook-secret SECRET]   the webhook that tells the portal what has changed
        [--admin-email EMAIL --admin-password PASSWORD]                 makes the API user first, where there is none
        [--overwrite]                                                   documents people have edited too
        [--dry-run]                                                     says what would be written, and writes nothing
        [--model FOLDER]

        The environment may say the same: UMBRACO_URL, UMBRACO_CLIENT_ID, UMBRACO_CLIENT_SECRET, UMBRACO_WEBHOOK_SECRET,
        UMBRACO_ADMIN_EMAIL, UMBRACO_ADMIN_PASSWORD, PORTAL_URL.

        0 done · 1 problems, nothing written · 2 wrong command line · 3 stopped on the way, run again
        """;

    /// <param name="arguments">The options.</param>
    /// <param name="environment">What the environment says, by name.</param>
    /// <param name="output">Hears progress and the summary; its last line counts the writes.</param>
    /// <param name="errors">Hears problems and why a run stopped.</param>
    /// <param name="clock">Tells how old the access token is.</param>
    /// <param name="stop">Ends the run between two writes.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Func<string, string?> environment, TextWriter output, TextWriter errors, TimeProvider clock,
        CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(errors);
        var options = new Options(arguments, environment);
        if (options.Has("help"))
        {
            await output.WriteLineAsync(Usage);
            return ExitCode.Done;
        }
        if (Read(options) is { } settings && options.Wrong.Count == 0) return await new ProvisionRun(settings, output, errors, clock).RunAsync(stop);
        foreach (var sentence in options.Wrong) await errors.WriteLineAsync(sentence);
        await errors.WriteLineAsync(Usage);
        return ExitCode.BadCommandLine;
    }

    private static ProvisionSettings? Read(Options options)
    {
        var url = options.Origin("url", options.Needed("url"));
        var client = new ApiClient(options.Needed("client-id"), options.Needed("client-secret"));
        var content = options.Needed("content");
        var portal = options.Origin("portal", options.Maybe("portal"));
        var secret = options.Maybe("webhook-secret");
        if (portal is not null && secret is null) options.Refuse("--portal needs --webhook-secret (or UMBRACO_WEBHOOK_SECRET): the portal’s Content:Umbraco:WebhookSecret");
        var (email, password) = (options.Maybe("admin-email"), options.Maybe("admin-password"));
        if (email is null != password is null) options.Refuse("--admin-email and --admin-password go together");
        return url is null ? null : new(url, client, content, options.Maybe("model") ?? Path.Combine(AppContext.BaseDirectory, "model"), portal, secret,
            email is not null && password is not null ? new(email, password) : null, options.Has("overwrite"), options.Has("dry-run"));
    }
}
