/*
 * CBench holds the Linux calls that qmp-bench needs and Swift's Glibc module leaves out: epoll, affinity, the
 * peer of a unix socket, perf counters, the status macros of wait.
 */
#ifndef CBENCH_H
#define CBENCH_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/types.h>

/* A set of CPUs, by number: as large as the kernel's usual limit. */
typedef struct {
  uint64_t words[16];
} bench_cpu_set;

/* The CPUs a thread may run on; 0 is the calling thread. -1 and errno on failure. */
int bench_get_affinity(pid_t thread, bench_cpu_set *set);
int bench_set_affinity(pid_t thread, const bench_cpu_set *set);

/* The process that listens on the peer's unix socket, 0 when the kernel won't say. */
pid_t bench_peer_pid(int descriptor);

/* A perf counter of one tracepoint on one thread, counting from now on; read() gives a uint64_t. -1 on failure. */
int bench_open_tracepoint(pid_t thread, uint64_t tracepoint);

/* From here on SIGINT, SIGTERM and SIGHUP only set what bench_interrupted tells, so that children are ended first. */
void bench_catch_interrupts(void);
bool bench_interrupted(void);

/* The parts of a wait status: the exit code or -1, the ending signal or 0. */
int bench_exit_code(int status);
int bench_ending_signal(int status);

#endif
