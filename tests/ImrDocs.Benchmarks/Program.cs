using System.Globalization;
using BenchmarkDotNet.Running;
using ImrDocs.Benchmarks.Builds;
using ImrDocs.Benchmarks.Forms;
using ImrDocs.Benchmarks.Growth;
using ImrDocs.Benchmarks.Keystrokes;
using ImrDocs.Benchmarks.Letters;
using ImrDocs.Benchmarks.Verifying;

// Each measure prints a table of what was found in this one run.
switch (args)
{
    case ["letters"]:
        return LetterSpeed.Measure(Console.Out, Console.Error) ? 0 : 1;
    case ["letters", "--compare-only"]:
        return LetterSpeed.Compare(Sample.All(), Console.Error) ? 0 : 1;
    case ["forms"]:
        return FormSpeed.Measure(Console.Out, Console.Error) ? 0 : 1;
    case ["suites", .. var options]:
        BenchmarkSwitcher.FromAssembly(typeof(LetterSpeed).Assembly).Run(options);
        return 0;
    case ["check"]:
        CheckCost.Measure(Console.Out);
        return 0;
    case ["verify"]:
        return VerifyCost.Measure(Console.Out) ? 0 : 1;
    case ["build"]:
        BuildCost.Measure(Console.Out, rounds: 7);
        return 0;
    case ["build", var number]
        when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) && rounds > 0:
        BuildCost.Measure(Console.Out, rounds);
        return 0;
    case ["growth", .. var names]:
        return GrowthMeasure.Measure(names, Console.Out, Console.Error) ? 0 : 1;
    case ["keystrokes"]:
        KeystrokeCost.Measure(Console.Out);
        return 0;
    default:
        Console.Error.WriteLine(
            """
            Usage: ImrDocs.Benchmarks MEASURE

              letters [--compare-only]   how fast letters are written; or only whether all write the same
              forms                      how fast plain text and Word documents are written
              suites [OPTIONS]           the same by BenchmarkDotNet, with its options: --filter '*Html*'
              check                      what a check of forty templates takes
              verify                     what it takes to verify and review five hundred samples
              build [ROUNDS]             what checked and compiled templates cost a build
              growth [WORDS...]          what a check or a build takes of templates that become longer and longer; or
                                         only of the shapes with these words in their names
              keystrokes                 what the generator does at each keystroke
            """
        );
        return 2;
}
