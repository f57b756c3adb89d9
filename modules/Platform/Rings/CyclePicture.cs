namespace ReciproCoach.Platform.Rings;

/// <summary>One ring of a matching. All rings have the same step, so that a long one is a big one.</summary>
internal sealed class CyclePicture
{
    // A ring of hundreds is seen as a whole, not read: smaller people, without letters.
    private const int Legible = 40;

    private readonly RingCycle _cycle;
    private readonly string? _highlight;
    private readonly double _person;
    private readonly Circle _ring;

    public CyclePicture(RingCycle cycle, string? highlight)
    {
        if (cycle.People.Count < 3)
            throw new ArgumentException("A ring has at least three people: nobody coaches their own coach.", nameof(cycle));
        (_cycle, _highlight) = (cycle, highlight);
        (_person, var step) = cycle.People.Count > Legible ? (6.0, 26.0) : (13.5, 50.0);
        var radius = Math.Max(38, cycle.People.Count * step / (2 * Math.PI));
        var middle = radius + _person + 21;
        _ring = new Circle(new Point(middle, middle), radius);
    }

    public SvgElement Draw()
    {
        var sheet = Picture.Sheet(_ring.Centre.X * 2, _ring.Centre.Y * 2, _cycle.Alternative);
        for (var i = 0; i < _cycle.People.Count; i++) sheet.Holding(Link(i));
        for (var i = 0; i < _cycle.People.Count; i++) sheet.Holding(Person(i));
        return sheet.Holding(Names());
    }

    private double Turn(int index) => Circle.Turn(index, _cycle.People.Count);

    private RingPerson At(int index) => _cycle.People[index % _cycle.People.Count];

    private bool Own(int index) => _highlight is not null && At(index).Key == _highlight;

    private IEnumerable<SvgElement> Link(int index)
    {
        var arc = _ring.Between(Turn(index), Turn(index + 1), _person + 2.5, _person + 4);
        var beside = (_ring with { Radius = _ring.Radius + _person + 2 }).At((Turn(index) + Turn(index + 1)) / 2);
        return PaceStrokes.Draw(arc, beside, At(index).Pace, Own(index) || Own(index + 1));
    }

    private SvgElement Person(int index)
    {
        var (person, at) = (At(index), _ring.At(Turn(index)));
        var group = new SvgElement("g");
        if (person.Hint is not null) group.Holding(new SvgElement("title").Saying(person.Hint));
        var silent = person.Pace == RingPace.Silent || At(index + _cycle.People.Count - 1).Pace == RingPace.Silent;
        group.Holding(Picture.Disc(at, _person, Own(index) ? "person me" : silent ? "person look" : "person"));
        return _cycle.People.Count > Legible
            ? group
            : group.Holding(Picture.Text(at, Own(index) ? "initials on" : "initials", person.Initials));
    }

    private IEnumerable<SvgElement> Names()
    {
        // Inside the smallest rings there is room for nothing, inside small ones for one line only; the table twin says it all.
        if (_cycle.People.Count < 6) yield break;
        var second = _cycle.People.Count > 6 ? _cycle.Size : null;
        var apart = second is null ? 0 : 10;
        if (_cycle.Name is not null) yield return Picture.Text(_ring.Centre + new Point(0, -apart), "ring-name", _cycle.Name);
        if (second is not null) yield return Picture.Text(_ring.Centre + new Point(0, apart), "ring-name", second);
    }
}
