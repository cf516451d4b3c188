/// Small words that bound phrases.
enum StopWords {
  /// No noun that a number counts stands beyond one of these.
  static let endNounPhrases: Set<String> = [
    "of", "in", "for", "from", "to", "with", "by", "at", "on", "during", "that", "which", "who",
    "whom", "whose", "valued", "worth", "and", "or", "but", "were", "was", "is", "are", "has",
    "have", "had", "been", "be", "being", "as", "than", "after", "before", "under", "over",
    "into", "onto", "via", "per", "while", "when", "where", "because", "including", "totaling",
    "totalling", "last", "this", "the", "an", "a", "compared", "versus", "vs", "up", "down",
    "respectively", "not", "also", "representing", "containing", "bearing", "carrying", "through",
    "against", "about", "nearly", "almost", "more", "less", "identifying", "it", "they", "cbp",
    "each", "between", "since", "throughout", "within", "across", "followed", "just", "only",
  ]

  /// Plural words that describe the counted noun rather than being it.
  static let pluralModifiers: Set<String> = [
    "customs", "goods", "products", "rights", "items", "previous", "suspicious", "various",
    "express", "focus", "plants", "animals", "process", "gross",
  ]
}
