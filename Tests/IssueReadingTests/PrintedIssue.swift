import Issue

/// The issue of a publication; the testing library has an `Issue` of its own.
typealias PrintedIssue = Issue
