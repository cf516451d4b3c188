/// The columns of a reference file; `Assets/figures/README.md` describes them.
package enum ReferenceColumn: String, Hashable, Sendable, CaseIterable {
  case fiscalYear = "fiscal_year"
  case month, series
  case asOf = "as_of"
  case measure, value, qualifier, unit
  case asPrinted = "as_printed"
  case status, source, kind, title, concept, note
}
