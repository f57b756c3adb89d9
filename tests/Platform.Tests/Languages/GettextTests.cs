using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using ReciproCoach.Locales.Tool;
using ReciproCoach.Platform.Languages.Po;

namespace ReciproCoach.Platform.Tests.Languages;

/// <summary>Our reading of catalogues beside that of Debian's gettext, which has to be installed.</summary>
public sealed class GettextTests : IDisposable
{
    private static readonly int[] Numbers = [0, 1, 2, 3, 4, 5, 10, 11, 12, 19, 21, 22, 25, 100, 101, 102, 111, 1000, 1_000_000];

    private readonly string folder = Directory.CreateTempSubdirectory("words-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("de")]
    [InlineData("it")]
    [InlineData("es")]
    public void Gettext_finds_nothing_wrong_with_our_catalogues(string language) => Assert.Equal(
        0, Run("msgfmt", "--check", "-o", Path.Combine(folder, "out.mo"), Path.Combine(TheRepository.Locales, language + ".po")).Code);

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("de")]
    [InlineData("it")]
    [InlineData("es")]
    public void What_an_editor_saves_means_the_same_and_update_puts_it_back_as_it_stood(string language)
    {
        var ours = Path.Combine(TheRepository.Locales, language + ".po");
        // Poedit and Weblate write as gettext does: long lines wrapped, places joined on a line.
        var saved = Path.Combine(folder, language + ".po");
        Assert.Equal(0, Run("msgcat", "-o", saved, ours).Code);
        Assert.NotEqual(File.ReadAllText(ours), File.ReadAllText(saved));

        using var back = new StringWriter();
        CatalogueUpdate.Merge(PoFile.Load(saved), Finder.FindAll(TheRepository.Root)).Write(back);

        Assert.Equal(File.ReadAllText(ours), back.ToString());
    }

    [Fact]
    public void What_is_set_aside_is_set_aside_for_gettext_too()
    {
        var found = Finder.FindIn("""T["Kept"]""", "a.cs");
        var file = PoFile.Parse(new StringReader("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=2; plural=(n != 1);\\n\"\n\nmsgid \"Gone\"\nmsgstr \"Weg\"\n"));
        var path = Path.Combine(folder, "aside.po");
        using (var writer = new StreamWriter(path))
            CatalogueUpdate.Merge(file, found).Write(writer);

        Assert.Equal(0, Run("msgfmt", "--check", "-o", Path.Combine(folder, "out.mo"), path).Code);
        Assert.Contains("#~ msgid \"Gone\"", Ask("msgattrib", "--only-obsolete", path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nplurals=2; plural=(n != 1);")]
    [InlineData("nplurals=2; plural=(n > 1);")]
    [InlineData("nplurals=1; plural=0;")]
    [InlineData("nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);")]
    [InlineData("nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);")]
    [InlineData("nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);")]
    [InlineData("nplurals=3; plural=(n==1 ? 0 : (n!=0 && n%1000000==0) ? 1 : 2);")]
    [InlineData("nplurals=2; plural=!!(n - 1);")]
    public void A_plural_rule_gives_every_number_the_form_gettext_gives_it(string header)
    {
        var forms = PluralForms.Parse(header);
        Compile(new PoEntry { Id = "one", IdPlural = "many", Translations = [.. Enumerable.Range(0, forms.Count).Select(i => $"form {i}")] }, header);

        foreach (var n in Numbers)
            Assert.Equal((n, Ask("ngettext", "-d", "test", "one", "many", n.ToString(CultureInfo.InvariantCulture))), (n, $"form {forms.Of((ulong)n)}"));
    }

    [Fact]
    public void A_text_we_write_is_the_text_gettext_reads()
    {
        const string Text = "Il a dit : « voilà » \"ici\"\tet\\là\nfin";
        Compile(new PoEntry { Id = "A \"hard\" one\\", Translations = [Text] }, "nplurals=2; plural=(n > 1);");

        Assert.Equal(Text, Ask("gettext", "-d", "test", "A \"hard\" one\\"));
    }

    [Theory]
    [InlineData("msgid \"a\"\nmsgstr \"b")]
    [InlineData("msgid \"a\"\nmsgstr \"\\q\"")]
    [InlineData("msgid \"a\"\nmsgid \"b\"\nmsgstr \"c\"")]
    [InlineData("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr \"c\"")]
    [InlineData("msgid \"a\"")]
    [InlineData("nonsense \"a\"")]
    public void What_gettext_refuses_we_refuse(string text)
    {
        var path = Path.Combine(folder, "broken.po");
        File.WriteAllText(path, text + "\n");

        Assert.NotEqual(0, Run("msgfmt", "-o", Path.Combine(folder, "out.mo"), path).Code);
        Assert.Throws<PoFormatException>(() => PoFile.Load(path));
    }

    private void Compile(PoEntry entry, string pluralForms)
    {
        var header = new PoEntry { Id = "", Translations = [$"Content-Type: text/plain; charset=UTF-8\nPlural-Forms: {pluralForms}\n"] };
        var path = Path.Combine(folder, "test.po");
        using (var writer = new StreamWriter(path))
            new PoFile("test.po", [header, entry]).Write(writer);
        Directory.CreateDirectory(Path.Combine(folder, "xx", "LC_MESSAGES"));
        var (code, output) = Run("msgfmt", "-o", Path.Combine(folder, "xx", "LC_MESSAGES", "test.mo"), path);
        Assert.True(code == 0, output);
    }

    private string Ask(string program, params string[] arguments) => Run(program, arguments).Output;

    private (int Code, string Output) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["LANGUAGE"] = "xx";
        start.Environment["TEXTDOMAINDIR"] = folder;
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output.Length > 0 ? output : errors.Result);
        }
        catch (Win32Exception error)
        {
            throw new InvalidOperationException($"{program} is missing: install gettext (apt install gettext).", error);
        }
    }
}
