/// Where the fonts of the drawings are looked for.
package enum FontFolders {
  /// The folders in the order of search.
  ///
  /// Those in `TRADESNAP_FONTS` (separated by colons) come first, then the folders into which
  /// Debian puts Inter (`fonts-inter`) and Caladea (`fonts-crosextra-caladea`).
  package static func all(_ environment: Environment) -> [String] {
    let own = environment["TRADESNAP_FONTS"]?.split(separator: ":").map(String.init) ?? []
    return own + ["/usr/share/fonts/opentype/inter", "/usr/share/fonts/truetype/crosextra"]
  }
}
