package import CivilTime

/// What a run left, as figures for Prometheus (its text exposition format, version 0.0.4).
package enum MetricsText {
  /// The whole file for the node exporter's textfile collector.
  ///
  /// `lastSuccess` is when the last run ended that published or found nothing new, this one
  /// included; `nil` where there was none. A figure that there is none of is left out: a gap says
  /// more than a zero.
  package static func text(
    _ record: RunRecord,
    freshness: Freshness,
    lastSuccess: Timestamp?
  ) -> String {
    let reference = record.newestMonth
    let late = freshness.isLate ? freshness.days * 86_400 : 0
    let families: [MetricFamily?] = [
      MetricFamily(
        "tradesnap_build_info",
        "The release of tradesnap that ran last; always 1.",
        [MetricFamily.Sample(1, ("program", record.program))]
      ),
      MetricFamily(
        "tradesnap_last_run_timestamp_seconds",
        "When the last run ended.",
        record.finished
      ),
      MetricFamily(
        "tradesnap_last_success_timestamp_seconds",
        "When the last run ended that published or found nothing new.",
        lastSuccess
      ),
      MetricFamily(
        "tradesnap_last_run_duration_seconds",
        "How long the last run took.",
        record.finished.secondsSince1970 - record.started.secondsSince1970
      ),
      MetricFamily(
        "tradesnap_last_run_outcome",
        "How the last run ended: 1 for its outcome, 0 for all others.",
        RunOutcome.allCases.map { outcome in
          MetricFamily.Sample(outcome == record.outcome ? 1 : 0, ("outcome", outcome.rawValue))
        }
      ),
      MetricFamily(
        "tradesnap_last_run_editions",
        "How many editions the last run published.",
        record.published.count
      ),
      MetricFamily(
        "tradesnap_last_run_documents",
        "How many documents were new to the ledger in the last run.",
        record.collected
      ),
      MetricFamily(
        "tradesnap_reference_month",
        "The newest month with all required measures, as year times 100 plus month.",
        reference.map { $0.year * 100 + $0.number }
      ),
      reference.map { month in
        MetricFamily(
          "tradesnap_reference_month_info",
          "The newest month with all required measures, as a label; always 1.",
          [MetricFamily.Sample(1, ("month", month.description))]
        )
      },
      MetricFamily(
        "tradesnap_freshness_state",
        "How the newest figures stand to the release calendar: 1 for the state, 0 for all others.",
        Freshness.State.allCases.map { state in
          MetricFamily.Sample(state == freshness.state ? 1 : 0, ("state", state.rawValue))
        }
      ),
      MetricFamily(
        "tradesnap_release_late_seconds",
        "How long ago the awaited release was due, in whole days; 0 until then.",
        late
      ),
    ]
    return families.compactMap(\.self).map(\.text).joined()
  }
}
