// What Swift can't call itself: functions that need _GNU_SOURCE, and macros.
#pragma once
#include <pthread.h>
#include <sys/types.h>

// Accepts a connection; the new descriptor is non-blocking and close-on-exec. -1 and errno on failure.
int shim_accept(int listener);

// The process at the other end of a connected unix socket, or -1.
pid_t shim_peer_pid(int descriptor);

// A descriptor that is readable when that process has ended, close-on-exec. -1 and errno on failure.
int shim_pidfd_open(pid_t process);

// The number of the calling thread, as the system has it.
pid_t shim_thread_number(void);

// Has a thread be called so, which is 15 bytes at most.
void shim_name_thread(pthread_t thread, const char *name);

// Reads from a socket without waiting. The descriptors that came with the bytes, close-on-exec, are stored in
// `descriptors`, which has room for SHIM_MOST_DESCRIPTORS (the kernel closes the rest), and `*count` is how many.
// `*is_cut`: the read ended at a message with descriptors, though more bytes may follow. -1 and errno on failure.
#define SHIM_MOST_DESCRIPTORS 16
ssize_t shim_receive(int socket, void *buffer, size_t size, int *descriptors, int *count, int *is_cut);

// Has so many bytes from an offset on read as zeros that take no room, without changing the file's length. -1 and errno
// where a file system can't do that.
int shim_punch_hole(int descriptor, off_t offset, off_t count);

// Which keys of a terminal remain signals: none, Ctrl-Z, or all.
#define SHIM_SIGNAL_NONE 0
#define SHIM_SIGNAL_SUSPEND 1
#define SHIM_SIGNAL_ALL 2

// Makes the terminal at `descriptor` deliver each key at once, without echo; what is printed stays processed. The
// settings come back with shim_terminal_restore, or when the process exits or crashes; taking it again sets
// what others have changed. Nothing happens if it is no terminal.
void shim_terminal_take(int descriptor, int signals);

// Gives the terminal back the settings that it had.
void shim_terminal_restore(void);
