// The end of all images: what a process that ends in order leaves on disk. One that is killed leaves images that are sound too, but
// their persistent bitmaps are marked as in use, which makes them worthless.

extension BlockGraph {
  /// Closes the images of all nodes for good: stores what isn't stored yet, and tells when that is done, at once if no bytes are on
  /// their way to files. Jobs and exports have ended.
  public func closeImages(_ body: @escaping () -> Void) {
    whenWritten { [self] in
      for node in upwards(nodes).reversed() { node.driver.close(node, self) }
      body()
    }
  }
}
