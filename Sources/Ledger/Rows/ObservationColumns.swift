import CivilTime
import GRDB
import Quantities
import TradeFigures

/// How an observation is laid out in the columns of `observations`.
enum ObservationColumns {
  /// Takes one row; does nothing where the same observation is there already.
  static let insert = """
    INSERT INTO observations (month, measure, as_printed, qualifier, unit, value, lower, upper,
      lower_open, upper_open, line, "column", as_of, note, source_id, recorded)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO NOTHING
    """

  /// Finds the observation with the arguments of `identity(of:source:)`.
  static let find = """
    SELECT 1 FROM observations WHERE source_id = ? AND measure = ? AND month = ?
      AND as_printed = ? AND qualifier = ? AND ifnull(line, 0) = ? AND ifnull("column", 0) = ?
    """

  /// The arguments of `insert`.
  static func values(
    of observation: Observation,
    source: Int64,
    recorded: Timestamp
  ) -> StatementArguments {
    let figure = observation.figure
    let bounds = figure.bounds
    return [
      observation.month.description, observation.measure.text, figure.asPrinted,
      figure.qualifier.text, figure.unit.rawValue, figure.valueText,
      bounds?.lower.description, bounds?.upper.description,
      bounds?.lowerIsOpen, bounds?.upperIsOpen,
      observation.place?.line, observation.place?.column, observation.asOf?.description,
      observation.note, source, recorded.description,
    ]
  }

  /// The arguments of `find`.
  static func identity(of observation: Observation, source: Int64) -> StatementArguments {
    [
      source, observation.measure.text, observation.month.description,
      observation.figure.asPrinted, observation.figure.qualifier.text,
      observation.place?.line ?? 0, observation.place?.column ?? 0,
    ]
  }
}
