using System.Text;

namespace ReciproCoach.Matching.Cli.Files;

/// <summary>Writes beside the file and renames at the end: nobody ever finds half a file, and a failure leaves the old one.</summary>
internal static class AtomicFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(string path, Action<TextWriter> content) => WriteBytes(path, stream =>
    {
        using var writer = new StreamWriter(stream, Utf8, bufferSize: 1 << 16);
        content(writer);
    });

    /// <exception cref="BadInputException">The path cannot be written.</exception>
    public static void WriteBytes(string path, Action<Stream> content)
    {
        var temporary = path + ".part";
        try
        {
            using (var stream = File.Create(temporary))
                content(stream);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new BadInputException($"{path}: cannot be written: {failure.Message}");
        }
        finally
        {
            if (File.Exists(temporary))
                File.Delete(temporary);
        }
    }
}
