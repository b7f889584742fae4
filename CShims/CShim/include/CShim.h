// What Swift can't call itself: functions that need _GNU_SOURCE, and macros.
#pragma once
#include <sys/types.h>

// Accepts a connection; the new descriptor is non-blocking and close-on-exec. -1 and errno on failure.
int shim_accept(int listener);

// The process at the other end of a connected unix socket, or -1.
pid_t shim_peer_pid(int descriptor);

// A descriptor that is readable when that process has ended, close-on-exec. -1 and errno on failure.
int shim_pidfd_open(pid_t process);
