// The table of commands' meanings: of QEMU 7.2, of its guest agent and of qmond.

extension CommandMeanings {
  /// A line each: a name, two blanks, the meaning in at most 70 characters; by family.
  static var table: String {
    """
    query-status  tell whether the guest runs, is paused, or why it stands still
    query-version  tell the server's version
    query-commands  list the names of the commands offered here
    query-qmp-schema  describe all commands, events and types offered here
    qmp_capabilities  finish the negotiation of capabilities at a session's start
    quit  end the emulator at once, without asking the guest
    stop  pause all virtual CPUs
    cont  let paused virtual CPUs run again
    system_reset  press the machine's reset button
    system_powerdown  press the machine's power button; the guest decides what to do
    system_wakeup  wake a guest that suspended itself
    inject-nmi  raise a non-maskable interrupt on the virtual CPUs
    watchdog-set-action  choose what happens when the watchdog expires
    set-action  choose what reboot, shutdown, panic and watchdog lead to
    x-exit-preconfig  leave the configuration phase and build the machine
    human-monitor-command  run a command of the human monitor and return its text
    query-name  tell the name the machine was given
    query-uuid  tell the machine's UUID
    query-kvm  tell whether KVM is there and in use
    query-target  tell which architecture is emulated
    query-machines  list the machine types this binary knows
    query-current-machine  tell abilities of the machine that is running
    query-command-line-options  describe the command line's options
    query-vm-generation-id  tell the generation ID that the guest sees
    query-acpi-ospm-status  list what the guest reported of its ACPI devices
    rtc-reset-reinjection  forget clock ticks that the guest has missed
    balloon  ask the guest to give back memory until it has this size
    query-balloon  tell how much memory the balloon leaves the guest
    query-memory-size-summary  tell the machine's base and plugged memory
    query-memory-devices  list plugged memory devices
    query-memdev  list the host memory that backs the guest's
    query-hotpluggable-cpus  list CPU slots, and what sits in them
    set-numa-node  lay out NUMA nodes before the machine is built
    query-cpus-fast  list the virtual CPUs and their threads on the host
    query-cpu-definitions  list CPU models that may be chosen
    query-cpu-model-expansion  spell out the features a CPU model stands for
    memsave  write a part of a CPU's virtual memory to a file
    pmemsave  write a part of the guest's physical memory to a file
    dump-guest-memory  write the guest's memory as a core file
    query-dump  tell how far a memory dump is
    query-dump-guest-memory-capability  list the formats of memory dumps
    dumpdtb  write the machine's device tree to a file
    query-pci  list PCI buses and devices as the guest configured them
    query-iothreads  list threads that serve device I/O
    query-stats  read counters of the hypervisor or the CPUs
    query-stats-schemas  describe the counters that query-stats offers
    query-rx-filter  tell which packets network cards let in
    query-block  list drives, their media and their state
    query-blockstats  read the I/O counters of drives or nodes
    query-named-block-nodes  list all nodes of the block layer
    blockdev-add  open an image or device as a new block node
    blockdev-reopen  change options of open block nodes
    blockdev-del  close a block node that nothing uses
    blockdev-create  start a job that makes a new image
    blockdev-open-tray  open a removable drive's tray
    blockdev-close-tray  close a removable drive's tray
    blockdev-remove-medium  take the medium out of an open tray
    blockdev-insert-medium  put a block node into an open tray
    blockdev-change-medium  replace a drive's medium by an image file
    eject  take a medium out of its drive
    block_resize  change the size the guest sees of an image
    block_set_io_throttle  limit a drive's bytes or requests per second
    block-set-write-threshold  report when writes reach an offset of an image
    block-latency-histogram-set  choose intervals for counting I/O latencies
    blockdev-snapshot  put an empty overlay on a node, making it a snapshot
    blockdev-snapshot-sync  make an overlay image and write to it from now on
    blockdev-snapshot-internal-sync  take a snapshot inside an image
    blockdev-snapshot-delete-internal-sync  delete a snapshot inside an image
    change-backing-file  rewrite which backing file an image names
    block-commit  start a job that merges overlays down into their base
    block-stream  start a job that pulls a backing file's data up
    drive-backup  start a job that backs a drive up to a file
    blockdev-backup  start a job that backs a node up to another node
    drive-mirror  start a job that keeps a file equal to a drive
    blockdev-mirror  start a job that keeps a node equal to another
    block-job-set-speed  limit a block job's bytes per second
    block-job-cancel  stop a block job; a mirror that is ready ends cleanly
    block-job-pause  make a block job rest
    block-job-resume  let a resting block job go on
    block-job-complete  finish a ready mirror and switch to its target
    block-job-dismiss  remove a block job that has ended from the list
    block-job-finalize  let a block job that waits for it make its last changes
    query-block-jobs  list block jobs and their progress
    job-pause  make a job rest
    job-resume  let a resting job go on
    job-cancel  ask a job to stop
    job-complete  ask a ready job to finish
    job-dismiss  remove a job that has ended from the list
    job-finalize  let a job that waits for it make its last changes
    query-jobs  list jobs of all kinds and their progress
    block-dirty-bitmap-add  begin to note which parts of a node are written
    block-dirty-bitmap-remove  delete a bitmap of written parts
    block-dirty-bitmap-clear  forget all parts that a bitmap has noted
    block-dirty-bitmap-enable  let a bitmap note writes again
    block-dirty-bitmap-disable  let a bitmap note no more writes
    block-dirty-bitmap-merge  add what other bitmaps noted to a bitmap
    x-debug-block-dirty-bitmap-sha256  compute a bitmap's checksum, for tests
    x-debug-query-block-graph  describe the block graph's nodes and edges
    x-blockdev-amend  start a job that changes an image's format options
    x-blockdev-change  attach a child to a block node, or detach one
    x-blockdev-set-iothread  move a node to another I/O thread
    nbd-server-start  begin to listen for NBD clients
    nbd-server-add  export a node to NBD clients, the older way
    nbd-server-remove  end an NBD export, the older way
    nbd-server-stop  end the NBD server and all its exports
    block-export-add  export a node over NBD, FUSE or vhost-user
    block-export-del  ask a block export to end
    query-block-exports  list block exports
    query-pr-managers  list helpers for SCSI persistent reservations
    transaction  do several block actions together, all or none
    abort  make the whole transaction fail, for tests
    snapshot-save  start a job that saves the whole machine's state
    snapshot-load  start a job that loads a saved state of the machine
    snapshot-delete  start a job that deletes a saved state of the machine
    query-chardev  list character devices
    query-chardev-backends  list kinds of character devices
    chardev-add  make a character device
    chardev-change  replace what stands behind a character device
    chardev-remove  remove a character device that nothing uses
    chardev-send-break  send a break over a serial line
    ringbuf-write  write to a ring buffer's character device
    ringbuf-read  read from a ring buffer's character device
    set_link  plug or unplug a network cable
    netdev_add  make a network backend
    netdev_del  remove a network backend
    announce-self  make network cards announce their addresses again
    query-rocker  describe a rocker network switch
    query-rocker-ports  list the ports of a rocker switch
    query-rocker-of-dpa-flows  list the flows in a rocker switch's table
    query-rocker-of-dpa-groups  list the groups in a rocker switch's table
    query-tpm  list TPM devices
    query-tpm-models  list TPM models this binary knows
    query-tpm-types  list kinds of TPM backends
    set_password  set the password of VNC or SPICE
    expire_password  choose when the password of VNC or SPICE expires
    change-vnc-password  set the password of VNC
    add_client  hand a connected socket to a display or another service
    client_migrate_info  tell SPICE clients where the machine moves to
    screendump  write the guest's screen to an image file
    display-reload  load the display's certificates again
    display-update  change the addresses that a display listens on
    query-display-options  tell how the display was set up
    query-spice  tell who is connected to SPICE
    query-vnc  tell who is connected to VNC
    query-vnc-servers  list VNC servers and their clients
    query-mice  list pointing devices
    send-key  press a combination of keys on the guest's keyboard
    input-send-event  send events of keys, buttons or pointers to the guest
    migrate  start to move the machine to another host or a file
    migrate-incoming  begin to listen for a machine that moves here
    migrate_cancel  stop the migration and stay here
    migrate-continue  go on with a migration that paused before the switch
    migrate-start-postcopy  run the guest at the target and fetch memory later
    migrate-recover  wait for the source again after a broken postcopy
    migrate-pause  interrupt a postcopy migration
    migrate-set-capabilities  switch features of migration on or off
    migrate-set-parameters  set limits and details of migration
    query-migrate  tell the migration's state and progress
    query-migrate-capabilities  tell which features of migration are on
    query-migrate-parameters  tell the limits and details of migration
    calc-dirty-rate  measure how fast the guest writes its memory
    query-dirty-rate  tell what calc-dirty-rate has measured
    set-vcpu-dirty-limit  limit how fast a virtual CPU may write memory
    cancel-vcpu-dirty-limit  lift the limit on writing memory
    query-vcpu-dirty-limit  list the limits on writing memory
    x-colo-lost-heartbeat  report that a COLO partner is lost, to fail over
    query-colo-status  tell the mode of COLO replication
    xen-save-devices-state  write all devices' state to a file, for Xen
    xen-load-devices-state  read all devices' state from a file, for Xen
    xen-set-global-dirty-log  switch the log of written memory, for Xen
    xen-set-replication  start or stop replication, for Xen
    query-xen-replication-status  tell whether replication failed, for Xen
    xen-colo-do-checkpoint  do a COLO checkpoint, for Xen
    trace-event-get-state  tell which trace events are on
    trace-event-set-state  switch trace events on or off
    qom-list  list an object's properties
    qom-get  read a property of an object
    qom-set  write a property of an object
    qom-list-types  list types of objects
    qom-list-properties  list properties of a type of objects
    object-add  make a user-creatable object, such as a secret
    object-del  remove a user-creatable object
    device-list-properties  list properties of a device's type
    device_add  plug a device
    device_del  ask the guest to give up a device, then unplug it
    query-replay  tell where recording or replaying stands
    replay-break  stop a replay when it reaches an instruction's number
    replay-delete-break  remove the stop of replay-break
    replay-seek  jump to an instruction's number in a replay
    yank  cut hanging connections of migration, NBD or character devices
    query-yank  list connections that yank can cut
    getfd  name a descriptor that came with this request
    closefd  close a descriptor that was named with getfd
    add-fd  add a descriptor that came with this request to a set
    remove-fd  remove descriptors from a set
    query-fdsets  list the sets of descriptors
    query-sev  tell the state of AMD memory encryption
    query-sev-capabilities  tell what AMD memory encryption can do here
    query-sev-launch-measure  tell the measurement of an encrypted guest's launch
    query-sev-attestation-report  fetch an encrypted guest's attestation report
    sev-inject-launch-secret  put a secret into an encrypted guest at launch
    query-sgx  tell the guest's SGX enclave memory
    query-sgx-capabilities  tell what SGX offers on this host
    query-gic-capabilities  list ARM interrupt controllers that work here
    query-migrationthreads  list migration's threads
    x-query-irq  show interrupt counts as text
    x-query-interrupt-controllers  show the interrupt controllers' state as text
    x-query-jit  show the translator's statistics as text
    x-query-numa  show NUMA nodes as text
    x-query-opcount  show the translator's operation counts as text
    x-query-profile  show the translator's profile as text
    x-query-ramblock  show blocks of guest memory as text
    x-query-rdma  show RDMA devices as text
    x-query-roms  show loaded ROM images as text
    x-query-usb  show USB devices as text
    x-query-virtio  list virtio devices
    x-query-virtio-status  describe a virtio device
    x-query-virtio-queue-status  describe a queue of a virtio device
    x-query-virtio-vhost-queue-status  describe a queue as vhost sees it
    x-query-virtio-queue-element  show a request in a virtio queue
    guest-sync  answer with the same number, to find the stream's place
    guest-sync-delimited  as guest-sync, with a byte 0xFF before the answer
    guest-ping  answer, to show that the agent lives
    guest-info  tell the agent's version and commands
    guest-get-time  read the guest's clock, in nanoseconds since 1970
    guest-set-time  set the guest's clock, by default from its hardware clock
    guest-shutdown  halt, power off or reboot the guest from inside
    guest-file-open  open a file in the guest and return a handle
    guest-file-close  close a file in the guest
    guest-file-read  read from an open file, as base64
    guest-file-write  write base64 data to an open file
    guest-file-seek  move the position in an open file
    guest-file-flush  write an open file's buffers out
    guest-fsfreeze-status  tell whether the guest's file systems are frozen
    guest-fsfreeze-freeze  freeze all file systems, for a consistent snapshot
    guest-fsfreeze-freeze-list  freeze the file systems at some mount points
    guest-fsfreeze-thaw  let frozen file systems go on
    guest-fstrim  give blocks that file systems don't use back
    guest-suspend-disk  let the guest hibernate
    guest-suspend-ram  let the guest sleep with its memory kept
    guest-suspend-hybrid  let the guest sleep, its memory saved to disk too
    guest-network-get-interfaces  list network interfaces and addresses
    guest-network-get-route  list the guest's routes
    guest-get-vcpus  list CPUs as the guest sees them
    guest-set-vcpus  bring CPUs online or offline in the guest
    guest-get-disks  list the guest's disks and partitions
    guest-get-diskstats  read the I/O counters of the guest's disks
    guest-get-cpustats  read how the guest's CPUs spent their time
    guest-get-load  read the guest's load averages
    guest-get-fsinfo  list mounted file systems
    guest-set-user-password  set a user's password; it is given as base64
    guest-get-memory-blocks  list the guest's memory blocks
    guest-set-memory-blocks  bring memory blocks online or offline
    guest-get-memory-block-info  tell the size of a memory block
    guest-exec  start a program in the guest and return its PID
    guest-exec-status  tell whether a program ended, and its output
    guest-get-host-name  tell the guest's host name
    guest-get-users  list users that are logged in
    guest-get-timezone  tell the guest's time zone
    guest-get-osinfo  tell the guest's operating system
    guest-get-devices  list PCI devices and their drivers, on Windows
    guest-ssh-get-authorized-keys  list a user's SSH keys
    guest-ssh-add-authorized-keys  add SSH keys for a user
    guest-ssh-remove-authorized-keys  remove a user's SSH keys
    x-wait  answer after some time, to try what waiting does
    x-clock-step  move the simulated clock, which stands still otherwise
    x-query-inflight  list requests that wait for their answer
    x-cancel  call a request that waits off
    x-query-monitors  list the monitors and their clients
    x-disconnect  end a monitor's connection
    x-guest  make the simulated guest do something
    x-query-guest  tell what the simulated guest does
    x-trace  write a monitor's wire trace to a file, or stop it
    """
  }
}
