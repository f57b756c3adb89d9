using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Npgsql;

namespace ReciproCoach.Doubles.Postgres;

/// <summary>
/// A real PostgreSQL from Debian's packages, alone for one test run: its own folder, port and password, gone at the end. A
/// machine without it fails the run; nothing is skipped.
/// </summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("portal-postgres-").FullName;
    private readonly string password = RandomNumberGenerator.GetHexString(24, lowercase: true);
    private readonly SemaphoreSlim gate = new(1);
    private int port;
    private int databases;

    /// <summary>A connection string to a new, empty database; the first call starts the server.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        await gate.WaitAsync();
        try
        {
            if (port == 0) await StartAsync();
            var name = $"portal_{++databases}";
            await using var connection = new NpgsqlConnection(Connection("postgres"));
            await connection.OpenAsync();
            await using var create = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
            await create.ExecuteNonQueryAsync();
            return Connection(name);
        }
        finally
        {
            gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (port != 0)
        {
            NpgsqlConnection.ClearAllPools();
            await RunAsync(Tool("pg_ctl"), "-D", Data, "-m", "immediate", "-w", "stop");
        }
        Directory.Delete(folder, recursive: true);
        gate.Dispose();
    }

    private string Data => Path.Combine(folder, "data");

    private string Connection(string database) =>
        $"Host=127.0.0.1;Port={port};Username=portal;Password={password};Database={database};Include Error Detail=true;Maximum Pool Size=40";

    private async Task StartAsync()
    {
        var secret = Path.Combine(folder, "password");
        await File.WriteAllTextAsync(secret, password);
        if (Environment.UserName == "root") await RunProcessAsync("chown", ["-R", "postgres", folder]);
        await RunAsync(Tool("initdb"), "-D", Data, "-U", "portal", "-A", "scram-sha-256", "--pwfile", secret, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        var free = FreePort();
        // Durability buys nothing here: the cluster is thrown away.
        await RunAsync(Tool("pg_ctl"), "-D", Data, "-l", Path.Combine(folder, "log"), "-w", "-o",
            $"-p {free} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200", "start");
        port = free;
    }

    private static string Tool(string name) =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin", name)).Where(File.Exists).Order(StringComparer.Ordinal).LastOrDefault() ?? name
            : name;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The server refuses to run as root, so root hands over to Debian's postgres user.</summary>
    private static Task RunAsync(string program, params string[] arguments) => Environment.UserName == "root"
        ? RunProcessAsync("runuser", ["-u", "postgres", "--", program, .. arguments])
        : RunProcessAsync(program, arguments);

    private static async Task RunProcessAsync(string program, IEnumerable<string> arguments)
    {
        // pg_ctl leaves the server with our pipes: they are not redirected, or reading them would never end.
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = "/tmp" };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("exec \"$0\" \"$@\" >/dev/null 2>/dev/null </dev/null");
        start.ArgumentList.Add(program);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}. Are Debian's postgresql packages installed?");
    }
}
