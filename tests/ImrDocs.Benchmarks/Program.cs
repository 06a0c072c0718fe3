using System.Globalization;
using ImrDocs.Benchmarks;

// Each measure prints a table of what was found in this one run.
switch (args)
{
    case ["check"]:
        CheckCost.Measure(Console.Out);
        return 0;
    case ["build"]:
        BuildCost.Measure(Console.Out, rounds: 7);
        return 0;
    case ["build", var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) && rounds > 0:
        BuildCost.Measure(Console.Out, rounds);
        return 0;
    default:
        Console.Error.WriteLine("Usage: ImrDocs.Benchmarks check | build [ROUNDS]");
        return 2;
}
