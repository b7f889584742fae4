// A thread that is only there: its number is real, so whoever looks at the process's threads finds it, and may say where
// it runs. It waits until it is ended, takes no signal, and never touches anything of the loop's.
import CShim
import Glibc

/// A thread that does nothing, and ends with the last reference to it.
public final class ParkedThread {
  /// Its number, as the system has it.
  public let number: Int64
  private let thread: pthread_t
  private let parking: UnsafeMutablePointer<Parking>

  /// Starts one, which is called as the process is unless it has a name, of 15 bytes at most. Nil if the system has none to
  /// give.
  public init?(name: String? = nil) {
    let parking = UnsafeMutablePointer<Parking>.allocate(capacity: 1)
    parking.initialize(to: Parking())
    sem_init(&parking.pointee.isThere, 0, 0)
    sem_init(&parking.pointee.isOver, 0, 0)
    guard let thread = startThread(smallest: true, park, parking) else {
      parking.deallocate()
      return nil
    }
    waitFor(&parking.pointee.isThere)
    if let name { shim_name_thread(thread, name) }
    (self.thread, self.parking, number) = (thread, parking, Int64(parking.pointee.number))
  }

  deinit {
    sem_post(&parking.pointee.isOver)
    pthread_join(thread, nil)
    parking.deallocate()
  }
}

/// What the thread and who started it share.
private struct Parking {
  var isThere = sem_t()
  var isOver = sem_t()
  var number: pid_t = 0
}

private func park(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let parking = context?.assumingMemoryBound(to: Parking.self) else { return nil }
  parking.pointee.number = shim_thread_number()
  sem_post(&parking.pointee.isThere)
  waitFor(&parking.pointee.isOver)
  return nil
}

private func waitFor(_ signal: UnsafeMutablePointer<sem_t>) {
  while sem_wait(signal) != 0 && errno == EINTR {}
}
