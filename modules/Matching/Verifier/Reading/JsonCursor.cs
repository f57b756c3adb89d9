using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ReciproCoach.Matching.Verifier.Reading;

/// <summary>Reads JSON word by word and refuses whatever was not asked for, naming the byte where it stands.</summary>
internal ref struct JsonCursor
{
    /// <summary>Trees are read without recursion, so depth costs memory only; this is far beyond what any search writes.</summary>
    private const int Deepest = 1_000_000;

    private Utf8JsonReader reader;

    public JsonCursor(ReadOnlySpan<byte> json) => reader = new(json, new JsonReaderOptions { MaxDepth = Deepest });

    public void Next()
    {
        try
        {
            if (!reader.Read())
                throw Unexpected("the end of the file");
        }
        catch (JsonException broken)
        {
            throw new Refused(FaultCode.Unreadable, string.Create(
                CultureInfo.InvariantCulture, $"The certificate is no sound JSON after byte {reader.BytesConsumed}: {broken.Message}"));
        }
    }

    /// <summary>Steps onto the next token and asks that it opens an object.</summary>
    public void OpenObject() => Expect(JsonTokenType.StartObject, "an object");

    /// <summary>Steps on: true on a name, false at the object's end.</summary>
    public bool NextName(out string name)
    {
        Next();
        name = reader.TokenType == JsonTokenType.PropertyName ? Text() : "";
        return reader.TokenType == JsonTokenType.PropertyName;
    }

    public void OpenArray() => Expect(JsonTokenType.StartArray, "a list");

    /// <summary>Steps on: false at the array's end.</summary>
    public bool NextItem()
    {
        Next();
        return reader.TokenType != JsonTokenType.EndArray;
    }

    public readonly void ExpectObjectHere()
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Unexpected("something that is no object");
    }

    public readonly void ExpectArrayHere()
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw Unexpected("something that is no list");
    }

    public long Number()
    {
        Next();
        return NumberHere();
    }

    public readonly long NumberHere() =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number)
            ? number
            : throw Unexpected("something that is no whole number of 64 bits");

    public string String()
    {
        Expect(JsonTokenType.String, "a text");
        return Text();
    }

    public void End()
    {
        try
        {
            if (reader.Read())
                throw Unexpected("more after the end");
        }
        catch (JsonException)
        {
            throw Unexpected("more after the end");
        }
    }

    public readonly Refused Unexpected(string what) => new(
        FaultCode.Unreadable, string.Create(CultureInfo.InvariantCulture, $"The certificate has {what} at byte {reader.TokenStartIndex}."));

    /// <summary>The raw text: names and values of the format need no escapes, so none are undone.</summary>
    private readonly string Text() => Encoding.UTF8.GetString(reader.ValueSpan);

    private void Expect(JsonTokenType type, string name)
    {
        Next();
        if (reader.TokenType != type)
            throw Unexpected($"something that is not {name}");
    }
}
