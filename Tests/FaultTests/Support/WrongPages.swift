/// What may lie where a release should.
enum WrongPages {
  /// What a proxy says for a server that does not answer; it was saved as the release.
  static let error = """
    <!DOCTYPE html>
    <html><head><title>503 Service Unavailable</title></head>
    <body><h1>Service Unavailable</h1>
    <p>The server is temporarily unable to service your request due to maintenance downtime. \
    Please try again later.</p></body></html>

    """

  /// What a hotel's network answers to everything.
  static let portal = """
    <!DOCTYPE html>
    <html><head><title>Guest network login</title></head>
    <body><h1>Welcome to the guest network</h1>
    <form method="post" action="/login"><p>Accept the terms of use to connect to the internet.</p>
    <input name="room"><input name="password" type="password"><button>Log in</button></form>
    </body></html>

    """

  /// A release that leaves its estimated duties out.
  static func partial(_ month: String, released: String) -> ReleaseText {
    var release = ReleaseText(month, released: released)
    release.wording = .partial
    return release
  }
}
