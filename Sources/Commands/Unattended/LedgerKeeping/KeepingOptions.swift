import ArgumentParser

/// How much the commands of the ledger say.
struct KeepingOptions: ParsableArguments {
  @Flag(help: "Say what was done, on standard error.")
  var verbose = false

  func say(_ words: String) {
    if verbose { Program.say("tradesnap: \(words).\n") }
  }
}
