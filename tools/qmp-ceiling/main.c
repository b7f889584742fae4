/*
 * The ceiling: the least a QMP server on libevent can do, so that qmp-bench can tell how far a real server is
 * from the best one possible.
 *
 *   qmp-ceiling SOCKET
 *
 * It listens on a unix socket, greets, and answers every newline-terminated line with one fixed query-status
 * reply whose id is always 0: nothing is parsed. Raw events with buffers of its own: one read a readiness, all
 * replies of one read in one write, EV_WRITE only after EAGAIN, no reading while output waits.
 */
#include <sys/types.h>

#include <errno.h>
#include <event2/event.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/* qmp-bench knows the ceiling by this package name and counts its replies without looking at their ids. */
static const char greeting[] =
    "{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 0, \"minor\": 2, \"major\": 7}, "
    "\"package\": \"qmp-ceiling\"}, \"capabilities\": []}}\r\n";

static const char reply[] =
    "{\"return\": {\"status\": \"running\", \"singlestep\": false, \"running\": true}, \"id\": 0}\r\n";

struct connection {
  struct event *readable;
  struct event *writable;
  char *output;
  size_t start; /* first byte not yet written */
  size_t end;   /* one past the last byte to write */
  size_t capacity;
};

/* One input buffer serves every connection: only newlines count, so nothing of it outlives a read. */
static char input[65536];

static void die(const char *what) {
  perror(what);
  exit(1);
}

static void connection_close(struct connection *connection) {
  int descriptor = event_get_fd(connection->readable);
  event_free(connection->readable);
  event_free(connection->writable);
  close(descriptor);
  free(connection->output);
  free(connection);
}

static void append(struct connection *connection, const char *bytes, size_t count) {
  if (connection->capacity - connection->end < count) {
    size_t capacity = (connection->end + count) * 2;
    char *output = realloc(connection->output, capacity);
    if (output == NULL) die("realloc");
    connection->output = output;
    connection->capacity = capacity;
  }
  memcpy(connection->output + connection->end, bytes, count);
  connection->end += count;
}

/* Writes what waits; false when the client is gone, and then the connection is freed. */
static int flush(struct connection *connection, int descriptor) {
  while (connection->start < connection->end) {
    ssize_t written = write(descriptor, connection->output + connection->start, connection->end - connection->start);
    if (written > 0) {
      connection->start += (size_t)written;
    } else if (written < 0 && errno == EAGAIN) {
      event_del(connection->readable);
      event_add(connection->writable, NULL);
      return 1;
    } else if (written < 0 && errno == EINTR) {
      continue;
    } else {
      connection_close(connection);
      return 0;
    }
  }
  connection->start = connection->end = 0;
  return 1;
}

static void on_writable(evutil_socket_t descriptor, short what, void *context) {
  struct connection *connection = context;
  (void)what;
  if (!flush(connection, descriptor)) return;
  if (connection->end == 0) {
    event_del(connection->writable);
    event_add(connection->readable, NULL);
  }
}

static void on_readable(evutil_socket_t descriptor, short what, void *context) {
  struct connection *connection = context;
  (void)what;
  ssize_t count = read(descriptor, input, sizeof input);
  if (count < 0 && (errno == EAGAIN || errno == EINTR)) return;
  if (count <= 0) {
    connection_close(connection);
    return;
  }
  const char *position = input;
  const char *limit = input + count;
  const char *newline;
  while ((newline = memchr(position, '\n', (size_t)(limit - position))) != NULL) {
    append(connection, reply, sizeof reply - 1);
    position = newline + 1;
  }
  flush(connection, descriptor);
}

static void on_client(evutil_socket_t listener, short what, void *context) {
  struct event_base *base = context;
  (void)what;
  int descriptor = accept(listener, NULL, NULL);
  if (descriptor < 0) {
    if (errno == EAGAIN || errno == EINTR || errno == ECONNABORTED) return;
    die("accept");
  }
  evutil_make_socket_nonblocking(descriptor);
  struct connection *connection = calloc(1, sizeof *connection);
  if (connection == NULL) die("calloc");
  connection->readable = event_new(base, descriptor, EV_READ | EV_PERSIST, on_readable, connection);
  connection->writable = event_new(base, descriptor, EV_WRITE | EV_PERSIST, on_writable, connection);
  if (connection->readable == NULL || connection->writable == NULL) die("event_new");
  event_add(connection->readable, NULL);
  append(connection, greeting, sizeof greeting - 1);
  flush(connection, descriptor);
}

static int listen_on(const char *path) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  if (strlen(path) >= sizeof address.sun_path) {
    fprintf(stderr, "qmp-ceiling: %s: path longer than a unix socket's\n", path);
    exit(1);
  }
  strcpy(address.sun_path, path);
  int descriptor = socket(AF_UNIX, SOCK_STREAM, 0);
  if (descriptor < 0) die("socket");
  unlink(path);
  if (bind(descriptor, (struct sockaddr *)&address, sizeof address) < 0) die("bind");
  if (listen(descriptor, 1024) < 0) die("listen");
  evutil_make_socket_nonblocking(descriptor);
  return descriptor;
}

int main(int count, char **arguments) {
  if (count != 2) {
    fprintf(stderr, "usage: qmp-ceiling SOCKET\n");
    return 2;
  }
  signal(SIGPIPE, SIG_IGN);
  struct event_base *base = event_base_new();
  if (base == NULL) die("event_base_new");
  int listener = listen_on(arguments[1]);
  struct event *client = event_new(base, listener, EV_READ | EV_PERSIST, on_client, base);
  if (client == NULL) die("event_new");
  event_add(client, NULL);
  return event_base_dispatch(base) < 0;
}
