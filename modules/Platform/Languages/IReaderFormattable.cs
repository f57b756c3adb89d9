namespace ReciproCoach.Platform.Languages;

/// <summary>A value that knows how to show itself to a reader, such as money: usable as a value in any sentence.</summary>
public interface IReaderFormattable
{
    string ToString(Formats formats);
}
