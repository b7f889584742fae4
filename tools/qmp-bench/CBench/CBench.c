/* The bodies of CBench.h. _GNU_SOURCE comes first: sched.h and sys/socket.h hide what is used here without it. */
#define _GNU_SOURCE
#include "CBench.h"

#include <linux/perf_event.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

_Static_assert(sizeof(bench_cpu_set) == sizeof(cpu_set_t), "bench_cpu_set stands for cpu_set_t");

int bench_get_affinity(pid_t thread, bench_cpu_set *set) {
  memset(set, 0, sizeof *set);
  return sched_getaffinity(thread, sizeof *set, (cpu_set_t *)set);
}

int bench_set_affinity(pid_t thread, const bench_cpu_set *set) {
  return sched_setaffinity(thread, sizeof *set, (const cpu_set_t *)set);
}

pid_t bench_peer_pid(int descriptor) {
  struct ucred credentials;
  socklen_t length = sizeof credentials;
  if (getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &length) < 0) return 0;
  return credentials.pid;
}

int bench_open_tracepoint(pid_t thread, uint64_t tracepoint) {
  struct perf_event_attr attributes;
  memset(&attributes, 0, sizeof attributes);
  attributes.size = sizeof attributes;
  attributes.type = PERF_TYPE_TRACEPOINT;
  attributes.config = tracepoint;
  return (int)syscall(SYS_perf_event_open, &attributes, thread, -1, -1, PERF_FLAG_FD_CLOEXEC);
}

static volatile sig_atomic_t interrupted;

static void on_interrupt(int number) {
  (void)number;
  interrupted = 1;
}

void bench_catch_interrupts(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_interrupt;
  sigaction(SIGINT, &action, NULL);
  sigaction(SIGTERM, &action, NULL);
  sigaction(SIGHUP, &action, NULL);
}

bool bench_interrupted(void) { return interrupted != 0; }

int bench_exit_code(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : -1; }

int bench_ending_signal(int status) { return WIFSIGNALED(status) ? WTERMSIG(status) : 0; }
