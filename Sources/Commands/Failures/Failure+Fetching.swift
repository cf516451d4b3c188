import Fetching
import Releases
import Workspace

extension Failure {
  /// The words for an address that could not be fetched.
  init(_ error: FetchError) {
    let address = error.address
    switch error.problem {
    case .unusableAddress:
      self.init(.configuration, "\(address) is no address of http, https or file")
    case .unreachable(let reason):
      self.init(.network, "\(address) cannot be reached: \(reason)", hint: Failure.later)
    case .certificate(let reason):
      self.init(
        .network,
        "the certificate of \(address) is not trusted: \(reason)",
        hint: "Ask who runs the server, and look at the clock of this machine."
      )
    case .status(let status):
      let isGone = [401, 403, 404, 410, 451].contains(status)
      self.init(
        .network,
        "\(address) was answered with status \(status)",
        hint: isGone ? "Look whether the address is still right." : Failure.later
      )
    case .truncated:
      self.init(.network, "\(address) was cut off on its way", hint: Failure.later)
    case .tooLarge(let limit):
      self.init(
        .badInput,
        "\(address) is larger than the limit of \(limit) bytes",
        hint: "Is it the right address? If so, raise “size-limit” under “fetching”."
      )
    case .tooSlow(let seconds):
      self.init(
        .network,
        "\(address) took longer than \(Int(seconds.rounded())) seconds",
        hint: "The next run tries again; “timeout” under “fetching” gives it more time."
      )
    case .tooManyRedirects(let limit):
      self.init(
        .network,
        "\(address) sends on more than \(limit) times",
        hint: "Look at it in a browser, and name the address where it ends."
      )
    case .forbiddenRedirect(let target):
      self.init(
        .network,
        "\(address) sends on to \(target), which is not followed",
        hint: "Look at it in a browser, and name the address where it ends."
      )
    case .unreadableFile:
      self.init(.noInput, "there is no file \(address), or it cannot be read")
    case .noLibrary:
      self.init(
        .network,
        "\(address) cannot be fetched without libcurl 7.85 or newer",
        hint: "Install it with: apt-get install libcurl4."
      )
    case .failed(let reason):
      self.init(.network, "\(address) could not be fetched: \(reason)", hint: Failure.later)
    }
  }

  private static let later = "The next run tries again."
}
