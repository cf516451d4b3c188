import CivilTime
import TradeFigures
import TradeReport
import Workspace

/// Sentences in one of the formats of `tradesnap facts`.
struct FactListing {
  let title: String
  let style: FactStyle
  let sentences: [FactSentence]

  func text(_ format: FactFormat) throws -> String {
    switch format {
    case .text: plain
    case .markdown: markdown
    case .html: html
    case .json:
      try JSONText.of(sentences.map { FactObject(sentence: $0, style: style) })
    }
  }

  /// Sentences by topic, in order.
  private var topics: [(title: String, sentences: [FactSentence])] {
    var topics: [(title: String, sentences: [FactSentence])] = []
    for sentence in sentences {
      if topics.last?.title != sentence.topic { topics.append((sentence.topic, [])) }
      topics[topics.count - 1].sentences.append(sentence)
    }
    return topics
  }

  /// One sentence a line; an empty line between topics.
  private var plain: String {
    topics.map { topic in topic.sentences.map { $0.text + "\n" }.joined() }
      .joined(separator: "\n")
  }

  private var markdown: String {
    "# \(Markup.markdown(title))\n"
      + topics.map { topic in
        "\n## \(Markup.markdown(topic.title))\n\n"
          + topic.sentences.map { "- \(Markup.markdown($0.text))\n" }.joined()
      }.joined()
  }

  /// A fragment: headings and paragraphs, or lists of lines.
  private var html: String {
    "<h2>\(Markup.html(title))</h2>\n"
      + topics.map { topic in
        let texts = topic.sentences.map { Markup.html($0.text) }
        let body =
          style == .newsletter
          ? "<p>\(texts.joined(separator: "\n"))</p>\n"
          : "<ul>\n\(texts.map { "<li>\($0)</li>\n" }.joined())</ul>\n"
        return "<h3>\(Markup.html(topic.title))</h3>\n\(body)"
      }.joined()
  }
}

/// One sentence as JSON.
private struct FactObject: Encodable {
  let topic: String
  let measure: String
  let measures: [String]
  let month: String
  let style: String
  let sentence: String
  let direction: String?
  let evidence: [String]

  init(sentence: FactSentence, style: FactStyle) {
    topic = sentence.topic
    measures = sentence.measures.map(\.text)
    measure = measures.first ?? ""
    month = sentence.month.description
    self.style = style.rawValue
    self.sentence = sentence.text
    direction = sentence.direction?.rawValue
    evidence = sentence.evidence.map(\.text)
  }

  private enum Key: String, CodingKey {
    case topic, measure, measures, month, style, sentence, direction, evidence
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(topic, forKey: .topic)
    try object.encode(measure, forKey: .measure)
    try object.encode(measures, forKey: .measures)
    try object.encode(month, forKey: .month)
    try object.encode(style, forKey: .style)
    try object.encode(sentence, forKey: .sentence)
    // Always there, `null` where a sentence speaks of no movement.
    try object.encode(direction, forKey: .direction)
    try object.encode(evidence, forKey: .evidence)
  }
}
