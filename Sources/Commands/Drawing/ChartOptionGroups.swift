import ArgumentParser
import Charting
import TradeReport

/// What a chart says in place of its own words.
struct ChartWordOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The title, in place of the finding.", valueName: "text"))
  var title: String?

  @Option(
    help: ArgumentHelp(
      "The subtitle, in place of measure, unit and period; empty for none.",
      valueName: "text"
    )
  )
  var subtitle: String?

  func validate() throws {
    guard title?.isBlank != true else {
      throw ValidationError("The title is empty. Leave it out with --no-title.")
    }
  }
}

/// What the charts of a run have in common.
struct ChartContentOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A sentence to add to the source line of each chart.", valueName: "text")
  )
  var note: String?

  @Flag(
    help: "Leave out title and subtitle; the description of the picture keeps the title."
  )
  var noTitle = false

  @Option(help: ArgumentHelp("How many months to show, 1 to 240.", valueName: "number"))
  var months = ChartOptions.usualMonths

  func validate() throws {
    guard note?.isBlank != true else {
      throw ValidationError("The note is empty. Leave out --note.")
    }
    guard (1...240).contains(months) else {
      throw ValidationError("A chart has 1 to 240 months, not \(months).")
    }
  }

  var chartOptions: ChartOptions {
    var options = ChartOptions()
    options.months = months
    options.note = note
    options.showsTitle = !noTitle
    return options
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

/// The three sizes of a chart, as an option.
enum ChartSize: String, ExpressibleByArgument, CaseIterable {
  case slide, full, half

  var format: ChartFormat {
    switch self {
    case .slide: .slide
    case .full: .full
    case .half: .half
    }
  }

  static let help: ArgumentHelp =
    "slide (1920 × 1080 pixels), full (504 points wide) or half (246 points)."
}
