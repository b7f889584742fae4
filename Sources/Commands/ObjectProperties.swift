// The names of the properties that `object-add` takes of all types together, as QEMU 7.2's.

/// Every property that an object can be created with. Which of them a type has is the type's business.
let objectProperties: [StaticString] = [
  "addr", "aio-max-batch", "align", "canbus", "cbitpos", "chardev", "compare_timeout", "cpu-affinity", "data",
  "device", "devid", "dh-cert-file", "dir", "discard-data", "dump", "endpoint", "evdev", "expired_scan_cycle", "fd",
  "file", "filename", "format", "grab-toggle", "grab_all", "handle", "height", "host-nodes", "hugetlb",
  "hugetlbsize", "id-list", "identity", "if", "indev", "insert", "interval", "iothread", "iv", "kernel-hashes",
  "keyid", "limits", "loaded", "log", "max_queue_size", "maxlen", "mem-path", "merge", "name", "netdev",
  "node-affinity", "notify_dev", "opened", "outdev", "passwordid", "path", "pmem", "policy", "poll-grow",
  "poll-max-ns", "poll-shrink", "port", "position", "prealloc", "prealloc-context", "prealloc-threads",
  "primary_in", "priority", "queue", "queues", "readonly", "reduced-phys-bits", "refresh", "repeat", "reserve",
  "rules", "sanity-check", "seal", "secondary_in", "serial", "server", "service", "session-file", "sev-device",
  "share", "size", "socket", "status", "thread-pool-max", "thread-pool-min", "username", "verify-peer",
  "vnet_hdr_support", "width", "x-bps-read", "x-bps-read-max", "x-bps-read-max-length", "x-bps-total",
  "x-bps-total-max", "x-bps-total-max-length", "x-bps-write", "x-bps-write-max", "x-bps-write-max-length",
  "x-iops-read", "x-iops-read-max", "x-iops-read-max-length", "x-iops-size", "x-iops-total", "x-iops-total-max",
  "x-iops-total-max-length", "x-iops-write", "x-iops-write-max", "x-iops-write-max-length", "x-origin",
  "x-use-canonical-path-for-ramblock-id", "y-origin",
]
