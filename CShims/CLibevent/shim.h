// libevent as Swift sees it.
//
// <sys/types.h> comes first: Debian's event-config.h defines _GNU_SOURCE, which changes what
// fd_set is made of, and a clean build fails when libevent's headers are the first to read it.
#pragma once
#include <sys/types.h>
#include <event2/event.h>
