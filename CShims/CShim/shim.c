#define _GNU_SOURCE
#include "CShim.h"
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <termios.h>
#include <unistd.h>

int shim_accept(int listener) {
  return accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

pid_t shim_peer_pid(int descriptor) {
  struct ucred peer;
  socklen_t size = sizeof peer;
  return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 ? peer.pid : -1;
}

int shim_pidfd_open(pid_t process) {
  return (int)syscall(SYS_pidfd_open, process, 0);
}

pid_t shim_thread_number(void) {
  return gettid();
}

void shim_name_thread(pthread_t thread, const char *name) {
  char cut[16];
  strncpy(cut, name, sizeof cut - 1);
  cut[sizeof cut - 1] = 0;
  pthread_setname_np(thread, cut);
}

ssize_t shim_receive(int socket, void *buffer, size_t size, int *descriptors, int *count, int *is_cut) {
  union {
    struct cmsghdr alignment;
    char bytes[CMSG_SPACE(SHIM_MOST_DESCRIPTORS * sizeof(int))];
  } control;
  struct iovec part = {.iov_base = buffer, .iov_len = size};
  struct msghdr message = {
      .msg_iov = &part, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = sizeof control.bytes};
  *count = 0;
  *is_cut = 0;
  ssize_t length = recvmsg(socket, &message, MSG_CMSG_CLOEXEC | MSG_DONTWAIT);
  if (length < 0) return length;
  for (struct cmsghdr *head = CMSG_FIRSTHDR(&message); head; head = CMSG_NXTHDR(&message, head)) {
    if (head->cmsg_level != SOL_SOCKET || head->cmsg_type != SCM_RIGHTS) continue;
    size_t found = (head->cmsg_len - CMSG_LEN(0)) / sizeof(int);
    memcpy(descriptors, CMSG_DATA(head), found * sizeof(int));
    *count = (int)found;
  }
  *is_cut = *count > 0 || (message.msg_flags & MSG_CTRUNC);
  return length;
}

// A process has one controlling terminal, and its settings must come back at exit: hence the static state.
static struct termios terminal_settings;
static struct termios raw_settings;
static int taken_terminal = -1;

static int is_in_foreground(void) {
  return tcgetpgrp(taken_terminal) == getpgrp();
}

static void ended(int signal) {
  shim_terminal_restore();
  // The handler has been taken off: this time the signal ends the process.
  raise(signal);
}

// A shell may have set the terminal its own way while the process was stopped.
static void continued(int signal) {
  (void)signal;
  if (taken_terminal >= 0 && is_in_foreground()) tcsetattr(taken_terminal, TCSANOW, &raw_settings);
}

static void handle(int signal, const struct sigaction *action) {
  struct sigaction present;
  // Handlers of others stay: a sanitizer's may report, the loop's end the process in order.
  if (sigaction(signal, NULL, &present) == 0 && present.sa_handler == SIG_DFL) sigaction(signal, action, NULL);
}

// However the process ends, the terminal is as it was before. The handlers have a stack of their own, because the usual
// one may have overflowed.
static void watch_signals(void) {
  static const int ends[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGSYS, SIGQUIT, SIGALRM,
                             SIGUSR1, SIGUSR2, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF, SIGPIPE};
  static char own_stack[16384];
  stack_t stack = {.ss_sp = own_stack, .ss_size = sizeof own_stack};
  stack_t present;
  if (sigaltstack(NULL, &present) == 0 && (present.ss_flags & SS_DISABLE)) sigaltstack(&stack, NULL);
  struct sigaction end = {.sa_handler = ended, .sa_flags = SA_RESETHAND | SA_NODEFER | SA_ONSTACK};
  for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) handle(ends[i], &end);
  struct sigaction go_on = {.sa_handler = continued, .sa_flags = SA_RESTART};
  handle(SIGCONT, &go_on);
}

void shim_terminal_take(int descriptor, int signals) {
  static int is_registered;
  if (taken_terminal < 0) {
    if (tcgetattr(descriptor, &terminal_settings) != 0) return;
    taken_terminal = descriptor;
  }
  struct termios settings = terminal_settings;
  if (!is_registered) {
    atexit(shim_terminal_restore);
    watch_signals();
  }
  is_registered = 1;
  settings.c_iflag &= ~(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON);
  settings.c_oflag |= OPOST;
  settings.c_lflag &= ~(ECHO | ECHONL | ICANON | IEXTEN);
  if (signals == SHIM_SIGNAL_NONE) settings.c_lflag &= ~ISIG;
  if (signals == SHIM_SIGNAL_SUSPEND) settings.c_cc[VINTR] = settings.c_cc[VQUIT] = _POSIX_VDISABLE;
  settings.c_cflag = (settings.c_cflag & ~(CSIZE | PARENB)) | CS8;
  settings.c_cc[VMIN] = 1;
  settings.c_cc[VTIME] = 0;
  raw_settings = settings;
  tcsetattr(taken_terminal, TCSANOW, &settings);
}

void shim_terminal_restore(void) {
  if (taken_terminal < 0) return;
  tcsetattr(taken_terminal, TCSANOW, &terminal_settings);
  taken_terminal = -1;
}

int shim_punch_hole(int descriptor, off_t offset, off_t count) {
  return fallocate(descriptor, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, offset, count);
}
