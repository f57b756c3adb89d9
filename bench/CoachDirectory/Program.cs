using System.Globalization;
using ReciproCoach.CoachDirectory.Bench;
using ReciproCoach.CoachDirectory.Bench.Contestants;
using ReciproCoach.CoachDirectory.Bench.Measuring;
using ReciproCoach.CoachDirectory.Bench.Tables;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var settings = Settings.Read(args);
var house = new House();
if (args is [MemoryFigure.Word, var indexed, ..]) return MemoryFigure.Measure(house, settings, indexed);

using var workshop = new Workshop(house, settings);
Log("invented");
await workshop.FillAsync();
Log("described, indexed and counted plainly");
var table = new Table();
CountsFigures.Write(table, workshop, settings.Rounds);
await PostgresFigures.WriteAsync(table, workshop, settings.Rounds);
await ElasticFigures.WriteAsync(table, workshop, settings.Rounds);
IndexingFigures.Write(table, workshop);
await UpdateFigures.WriteAsync(table, workshop);
workshop.Search.Dispose();
MemoryFigure.Write(table, workshop.Folder, settings);
table.Row("counts equal to a plain count over the coaches", $"{workshop.Checked.Count()} answers, every one", "every one", true);
return table.AllAreMet ? 0 : 1;

static void Log(string what) => Console.Error.WriteLine($"{DateTime.UtcNow:HH:mm:ss} {what}");
