// Starting threads. Signals are the loop's: no other thread takes any.
import Glibc

/// Starts a thread that runs `body` on `context`, with the smallest stack there is or with the usual one. Nil if the system
/// has none to give.
func startThread(
  smallest: Bool = false, _ body: @escaping @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer?,
  _ context: UnsafeMutableRawPointer
) -> pthread_t? {
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  defer { pthread_attr_destroy(&attributes) }
  if smallest { pthread_attr_setstacksize(&attributes, max(1 << 14, sysconf(Int32(_SC_THREAD_STACK_MIN)))) }
  var (all, before) = (sigset_t(), sigset_t())
  sigfillset(&all)
  pthread_sigmask(SIG_SETMASK, &all, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  var thread = pthread_t()
  return pthread_create(&thread, &attributes, body, context) == 0 ? thread : nil
}
