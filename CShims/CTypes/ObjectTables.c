// The objects of machines and devices. Written by tools/record/objects; don't edit.
#include "CTypes.h"

static const char text[] =
    "" "\0"
    "fwcfg.dma[0]" "\0"
    "memory-region" "\0"
    "type" "\0"
    "string" "\0"
    "\"memory-region\"" "\0"
    "container" "\0"
    "link<memory-region>" "\0"
    "\"/machine/unattached/io[0]\"" "\0"
    "addr" "\0"
    "uint64" "\0"
    "1300" "\0"
    "size" "\0"
    "8" "\0"
    "priority" "\0"
    "uint32" "\0"
    "0" "\0"
    "fwcfg[0]" "\0"
    "1296" "\0"
    "2" "\0"
    "dma_enabled x-file-slots acpi-mr-restore" "\0"
    "fw_cfg" "\0"
    "fw_cfg_io" "\0"
    "\"fw_cfg_io\"" "\0"
    "parent_bus" "\0"
    "link<bus>" "\0"
    "\"/machine/unattached/sysbus\"" "\0"
    "realized" "\0"
    "bool" "\0"
    "true" "\0"
    "hotplugged" "\0"
    "hotpluggable" "\0"
    "false" "\0"
    "acpi-mr-restore" "\0"
    "x-file-slots" "\0"
    "uint16" "\0"
    "32" "\0"
    "dma_enabled" "\0"
    "peripheral" "\0"
    "\"container\"" "\0"
    "peripheral-anon" "\0"
    "memory[0]" "\0"
    "\"\"" "\0"
    "18446744073709551615" "\0"
    "memory[1]" "\0"
    "\"/machine/unattached/device[0]/memory[0]\"" "\0"
    "device[0]" "\0"
    "486-x86_64-cpu" "\0"
    "\"486-x86_64-cpu\"" "\0"
    "memory" "\0"
    "\"/machine/unattached/system[0]\"" "\0"
    "start-powered-off" "\0"
    "legacy-memory" "\0"
    "str" "\0"
    "vmx-invept-single-context" "\0"
    "core-capability" "\0"
    "popcnt" "\0"
    "sgx-debug" "\0"
    "dtes64" "\0"
    "vmx-invvpid-single-addr" "\0"
    "xstore" "\0"
    "min-xlevel2" "\0"
    "stepping" "\0"
    "int" "\0"
    "vmx-vmfunc" "\0"
    "hv-emsr-bitmap" "\0"
    "pse36" "\0"
    "avx512-4vnniw" "\0"
    "x-intel-pt-auto-level" "\0"
    "fma4" "\0"
    "avx512-vp2intersect" "\0"
    "avx2" "\0"
    "kvm-poll-control" "\0"
    "sgxlc" "\0"
    "amd-stibp" "\0"
    "family" "\0"
    "4" "\0"
    "vmware-cpuid-freq" "\0"
    "vmx-store-lma" "\0"
    "hv-spinlocks" "\0"
    "4294967295" "\0"
    "erms" "\0"
    "vaes" "\0"
    "sgx-tokenkey" "\0"
    "vmx-activity-wait-sipi" "\0"
    "vmx-flexpriority" "\0"
    "hv-reset" "\0"
    "rdrand" "\0"
    "vmx-ept-advanced-exitinfo" "\0"
    "vmx-pause-exit" "\0"
    "vmx-shadow-vmcs" "\0"
    "avx512-vpopcntdq" "\0"
    "model" "\0"
    "xcrypt" "\0"
    "tbm" "\0"
    "vmx-eptad" "\0"
    "vmx-monitor-exit" "\0"
    "kvm-pv-eoi" "\0"
    "lm" "\0"
    "hv-version-id-spack" "\0"
    "x-vendor-cpuid-only" "\0"
    "vmx-unrestricted-guest" "\0"
    "host-phys-bits-limit" "\0"
    "uint8" "\0"
    "pae" "\0"
    "hv-runtime" "\0"
    "ssse3" "\0"
    "phe" "\0"
    "movdiri" "\0"
    "host-phys-bits" "\0"
    "taa-no" "\0"
    "full-width-write" "\0"
    "arat" "\0"
    "avx512vbmi2" "\0"
    "arch-lbr" "\0"
    "vmx-vnmi-pending" "\0"
    "x2apic" "\0"
    "npt" "\0"
    "vmx-invpcid-exit" "\0"
    "avx512ifma" "\0"
    "model-id" "\0"
    "ucode-rev" "\0"
    "4294967296" "\0"
    "hv-evmcs" "\0"
    "pmm-en" "\0"
    "vmx-io-exit" "\0"
    "tsc" "\0"
    "x-force-features" "\0"
    "vmx-ins-outs" "\0"
    "dca" "\0"
    "vmx-apicv-x2apic" "\0"
    "ia64" "\0"
    "hv-stimer-direct" "\0"
    "perfctr-core" "\0"
    "vmx-cr3-load-noexit" "\0"
    "pmu" "\0"
    "kvmclock" "\0"
    "vmx-entry-noload-debugctl" "\0"
    "md-clear" "\0"
    "invtsc" "\0"
    "pn" "\0"
    "avx512cd" "\0"
    "cmp-legacy" "\0"
    "cx16" "\0"
    "avx512dq" "\0"
    "abm" "\0"
    "vmx-activity-shutdown" "\0"
    "kvm-pv-ipi" "\0"
    "vmx-apicv-register" "\0"
    "fxsr-opt" "\0"
    "skip-l1dfl-vmentry" "\0"
    "fill-mtrr-mask" "\0"
    "x-migrate-smi-count" "\0"
    "pcid" "\0"
    "rdpid" "\0"
    "wbnoinvd" "\0"
    "syscall" "\0"
    "pse" "\0"
    "xsaves" "\0"
    "vmx-entry-load-pat" "\0"
    "vgif" "\0"
    "mce" "\0"
    "xfd" "\0"
    "node-id" "\0"
    "int32" "\0"
    "-1" "\0"
    "ibpb" "\0"
    "vmx-apicv-xapic" "\0"
    "cldemote" "\0"
    "lwp" "\0"
    "rtm" "\0"
    "hv-tlbflush" "\0"
    "kvm-steal-time" "\0"
    "cpuid-0xb" "\0"
    "vmx-hlt-exit" "\0"
    "vmx-desc-exit" "\0"
    "vmx-eptp-switching" "\0"
    "sgx-provisionkey" "\0"
    "vmx-entry-load-efer" "\0"
    "level-func7" "\0"
    "vmx-invlpg-exit" "\0"
    "vmx-exit-save-efer" "\0"
    "die-id" "\0"
    "vme" "\0"
    "kvm-pv-unhalt" "\0"
    "kvm-no-smi-migration" "\0"
    "svm" "\0"
    "vmx-invvpid" "\0"
    "kvm-hint-dedicated" "\0"
    "mca" "\0"
    "vmx-tsc-scaling" "\0"
    "mtrr" "\0"
    "cid" "\0"
    "pfthreshold" "\0"
    "pmm" "\0"
    "lahf-lm" "\0"
    "hv-version-id-build" "\0"
    "14393" "\0"
    "tcg-cpuid" "\0"
    "vmx-entry-load-pkrs" "\0"
    "vmx-entry-ia32e-mode" "\0"
    "x-hv-max-vps" "\0"
    "tm" "\0"
    "pbe" "\0"
    "amx-int8" "\0"
    "sgx1" "\0"
    "vmx-rdpmc-exit" "\0"
    "split-lock-detect" "\0"
    "apic-id" "\0"
    "fpu" "\0"
    "skinit" "\0"
    "l3-cache" "\0"
    "sep" "\0"
    "intel-pt-lip" "\0"
    "hv-tlbflush-direct" "\0"
    "avx512-bf16" "\0"
    "vmx-invept-single-context-noglobals" "\0"
    "vmx-rdtscp-exit" "\0"
    "nx" "\0"
    "vmx-invvpid-all-context" "\0"
    "sgx-kss" "\0"
    "pause-filter" "\0"
    "ds-cpl" "\0"
    "fsrm" "\0"
    "vmx-exit-load-efer" "\0"
    "vmx-vmwrite-vmexit-fields" "\0"
    "vmx-ept" "\0"
    "nodeid-msr" "\0"
    "vmx-ept-execonly" "\0"
    "smap" "\0"
    "vmx-io-bitmap" "\0"
    "vmx-preemption-timer" "\0"
    "vmx-invept-all-context" "\0"
    "vmx-intr-exit" "\0"
    "vmx-exit-clear-bndcfgs" "\0"
    "cr8legacy" "\0"
    "xlevel" "\0"
    "vmx-vpid" "\0"
    "vmx-zero-len-inject" "\0"
    "pschange-mc-no" "\0"
    "virt-ssbd" "\0"
    "umip" "\0"
    "avx512er" "\0"
    "vmx-vintr-pending" "\0"
    "xstore-en" "\0"
    "avx512vl" "\0"
    "ibrs" "\0"
    "rsba" "\0"
    "cmov" "\0"
    "vmx-posted-intr" "\0"
    "xcrypt-en" "\0"
    "tm2" "\0"
    "lbrv" "\0"
    "tsc-scale" "\0"
    "vmx-secondary-ctls" "\0"
    "xsaveerptr" "\0"
    "fsgsbase" "\0"
    "x-hv-synic-kvm-only" "\0"
    "avx512bw" "\0"
    "hv-version-id-minor" "\0"
    "sse4a" "\0"
    "tsc-frequency" "\0"
    "smx" "\0"
    "hle" "\0"
    "monitor" "\0"
    "avx512-fp16" "\0"
    "tce" "\0"
    "vpclmulqdq" "\0"
    "hv-frequencies" "\0"
    "kvm-pv-tlb-flush" "\0"
    "vmx-rdtsc-exit" "\0"
    "vmx-activity-hlt" "\0"
    "vmx-cr8-load-exit" "\0"
    "mds-no" "\0"
    "svme-addr-chk" "\0"
    "amd-no-ssb" "\0"
    "adx" "\0"
    "vmx-exit-load-pkrs" "\0"
    "hv-version-id-sbranch" "\0"
    "crash-information" "\0"
    "GuestPanicInformation" "\0"
    "min-level" "\0"
    "1" "\0"
    "full-cpuid-auto-level" "\0"
    "vmx-entry-load-bndcfgs" "\0"
    "vmx-vnmi" "\0"
    "pclmulqdq" "\0"
    "xop" "\0"
    "msr" "\0"
    "kvm-pv-enforce-cpuid" "\0"
    "ssb-no" "\0"
    "clflush" "\0"
    "xlevel2" "\0"
    "mpx" "\0"
    "extapic" "\0"
    "vmx-mtf" "\0"
    "hv-enforce-cpuid" "\0"
    "hv-stimer" "\0"
    "sgx2" "\0"
    "vmx-rdseed-exit" "\0"
    "smep" "\0"
    "xsavec" "\0"
    "vmx-mwait-exit" "\0"
    "hv-synic" "\0"
    "cx8" "\0"
    "pku" "\0"
    "kvm" "\0"
    "vmx-exit-load-pat" "\0"
    "hv-passthrough" "\0"
    "vmcb-clean" "\0"
    "tsx-ldtrk" "\0"
    "hv-tlbflush-ext" "\0"
    "stibp" "\0"
    "vmx-cr3-store-noexit" "\0"
    "tsx-ctrl" "\0"
    "svm-lock" "\0"
    "hv-reenlightenment" "\0"
    "sgx-exinfo" "\0"
    "avic" "\0"
    "ds" "\0"
    "legacy-cache" "\0"
    "sse" "\0"
    "clzero" "\0"
    "hv-vpindex" "\0"
    "osvw" "\0"
    "pks" "\0"
    "vmx-ept-2mb" "\0"
    "vmx-true-ctls" "\0"
    "movdir64b" "\0"
    "vmx-invept" "\0"
    "acpi" "\0"
    "vmx-encls-exit" "\0"
    "vmx-cr8-store-exit" "\0"
    "vmx-rdrand-exit" "\0"
    "nrip-save" "\0"
    "gfni" "\0"
    "kvm-mmu" "\0"
    "kvm-msi-ext-dest-id" "\0"
    "serialize" "\0"
    "avx512bitalg" "\0"
    "rdseed" "\0"
    "sha-ni" "\0"
    "ace2" "\0"
    "lmce" "\0"
    "waitpkg" "\0"
    "topoext" "\0"
    "f16c" "\0"
    "3dnowprefetch" "\0"
    "avx512-4fmaps" "\0"
    "vmx-ept-1gb" "\0"
    "avx" "\0"
    "sse2" "\0"
    "rdctl-no" "\0"
    "mmx" "\0"
    "hv-version-id-major" "\0"
    "10" "\0"
    "level" "\0"
    "avx512vnni" "\0"
    "pni" "\0"
    "movbe" "\0"
    "vmx-ple" "\0"
    "mmxext" "\0"
    "lbr-fmt" "\0"
    "18446744073709551552" "\0"
    "bus-lock-detect" "\0"
    "vmx-apicv-vid" "\0"
    "vmx-page-walk-5" "\0"
    "flushbyasid" "\0"
    "rdtscp" "\0"
    "clwb" "\0"
    "kvm-pv-sched-yield" "\0"
    "kvm-asyncpf" "\0"
    "decodeassists" "\0"
    "vmx-wbinvd-exit" "\0"
    "pat" "\0"
    "vmx-exit-clear-rtit-ctl" "\0"
    "invpcid" "\0"
    "pdpe1gb" "\0"
    "vmx-exit-save-pat" "\0"
    "hv-vendor-id" "\0"
    "\"Microsoft Hv\"" "\0"
    "tsc-adjust" "\0"
    "vmx-entry-load-rtit-ctl" "\0"
    "ht" "\0"
    "amx-tile" "\0"
    "xtpr" "\0"
    "hv-xmm-input" "\0"
    "vmx-tsc-offset" "\0"
    "ssbd" "\0"
    "3dnowext" "\0"
    "clflushopt" "\0"
    "sgx" "\0"
    "unavailable-features" "\0"
    "strList" "\0"
    "[]" "\0"
    "xsave" "\0"
    "pdcm" "\0"
    "hv-crash" "\0"
    "est" "\0"
    "vendor" "\0"
    "\"GenuineIntel\"" "\0"
    "pge" "\0"
    "pcommit" "\0"
    "ibs" "\0"
    "tsc-deadline" "\0"
    "kvmclock-stable-bit" "\0"
    "misalignsse" "\0"
    "vmx-msr-bitmap" "\0"
    "check" "\0"
    "hv-time" "\0"
    "hv-avic" "\0"
    "perfctr-nb" "\0"
    "phys-bits" "\0"
    "apic" "\0"
    "vmx-exit-save-preemption-timer" "\0"
    "vmx-exit-ack-intr" "\0"
    "sgx-mode64" "\0"
    "avx512vbmi" "\0"
    "thread-id" "\0"
    "min-xlevel" "\0"
    "socket-id" "\0"
    "vmx-exit-nosave-debugctl" "\0"
    "avx512f" "\0"
    "vmx-xsaves" "\0"
    "arch-capabilities" "\0"
    "bmi2" "\0"
    "vmx-exit-load-perf-global-ctrl" "\0"
    "vmx-pml" "\0"
    "vmx-page-walk-4" "\0"
    "vmx-nmi-exit" "\0"
    "intel-pt" "\0"
    "wdt" "\0"
    "kvm-nopiodelay" "\0"
    "ace2-en" "\0"
    "v-vmsave-vmload" "\0"
    "avx512pf" "\0"
    "bmi1" "\0"
    "enforce" "\0"
    "sse4.2" "\0"
    "hv-syndbg" "\0"
    "ibrs-all" "\0"
    "xgetbv1" "\0"
    "spec-ctrl" "\0"
    "3dnow" "\0"
    "kvm-asyncpf-int" "\0"
    "vmx" "\0"
    "la57" "\0"
    "hv-no-nonarch-coresharing" "\0"
    "OnOffAuto" "\0"
    "\"off\"" "\0"
    "amx-bf16" "\0"
    "sse4.1" "\0"
    "xsaveopt" "\0"
    "hv-relaxed" "\0"
    "hv-version-id-snumber" "\0"
    "vmx-entry-load-perf-global-ctrl" "\0"
    "avx-vnni" "\0"
    "fxsr" "\0"
    "phe-en" "\0"
    "hv-vapic" "\0"
    "hv-ipi" "\0"
    "hypervisor" "\0"
    "aes" "\0"
    "amd-ssbd" "\0"
    "core-id" "\0"
    "de" "\0"
    "ss" "\0"
    "vmx-movdr-exit" "\0"
    "fma" "\0"
    "lahf_lm" "\0"
    "tsc_adjust" "\0"
    "svm_lock" "\0"
    "vmcb_clean" "\0"
    "nrip_save" "\0"
    "lbr_fmt" "\0"
    "pclmuldq" "\0"
    "ffxsr" "\0"
    "sse4-2" "\0"
    "kvm_asyncpf_int" "\0"
    "cmp_legacy" "\0"
    "kvm_nopiodelay" "\0"
    "perfctr_core" "\0"
    "kvm_pv_unhalt" "\0"
    "ds_cpl" "\0"
    "sse4-1" "\0"
    "perfctr_nb" "\0"
    "sse3" "\0"
    "tsc_scale" "\0"
    "pause_filter" "\0"
    "kvm_asyncpf" "\0"
    "kvm_steal_time" "\0"
    "feature-words" "\0"
    "X86CPUFeatureWordInfo" "\0"
    "[{\"cpuid-register\": \"EDX\", \"cpuid-input-ecx\": 1, \"cpuid-input-eax\": 13, \"features\": 0}, {\"cpuid-register\": \"ECX\", \"cpuid-input-ecx\": 1, \"cpuid-input-eax\": 13, \"features\": 0}, {\"cpuid-register\": \"EAX\", \"cpuid-input-ecx\": 1, \"cpuid-input-eax\": 18, \"features\": 0}, {\"cpuid-register\": \"EBX\", \"cpuid-input-ecx\": 0, \"cpuid-input-eax\": 18, \"features\": 0}, {\"cpuid-register\": \"EAX\", \"cpuid-input-ecx\": 0, \"cpuid-input-eax\": 18, \"features\": 0}, {\"cpuid-register\": \"ECX\", \"cpuid-input-ecx\": 0, \"cpuid-input-eax\": 20, \"features\": 0}, {\"cpuid-register\": \"EDX\", \"cpuid-input-ecx\": 0, \"cpuid-input-eax\": 13, \"features\": 0}, {\"cpuid-register\": \"EAX\", \"cpuid-input-ecx\": 0, \"cpuid-input-eax\": 13, \"features\": 0}, {\"cpuid-register\": \"EAX\", \"cpuid-input-eax\": 6, \"features\": 0}, {\"cpuid-register\": \"EAX\", \"cpuid-input-ecx\": 1, \"cpuid-input-eax\": 13, \"features\": 0}, {\"cpuid-register\": \"EDX\", \"cpuid-input-eax\": 2147483658, \"features\": 0}, {\"cpuid-register\": \"EDX\", \"cpuid-input-eax\": 1073741825, \"features\": 0}, {\"cpuid-register\": \"EAX\", \"cpuid-input-eax\": 1073741825, \"features\": 0}, {\"cpuid-register\": \"EDX\", \"cpuid-input-eax\": 3221225473, \"features\": 0}, {\"cpuid-register\": \"EBX\", \"cpuid-input-eax\": 2147483656, \"features\": 0}, {\"cpuid-register\": \"EDX\", \"cpuid-input-eax\": 2147483655, \"features\": 0}, {\"cpuid-register\": \"ECX\", \"cpuid-input-eax\": 2147483649, \"features\": 0}, {\"cpuid-register\": \"EDX\", \"cpuid-input-eax\": 2147483649, \"features\": 0}, {\"cpuid-register\": \"EAX\", \"cpuid-input-ecx\": 1, \"cpuid-input-eax\": 7, \"features\": 0}, {\"cpuid-register\": \"EDX\", \"cpuid-input-ecx\": 0, \"cpuid-input-eax\": 7, \"features\": 0}, {\"cpuid-register\": \"ECX\", \"cpuid-input-ecx\": 0, \"cpuid-input-eax\": 7, \"features\": 0}, {\"cpuid-register\": \"EBX\", \"cpuid-input-ecx\": 0, \"cpuid-input-eax\": 7, \"features\": 0}, {\"cpuid-register\": \"ECX\", \"cpuid-input-eax\": 1, \"features\": 2147483648}, {\"cpuid-register\": \"EDX\", \"cpuid-input-eax\": 1, \"features\": 9}]" "\0"
    "kvm_mmu" "\0"
    "filtered-features" "\0"
    "[{\"cpuid-register\": \"EDX\", \"cpuid-input-ecx\": 1, \"cpuid-input-eax\": 13, \"features\": 0}, {\"cpuid-register\": \"ECX\", \"cpuid-input-ecx\": 1, \"cpuid-input-eax\": 13, \"features\": 0}, {\"cpuid-register\": \"EAX\", \"cpuid-input-ecx\": 1, \"cpuid-input-eax\": 18, \"features\": 0}, {\"cpuid-register\": \"EBX\", \"cpuid-input-ecx\": 0, \"cpuid-input-eax\": 18, \"features\": 0}, {\"cpuid-register\": \"EAX\", \"cpuid-input-ecx\": 0, \"cpuid-input-eax\": 18, \"features\": 0}, {\"cpuid-register\": \"ECX\", \"cpuid-input-ecx\": 0, \"cpuid-input-eax\": 20, \"features\": 0}, {\"cpuid-register\": \"EDX\", \"cpuid-input-ecx\": 0, \"cpuid-input-eax\": 13, \"features\": 0}, {\"cpuid-register\": \"EAX\", \"cpuid-input-ecx\": 0, \"cpuid-input-eax\": 13, \"features\": 0}, {\"cpuid-register\": \"EAX\", \"cpuid-input-eax\": 6, \"features\": 0}, {\"cpuid-register\": \"EAX\", \"cpuid-input-ecx\": 1, \"cpuid-input-eax\": 13, \"features\": 0}, {\"cpuid-register\": \"EDX\", \"cpuid-input-eax\": 2147483658, \"features\": 0}, {\"cpuid-register\": \"EDX\", \"cpuid-input-eax\": 1073741825, \"features\": 0}, {\"cpuid-register\": \"EAX\", \"cpuid-input-eax\": 1073741825, \"features\": 0}, {\"cpuid-register\": \"EDX\", \"cpuid-input-eax\": 3221225473, \"features\": 0}, {\"cpuid-register\": \"EBX\", \"cpuid-input-eax\": 2147483656, \"features\": 0}, {\"cpuid-register\": \"EDX\", \"cpuid-input-eax\": 2147483655, \"features\": 0}, {\"cpuid-register\": \"ECX\", \"cpuid-input-eax\": 2147483649, \"features\": 0}, {\"cpuid-register\": \"EDX\", \"cpuid-input-eax\": 2147483649, \"features\": 0}, {\"cpuid-register\": \"EAX\", \"cpuid-input-ecx\": 1, \"cpuid-input-eax\": 7, \"features\": 0}, {\"cpuid-register\": \"EDX\", \"cpuid-input-ecx\": 0, \"cpuid-input-eax\": 7, \"features\": 0}, {\"cpuid-register\": \"ECX\", \"cpuid-input-ecx\": 0, \"cpuid-input-eax\": 7, \"features\": 0}, {\"cpuid-register\": \"EBX\", \"cpuid-input-ecx\": 0, \"cpuid-input-eax\": 7, \"features\": 0}, {\"cpuid-register\": \"ECX\", \"cpuid-input-eax\": 1, \"features\": 0}, {\"cpuid-register\": \"EDX\", \"cpuid-input-eax\": 1, \"features\": 0}]" "\0"
    "sse4_2" "\0"
    "kvm_poll_control" "\0"
    "fxsr_opt" "\0"
    "nodeid_msr" "\0"
    "kvm_pv_eoi" "\0"
    "i64" "\0"
    "hv-apicv" "\0"
    "xd" "\0"
    "sse4_1" "\0"
    "isa.0" "\0"
    "ISA" "\0"
    "\"ISA\"" "\0"
    "child[1]" "\0"
    "link<i8257>" "\0"
    "\"/machine/unattached/device[3]\"" "\0"
    "child[11]" "\0"
    "link<port92>" "\0"
    "\"/machine/unattached/device[13]\"" "\0"
    "child[5]" "\0"
    "link<isa-pit>" "\0"
    "\"/machine/unattached/device[7]\"" "\0"
    "child[9]" "\0"
    "link<vmport>" "\0"
    "\"/machine/unattached/device[11]\"" "\0"
    "child[2]" "\0"
    "link<isa-i8259>" "\0"
    "\"/machine/unattached/device[4]\"" "\0"
    "child[12]" "\0"
    "link<isa-ide>" "\0"
    "\"/machine/unattached/device[14]\"" "\0"
    "child[6]" "\0"
    "link<isa-pcspk>" "\0"
    "\"/machine/unattached/device[8]\"" "\0"
    "child[3]" "\0"
    "\"/machine/unattached/device[5]\"" "\0"
    "child[13]" "\0"
    "\"/machine/unattached/device[15]\"" "\0"
    "child[7]" "\0"
    "link<isa-fdc>" "\0"
    "\"/machine/unattached/device[9]\"" "\0"
    "child[0]" "\0"
    "\"/machine/unattached/device[2]\"" "\0"
    "hotplug-handler" "\0"
    "link<hotplug-handler>" "\0"
    "child[10]" "\0"
    "link<vmmouse>" "\0"
    "\"/machine/unattached/device[12]\"" "\0"
    "child[4]" "\0"
    "link<mc146818rtc>" "\0"
    "\"/machine/unattached/device[6]\"" "\0"
    "child[8]" "\0"
    "link<i8042>" "\0"
    "\"/machine/unattached/device[10]\"" "\0"
    "device[1]" "\0"
    "isabus-bridge" "\0"
    "\"isabus-bridge\"" "\0"
    "dma-chan[0]" "\0"
    "dma-cont[0]" "\0"
    "dma-page[0]" "\0"
    "129" "\0"
    "3" "\0"
    "dma-page[1]" "\0"
    "135" "\0"
    "base page-base pageh-base dshift" "\0"
    "device[2]" "\0"
    "i8257" "\0"
    "\"i8257\"" "\0"
    "\"/machine/unattached/device[1]/isa.0\"" "\0"
    "base" "\0"
    "dshift" "\0"
    "pageh-base" "\0"
    "page-base" "\0"
    "128" "\0"
    "192" "\0"
    "16" "\0"
    "208" "\0"
    "137" "\0"
    "143" "\0"
    "device[3]" "\0"
    "136" "\0"
    "elcr[0]" "\0"
    "1232" "\0"
    "pic[0]" "\0"
    "unnamed-gpio-in[0]" "\0"
    "irq" "\0"
    "\"irq\"" "\0"
    "unnamed-gpio-in[1]" "\0"
    "unnamed-gpio-in[2]" "\0"
    "unnamed-gpio-in[3]" "\0"
    "unnamed-gpio-in[4]" "\0"
    "unnamed-gpio-in[5]" "\0"
    "unnamed-gpio-in[6]" "\0"
    "unnamed-gpio-in[7]" "\0"
    "gpio-in \"\" 8\ngpio-out \"\" 1" "\0"
    "iobase elcr_addr elcr_mask master" "\0"
    "device[4]" "\0"
    "isa-i8259" "\0"
    "\"isa-i8259\"" "\0"
    "master" "\0"
    "elcr_mask" "\0"
    "248" "\0"
    "elcr_addr" "\0"
    "iobase" "\0"
    "unnamed-gpio-out[0]" "\0"
    "link<irq>" "\0"
    "\"/machine/unattached/non-qdev-gpio[0]\"" "\0"
    "1233" "\0"
    "160" "\0"
    "device[5]" "\0"
    "222" "\0"
    "\"/machine/unattached/device[4]/unnamed-gpio-in[2]\"" "\0"
    "rtc-index[0]" "\0"
    "\"/machine/unattached/device[6]/rtc[0]\"" "\0"
    "rtc[0]" "\0"
    "112" "\0"
    "gpio-out \"\" 1" "\0"
    "base_year iobase irq lost_tick_policy" "\0"
    "device[6]" "\0"
    "mc146818rtc" "\0"
    "\"mc146818rtc\"" "\0"
    "lost_tick_policy" "\0"
    "LostTickPolicy" "\0"
    "\"discard\"" "\0"
    "base_year" "\0"
    "\"/machine/unattached/non-qdev-gpio[1]\"" "\0"
    "date" "\0"
    "struct tm" "\0"
    "pit[0]" "\0"
    "64" "\0"
    "gpio-in \"\" 1\ngpio-out \"\" 1" "\0"
    "device[7]" "\0"
    "isa-pit" "\0"
    "\"isa-pit\"" "\0"
    "\"/machine/unattached/non-qdev-gpio[2]\"" "\0"
    "pcspk[0]" "\0"
    "97" "\0"
    "audiodev iobase migrate" "\0"
    "device[8]" "\0"
    "isa-pcspk" "\0"
    "\"isa-pcspk\"" "\0"
    "audiodev" "\0"
    "migrate" "\0"
    "pit" "\0"
    "link<pit-common>" "\0"
    "fdc[0]" "\0"
    "1009" "\0"
    "5" "\0"
    "fdc[1]" "\0"
    "1015" "\0"
    "floppy-bus.0" "\0"
    "floppy-bus" "\0"
    "\"floppy-bus\"" "\0"
    "iobase irq dma fdtypeA fdtypeB fallback" "\0"
    "device[9]" "\0"
    "isa-fdc" "\0"
    "\"isa-fdc\"" "\0"
    "fallback" "\0"
    "FdcDriveType" "\0"
    "\"288\"" "\0"
    "fdtypeB" "\0"
    "\"auto\"" "\0"
    "dma" "\0"
    "6" "\0"
    "fdtypeA" "\0"
    "1008" "\0"
    "bootindexB" "\0"
    "bootindexA" "\0"
    "i8042-cmd[0]" "\0"
    "100" "\0"
    "i8042-data[0]" "\0"
    "96" "\0"
    "ps2-kbd-input-irq[0]" "\0"
    "ps2-mouse-input-irq[0]" "\0"
    "ps2kbd" "\0"
    "ps2-kbd" "\0"
    "\"ps2-kbd\"" "\0"
    "\"/machine/unattached/device[10]/ps2-kbd-input-irq[0]\"" "\0"
    "ps2mouse" "\0"
    "ps2-mouse" "\0"
    "\"ps2-mouse\"" "\0"
    "\"/machine/unattached/device[10]/ps2-mouse-input-irq[0]\"" "\0"
    "gpio-in \"ps2-mouse-input-irq\" 1\ngpio-in \"ps2-kbd-input-irq\" 1\ngpio-out \"\" 2\ngpio-out \"a20\" 1" "\0"
    "extended-state kbd-throttle kbd-irq mouse-irq" "\0"
    "device[10]" "\0"
    "i8042" "\0"
    "\"i8042\"" "\0"
    "kbd-irq" "\0"
    "mouse-irq" "\0"
    "12" "\0"
    "extended-state" "\0"
    "kbd-throttle" "\0"
    "a20[0]" "\0"
    "\"/machine/unattached/non-qdev-gpio[5]\"" "\0"
    "\"/machine/unattached/non-qdev-gpio[3]\"" "\0"
    "unnamed-gpio-out[1]" "\0"
    "\"/machine/unattached/non-qdev-gpio[4]\"" "\0"
    "vmport[0]" "\0"
    "22104" "\0"
    "x-read-set-eax x-signal-unsupported-cmd x-report-vmx-type x-cmds-v2 vmware-vmx-version vmware-vmx-type" "\0"
    "device[11]" "\0"
    "vmport" "\0"
    "\"vmport\"" "\0"
    "vmware-vmx-version" "\0"
    "x-cmds-v2" "\0"
    "vmware-vmx-type" "\0"
    "x-report-vmx-type" "\0"
    "x-signal-unsupported-cmd" "\0"
    "x-read-set-eax" "\0"
    "device[12]" "\0"
    "vmmouse" "\0"
    "\"vmmouse\"" "\0"
    "legacy-i8042" "\0"
    "port92[0]" "\0"
    "146" "\0"
    "gpio-out \"a20\" 1" "\0"
    "device[13]" "\0"
    "port92" "\0"
    "\"port92\"" "\0"
    "\"/machine/unattached/non-qdev-gpio[6]\"" "\0"
    "ide.0" "\0"
    "IDE" "\0"
    "\"IDE\"" "\0"
    "ide[0]" "\0"
    "496" "\0"
    "ide[1]" "\0"
    "1014" "\0"
    "iobase iobase2 irq" "\0"
    "device[14]" "\0"
    "isa-ide" "\0"
    "\"isa-ide\"" "\0"
    "iobase2" "\0"
    "14" "\0"
    "ide.1" "\0"
    "368" "\0"
    "886" "\0"
    "device[15]" "\0"
    "15" "\0"
    "io[0]" "\0"
    "65536" "\0"
    "ioport80[0]" "\0"
    "ioportF0[0]" "\0"
    "240" "\0"
    "isa-bios[0]" "\0"
    "917504" "\0"
    "131072" "\0"
    "non-qdev-gpio[0]" "\0"
    "non-qdev-gpio[1]" "\0"
    "non-qdev-gpio[2]" "\0"
    "non-qdev-gpio[3]" "\0"
    "non-qdev-gpio[4]" "\0"
    "non-qdev-gpio[5]" "\0"
    "non-qdev-gpio[6]" "\0"
    "pc.bios[0]" "\0"
    "4294836224" "\0"
    "pc.rom[0]" "\0"
    "786432" "\0"
    "ram-below-4g[0]" "\0"
    "134217728" "\0"
    "sysbus" "\0"
    "System" "\0"
    "\"System\"" "\0"
    "link<ps2-kbd>" "\0"
    "\"/machine/unattached/device[10]/ps2kbd\"" "\0"
    "link<ps2-mouse>" "\0"
    "\"/machine/unattached/device[10]/ps2mouse\"" "\0"
    "link<fw_cfg_io>" "\0"
    "\"/machine/fw_cfg\"" "\0"
    "link<isabus-bridge>" "\0"
    "\"/machine/unattached/device[1]\"" "\0"
    "system[0]" "\0"
    "unattached" "\0"
    "isapc" "\0"
    "\"isapc-machine\"" "\0"
    "kernel" "\0"
    "dt-compatible" "\0"
    "boot" "\0"
    "BootConfiguration" "\0"
    "{\"order\": \"cad\"}" "\0"
    "MemorySizeConfiguration" "\0"
    "{\"size\": 134217728}" "\0"
    "initrd" "\0"
    "confidential-guest-support" "\0"
    "link<confidential-guest-support>" "\0"
    "graphics" "\0"
    "usb" "\0"
    "firmware" "\0"
    "memory-encryption" "\0"
    "smp" "\0"
    "SMPConfiguration" "\0"
    "{\"cpus\": 1, \"maxcpus\": 1, \"threads\": 1, \"cores\": 1, \"dies\": 1, \"sockets\": 1, \"clusters\": 1}" "\0"
    "dump-guest-core" "\0"
    "phandle-start" "\0"
    "dumpdtb" "\0"
    "memory-backend" "\0"
    "link<memory-backend>" "\0"
    "\"/objects/pc.ram\"" "\0"
    "dtb" "\0"
    "mem-merge" "\0"
    "append" "\0"
    "suppress-vmdesc" "\0"
    "smm" "\0"
    "pic" "\0"
    "x-oem-table-id" "\0"
    "\"BXPC    \"" "\0"
    "bus-lock-ratelimit" "\0"
    "uint64_t" "\0"
    "sgx-epc" "\0"
    "SgxEPC" "\0"
    "x-oem-id" "\0"
    "\"BOCHS \"" "\0"
    "max-fw-size" "\0"
    "8388608" "\0"
    "default-bus-bypass-iommu" "\0"
    "device-memory-region-size" "\0"
    "sata" "\0"
    "\"on\"" "\0"
    "hpet" "\0"
    "smbios-entry-point-type" "\0"
    "\"32\"" "\0"
    "max-ram-below-4g" "\0"
    "3758096384" "\0"
    "smbus" "\0"
    "rtc_state" "\0"
    "link<isa-device>" "\0"
    "rtc-time" "\0"
    "cxl" "\0"
    "hmat" "\0"
    "pcspk-audiodev" "\0"
    "nvdimm" "\0"
    "cxl-fmw" "\0"
    "CXLFixedMemoryWindow" "\0"
    "nvdimm-persistence" "\0"
    "\\x2from@etc\\x2facpi\\x2frsdp[0]" "\0"
    "36" "\0"
    "\\x2from@etc\\x2facpi\\x2ftables[0]" "\0"
    "686" "\0"
    "\\x2from@etc\\x2ftable-loader[0]" "\0"
    "1664" "\0"
    "ioapic[0]" "\0"
    "4273995776" "\0"
    "4096" "\0"
    "unnamed-gpio-in[8]" "\0"
    "unnamed-gpio-in[9]" "\0"
    "unnamed-gpio-in[10]" "\0"
    "unnamed-gpio-in[11]" "\0"
    "unnamed-gpio-in[12]" "\0"
    "unnamed-gpio-in[13]" "\0"
    "unnamed-gpio-in[14]" "\0"
    "unnamed-gpio-in[15]" "\0"
    "unnamed-gpio-in[16]" "\0"
    "unnamed-gpio-in[17]" "\0"
    "unnamed-gpio-in[18]" "\0"
    "unnamed-gpio-in[19]" "\0"
    "unnamed-gpio-in[20]" "\0"
    "unnamed-gpio-in[21]" "\0"
    "unnamed-gpio-in[22]" "\0"
    "unnamed-gpio-in[23]" "\0"
    "gpio-in \"\" 24" "\0"
    "version" "\0"
    "mmio 00000000fec00000/0000000000001000" "\0"
    "ioapic" "\0"
    "\"ioapic\"" "\0"
    "apic-msi[0]" "\0"
    "4276092928" "\0"
    "1048576" "\0"
    "lapic" "\0"
    "\"apic\"" "\0"
    "vapic" "\0"
    "20" "\0"
    "legacy-instance-id" "\0"
    "id" "\0"
    "qemu64-x86_64-cpu" "\0"
    "\"qemu64-x86_64-cpu\"" "\0"
    "107" "\0"
    "\"QEMU Virtual CPU version 2.5+\"" "\0"
    "16777317" "\0"
    "2147483658" "\0"
    "13" "\0"
    "\"AuthenticAMD\"" "\0"
    "40" "\0"
    "[{\"cpuid-register\": \"EDX\", \"cpuid-input-ecx\": 1, \"cpuid-input-eax\": 13, \"features\": 0}, {\"cpuid-register\": \"ECX\", \"cpuid-input-ecx\": 1, \"cpuid-input-eax\": 13, \"features\": 0}, {\"cpuid-register\": \"EAX\", \"cpuid-input-ecx\": 1, \"cpuid-input-eax\": 18, \"features\": 0}, {\"cpuid-register\": \"EBX\", \"cpuid-input-ecx\": 0, \"cpuid-input-eax\": 18, \"features\": 0}, {\"cpuid-register\": \"EAX\", \"cpuid-input-ecx\": 0, \"cpuid-input-eax\": 18, \"features\": 0}, {\"cpuid-register\": \"ECX\", \"cpuid-input-ecx\": 0, \"cpuid-input-eax\": 20, \"features\": 0}, {\"cpuid-register\": \"EDX\", \"cpuid-input-ecx\": 0, \"cpuid-input-eax\": 13, \"features\": 0}, {\"cpuid-register\": \"EAX\", \"cpuid-input-ecx\": 0, \"cpuid-input-eax\": 13, \"features\": 0}, {\"cpuid-register\": \"EAX\", \"cpuid-input-eax\": 6, \"features\": 0}, {\"cpuid-register\": \"EAX\", \"cpuid-input-ecx\": 1, \"cpuid-input-eax\": 13, \"features\": 0}, {\"cpuid-register\": \"EDX\", \"cpuid-input-eax\": 2147483658, \"features\": 0}, {\"cpuid-register\": \"EDX\", \"cpuid-input-eax\": 1073741825, \"features\": 0}, {\"cpuid-register\": \"EAX\", \"cpuid-input-eax\": 1073741825, \"features\": 0}, {\"cpuid-register\": \"EDX\", \"cpuid-input-eax\": 3221225473, \"features\": 0}, {\"cpuid-register\": \"EBX\", \"cpuid-input-eax\": 2147483656, \"features\": 0}, {\"cpuid-register\": \"EDX\", \"cpuid-input-eax\": 2147483655, \"features\": 0}, {\"cpuid-register\": \"ECX\", \"cpuid-input-eax\": 2147483649, \"features\": 5}, {\"cpuid-register\": \"EDX\", \"cpuid-input-eax\": 2147483649, \"features\": 563346429}, {\"cpuid-register\": \"EAX\", \"cpuid-input-ecx\": 1, \"cpuid-input-eax\": 7, \"features\": 0}, {\"cpuid-register\": \"EDX\", \"cpuid-input-ecx\": 0, \"cpuid-input-eax\": 7, \"features\": 0}, {\"cpuid-register\": \"ECX\", \"cpuid-input-ecx\": 0, \"cpuid-input-eax\": 7, \"features\": 0}, {\"cpuid-register\": \"EBX\", \"cpuid-input-ecx\": 0, \"cpuid-input-eax\": 7, \"features\": 0}, {\"cpuid-register\": \"ECX\", \"cpuid-input-eax\": 1, \"features\": 2147491841}, {\"cpuid-register\": \"EDX\", \"cpuid-input-eax\": 1, \"features\": 126614525}]" "\0"
    "kvmvapic[0]" "\0"
    "126" "\0"
    "kvmvapic" "\0"
    "\"kvmvapic\"" "\0"
    "\"/machine/unattached/device[31]\"" "\0"
    "\"/machine/unattached/device[32]\"" "\0"
    "\"/machine/unattached/device[29]\"" "\0"
    "\"/machine/unattached/device[30]\"" "\0"
    "4274061312" "\0"
    "mmio 00000000fec10000/0000000000001000" "\0"
    "virtio-mmio-bus.0" "\0"
    "virtio-mmio-bus" "\0"
    "\"virtio-mmio-bus\"" "\0"
    "virtio-mmio[0]" "\0"
    "4272947200" "\0"
    "512" "\0"
    "gpio-out \"sysbus-irq\" 1" "\0"
    "format_transport_address force-legacy ioeventfd" "\0"
    "mmio 00000000feb00000/0000000000000200" "\0"
    "virtio-mmio" "\0"
    "\"virtio-mmio\"" "\0"
    "force-legacy" "\0"
    "ioeventfd" "\0"
    "format_transport_address" "\0"
    "sysbus-irq[0]" "\0"
    "virtio-mmio-bus.1" "\0"
    "4272947712" "\0"
    "mmio 00000000feb00200/0000000000000200" "\0"
    "virtio-mmio-bus.2" "\0"
    "4272948224" "\0"
    "mmio 00000000feb00400/0000000000000200" "\0"
    "virtio-mmio-bus.3" "\0"
    "4272948736" "\0"
    "mmio 00000000feb00600/0000000000000200" "\0"
    "virtio-mmio-bus.4" "\0"
    "4272949248" "\0"
    "mmio 00000000feb00800/0000000000000200" "\0"
    "virtio-mmio-bus.5" "\0"
    "4272949760" "\0"
    "mmio 00000000feb00a00/0000000000000200" "\0"
    "virtio-mmio-bus.6" "\0"
    "4272950272" "\0"
    "mmio 00000000feb00c00/0000000000000200" "\0"
    "virtio-mmio-bus.7" "\0"
    "4272950784" "\0"
    "mmio 00000000feb00e00/0000000000000200" "\0"
    "\"/machine/unattached/non-qdev-gpio[7]\"" "\0"
    "virtio-mmio-bus.8" "\0"
    "4272951296" "\0"
    "mmio 00000000feb01000/0000000000000200" "\0"
    "\"/machine/unattached/non-qdev-gpio[8]\"" "\0"
    "virtio-mmio-bus.9" "\0"
    "4272951808" "\0"
    "mmio 00000000feb01200/0000000000000200" "\0"
    "\"/machine/unattached/non-qdev-gpio[9]\"" "\0"
    "virtio-mmio-bus.10" "\0"
    "4272952320" "\0"
    "mmio 00000000feb01400/0000000000000200" "\0"
    "\"/machine/unattached/non-qdev-gpio[10]\"" "\0"
    "virtio-mmio-bus.11" "\0"
    "4272952832" "\0"
    "mmio 00000000feb01600/0000000000000200" "\0"
    "\"/machine/unattached/non-qdev-gpio[11]\"" "\0"
    "virtio-mmio-bus.12" "\0"
    "4272953344" "\0"
    "mmio 00000000feb01800/0000000000000200" "\0"
    "device[16]" "\0"
    "\"/machine/unattached/non-qdev-gpio[12]\"" "\0"
    "virtio-mmio-bus.13" "\0"
    "4272953856" "\0"
    "mmio 00000000feb01a00/0000000000000200" "\0"
    "device[17]" "\0"
    "\"/machine/unattached/non-qdev-gpio[13]\"" "\0"
    "virtio-mmio-bus.14" "\0"
    "4272954368" "\0"
    "mmio 00000000feb01c00/0000000000000200" "\0"
    "device[18]" "\0"
    "\"/machine/unattached/non-qdev-gpio[14]\"" "\0"
    "virtio-mmio-bus.15" "\0"
    "4272954880" "\0"
    "mmio 00000000feb01e00/0000000000000200" "\0"
    "device[19]" "\0"
    "\"/machine/unattached/non-qdev-gpio[15]\"" "\0"
    "virtio-mmio-bus.16" "\0"
    "4272955392" "\0"
    "mmio 00000000feb02000/0000000000000200" "\0"
    "device[20]" "\0"
    "\"/machine/unattached/non-qdev-gpio[16]\"" "\0"
    "virtio-mmio-bus.17" "\0"
    "4272955904" "\0"
    "mmio 00000000feb02200/0000000000000200" "\0"
    "device[21]" "\0"
    "\"/machine/unattached/non-qdev-gpio[17]\"" "\0"
    "virtio-mmio-bus.18" "\0"
    "4272956416" "\0"
    "mmio 00000000feb02400/0000000000000200" "\0"
    "device[22]" "\0"
    "\"/machine/unattached/non-qdev-gpio[18]\"" "\0"
    "virtio-mmio-bus.19" "\0"
    "4272956928" "\0"
    "mmio 00000000feb02600/0000000000000200" "\0"
    "device[23]" "\0"
    "\"/machine/unattached/non-qdev-gpio[19]\"" "\0"
    "virtio-mmio-bus.20" "\0"
    "4272957440" "\0"
    "mmio 00000000feb02800/0000000000000200" "\0"
    "device[24]" "\0"
    "\"/machine/unattached/non-qdev-gpio[20]\"" "\0"
    "virtio-mmio-bus.21" "\0"
    "4272957952" "\0"
    "mmio 00000000feb02a00/0000000000000200" "\0"
    "device[25]" "\0"
    "\"/machine/unattached/non-qdev-gpio[21]\"" "\0"
    "virtio-mmio-bus.22" "\0"
    "4272958464" "\0"
    "mmio 00000000feb02c00/0000000000000200" "\0"
    "device[26]" "\0"
    "\"/machine/unattached/non-qdev-gpio[22]\"" "\0"
    "virtio-mmio-bus.23" "\0"
    "4272958976" "\0"
    "mmio 00000000feb02e00/0000000000000200" "\0"
    "device[27]" "\0"
    "\"/machine/unattached/non-qdev-gpio[23]\"" "\0"
    "acpi-ged-regs[0]" "\0"
    "4271899136" "\0"
    "acpi-ged[0]" "\0"
    "4271898624" "\0"
    "memhp container[0]" "\0"
    "24" "\0"
    "ged-event" "\0"
    "mmio 00000000fea00000/0000000000000004\nmmio ffffffffffffffff/0000000000000018\nmmio 00000000fea00200/0000000000000003" "\0"
    "device[28]" "\0"
    "acpi-ged-x86" "\0"
    "\"acpi-ged-x86\"" "\0"
    "\"/machine/unattached/non-qdev-gpio[24]\"" "\0"
    "device[29]" "\0"
    "\"/machine/unattached/device[2]/isa.0\"" "\0"
    "\"/machine/unattached/non-qdev-gpio[25]\"" "\0"
    "device[30]" "\0"
    "\"/machine/unattached/device[29]/unnamed-gpio-in[2]\"" "\0"
    "device[31]" "\0"
    "\"/machine/unattached/non-qdev-gpio[26]\"" "\0"
    "\"/machine/unattached/device[32]/rtc[0]\"" "\0"
    "device[32]" "\0"
    "\"/machine/unattached/non-qdev-gpio[27]\"" "\0"
    "983040" "\0"
    "non-qdev-gpio[7]" "\0"
    "non-qdev-gpio[8]" "\0"
    "non-qdev-gpio[9]" "\0"
    "non-qdev-gpio[10]" "\0"
    "non-qdev-gpio[11]" "\0"
    "non-qdev-gpio[12]" "\0"
    "non-qdev-gpio[13]" "\0"
    "non-qdev-gpio[14]" "\0"
    "non-qdev-gpio[15]" "\0"
    "non-qdev-gpio[16]" "\0"
    "non-qdev-gpio[17]" "\0"
    "non-qdev-gpio[18]" "\0"
    "non-qdev-gpio[19]" "\0"
    "non-qdev-gpio[20]" "\0"
    "non-qdev-gpio[21]" "\0"
    "non-qdev-gpio[22]" "\0"
    "non-qdev-gpio[23]" "\0"
    "non-qdev-gpio[24]" "\0"
    "non-qdev-gpio[25]" "\0"
    "non-qdev-gpio[26]" "\0"
    "non-qdev-gpio[27]" "\0"
    "4294901760" "\0"
    "child[18]" "\0"
    "link<virtio-mmio>" "\0"
    "\"/machine/unattached/device[17]\"" "\0"
    "child[19]" "\0"
    "\"/machine/unattached/device[18]\"" "\0"
    "link<kvmvapic>" "\0"
    "child[20]" "\0"
    "\"/machine/unattached/device[19]\"" "\0"
    "link<ioapic>" "\0"
    "\"/machine/ioapic\"" "\0"
    "child[21]" "\0"
    "\"/machine/unattached/device[20]\"" "\0"
    "child[22]" "\0"
    "\"/machine/unattached/device[21]\"" "\0"
    "child[23]" "\0"
    "\"/machine/unattached/device[22]\"" "\0"
    "child[24]" "\0"
    "\"/machine/unattached/device[23]\"" "\0"
    "child[25]" "\0"
    "\"/machine/unattached/device[24]\"" "\0"
    "child[26]" "\0"
    "\"/machine/unattached/device[25]\"" "\0"
    "child[27]" "\0"
    "\"/machine/unattached/device[26]\"" "\0"
    "child[28]" "\0"
    "\"/machine/unattached/device[27]\"" "\0"
    "child[29]" "\0"
    "link<acpi-ged-x86>" "\0"
    "\"/machine/unattached/device[28]\"" "\0"
    "child[14]" "\0"
    "child[15]" "\0"
    "child[16]" "\0"
    "child[17]" "\0"
    "\"/machine/unattached/device[16]\"" "\0"
    "microvm" "\0"
    "\"microvm-machine\"" "\0"
    "{\"order\": \"\"}" "\0"
    "\"/objects/microvm.ram\"" "\0"
    "ioapic2" "\0"
    "auto-kernel-cmdline" "\0"
    "rtc" "\0"
    "pcie" "\0"
    "x-option-roms" "\0"
    "isa-serial" "\0"
    "none" "\0"
    "\"none-machine\"" "\0"
    "{\"size\": 0}" "\0"
    "pam-pci[0]" "\0"
    "pam-pci[1]" "\0"
    "pam-pci[2]" "\0"
    "16384" "\0"
    "pam-pci[3]" "\0"
    "pam-pci[4]" "\0"
    "802816" "\0"
    "pam-pci[5]" "\0"
    "pam-pci[6]" "\0"
    "819200" "\0"
    "pam-pci[7]" "\0"
    "pam-pci[8]" "\0"
    "835584" "\0"
    "pam-pci[9]" "\0"
    "pam-pci[10]" "\0"
    "851968" "\0"
    "pam-pci[11]" "\0"
    "pam-pci[12]" "\0"
    "868352" "\0"
    "pam-pci[13]" "\0"
    "pam-pci[14]" "\0"
    "884736" "\0"
    "pam-pci[15]" "\0"
    "pam-pci[16]" "\0"
    "901120" "\0"
    "pam-pci[17]" "\0"
    "pam-pci[18]" "\0"
    "pam-pci[19]" "\0"
    "pam-pci[20]" "\0"
    "933888" "\0"
    "pam-pci[21]" "\0"
    "pam-pci[22]" "\0"
    "950272" "\0"
    "pam-pci[23]" "\0"
    "pam-pci[24]" "\0"
    "966656" "\0"
    "pam-pci[25]" "\0"
    "pam-ram[0]" "\0"
    "pam-ram[1]" "\0"
    "pam-ram[2]" "\0"
    "pam-ram[3]" "\0"
    "pam-ram[4]" "\0"
    "pam-ram[5]" "\0"
    "pam-ram[6]" "\0"
    "pam-ram[7]" "\0"
    "pam-ram[8]" "\0"
    "pam-ram[9]" "\0"
    "pam-ram[10]" "\0"
    "pam-ram[11]" "\0"
    "pam-ram[12]" "\0"
    "pam-rom[0]" "\0"
    "pam-rom[1]" "\0"
    "pam-rom[2]" "\0"
    "pam-rom[3]" "\0"
    "pam-rom[4]" "\0"
    "pam-rom[5]" "\0"
    "pam-rom[6]" "\0"
    "pam-rom[7]" "\0"
    "pam-rom[8]" "\0"
    "pam-rom[9]" "\0"
    "pam-rom[10]" "\0"
    "pam-rom[11]" "\0"
    "pam-rom[12]" "\0"
    "pci-conf-data[0]" "\0"
    "3324" "\0"
    "pci-conf-idx[0]" "\0"
    "3320" "\0"
    "pci.0" "\0"
    "PCI" "\0"
    "\"PCI\"" "\0"
    "link<piix3-ide>" "\0"
    "link<PIIX4_PM>" "\0"
    "acpi-pcihp-bsel" "\0"
    "link<i440FX>" "\0"
    "link<PIIX3>" "\0"
    "pci-hole64-size short_root_bus x-pci-hole64-fix x-config-reg-migration-enabled bypass-iommu" "\0"
    "i440fx" "\0"
    "i440FX-pcihost" "\0"
    "\"i440FX-pcihost\"" "\0"
    "bypass-iommu" "\0"
    "x-config-reg-migration-enabled" "\0"
    "pci-hole-end" "\0"
    "pci-hole64-size" "\0"
    "2147483648" "\0"
    "pci-hole64-start" "\0"
    "short_root_bus" "\0"
    "pci-hole64-end" "\0"
    "6442450944" "\0"
    "x-pci-hole64-fix" "\0"
    "pci-hole-start" "\0"
    "smram[0]" "\0"
    "bus master container[0]" "\0"
    "bus master[0]" "\0"
    "\"/machine/unattached/device[2]/bus master container[0]\"" "\0"
    "smram-low[0]" "\0"
    "\"/machine/unattached/device[2]/smram[0]\"" "\0"
    "655360" "\0"
    "smram-region[0]" "\0"
    "addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 1536, \"desc\": \"Host bridge\"}, \"id\": {\"device\": 4663, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 0, \"regions\": []}" "\0"
    "i440FX" "\0"
    "\"i440FX\"" "\0"
    "\"/machine/i440fx/pci.0\"" "\0"
    "failover_pair_id" "\0"
    "romfile" "\0"
    "romsize" "\0"
    "x-pcie-lnksta-dllla" "\0"
    "rombar" "\0"
    "x-pcie-extcap-init" "\0"
    "acpi-index" "\0"
    "multifunction" "\0"
    "legacy-addr" "\0"
    "\"00.0\"" "\0"
    "\"/machine/unattached/device[3]/bus master container[0]\"" "\0"
    "piix3-reset-control[0]" "\0"
    "3321" "\0"
    "{\"class_info\": {\"class\": 1537, \"desc\": \"ISA bridge\"}, \"id\": {\"device\": 28672, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 0, \"regions\": []}" "\0"
    "PIIX3" "\0"
    "\"PIIX3\"" "\0"
    "\"01.0\"" "\0"
    "\"/machine/unattached/device[3]/isa.0\"" "\0"
    "\"/machine/unattached/device[6]/unnamed-gpio-in[2]\"" "\0"
    "hpet[0]" "\0"
    "4275044352" "\0"
    "1024" "\0"
    "gpio-in \"\" 2\ngpio-out \"\" 1\ngpio-out \"sysbus-irq\" 32" "\0"
    "timers msi hpet-intcap hpet-offset-saved" "\0"
    "mmio 00000000fed00000/0000000000000400" "\0"
    "\"hpet\"" "\0"
    "msi" "\0"
    "timers" "\0"
    "hpet-offset-saved" "\0"
    "hpet-intcap" "\0"
    "sysbus-irq[31]" "\0"
    "sysbus-irq[5]" "\0"
    "sysbus-irq[16]" "\0"
    "sysbus-irq[17]" "\0"
    "sysbus-irq[6]" "\0"
    "sysbus-irq[7]" "\0"
    "sysbus-irq[18]" "\0"
    "sysbus-irq[8]" "\0"
    "sysbus-irq[19]" "\0"
    "sysbus-irq[9]" "\0"
    "sysbus-irq[20]" "\0"
    "sysbus-irq[21]" "\0"
    "sysbus-irq[22]" "\0"
    "sysbus-irq[23]" "\0"
    "sysbus-irq[24]" "\0"
    "sysbus-irq[25]" "\0"
    "sysbus-irq[30]" "\0"
    "sysbus-irq[26]" "\0"
    "\"/machine/unattached/device[10]/unnamed-gpio-in[0]\"" "\0"
    "sysbus-irq[27]" "\0"
    "sysbus-irq[10]" "\0"
    "sysbus-irq[28]" "\0"
    "sysbus-irq[11]" "\0"
    "sysbus-irq[29]" "\0"
    "sysbus-irq[12]" "\0"
    "sysbus-irq[1]" "\0"
    "sysbus-irq[13]" "\0"
    "sysbus-irq[2]" "\0"
    "sysbus-irq[14]" "\0"
    "sysbus-irq[3]" "\0"
    "sysbus-irq[4]" "\0"
    "sysbus-irq[15]" "\0"
    "\"/machine/unattached/device[9]/rtc[0]\"" "\0"
    "\"/machine/unattached/device[8]/unnamed-gpio-in[1]\"" "\0"
    "\"/machine/unattached/device[8]/unnamed-gpio-in[0]\"" "\0"
    "\"/machine/unattached/device[13]/ps2-kbd-input-irq[0]\"" "\0"
    "\"/machine/unattached/device[13]/ps2-mouse-input-irq[0]\"" "\0"
    "bmdma[0]" "\0"
    "\"/machine/unattached/device[17]/piix-bmdma-container[0]\"" "\0"
    "bmdma[1]" "\0"
    "\"/machine/unattached/device[17]/bus master container[0]\"" "\0"
    "piix-bmdma-container[0]" "\0"
    "piix-bmdma[0]" "\0"
    "piix-bmdma[1]" "\0"
    "{\"class_info\": {\"class\": 257, \"desc\": \"IDE controller\"}, \"id\": {\"device\": 28688, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 0, \"regions\": [{\"bar\": 4, \"size\": 16, \"type\": \"io\"}]}" "\0"
    "piix3-ide" "\0"
    "\"piix3-ide\"" "\0"
    "9" "\0"
    "\"01.1\"" "\0"
    "acpi-cnt[0]" "\0"
    "\"/machine/unattached/device[18]/piix4-pm[0]\"" "\0"
    "acpi-cpu-hotplug[0]" "\0"
    "44800" "\0"
    "acpi-evt[0]" "\0"
    "acpi-gpe0[0]" "\0"
    "45024" "\0"
    "acpi-pci-hotplug[0]" "\0"
    "44544" "\0"
    "acpi-tmr[0]" "\0"
    "apm-io[0]" "\0"
    "178" "\0"
    "\"/machine/unattached/device[18]/bus master container[0]\"" "\0"
    "i2c" "\0"
    "i2c-bus" "\0"
    "\"i2c-bus\"" "\0"
    "link<smbus-eeprom>" "\0"
    "piix4-pm[0]" "\0"
    "pm-smbus[0]" "\0"
    "45312" "\0"
    "gpio-out \"smi-irq\" 1\ngpio-out \"\" 1" "\0"
    "smb_io_base disable_s3 disable_s4 s4_val acpi-pci-hotplug-with-bridge-support acpi-root-pci-hotplug memory-hotplug-support smm-compat smm-enabled x-not-migrate-acpi-index addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 1664, \"desc\": \"Bridge\"}, \"id\": {\"device\": 28947, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": []}" "\0"
    "PIIX4_PM" "\0"
    "\"PIIX4_PM\"" "\0"
    "11" "\0"
    "\"01.3\"" "\0"
    "acpi-pci-hotplug-with-bridge-support" "\0"
    "smb_io_base" "\0"
    "disable_s3" "\0"
    "acpi-root-pci-hotplug" "\0"
    "smm-enabled" "\0"
    "disable_s4" "\0"
    "memory-hotplug-support" "\0"
    "smm-compat" "\0"
    "x-not-migrate-acpi-index" "\0"
    "s4_val" "\0"
    "acpi_enable_cmd" "\0"
    "241" "\0"
    "acpi-pcihp-io-len" "\0"
    "sci_int" "\0"
    "acpi-pcihp-io-base" "\0"
    "gpe0_blk_len" "\0"
    "gpe0_blk" "\0"
    "smi-irq[0]" "\0"
    "acpi_disable_cmd" "\0"
    "cpu-hotplug-legacy" "\0"
    "pm_io_base" "\0"
    "address" "\0"
    "smbus-eeprom" "\0"
    "\"smbus-eeprom\"" "\0"
    "\"/machine/unattached/device[18]/i2c\"" "\0"
    "80" "\0"
    "81" "\0"
    "82" "\0"
    "83" "\0"
    "84" "\0"
    "85" "\0"
    "86" "\0"
    "87" "\0"
    "ide[2]" "\0"
    "ide[3]" "\0"
    "\"/machine/unattached/pci[0]\"" "\0"
    "4294705152" "\0"
    "262144" "\0"
    "pci[0]" "\0"
    "\"/machine/unattached/device[13]/ps2mouse\"" "\0"
    "link<i440FX-pcihost>" "\0"
    "\"/machine/i440fx\"" "\0"
    "\"/machine/i440fx/ioapic\"" "\0"
    "link<hpet>" "\0"
    "\"/machine/unattached/device[13]/ps2kbd\"" "\0"
    "pc" "\0"
    "\"pc-i440fx-7.2-machine\"" "\0"
    "\"bios-256k.bin\"" "\0"
    "smram" "\0"
    "acpi-device" "\0"
    "\"/machine/q35/mch/bus master container[0]\"" "\0"
    "smbase-blackhole[0]" "\0"
    "196608" "\0"
    "smbase-window[0]" "\0"
    "\"/machine/q35/mch/smram[0]\"" "\0"
    "smram-high[0]" "\0"
    "4275699712" "\0"
    "smram-open-high[0]" "\0"
    "tseg-blackhole[0]" "\0"
    "tseg-window[0]" "\0"
    "extended-tseg-mbytes smbase-smram addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 1536, \"desc\": \"Host bridge\"}, \"id\": {\"device\": 10688, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 0, \"regions\": []}" "\0"
    "mch" "\0"
    "\"mch\"" "\0"
    "\"/machine/q35/pcie.0\"" "\0"
    "smbase-smram" "\0"
    "extended-tseg-mbytes" "\0"
    "pcie-mmcfg-mmio[0]" "\0"
    "268435456" "\0"
    "pcie.0" "\0"
    "PCIE" "\0"
    "\"PCIE\"" "\0"
    "link<ich9-ahci>" "\0"
    "link<ICH9-SMB>" "\0"
    "link<mch>" "\0"
    "\"/machine/q35/mch\"" "\0"
    "link<ICH9-LPC>" "\0"
    "MCFG pci-hole64-size short_root_bus below-4g-mem-size above-4g-mem-size x-pci-hole64-fix x-config-reg-migration-enabled bypass-iommu" "\0"
    "q35" "\0"
    "q35-pcihost" "\0"
    "\"q35-pcihost\"" "\0"
    "34359738368" "\0"
    "below-4g-mem-size" "\0"
    "MCFG" "\0"
    "above-4g-mem-size" "\0"
    "mcfg_size" "\0"
    "38654705664" "\0"
    "pci-mem" "\0"
    "system-mem" "\0"
    "io-mem" "\0"
    "ram-mem" "\0"
    "\"/objects/pc.ram/pc.ram[0]\"" "\0"
    "\"/machine/unattached/device[2]/ich9-pm[0]\"" "\0"
    "3288" "\0"
    "3264" "\0"
    "acpi-smi[0]" "\0"
    "48" "\0"
    "ich9-pm[0]" "\0"
    "lpc-rcrb-mmio[0]" "\0"
    "lpc-reset-control[0]" "\0"
    "sm-tco[0]" "\0"
    "gpio-out \"gsi\" 24" "\0"
    "noreboot smm-compat x-smi-broadcast x-smi-cpu-hotplug x-smi-cpu-hotunplug addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 1537, \"desc\": \"ISA bridge\"}, \"id\": {\"device\": 10520, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 0, \"regions\": []}" "\0"
    "ICH9-LPC" "\0"
    "\"ICH9-LPC\"" "\0"
    "\"1f.0\"" "\0"
    "x-smi-cpu-hotplug" "\0"
    "x-smi-cpu-hotunplug" "\0"
    "noreboot" "\0"
    "x-smi-broadcast" "\0"
    "gsi[12]" "\0"
    "gsi[16]" "\0"
    "gsi[13]" "\0"
    "gsi[14]" "\0"
    "gsi[18]" "\0"
    "gsi[15]" "\0"
    "gsi[17]" "\0"
    "gsi[23]" "\0"
    "gsi[19]" "\0"
    "enable_tco" "\0"
    "gsi[22]" "\0"
    "gsi[0]" "\0"
    "x-smi-negotiated-features" "\0"
    "gsi[20]" "\0"
    "gsi[1]" "\0"
    "gsi[21]" "\0"
    "gsi[2]" "\0"
    "x-keep-pci-slot-hpc" "\0"
    "gsi[3]" "\0"
    "gsi[4]" "\0"
    "gsi[5]" "\0"
    "gsi[6]" "\0"
    "gsi[7]" "\0"
    "gsi[8]" "\0"
    "gsi[10]" "\0"
    "gsi[9]" "\0"
    "gsi[11]" "\0"
    "\"/machine/unattached/device[5]/unnamed-gpio-in[2]\"" "\0"
    "16711940" "\0"
    "\"/machine/unattached/device[9]/unnamed-gpio-in[0]\"" "\0"
    "\"/machine/unattached/device[8]/rtc[0]\"" "\0"
    "\"/machine/unattached/device[7]/unnamed-gpio-in[1]\"" "\0"
    "\"/machine/unattached/device[7]/unnamed-gpio-in[0]\"" "\0"
    "\"/machine/unattached/device[11]/ps2-kbd-input-irq[0]\"" "\0"
    "\"/machine/unattached/device[11]/ps2-mouse-input-irq[0]\"" "\0"
    "ahci-idp[0]" "\0"
    "ahci[0]" "\0"
    "\"/machine/unattached/device[15]/bus master container[0]\"" "\0"
    "ide.2" "\0"
    "ide.3" "\0"
    "ide.4" "\0"
    "ide.5" "\0"
    "{\"class_info\": {\"class\": 262, \"desc\": \"SATA controller\"}, \"id\": {\"device\": 10530, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"bar\": 4, \"size\": 32, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 5, \"size\": 4096, \"type\": \"memory\"}]}" "\0"
    "ich9-ahci" "\0"
    "\"ich9-ahci\"" "\0"
    "250" "\0"
    "\"1f.2\"" "\0"
    "\"/machine/unattached/device[16]/bus master container[0]\"" "\0"
    "{\"class_info\": {\"class\": 3077, \"desc\": \"SMBus\"}, \"id\": {\"device\": 10544, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"bar\": 4, \"size\": 64, \"type\": \"io\"}]}" "\0"
    "ICH9-SMB" "\0"
    "\"ICH9-SMB\"" "\0"
    "251" "\0"
    "\"1f.3\"" "\0"
    "\"/machine/unattached/device[16]/i2c\"" "\0"
    "\"/machine/unattached/device[11]/ps2mouse\"" "\0"
    "link<q35-pcihost>" "\0"
    "\"/machine/q35\"" "\0"
    "\"/machine/q35/ioapic\"" "\0"
    "\"/machine/unattached/device[11]/ps2kbd\"" "\0"
    "\"pc-q35-7.2-machine\"" "\0"
    "ac97-nabm[0]" "\0"
    "256" "\0"
    "ac97-nam[0]" "\0"
    "\"./bus master container[0]\"" "\0"
    "audiodev addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 1025, \"desc\": \"Audio controller\"}, \"id\": {\"device\": 9237, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"bar\": 0, \"size\": 1024, \"type\": \"io\"}, {\"bar\": 1, \"size\": 256, \"type\": \"io\"}]}" "\0"
    "AC97" "\0"
    "\"AC97\"" "\0"
    "\"02.0\"" "\0"
    "\"alsa\"" "\0"
    "{\"class_info\": {\"class\": 0}, \"id\": {\"device\": 0, \"subsystem-vendor\": 6900, \"vendor\": 0, \"subsystem\": 4352}, \"irq_pin\": 0, \"regions\": []}" "\0"
    "AMDVI-PCI" "\0"
    "\"AMDVI-PCI\"" "\0"
    "es1370[0]" "\0"
    "{\"class_info\": {\"class\": 1025, \"desc\": \"Audio controller\"}, \"id\": {\"device\": 20480, \"subsystem-vendor\": 18754, \"vendor\": 4724, \"subsystem\": 19532}, \"irq_pin\": 1, \"regions\": [{\"bar\": 0, \"size\": 256, \"type\": \"io\"}]}" "\0"
    "ES1370" "\0"
    "\"ES1370\"" "\0"
    "bochs dispi interface[0]" "\0"
    "\"./vga.mmio[0]\"" "\0"
    "1280" "\0"
    "22" "\0"
    "edid[0]" "\0"
    "384" "\0"
    "qemu extended regs[0]" "\0"
    "1536" "\0"
    "vbe[0]" "\0"
    "462" "\0"
    "vga ioports remapped[0]" "\0"
    "vga-lowmem[0]" "\0"
    "vga.mmio[0]" "\0"
    "vga.rom[0]" "\0"
    "vga.vram[0]" "\0"
    "16777216" "\0"
    "vga[0]" "\0"
    "948" "\0"
    "vga[1]" "\0"
    "954" "\0"
    "vga[2]" "\0"
    "960" "\0"
    "vga[3]" "\0"
    "980" "\0"
    "vga[4]" "\0"
    "986" "\0"
    "vgamem_mb mmio qemu-extended-regs edid xres yres xmax ymax refresh_rate global-vmstate addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 768, \"desc\": \"VGA controller\"}, \"id\": {\"device\": 4369, \"subsystem-vendor\": 6900, \"vendor\": 4660, \"subsystem\": 4352}, \"irq_pin\": 0, \"regions\": [{\"prefetch\": true, \"mem_type_64\": false, \"bar\": 0, \"size\": 16777216, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 2, \"size\": 4096, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 6, \"size\": 65536, \"type\": \"memory\"}]}" "\0"
    "VGA" "\0"
    "\"VGA\"" "\0"
    "\"vgabios-stdvga.bin\"" "\0"
    "refresh_rate" "\0"
    "global-vmstate" "\0"
    "big-endian-framebuffer" "\0"
    "vgamem_mb" "\0"
    "qemu-extended-regs" "\0"
    "mmio" "\0"
    "ymax" "\0"
    "yres" "\0"
    "800" "\0"
    "xmax" "\0"
    "edid" "\0"
    "xres" "\0"
    "acpi-erst[0]" "\0"
    "erst.exchange[0]" "\0"
    "8192" "\0"
    "record_size addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 255}, \"id\": {\"device\": 18, \"subsystem-vendor\": 6900, \"vendor\": 6966, \"subsystem\": 4352}, \"irq_pin\": 0, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 0, \"size\": 16, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 8192, \"type\": \"memory\"}]}" "\0"
    "acpi-erst" "\0"
    "\"acpi-erst\"" "\0"
    "memdev" "\0"
    "\"/objects/m0\"" "\0"
    "legacy-memdev" "\0"
    "record_size" "\0"
    "%.0" "\0"
    "SCSI" "\0"
    "\"SCSI\"" "\0"
    "\"./zz.0\"" "\0"
    "esp" "\0"
    "\"esp\"" "\0"
    "esp-io[0]" "\0"
    "{\"class_info\": {\"class\": 256, \"desc\": \"SCSI controller\"}, \"id\": {\"device\": 8224, \"subsystem-vendor\": 6900, \"vendor\": 4130, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"bar\": 0, \"size\": 128, \"type\": \"io\"}]}" "\0"
    "am53c974" "\0"
    "\"am53c974\"" "\0"
    "ati-vga.ddc" "\0"
    "link<i2c-ddc>" "\0"
    "ati-vga.rom[0]" "\0"
    "ati.io[0]" "\0"
    "ati.mmregs[0]" "\0"
    "vgamem_mb model x-device-id guest_hwcursor x-pixman addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 768, \"desc\": \"VGA controller\"}, \"id\": {\"device\": 20550, \"subsystem-vendor\": 6900, \"vendor\": 4098, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": true, \"mem_type_64\": false, \"bar\": 0, \"size\": 16777216, \"type\": \"memory\"}, {\"bar\": 1, \"size\": 256, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 2, \"size\": 16384, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 6, \"size\": 65536, \"type\": \"memory\"}]}" "\0"
    "ati-vga" "\0"
    "\"ati-vga\"" "\0"
    "\"vgabios-ati.bin\"" "\0"
    "guest_hwcursor" "\0"
    "x-device-id" "\0"
    "20550" "\0"
    "x-pixman" "\0"
    "\"./bochs-display-mmio[0]\"" "\0"
    "bochs-display-mmio[0]" "\0"
    "bochs-display-vram[0]" "\0"
    "bochs-display.rom[0]" "\0"
    "32768" "\0"
    "vgamem edid xres yres xmax ymax refresh_rate addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 896, \"desc\": \"Display controller\"}, \"id\": {\"device\": 4369, \"subsystem-vendor\": 6900, \"vendor\": 4660, \"subsystem\": 4352}, \"irq_pin\": 0, \"regions\": [{\"prefetch\": true, \"mem_type_64\": false, \"bar\": 0, \"size\": 16777216, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 2, \"size\": 4096, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 6, \"size\": 32768, \"type\": \"memory\"}]}" "\0"
    "bochs-display" "\0"
    "\"bochs-display\"" "\0"
    "\"vgabios-bochs-display.bin\"" "\0"
    "vgamem" "\0"
    "chardev debug slot" "\0"
    "ccid-card-passthru" "\0"
    "\"ccid-card-passthru\"" "\0"
    "\"/machine/peripheral-anon/device[1]/ccid-bus.0\"" "\0"
    "slot" "\0"
    "chardev" "\0"
    "\"c0\"" "\0"
    "debug" "\0"
    "cirrus-bitblt-mmio[0]" "\0"
    "\"./cirrus-pci-bar0[0]\"" "\0"
    "4194304" "\0"
    "cirrus-io[0]" "\0"
    "944" "\0"
    "cirrus-linear-io[0]" "\0"
    "cirrus-low-memory[0]" "\0"
    "\"./cirrus-lowmem-container[0]\"" "\0"
    "cirrus-lowmem-container[0]" "\0"
    "cirrus-mmio[0]" "\0"
    "cirrus-pci-bar0[0]" "\0"
    "33554432" "\0"
    "cirrus_vga.rom[0]" "\0"
    "vga.bank0[0]" "\0"
    "vga.bank1[0]" "\0"
    "vgamem_mb blitter global-vmstate addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 768, \"desc\": \"VGA controller\"}, \"id\": {\"device\": 184, \"subsystem-vendor\": 6900, \"vendor\": 4115, \"subsystem\": 4352}, \"irq_pin\": 0, \"regions\": [{\"prefetch\": true, \"mem_type_64\": false, \"bar\": 0, \"size\": 33554432, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 4096, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 6, \"size\": 65536, \"type\": \"memory\"}]}" "\0"
    "cirrus-vga" "\0"
    "\"cirrus-vga\"" "\0"
    "\"vgabios-cirrus.bin\"" "\0"
    "blitter" "\0"
    "cs4231a[0]" "\0"
    "1332" "\0"
    "audiodev iobase irq dma" "\0"
    "cs4231a" "\0"
    "\"cs4231a\"" "\0"
    "%" "\0"
    ".cache_mem[0]" "\0"
    "\"./cxl-downstream[0]\"" "\0"
    ".io[0]" "\0"
    "cxl-downstream[0]" "\0"
    "pci_bridge_io[0]" "\0"
    "pci_bridge_io[1]" "\0"
    "pci_bridge_mem[0]" "\0"
    "pci_bridge_pci[0]" "\0"
    "pci_bridge_pref_mem[0]" "\0"
    "pci_bridge_vga_io_hi[0]" "\0"
    "pci_bridge_vga_io_lo[0]" "\0"
    "pci_bridge_vga_mem[0]" "\0"
    "chassis slot hotplug x-native-hotplug port aer_log_max addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 1540, \"desc\": \"PCI bridge\"}, \"id\": {\"device\": 41257, \"vendor\": 6629}, \"irq_pin\": 0, \"pci_bridge\": {\"prefetchable_range\": {\"limit\": 1048575, \"base\": 0}, \"memory_range\": {\"limit\": 1048575, \"base\": 0}, \"secondary\": 0, \"io_range\": {\"limit\": 4095, \"base\": 0}, \"number\": 0, \"subordinate\": 0}, \"regions\": [{\"prefetch\": false, \"mem_type_64\": true, \"bar\": 0, \"size\": 65536, \"type\": \"memory\"}]}" "\0"
    "cxl-downstream" "\0"
    "\"cxl-downstream\"" "\0"
    "port" "\0"
    "aer_log_max" "\0"
    "hotplug" "\0"
    "x-native-hotplug" "\0"
    "chassis" "\0"
    "CXL" "\0"
    "\"CXL\"" "\0"
    "\"./cxl-rp[0]\"" "\0"
    "cxl-rp[0]" "\0"
    "bus-reserve io-reserve mem-reserve pref32-reserve pref64-reserve power_controller_present disable-acs chassis slot hotplug x-native-hotplug port aer_log_max addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 1540, \"desc\": \"PCI bridge\"}, \"id\": {\"device\": 28789, \"vendor\": 32902}, \"irq_pin\": 1, \"pci_bridge\": {\"prefetchable_range\": {\"limit\": 1048575, \"base\": 4293918720}, \"memory_range\": {\"limit\": 1048575, \"base\": 4293918720}, \"secondary\": 0, \"io_range\": {\"limit\": 4095, \"base\": 61440}, \"number\": 0, \"subordinate\": 0}, \"regions\": [{\"prefetch\": false, \"mem_type_64\": true, \"bar\": 0, \"size\": 65536, \"type\": \"memory\"}]}" "\0"
    "cxl-rp" "\0"
    "\"cxl-rp\"" "\0"
    "power_controller_present" "\0"
    "disable-acs" "\0"
    "mem-reserve" "\0"
    "bus-reserve" "\0"
    "pref64-reserve" "\0"
    "io-reserve" "\0"
    "pref32-reserve" "\0"
    "\"./cxl-upstream[0]\"" "\0"
    "cxl-upstream[0]" "\0"
    "cdat port aer_log_max addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 1540, \"desc\": \"PCI bridge\"}, \"id\": {\"device\": 41256, \"vendor\": 6629}, \"irq_pin\": 0, \"pci_bridge\": {\"prefetchable_range\": {\"limit\": 1048575, \"base\": 0}, \"memory_range\": {\"limit\": 1048575, \"base\": 0}, \"secondary\": 0, \"io_range\": {\"limit\": 4095, \"base\": 0}, \"number\": 0, \"subordinate\": 0}, \"regions\": [{\"prefetch\": false, \"mem_type_64\": true, \"bar\": 0, \"size\": 65536, \"type\": \"memory\"}]}" "\0"
    "cxl-upstream" "\0"
    "\"cxl-upstream\"" "\0"
    "cdat" "\0"
    "dc390" "\0"
    "\"dc390\"" "\0"
    "e1000-io[0]" "\0"
    "e1000-mmio[0]" "\0"
    "e1000.rom[0]" "\0"
    "mac netdev autonegotiation mitigation extra_mac_registers migrate_tso_props init-vet addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 512, \"desc\": \"Ethernet controller\"}, \"id\": {\"device\": 4110, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 0, \"size\": 131072, \"type\": \"memory\"}, {\"bar\": 1, \"size\": 64, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 6, \"size\": 262144, \"type\": \"memory\"}]}" "\0"
    "e1000" "\0"
    "\"e1000\"" "\0"
    "\"efi-e1000.rom\"" "\0"
    "init-vet" "\0"
    "mitigation" "\0"
    "netdev" "\0"
    "autonegotiation" "\0"
    "extra_mac_registers" "\0"
    "migrate_tso_props" "\0"
    "mac" "\0"
    "\"52:54:00:12:34:56\"" "\0"
    "bootindex" "\0"
    "{\"class_info\": {\"class\": 512, \"desc\": \"Ethernet controller\"}, \"id\": {\"device\": 4108, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 0, \"size\": 131072, \"type\": \"memory\"}, {\"bar\": 1, \"size\": 64, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 6, \"size\": 262144, \"type\": \"memory\"}]}" "\0"
    "e1000-82544gc" "\0"
    "\"e1000-82544gc\"" "\0"
    "{\"class_info\": {\"class\": 512, \"desc\": \"Ethernet controller\"}, \"id\": {\"device\": 4111, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 0, \"size\": 131072, \"type\": \"memory\"}, {\"bar\": 1, \"size\": 64, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 6, \"size\": 262144, \"type\": \"memory\"}]}" "\0"
    "e1000-82545em" "\0"
    "\"e1000-82545em\"" "\0"
    "e1000e-flash[0]" "\0"
    "e1000e-io[0]" "\0"
    "e1000e-mmio[0]" "\0"
    "e1000e-msix[0]" "\0"
    "e1000e.rom[0]" "\0"
    "msix-pba[0]" "\0"
    "\"./e1000e-msix[0]\"" "\0"
    "msix-table[0]" "\0"
    "mac netdev disable_vnet_hdr subsys_ven subsys init-vet addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 512, \"desc\": \"Ethernet controller\"}, \"id\": {\"device\": 4307, \"subsystem-vendor\": 32902, \"vendor\": 32902, \"subsystem\": 0}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 0, \"size\": 131072, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 131072, \"type\": \"memory\"}, {\"bar\": 2, \"size\": 32, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 3, \"size\": 16384, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 6, \"size\": 262144, \"type\": \"memory\"}]}" "\0"
    "e1000e" "\0"
    "\"e1000e\"" "\0"
    "\"efi-e1000e.rom\"" "\0"
    "subsys" "\0"
    "subsys_ven" "\0"
    "32902" "\0"
    "disable_vnet_hdr" "\0"
    "edu-mmio[0]" "\0"
    "{\"class_info\": {\"class\": 255}, \"id\": {\"device\": 4584, \"subsystem-vendor\": 6900, \"vendor\": 4660, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 0, \"size\": 1048576, \"type\": \"memory\"}]}" "\0"
    "edu" "\0"
    "\"edu\"" "\0"
    "dma_mask" "\0"
    "268435455" "\0"
    "unit drive backend_defaults logical_block_size physical_block_size min_io_size opt_io_size discard_granularity write-cache share-rw account-invalid account-failed drive-type" "\0"
    "floppy" "\0"
    "\"floppy\"" "\0"
    "\"/machine/unattached/device[12]/floppy-bus.0\"" "\0"
    "drive-type" "\0"
    "min_io_size" "\0"
    "backend_defaults" "\0"
    "account-invalid" "\0"
    "share-rw" "\0"
    "account-failed" "\0"
    "logical_block_size" "\0"
    "write-cache" "\0"
    "opt_io_size" "\0"
    "drive" "\0"
    "unit" "\0"
    "physical_block_size" "\0"
    "discard_granularity" "\0"
    "audiodev debug mixer use-timer cad" "\0"
    "hda-duplex" "\0"
    "\"hda-duplex\"" "\0"
    "\"/machine/peripheral-anon/device[0]/hda.0\"" "\0"
    "cad" "\0"
    "use-timer" "\0"
    "mixer" "\0"
    "hda-micro" "\0"
    "\"hda-micro\"" "\0"
    "hda-output" "\0"
    "\"hda-output\"" "\0"
    "hyperv-testdev-ctl[0]" "\0"
    "12288" "\0"
    "hyperv-testdev" "\0"
    "\"hyperv-testdev\"" "\0"
    "xres yres xmax ymax refresh_rate address" "\0"
    "i2c-ddc" "\0"
    "\"i2c-ddc\"" "\0"
    "i6300esb[0]" "\0"
    "{\"class_info\": {\"class\": 2176}, \"id\": {\"device\": 9643, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 0, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 0, \"size\": 16, \"type\": \"memory\"}]}" "\0"
    "i6300esb" "\0"
    "\"i6300esb\"" "\0"
    "\"./ps2-kbd-input-irq[0]\"" "\0"
    "\"./ps2-mouse-input-irq[0]\"" "\0"
    "eepro100-flash[0]" "\0"
    "eepro100-io[0]" "\0"
    "eepro100-mmio[0]" "\0"
    "i82550.rom[0]" "\0"
    "mac netdev addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 512, \"desc\": \"Ethernet controller\"}, \"id\": {\"device\": 4617, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": true, \"mem_type_64\": false, \"bar\": 0, \"size\": 4096, \"type\": \"memory\"}, {\"bar\": 1, \"size\": 64, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 2, \"size\": 131072, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 6, \"size\": 131072, \"type\": \"memory\"}]}" "\0"
    "i82550" "\0"
    "\"i82550\"" "\0"
    "\"pxe-eepro100.rom\"" "\0"
    "i82551.rom[0]" "\0"
    "i82551" "\0"
    "\"i82551\"" "\0"
    "i82557a.rom[0]" "\0"
    "{\"class_info\": {\"class\": 512, \"desc\": \"Ethernet controller\"}, \"id\": {\"device\": 4649, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": true, \"mem_type_64\": false, \"bar\": 0, \"size\": 4096, \"type\": \"memory\"}, {\"bar\": 1, \"size\": 64, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 2, \"size\": 131072, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 6, \"size\": 131072, \"type\": \"memory\"}]}" "\0"
    "i82557a" "\0"
    "\"i82557a\"" "\0"
    "i82557b.rom[0]" "\0"
    "i82557b" "\0"
    "\"i82557b\"" "\0"
    "i82557c.rom[0]" "\0"
    "i82557c" "\0"
    "\"i82557c\"" "\0"
    "i82558a.rom[0]" "\0"
    "i82558a" "\0"
    "\"i82558a\"" "\0"
    "i82558b.rom[0]" "\0"
    "i82558b" "\0"
    "\"i82558b\"" "\0"
    "i82559a.rom[0]" "\0"
    "i82559a" "\0"
    "\"i82559a\"" "\0"
    "i82559b.rom[0]" "\0"
    "i82559b" "\0"
    "\"i82559b\"" "\0"
    "i82559c.rom[0]" "\0"
    "{\"class_info\": {\"class\": 512, \"desc\": \"Ethernet controller\"}, \"id\": {\"device\": 4649, \"subsystem-vendor\": 32902, \"vendor\": 32902, \"subsystem\": 64}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": true, \"mem_type_64\": false, \"bar\": 0, \"size\": 4096, \"type\": \"memory\"}, {\"bar\": 1, \"size\": 64, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 2, \"size\": 131072, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 6, \"size\": 131072, \"type\": \"memory\"}]}" "\0"
    "i82559c" "\0"
    "\"i82559c\"" "\0"
    "i82559er.rom[0]" "\0"
    "i82559er" "\0"
    "\"i82559er\"" "\0"
    "i82562.rom[0]" "\0"
    "i82562" "\0"
    "\"i82562\"" "\0"
    "i82801.rom[0]" "\0"
    "{\"class_info\": {\"class\": 512, \"desc\": \"Ethernet controller\"}, \"id\": {\"device\": 9289, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": true, \"mem_type_64\": false, \"bar\": 0, \"size\": 4096, \"type\": \"memory\"}, {\"bar\": 1, \"size\": 64, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 2, \"size\": 131072, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 6, \"size\": 131072, \"type\": \"memory\"}]}" "\0"
    "i82801" "\0"
    "\"i82801\"" "\0"
    "{\"class_info\": {\"class\": 1540, \"desc\": \"PCI bridge\"}, \"id\": {\"device\": 9294, \"vendor\": 32902}, \"irq_pin\": 0, \"pci_bridge\": {\"prefetchable_range\": {\"limit\": 1048575, \"base\": 0}, \"memory_range\": {\"limit\": 1048575, \"base\": 0}, \"secondary\": 0, \"io_range\": {\"limit\": 4095, \"base\": 0}, \"number\": 0, \"subordinate\": 0}, \"regions\": []}" "\0"
    "i82801b11-bridge" "\0"
    "\"i82801b11-bridge\"" "\0"
    "ib700[0]" "\0"
    "1089" "\0"
    "ib700" "\0"
    "\"ib700\"" "\0"
    "%.1" "\0"
    "%.2" "\0"
    "%.3" "\0"
    "%.4" "\0"
    "%.5" "\0"
    "HDA" "\0"
    "\"HDA\"" "\0"
    "intel-hda-alias[0]" "\0"
    "\"./intel-hda-container[0]\"" "\0"
    "intel-hda-container[0]" "\0"
    "intel-hda[0]" "\0"
    "debug msi old_msi_addr addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 1027, \"desc\": \"Audio controller\"}, \"id\": {\"device\": 10558, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 0, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "ich9-intel-hda" "\0"
    "\"ich9-intel-hda\"" "\0"
    "old_msi_addr" "\0"
    "usb-bus" "\0"
    "\"usb-bus\"" "\0"
    "capabilities[0]" "\0"
    "\"./ehci[0]\"" "\0"
    "ehci[0]" "\0"
    "operational[0]" "\0"
    "68" "\0"
    "ports[0]" "\0"
    "maxframes addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 3075, \"desc\": \"USB controller\"}, \"id\": {\"device\": 10554, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 4, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 0, \"size\": 4096, \"type\": \"memory\"}]}" "\0"
    "ich9-usb-ehci1" "\0"
    "\"ich9-usb-ehci1\"" "\0"
    "maxframes" "\0"
    "{\"class_info\": {\"class\": 3075, \"desc\": \"USB controller\"}, \"id\": {\"device\": 10556, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 4, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 0, \"size\": 4096, \"type\": \"memory\"}]}" "\0"
    "ich9-usb-ehci2" "\0"
    "\"ich9-usb-ehci2\"" "\0"
    "uhci[0]" "\0"
    "masterbus firstport bandwidth maxframes addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 3075, \"desc\": \"USB controller\"}, \"id\": {\"device\": 10548, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"bar\": 4, \"size\": 32, \"type\": \"io\"}]}" "\0"
    "ich9-usb-uhci1" "\0"
    "\"ich9-usb-uhci1\"" "\0"
    "firstport" "\0"
    "masterbus" "\0"
    "bandwidth" "\0"
    "{\"class_info\": {\"class\": 3075, \"desc\": \"USB controller\"}, \"id\": {\"device\": 10549, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 2, \"regions\": [{\"bar\": 4, \"size\": 32, \"type\": \"io\"}]}" "\0"
    "ich9-usb-uhci2" "\0"
    "\"ich9-usb-uhci2\"" "\0"
    "{\"class_info\": {\"class\": 3075, \"desc\": \"USB controller\"}, \"id\": {\"device\": 10550, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 3, \"regions\": [{\"bar\": 4, \"size\": 32, \"type\": \"io\"}]}" "\0"
    "ich9-usb-uhci3" "\0"
    "\"ich9-usb-uhci3\"" "\0"
    "{\"class_info\": {\"class\": 3075, \"desc\": \"USB controller\"}, \"id\": {\"device\": 10551, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"bar\": 4, \"size\": 32, \"type\": \"io\"}]}" "\0"
    "ich9-usb-uhci4" "\0"
    "\"ich9-usb-uhci4\"" "\0"
    "{\"class_info\": {\"class\": 3075, \"desc\": \"USB controller\"}, \"id\": {\"device\": 10552, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 2, \"regions\": [{\"bar\": 4, \"size\": 32, \"type\": \"io\"}]}" "\0"
    "ich9-usb-uhci5" "\0"
    "\"ich9-usb-uhci5\"" "\0"
    "{\"class_info\": {\"class\": 3075, \"desc\": \"USB controller\"}, \"id\": {\"device\": 10553, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 3, \"regions\": [{\"bar\": 4, \"size\": 32, \"type\": \"io\"}]}" "\0"
    "ich9-usb-uhci6" "\0"
    "\"ich9-usb-uhci6\"" "\0"
    "drive backend_defaults logical_block_size physical_block_size min_io_size opt_io_size discard_granularity write-cache share-rw account-invalid account-failed rerror werror ver wwn serial model unit" "\0"
    "ide-cd" "\0"
    "\"ide-cd\"" "\0"
    "\"/machine/unattached/device[17]/ide.1\"" "\0"
    "serial" "\0"
    "\"QM00003\"" "\0"
    "ver" "\0"
    "\"2.5+\"" "\0"
    "wwn" "\0"
    "rerror" "\0"
    "BlockdevOnError" "\0"
    "werror" "\0"
    "drive backend_defaults logical_block_size physical_block_size min_io_size opt_io_size discard_granularity write-cache share-rw account-invalid account-failed rerror werror ver wwn serial model cyls heads secs lcyls lheads lsecs bios-chs-trans rotation_rate unit" "\0"
    "ide-hd" "\0"
    "\"ide-hd\"" "\0"
    "lsecs" "\0"
    "lheads" "\0"
    "rotation_rate" "\0"
    "\"d0\"" "\0"
    "heads" "\0"
    "cyls" "\0"
    "lcyls" "\0"
    "bios-chs-trans" "\0"
    "BiosAtaTranslation" "\0"
    "\"none\"" "\0"
    "secs" "\0"
    "63" "\0"
    "{\"class_info\": {\"class\": 1027, \"desc\": \"Audio controller\"}, \"id\": {\"device\": 9832, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 0, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "intel-hda" "\0"
    "\"intel-hda\"" "\0"
    "power_controller_present disable-acs chassis slot hotplug x-native-hotplug port aer_log_max addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 1540, \"desc\": \"PCI bridge\"}, \"id\": {\"device\": 13344, \"vendor\": 32902}, \"irq_pin\": 1, \"pci_bridge\": {\"prefetchable_range\": {\"limit\": 1048575, \"base\": 4293918720}, \"memory_range\": {\"limit\": 1048575, \"base\": 4293918720}, \"secondary\": 0, \"io_range\": {\"limit\": 4095, \"base\": 61440}, \"number\": 0, \"subordinate\": 0}, \"regions\": []}" "\0"
    "ioh3420" "\0"
    "\"ioh3420\"" "\0"
    "ipmi-bmc-extern" "\0"
    "\"ipmi-bmc-extern\"" "\0"
    "slave_addr" "\0"
    "ipmi-bmc-sim" "\0"
    "\"ipmi-bmc-sim\"" "\0"
    "frudatafile" "\0"
    "device_rev" "\0"
    "fruareasize" "\0"
    "guid" "\0"
    "\"00000000-0000-0000-0000-000000000000\"" "\0"
    "device_id" "\0"
    "product_id" "\0"
    "ipmi_version" "\0"
    "sdrfile" "\0"
    "fwrev1" "\0"
    "mfg_id" "\0"
    "fwrev2" "\0"
    "chardev0 chardev1 chardev2 chardev3 chardev4 chardev5 chardev6 chardev7 slot" "\0"
    "ipoctal232" "\0"
    "\"ipoctal232\"" "\0"
    "\"/machine/peripheral-anon/device[0]/industrypack.0\"" "\0"
    "chardev4" "\0"
    "chardev5" "\0"
    "chardev6" "\0"
    "chardev0" "\0"
    "chardev7" "\0"
    "chardev1" "\0"
    "chardev2" "\0"
    "chardev3" "\0"
    "applesmc-cmd[0]" "\0"
    "772" "\0"
    "applesmc-data[0]" "\0"
    "768" "\0"
    "applesmc-err[0]" "\0"
    "798" "\0"
    "iobase osk" "\0"
    "isa-applesmc" "\0"
    "\"isa-applesmc\"" "\0"
    "osk" "\0"
    "\"This is a dummy key. Enter the real key using the -osk parameter\\ufffdY,\\u0007\\ufffdU\"" "\0"
    "vgamem_mb blitter" "\0"
    "isa-cirrus-vga" "\0"
    "\"isa-cirrus-vga\"" "\0"
    "isa-debug-exit[0]" "\0"
    "1281" "\0"
    "iobase iosize" "\0"
    "isa-debug-exit" "\0"
    "\"isa-debug-exit\"" "\0"
    "iosize" "\0"
    "isa-debugcon[0]" "\0"
    "233" "\0"
    "iobase chardev readback" "\0"
    "isa-debugcon" "\0"
    "\"isa-debugcon\"" "\0"
    "readback" "\0"
    "ioport irq" "\0"
    "isa-ipmi-bt" "\0"
    "\"isa-ipmi-bt\"" "\0"
    "ioport" "\0"
    "228" "\0"
    "bmc" "\0"
    "link<ipmi-bmc>" "\0"
    "\"/machine/peripheral/b0\"" "\0"
    "isa-ipmi-kcs" "\0"
    "\"isa-ipmi-kcs\"" "\0"
    "3234" "\0"
    "parallel[0]" "\0"
    "888" "\0"
    "index iobase irq chardev" "\0"
    "isa-parallel" "\0"
    "\"isa-parallel\"" "\0"
    "7" "\0"
    "index" "\0"
    "\"serial\"" "\0"
    "wakeup" "\0"
    "baudbase" "\0"
    "115200" "\0"
    "serial[0]" "\0"
    "1016" "\0"
    "index iobase irq" "\0"
    "\"isa-serial\"" "\0"
    "isa-vga" "\0"
    "\"isa-vga\"" "\0"
    "ivshmem-mmio[0]" "\0"
    "master addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 1280, \"desc\": \"RAM controller\"}, \"id\": {\"device\": 4368, \"subsystem-vendor\": 6900, \"vendor\": 6900, \"subsystem\": 4352}, \"irq_pin\": 0, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 0, \"size\": 256, \"type\": \"memory\"}, {\"prefetch\": true, \"mem_type_64\": true, \"bar\": 2, \"size\": 134217728, \"type\": \"memory\"}]}" "\0"
    "ivshmem-plain" "\0"
    "\"ivshmem-plain\"" "\0"
    "lsi-io[0]" "\0"
    "lsi-mmio[0]" "\0"
    "lsi-ram[0]" "\0"
    "{\"class_info\": {\"class\": 256, \"desc\": \"SCSI controller\"}, \"id\": {\"device\": 1, \"subsystem-vendor\": 0, \"vendor\": 4096, \"subsystem\": 4096}, \"irq_pin\": 1, \"regions\": [{\"bar\": 0, \"size\": 256, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 1024, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 2, \"size\": 8192, \"type\": \"memory\"}]}" "\0"
    "lsi53c810" "\0"
    "\"lsi53c810\"" "\0"
    "{\"class_info\": {\"class\": 256, \"desc\": \"SCSI controller\"}, \"id\": {\"device\": 18, \"subsystem-vendor\": 0, \"vendor\": 4096, \"subsystem\": 4096}, \"irq_pin\": 1, \"regions\": [{\"bar\": 0, \"size\": 256, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 1024, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 2, \"size\": 8192, \"type\": \"memory\"}]}" "\0"
    "lsi53c895a" "\0"
    "\"lsi53c895a\"" "\0"
    "\"./rtc[0]\"" "\0"
    "1980" "\0"
    "megasas-io[0]" "\0"
    "megasas-mmio[0]" "\0"
    "megasas-queue[0]" "\0"
    "\"./megasas-mmio[0]\"" "\0"
    "14336" "\0"
    "max_sge max_cmds hba_serial sas_address msi msix use_jbod addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 260, \"desc\": \"RAID controller\"}, \"id\": {\"device\": 96, \"subsystem-vendor\": 4096, \"vendor\": 4096, \"subsystem\": 4115}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": true, \"bar\": 0, \"size\": 16384, \"type\": \"memory\"}, {\"bar\": 2, \"size\": 256, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": true, \"bar\": 3, \"size\": 262144, \"type\": \"memory\"}]}" "\0"
    "megasas" "\0"
    "\"megasas\"" "\0"
    "hba_serial" "\0"
    "\"QEMU123456\"" "\0"
    "sas_address" "\0"
    "3829537426892653056" "\0"
    "msix" "\0"
    "max_sge" "\0"
    "use_jbod" "\0"
    "max_cmds" "\0"
    "1000" "\0"
    "{\"class_info\": {\"class\": 260, \"desc\": \"RAID controller\"}, \"id\": {\"device\": 121, \"subsystem-vendor\": 4096, \"vendor\": 4096, \"subsystem\": 37473}, \"irq_pin\": 1, \"regions\": [{\"bar\": 0, \"size\": 256, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": true, \"bar\": 1, \"size\": 16384, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": true, \"bar\": 3, \"size\": 262144, \"type\": \"memory\"}]}" "\0"
    "megasas-gen2" "\0"
    "\"megasas-gen2\"" "\0"
    "mptsas-diag[0]" "\0"
    "mptsas-io[0]" "\0"
    "mptsas-mmio[0]" "\0"
    "sas_address msi addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 256, \"desc\": \"SCSI controller\"}, \"id\": {\"device\": 84, \"subsystem-vendor\": 4096, \"vendor\": 4096, \"subsystem\": 32768}, \"irq_pin\": 1, \"regions\": [{\"bar\": 0, \"size\": 256, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 16384, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 2, \"size\": 65536, \"type\": \"memory\"}]}" "\0"
    "mptsas1068" "\0"
    "\"mptsas1068\"" "\0"
    "ne2000[0]" "\0"
    "iobase irq mac netdev" "\0"
    "ne2k_isa" "\0"
    "\"ne2k_isa\"" "\0"
    "ne2000.rom[0]" "\0"
    "{\"class_info\": {\"class\": 512, \"desc\": \"Ethernet controller\"}, \"id\": {\"device\": 32809, \"subsystem-vendor\": 6900, \"vendor\": 4332, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"bar\": 0, \"size\": 256, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 6, \"size\": 262144, \"type\": \"memory\"}]}" "\0"
    "ne2k_pci" "\0"
    "\"ne2k_pci\"" "\0"
    "\"efi-ne2k_pci.rom\"" "\0"
    "\"./xhci-core/xhci[0]\"" "\0"
    "doorbell[0]" "\0"
    "2080" "\0"
    "runtime[0]" "\0"
    "544" "\0"
    "usb2 port #1[0]" "\0"
    "1152" "\0"
    "usb2 port #2[0]" "\0"
    "1168" "\0"
    "usb2 port #3[0]" "\0"
    "1184" "\0"
    "usb2 port #4[0]" "\0"
    "1200" "\0"
    "usb3 port #1[0]" "\0"
    "1088" "\0"
    "usb3 port #2[0]" "\0"
    "1104" "\0"
    "usb3 port #3[0]" "\0"
    "1120" "\0"
    "usb3 port #4[0]" "\0"
    "1136" "\0"
    "xhci[0]" "\0"
    "xhci-core" "\0"
    "base-xhci" "\0"
    "\"base-xhci\"" "\0"
    "host" "\0"
    "link<device>" "\0"
    "\".\"" "\0"
    "p3" "\0"
    "streams" "\0"
    "legacy-host" "\0"
    "p2" "\0"
    "msi msix superspeed-ports-first force-pcie-endcap intrs slots addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 3075, \"desc\": \"USB controller\"}, \"id\": {\"device\": 404, \"subsystem-vendor\": 6900, \"vendor\": 4147, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": true, \"bar\": 0, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "nec-usb-xhci" "\0"
    "\"nec-usb-xhci\"" "\0"
    "force-pcie-endcap" "\0"
    "superspeed-ports-first" "\0"
    "intrs" "\0"
    "slots" "\0"
    "nvdimm-memory[0]" "\0"
    "\"/machine/device-memory[0]\"" "\0"
    "\"nvdimm\"" "\0"
    "node" "\0"
    "unarmed" "\0"
    "uuid" "\0"
    "QemuUUID" "\0"
    "label-size" "\0"
    "nvme-bus" "\0"
    "\"nvme-bus\"" "\0"
    "\"./nvme-bar0[0]\"" "\0"
    "1040" "\0"
    "nvme-bar0[0]" "\0"
    "nvme[0]" "\0"
    "drive backend_defaults logical_block_size physical_block_size min_io_size opt_io_size discard_granularity write-cache share-rw account-invalid account-failed serial cmb_size_mb num_queues max_ioqpairs msix_qsize aerl aer_max_queued mdts vsl use-intel-id legacy-cmb ioeventfd zoned.zasl zoned.auto_transition sriov_max_vfs sriov_vq_flexible sriov_vi_flexible sriov_max_vi_per_vf sriov_max_vq_per_vf msix-exclusive-bar addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 264}, \"id\": {\"device\": 16, \"subsystem-vendor\": 6900, \"vendor\": 6966, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": true, \"bar\": 0, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "nvme" "\0"
    "\"nvme\"" "\0"
    "mdts" "\0"
    "cmb_size_mb" "\0"
    "aerl" "\0"
    "\"s\"" "\0"
    "use-intel-id" "\0"
    "sriov_vq_flexible" "\0"
    "zoned.zasl" "\0"
    "num_queues" "\0"
    "zoned.auto_transition" "\0"
    "max_ioqpairs" "\0"
    "legacy-subsys" "\0"
    "legacy-pmrdev" "\0"
    "msix_qsize" "\0"
    "65" "\0"
    "sriov_max_vq_per_vf" "\0"
    "legacy-cmb" "\0"
    "link<nvme-subsys>" "\0"
    "pmrdev" "\0"
    "msix-exclusive-bar" "\0"
    "sriov_max_vi_per_vf" "\0"
    "sriov_max_vfs" "\0"
    "aer_max_queued" "\0"
    "sriov_vi_flexible" "\0"
    "vsl" "\0"
    "smart_critical_warning" "\0"
    "drive backend_defaults logical_block_size physical_block_size min_io_size opt_io_size discard_granularity write-cache share-rw account-invalid account-failed detached shared nsid uuid eui64 ms mset pi pil pif mssrl mcl msrc zoned zoned.zone_size zoned.zone_capacity zoned.cross_read zoned.max_active zoned.max_open zoned.descr_ext_size zoned.numzrwa zoned.zrwas zoned.zrwafg eui64-default" "\0"
    "nvme-ns" "\0"
    "\"nvme-ns\"" "\0"
    "\"/machine/peripheral-anon/device[0]/nvme-bus.0\"" "\0"
    "eui64" "\0"
    "nsid" "\0"
    "zoned.numzrwa" "\0"
    "shared" "\0"
    "zoned.cross_read" "\0"
    "mssrl" "\0"
    "msrc" "\0"
    "127" "\0"
    "eui64-default" "\0"
    "zoned.zone_size" "\0"
    "zoned.zrwafg" "\0"
    "zoned.descr_ext_size" "\0"
    "zoned.max_open" "\0"
    "mset" "\0"
    "mcl" "\0"
    "zoned.zone_capacity" "\0"
    "pi" "\0"
    "pil" "\0"
    "ms" "\0"
    "detached" "\0"
    "zoned" "\0"
    "pif" "\0"
    "zoned.max_active" "\0"
    "zoned.zrwas" "\0"
    "nvme-subsys" "\0"
    "\"nvme-subsys\"" "\0"
    "nqn" "\0"
    "pc-dimm" "\0"
    "\"pc-dimm\"" "\0"
    "pc-testdev-flush-page[0]" "\0"
    "pc-testdev-iomem[0]" "\0"
    "4278190080" "\0"
    "pc-testdev-ioport-byte[0]" "\0"
    "232" "\0"
    "pc-testdev-ioport[0]" "\0"
    "224" "\0"
    "pc-testdev-irq-line[0]" "\0"
    "pc-testdev" "\0"
    "\"pc-testdev\"" "\0"
    "shpc-bar[0]" "\0"
    "shpc-mmio[0]" "\0"
    "\"./shpc-bar[0]\"" "\0"
    "chassis_nr msi shpc bus-reserve io-reserve mem-reserve pref32-reserve pref64-reserve addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 1540, \"desc\": \"PCI bridge\"}, \"id\": {\"device\": 1, \"vendor\": 6966}, \"irq_pin\": 1, \"pci_bridge\": {\"prefetchable_range\": {\"limit\": 1048575, \"base\": 0}, \"memory_range\": {\"limit\": 1048575, \"base\": 0}, \"secondary\": 0, \"io_range\": {\"limit\": 4095, \"base\": 0}, \"number\": 0, \"subordinate\": 0}, \"regions\": [{\"prefetch\": false, \"mem_type_64\": true, \"bar\": 0, \"size\": 256, \"type\": \"memory\"}]}" "\0"
    "pci-bridge" "\0"
    "\"pci-bridge\"" "\0"
    "chassis_nr" "\0"
    "shpc" "\0"
    "{\"class_info\": {\"class\": 1540, \"desc\": \"PCI bridge\"}, \"id\": {\"device\": 10, \"vendor\": 6966}, \"irq_pin\": 1, \"pci_bridge\": {\"prefetchable_range\": {\"limit\": 1048575, \"base\": 0}, \"memory_range\": {\"limit\": 1048575, \"base\": 0}, \"secondary\": 0, \"io_range\": {\"limit\": 4095, \"base\": 0}, \"number\": 0, \"subordinate\": 0}, \"regions\": [{\"prefetch\": false, \"mem_type_64\": true, \"bar\": 0, \"size\": 256, \"type\": \"memory\"}]}" "\0"
    "pci-bridge-seat" "\0"
    "\"pci-bridge-seat\"" "\0"
    "{\"class_info\": {\"class\": 3079}, \"id\": {\"device\": 4370, \"subsystem-vendor\": 6900, \"vendor\": 4660, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"bar\": 0, \"size\": 8, \"type\": \"io\"}]}" "\0"
    "pci-ipmi-bt" "\0"
    "\"pci-ipmi-bt\"" "\0"
    "pci-ipmi-kcs" "\0"
    "\"pci-ipmi-kcs\"" "\0"
    "ohci[0]" "\0"
    "masterbus num-ports firstport addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 3075, \"desc\": \"USB controller\"}, \"id\": {\"device\": 63, \"subsystem-vendor\": 6900, \"vendor\": 4203, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 0, \"size\": 256, \"type\": \"memory\"}]}" "\0"
    "pci-ohci" "\0"
    "\"pci-ohci\"" "\0"
    "num-ports" "\0"
    "prog_if addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 1792, \"desc\": \"Serial port\"}, \"id\": {\"device\": 2, \"subsystem-vendor\": 6900, \"vendor\": 6966, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"bar\": 0, \"size\": 8, \"type\": \"io\"}]}" "\0"
    "pci-serial" "\0"
    "\"pci-serial\"" "\0"
    "prog_if" "\0"
    "multiserial[0]" "\0"
    "serial[1]" "\0"
    "uart #1[0]" "\0"
    "\"./multiserial[0]\"" "\0"
    "uart #2[0]" "\0"
    "chardev1 chardev2 prog_if addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 1792, \"desc\": \"Serial port\"}, \"id\": {\"device\": 3, \"subsystem-vendor\": 6900, \"vendor\": 6966, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"bar\": 0, \"size\": 16, \"type\": \"io\"}]}" "\0"
    "pci-serial-2x" "\0"
    "\"pci-serial-2x\"" "\0"
    "serial[2]" "\0"
    "serial[3]" "\0"
    "uart #3[0]" "\0"
    "uart #4[0]" "\0"
    "chardev1 chardev2 chardev3 chardev4 prog_if addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 1792, \"desc\": \"Serial port\"}, \"id\": {\"device\": 4, \"subsystem-vendor\": 6900, \"vendor\": 6966, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"bar\": 0, \"size\": 32, \"type\": \"io\"}]}" "\0"
    "pci-serial-4x" "\0"
    "\"pci-serial-4x\"" "\0"
    "pci-testdev-mmio[0]" "\0"
    "pci-testdev-portio[0]" "\0"
    "membar addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 255}, \"id\": {\"device\": 5, \"subsystem-vendor\": 6900, \"vendor\": 6966, \"subsystem\": 4352}, \"irq_pin\": 0, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 0, \"size\": 4096, \"type\": \"memory\"}, {\"bar\": 1, \"size\": 256, \"type\": \"io\"}]}" "\0"
    "pci-testdev" "\0"
    "\"pci-testdev\"" "\0"
    "membar" "\0"
    "msi addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 1540, \"desc\": \"PCI bridge\"}, \"id\": {\"device\": 14, \"vendor\": 6966}, \"irq_pin\": 1, \"pci_bridge\": {\"prefetchable_range\": {\"limit\": 1048575, \"base\": 0}, \"memory_range\": {\"limit\": 1048575, \"base\": 0}, \"secondary\": 0, \"io_range\": {\"limit\": 4095, \"base\": 0}, \"number\": 0, \"subordinate\": 0}, \"regions\": [{\"prefetch\": false, \"mem_type_64\": true, \"bar\": 0, \"size\": 256, \"type\": \"memory\"}]}" "\0"
    "pcie-pci-bridge" "\0"
    "\"pcie-pci-bridge\"" "\0"
    "\"./pcie-root-port-msix[0]\"" "\0"
    "2048" "\0"
    "pcie-root-port-msix[0]" "\0"
    "x-migrate-msix bus-reserve io-reserve mem-reserve pref32-reserve pref64-reserve x-speed x-width power_controller_present disable-acs chassis slot hotplug x-native-hotplug port aer_log_max addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 1540, \"desc\": \"PCI bridge\"}, \"id\": {\"device\": 12, \"vendor\": 6966}, \"irq_pin\": 1, \"pci_bridge\": {\"prefetchable_range\": {\"limit\": 1048575, \"base\": 4293918720}, \"memory_range\": {\"limit\": 1048575, \"base\": 4293918720}, \"secondary\": 0, \"io_range\": {\"limit\": 4095, \"base\": 61440}, \"number\": 0, \"subordinate\": 0}, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 0, \"size\": 4096, \"type\": \"memory\"}]}" "\0"
    "pcie-root-port" "\0"
    "\"pcie-root-port\"" "\0"
    "x-width" "\0"
    "PCIELinkWidth" "\0"
    "x-migrate-msix" "\0"
    "x-speed" "\0"
    "PCIELinkSpeed" "\0"
    "\"16\"" "\0"
    "pcnet-io[0]" "\0"
    "pcnet-mmio[0]" "\0"
    "pcnet.rom[0]" "\0"
    "{\"class_info\": {\"class\": 512, \"desc\": \"Ethernet controller\"}, \"id\": {\"device\": 8192, \"subsystem-vendor\": 0, \"vendor\": 4130, \"subsystem\": 0}, \"irq_pin\": 1, \"regions\": [{\"bar\": 0, \"size\": 32, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 32, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 6, \"size\": 262144, \"type\": \"memory\"}]}" "\0"
    "pcnet" "\0"
    "\"pcnet\"" "\0"
    "\"efi-pcnet.rom\"" "\0"
    "\"./piix-bmdma-container[0]\"" "\0"
    "bandwidth maxframes addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 3075, \"desc\": \"USB controller\"}, \"id\": {\"device\": 28704, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 4, \"regions\": [{\"bar\": 4, \"size\": 32, \"type\": \"io\"}]}" "\0"
    "piix3-usb-uhci" "\0"
    "\"piix3-usb-uhci\"" "\0"
    "{\"class_info\": {\"class\": 257, \"desc\": \"IDE controller\"}, \"id\": {\"device\": 28945, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 0, \"regions\": [{\"bar\": 4, \"size\": 16, \"type\": \"io\"}]}" "\0"
    "piix4-ide" "\0"
    "\"piix4-ide\"" "\0"
    "{\"class_info\": {\"class\": 3075, \"desc\": \"USB controller\"}, \"id\": {\"device\": 28946, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 4, \"regions\": [{\"bar\": 4, \"size\": 32, \"type\": \"io\"}]}" "\0"
    "piix4-usb-uhci" "\0"
    "\"piix4-usb-uhci\"" "\0"
    "pvpanic[0]" "\0"
    "1285" "\0"
    "ioport events" "\0"
    "pvpanic" "\0"
    "\"pvpanic\"" "\0"
    "events" "\0"
    "events addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 2176}, \"id\": {\"device\": 17, \"subsystem-vendor\": 6900, \"vendor\": 6966, \"subsystem\": 4352}, \"irq_pin\": 0, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 0, \"size\": 2, \"type\": \"memory\"}]}" "\0"
    "pvpanic-pci" "\0"
    "\"pvpanic-pci\"" "\0"
    "pvscsi-io[0]" "\0"
    "use_msg x-old-pci-configuration x-disable-pcie addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 256, \"desc\": \"SCSI controller\"}, \"id\": {\"device\": 1984, \"subsystem-vendor\": 5549, \"vendor\": 5549, \"subsystem\": 1984}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 0, \"size\": 32768, \"type\": \"memory\"}]}" "\0"
    "pvscsi" "\0"
    "\"pvscsi\"" "\0"
    "use_msg" "\0"
    "x-old-pci-configuration" "\0"
    "x-disable-pcie" "\0"
    "bus_nr numa_node bypass_iommu addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 1536, \"desc\": \"Host bridge\"}, \"id\": {\"device\": 9, \"subsystem-vendor\": 6900, \"vendor\": 6966, \"subsystem\": 4352}, \"irq_pin\": 0, \"regions\": []}" "\0"
    "pxb" "\0"
    "\"pxb\"" "\0"
    "bypass_iommu" "\0"
    "bus_nr" "\0"
    "numa_node" "\0"
    "pxb-internal" "\0"
    "pxb-bus" "\0"
    "\"pxb-bus\"" "\0"
    "x-config-reg-migration-enabled bypass-iommu" "\0"
    "pxb host" "\0"
    "\"pxb-host\"" "\0"
    "{\"class_info\": {\"class\": 1536, \"desc\": \"Host bridge\"}, \"id\": {\"device\": 11, \"subsystem-vendor\": 6900, \"vendor\": 6966, \"subsystem\": 4352}, \"irq_pin\": 0, \"regions\": []}" "\0"
    "pxb-pcie" "\0"
    "\"pxb-pcie\"" "\0"
    "pxb-pcie-bus" "\0"
    "\"pxb-pcie-bus\"" "\0"
    "pxb-pcie host" "\0"
    "{\"class_info\": {\"class\": 3075, \"desc\": \"USB controller\"}, \"id\": {\"device\": 13, \"subsystem-vendor\": 6900, \"vendor\": 6966, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": true, \"bar\": 0, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "qemu-xhci" "\0"
    "\"qemu-xhci\"" "\0"
    "qxl-ioports[0]" "\0"
    "qxl.vgavram[0]" "\0"
    "67108864" "\0"
    "qxl.vram32[0]" "\0"
    "qxl.vram[0]" "\0"
    "qxl.vrom[0]" "\0"
    "ram_size vram_size revision debug guestdebug cmdlog ram_size_mb vram_size_mb vram64_size_mb vgamem_mb surfaces max_outputs xres yres global-vmstate addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 896, \"desc\": \"Display controller\"}, \"id\": {\"device\": 256, \"subsystem-vendor\": 6900, \"vendor\": 6966, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 0, \"size\": 67108864, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 67108864, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 2, \"size\": 8192, \"type\": \"memory\"}, {\"bar\": 3, \"size\": 32, \"type\": \"io\"}]}" "\0"
    "qxl" "\0"
    "\"qxl\"" "\0"
    "vram64_size_mb" "\0"
    "vram_size_mb" "\0"
    "max_outputs" "\0"
    "revision" "\0"
    "cmdlog" "\0"
    "ram_size_mb" "\0"
    "ram_size" "\0"
    "vram_size" "\0"
    "guestdebug" "\0"
    "surfaces" "\0"
    "qxl.rom[0]" "\0"
    "{\"class_info\": {\"class\": 768, \"desc\": \"VGA controller\"}, \"id\": {\"device\": 256, \"subsystem-vendor\": 6900, \"vendor\": 6966, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 0, \"size\": 67108864, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 67108864, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 2, \"size\": 8192, \"type\": \"memory\"}, {\"bar\": 3, \"size\": 32, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 6, \"size\": 65536, \"type\": \"memory\"}]}" "\0"
    "qxl-vga" "\0"
    "\"qxl-vga\"" "\0"
    "\"vgabios-qxl.bin\"" "\0"
    "ramfb" "\0"
    "\"ramfb\"" "\0"
    "\"./rocker-msix-bar[0]\"" "\0"
    "rocker-mmio[0]" "\0"
    "rocker-msix-bar[0]" "\0"
    "name world fp_start_macaddr switch_id len-ports addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 640, \"desc\": \"Network controller\"}, \"id\": {\"device\": 6, \"subsystem-vendor\": 6900, \"vendor\": 6966, \"subsystem\": 4352}, \"irq_pin\": 0, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 0, \"size\": 8192, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 8192, \"type\": \"memory\"}]}" "\0"
    "rocker" "\0"
    "\"rocker\"" "\0"
    "len-ports" "\0"
    "fp_start_macaddr" "\0"
    "\"52:54:00:12:35:01\"" "\0"
    "name" "\0"
    "world" "\0"
    "\"ofdpa\"" "\0"
    "switch_id" "\0"
    "1327446905938" "\0"
    "rtl8139-mem[0]" "\0"
    "rtl8139.rom[0]" "\0"
    "rtl8139[0]" "\0"
    "{\"class_info\": {\"class\": 512, \"desc\": \"Ethernet controller\"}, \"id\": {\"device\": 33081, \"subsystem-vendor\": 6900, \"vendor\": 4332, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"bar\": 0, \"size\": 256, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 256, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 6, \"size\": 262144, \"type\": \"memory\"}]}" "\0"
    "rtl8139" "\0"
    "\"rtl8139\"" "\0"
    "\"efi-rtl8139.rom\"" "\0"
    "sb16[0]" "\0"
    "548" "\0"
    "sb16[1]" "\0"
    "554" "\0"
    "sb16[2]" "\0"
    "556" "\0"
    "audiodev version iobase irq dma dma16" "\0"
    "sb16" "\0"
    "\"sb16\"" "\0"
    "dma16" "\0"
    "1029" "\0"
    "drive backend_defaults logical_block_size physical_block_size min_io_size opt_io_size discard_granularity write-cache share-rw account-invalid account-failed rerror werror ver serial vendor product device_id wwn port_wwn port_index max_io_size scsi_version quirk_mode_page_apple_vendor quirk_mode_sense_rom_use_dbd quirk_mode_page_vendor_specific_apple quirk_mode_page_truncated channel scsi-id lun" "\0"
    "scsi-cd" "\0"
    "\"scsi-cd\"" "\0"
    "\"/machine/peripheral-anon/device[0]/virtio-backend/scsi.0\"" "\0"
    "scsi-id" "\0"
    "lun" "\0"
    "channel" "\0"
    "quirk_mode_sense_rom_use_dbd" "\0"
    "max_io_size" "\0"
    "2147483647" "\0"
    "scsi_version" "\0"
    "\"QEMU\"" "\0"
    "quirk_mode_page_truncated" "\0"
    "quirk_mode_page_vendor_specific_apple" "\0"
    "product" "\0"
    "\"QEMU CD-ROM\"" "\0"
    "quirk_mode_page_apple_vendor" "\0"
    "port_wwn" "\0"
    "port_index" "\0"
    "drive backend_defaults logical_block_size physical_block_size min_io_size opt_io_size discard_granularity write-cache share-rw account-invalid account-failed rerror werror ver serial vendor product device_id removable dpofua wwn port_wwn port_index max_unmap_size max_io_size rotation_rate scsi_version quirk_mode_page_vendor_specific_apple cyls heads secs lcyls lheads lsecs channel scsi-id lun" "\0"
    "scsi-hd" "\0"
    "\"scsi-hd\"" "\0"
    "removable" "\0"
    "max_unmap_size" "\0"
    "1073741824" "\0"
    "\"QEMU HARDDISK\"" "\0"
    "dpofua" "\0"
    "spec_version drive spi" "\0"
    "sd-card" "\0"
    "\"sd-card\"" "\0"
    "\"/machine/peripheral-anon/device[0]/sd-bus\"" "\0"
    "spi" "\0"
    "spec_version" "\0"
    "sd-bus" "\0"
    "sdhci-bus" "\0"
    "\"sdhci-bus\"" "\0"
    "sdhci[0]" "\0"
    "sd-spec-version uhs vendor capareg maxcurr addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 2053}, \"id\": {\"device\": 7, \"subsystem-vendor\": 6900, \"vendor\": 6966, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 0, \"size\": 256, \"type\": \"memory\"}]}" "\0"
    "sdhci-pci" "\0"
    "\"sdhci-pci\"" "\0"
    "maxcurr" "\0"
    "capareg" "\0"
    "91763892" "\0"
    "sd-spec-version" "\0"
    "uhs" "\0"
    "vgamem_mb qemu-extended-regs edid xres yres xmax ymax refresh_rate addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 896, \"desc\": \"Display controller\"}, \"id\": {\"device\": 4369, \"subsystem-vendor\": 6900, \"vendor\": 4660, \"subsystem\": 4352}, \"irq_pin\": 0, \"regions\": [{\"prefetch\": true, \"mem_type_64\": false, \"bar\": 0, \"size\": 16777216, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 2, \"size\": 4096, \"type\": \"memory\"}]}" "\0"
    "secondary-vga" "\0"
    "\"secondary-vga\"" "\0"
    "sga" "\0"
    "\"sga\"" "\0"
    "smbus-ipmi" "\0"
    "\"smbus-ipmi\"" "\0"
    "IndustryPack" "\0"
    "\"IndustryPack\"" "\0"
    "tpci200_io[0]" "\0"
    "tpci200_las0[0]" "\0"
    "tpci200_las1[0]" "\0"
    "tpci200_las2[0]" "\0"
    "tpci200_las3[0]" "\0"
    "tpci200_mmio[0]" "\0"
    "{\"class_info\": {\"class\": 1664, \"desc\": \"Bridge\"}, \"id\": {\"device\": 12488, \"subsystem-vendor\": 5272, \"vendor\": 5272, \"subsystem\": 12298}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 0, \"size\": 128, \"type\": \"memory\"}, {\"bar\": 1, \"size\": 128, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 2, \"size\": 256, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 3, \"size\": 1024, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 4, \"size\": 33554432, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 5, \"size\": 16777216, \"type\": \"memory\"}]}" "\0"
    "tpci200" "\0"
    "\"tpci200\"" "\0"
    "tulip-io[0]" "\0"
    "tulip-mem[0]" "\0"
    "{\"class_info\": {\"class\": 512, \"desc\": \"Ethernet controller\"}, \"id\": {\"device\": 25, \"subsystem-vendor\": 4156, \"vendor\": 4113, \"subsystem\": 4175}, \"irq_pin\": 1, \"regions\": [{\"bar\": 0, \"size\": 128, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 128, \"type\": \"memory\"}]}" "\0"
    "tulip" "\0"
    "\"tulip\"" "\0"
    "audiodev debug buffer multi port serial msos-desc pcap" "\0"
    "addr 0.0, port 1, speed 12, name QEMU USB Audio Interface, attached" "\0"
    "usb-audio" "\0"
    "\"usb-audio\"" "\0"
    "\"/machine/peripheral-anon/device[0]/usb-bus.0\"" "\0"
    "pcap" "\0"
    "msos-desc" "\0"
    "multi" "\0"
    "buffer" "\0"
    "attached" "\0"
    "port serial msos-desc pcap" "\0"
    "addr 0.0, port 1, speed 5000, name QEMU USB MSD, attached" "\0"
    "usb-bot" "\0"
    "\"usb-bot\"" "\0"
    "chardev port serial msos-desc pcap" "\0"
    "addr 0.0, port 1, speed 12, name QEMU USB Braille" "\0"
    "usb-braille" "\0"
    "\"usb-braille\"" "\0"
    "ccid-bus" "\0"
    "\"ccid-bus\"" "\0"
    "debug port serial msos-desc pcap" "\0"
    "addr 0.0, port 1, speed 12, name QEMU USB CCID, attached" "\0"
    "usb-ccid" "\0"
    "\"usb-ccid\"" "\0"
    "{\"class_info\": {\"class\": 3075, \"desc\": \"USB controller\"}, \"id\": {\"device\": 9421, \"subsystem-vendor\": 6900, \"vendor\": 32902, \"subsystem\": 4352}, \"irq_pin\": 4, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 0, \"size\": 4096, \"type\": \"memory\"}]}" "\0"
    "usb-ehci" "\0"
    "\"usb-ehci\"" "\0"
    "hostbus hostaddr hostport vendorid productid hostdevice isobufs isobsize guest-reset guest-resets-all loglevel pipeline suppress-remote-wake port serial msos-desc pcap" "\0"
    "addr 0.0, port 1, speed 1.5, name USB Host Device" "\0"
    "usb-host" "\0"
    "\"usb-host\"" "\0"
    "pipeline" "\0"
    "hostbus" "\0"
    "isobufs" "\0"
    "vendorid" "\0"
    "productid" "\0"
    "hostport" "\0"
    "hostdevice" "\0"
    "hostaddr" "\0"
    "suppress-remote-wake" "\0"
    "loglevel" "\0"
    "isobsize" "\0"
    "guest-resets-all" "\0"
    "guest-reset" "\0"
    "ports port-power port serial msos-desc pcap" "\0"
    "addr 0.0, port 1, speed 12, name QEMU USB Hub, attached" "\0"
    "usb-hub" "\0"
    "\"usb-hub\"" "\0"
    "ports" "\0"
    "port-power" "\0"
    "usb_version display port serial msos-desc pcap" "\0"
    "addr 0.0, port 1, speed 480, name QEMU USB Keyboard, attached" "\0"
    "usb-kbd" "\0"
    "\"usb-kbd\"" "\0"
    "usb_version" "\0"
    "display" "\0"
    "usb_version port serial msos-desc pcap" "\0"
    "addr 0.0, port 1, speed 480, name QEMU USB Mouse, attached" "\0"
    "usb-mouse" "\0"
    "\"usb-mouse\"" "\0"
    "mac netdev port serial msos-desc pcap" "\0"
    "addr 0.0, port 1, speed 12, name QEMU USB Network Interface, attached" "\0"
    "usb-net" "\0"
    "\"usb-net\"" "\0"
    "chardev debug filter streams suppress-remote-wake port serial msos-desc pcap" "\0"
    "addr 0.0, port 1, speed 1.5, name USB Redirection Device" "\0"
    "usb-redir" "\0"
    "\"usb-redir\"" "\0"
    "filter" "\0"
    "chardev always-plugged port serial msos-desc pcap" "\0"
    "addr 0.0, port 1, speed 12, name QEMU USB Serial" "\0"
    "usb-serial" "\0"
    "\"usb-serial\"" "\0"
    "always-plugged" "\0"
    "legacy[0]" "\0"
    "link<scsi-hd>" "\0"
    "\"./zz.0/legacy[0]\"" "\0"
    "drive backend_defaults logical_block_size physical_block_size min_io_size opt_io_size discard_granularity write-cache share-rw account-invalid account-failed rerror werror removable commandlog port serial msos-desc pcap" "\0"
    "usb-storage" "\0"
    "\"usb-storage\"" "\0"
    "commandlog" "\0"
    "usb_version display head port serial msos-desc pcap" "\0"
    "addr 0.0, port 1, speed 480, name QEMU USB Tablet, attached" "\0"
    "usb-tablet" "\0"
    "\"usb-tablet\"" "\0"
    "head" "\0"
    "log-scsi-req port serial msos-desc pcap" "\0"
    "addr 0.0, port 1, speed 5000, name USB Attached SCSI HBA, attached" "\0"
    "usb-uas" "\0"
    "\"usb-uas\"" "\0"
    "log-scsi-req" "\0"
    "addr 0.0, port 1, speed 12, name QEMU PenPartner Tablet, attached" "\0"
    "usb-wacom-tablet" "\0"
    "\"usb-wacom-tablet\"" "\0"
    "chardev tag num-request-queues queue-size indirect_desc event_idx notify_on_empty any_layout iommu_platform packed queue_reset use-started use-disabled-flag x-disable-legacy-check" "\0"
    "vhost-user-fs-device" "\0"
    "\"vhost-user-fs-device\"" "\0"
    "\"/machine/unattached/device[27]/virtio-mmio-bus.23\"" "\0"
    "queue_reset" "\0"
    "use-disabled-flag" "\0"
    "packed" "\0"
    "iommu_platform" "\0"
    "event_idx" "\0"
    "x-disable-legacy-check" "\0"
    "notify_on_empty" "\0"
    "any_layout" "\0"
    "use-started" "\0"
    "indirect_desc" "\0"
    "\"vu\"" "\0"
    "queue-size" "\0"
    "tag" "\0"
    "\"t\"" "\0"
    "num-request-queues" "\0"
    "\"./vhost-user-fs-pci-msix[0]\"" "\0"
    "vhost-user-fs-pci-msix[0]" "\0"
    "virtio-backend" "\0"
    "\"./virtio-bus\"" "\0"
    "virtio-bus" "\0"
    "virtio-pci-bus" "\0"
    "\"virtio-pci-bus\"" "\0"
    "link<vhost-user-fs-device>" "\0"
    "\"./virtio-backend\"" "\0"
    "virtio-pci-common-virtio-user-fs[0]" "\0"
    "\"./virtio-pci[0]\"" "\0"
    "virtio-pci-device-virtio-user-fs[0]" "\0"
    "virtio-pci-isr-virtio-user-fs[0]" "\0"
    "virtio-pci-notify-pio-virtio-user-fs[0]" "\0"
    "virtio-pci-notify-virtio-user-fs[0]" "\0"
    "virtio-pci[0]" "\0"
    "vectors virtio-pci-bus-master-bug-migration migrate-extra modern-pio-notify x-disable-pcie page-per-vq x-ignore-backend-features ats x-ats-page-aligned x-pcie-deverr-init x-pcie-lnkctl-init x-pcie-pm-init x-pcie-flr-init aer addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 384, \"desc\": \"Storage controller\"}, \"id\": {\"device\": 4186, \"subsystem-vendor\": 6900, \"vendor\": 6900, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 4096, \"type\": \"memory\"}, {\"prefetch\": true, \"mem_type_64\": true, \"bar\": 4, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "vhost-user-fs-pci" "\0"
    "\"vhost-user-fs-pci\"" "\0"
    "migrate-extra" "\0"
    "ats" "\0"
    "x-ignore-backend-features" "\0"
    "x-pcie-pm-init" "\0"
    "aer" "\0"
    "x-pcie-flr-init" "\0"
    "x-pcie-lnkctl-init" "\0"
    "x-ats-page-aligned" "\0"
    "page-per-vq" "\0"
    "x-pcie-deverr-init" "\0"
    "virtio-pci-bus-master-bug-migration" "\0"
    "modern-pio-notify" "\0"
    "vectors" "\0"
    "chardev nr name" "\0"
    "port 0, guest off, host off, throttle off" "\0"
    "virtconsole" "\0"
    "\"virtconsole\"" "\0"
    "\"/machine/peripheral-anon/device[0]/virtio-backend/virtio-serial-bus.0\"" "\0"
    "nr" "\0"
    "mount_tag fsdev indirect_desc event_idx notify_on_empty any_layout iommu_platform packed queue_reset use-started use-disabled-flag x-disable-legacy-check" "\0"
    "virtio-9p-device" "\0"
    "\"virtio-9p-device\"" "\0"
    "mount_tag" "\0"
    "fsdev" "\0"
    "\"f0\"" "\0"
    "\"./virtio-9p-pci-msix[0]\"" "\0"
    "virtio-9p-pci-msix[0]" "\0"
    "link<virtio-9p-device>" "\0"
    "virtio-pci-common-virtio-9p[0]" "\0"
    "virtio-pci-device-virtio-9p[0]" "\0"
    "virtio-pci-isr-virtio-9p[0]" "\0"
    "virtio-pci-notify-pio-virtio-9p[0]" "\0"
    "virtio-pci-notify-virtio-9p[0]" "\0"
    "virtio-pci[1]" "\0"
    "disable-legacy disable-modern ioeventfd vectors virtio-pci-bus-master-bug-migration migrate-extra modern-pio-notify x-disable-pcie page-per-vq x-ignore-backend-features ats x-ats-page-aligned x-pcie-deverr-init x-pcie-lnkctl-init x-pcie-pm-init x-pcie-flr-init aer addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 2}, \"id\": {\"device\": 4105, \"subsystem-vendor\": 6900, \"vendor\": 6900, \"subsystem\": 9}, \"irq_pin\": 1, \"regions\": [{\"bar\": 0, \"size\": 32, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 4096, \"type\": \"memory\"}, {\"prefetch\": true, \"mem_type_64\": true, \"bar\": 4, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "virtio-9p-pci" "\0"
    "\"virtio-9p-pci\"" "\0"
    "disable-legacy" "\0"
    "disable-modern" "\0"
    "\"./virtio-9p-pci-non-transitional-msix[0]\"" "\0"
    "virtio-9p-pci-non-transitional-msix[0]" "\0"
    "ioeventfd vectors virtio-pci-bus-master-bug-migration migrate-extra modern-pio-notify x-disable-pcie page-per-vq x-ignore-backend-features ats x-ats-page-aligned x-pcie-deverr-init x-pcie-lnkctl-init x-pcie-pm-init x-pcie-flr-init aer addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 2}, \"id\": {\"device\": 4169, \"subsystem-vendor\": 6900, \"vendor\": 6900, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 4096, \"type\": \"memory\"}, {\"prefetch\": true, \"mem_type_64\": true, \"bar\": 4, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "virtio-9p-pci-non-transitional" "\0"
    "\"virtio-9p-pci-non-transitional\"" "\0"
    "\"./virtio-9p-pci-transitional-msix[0]\"" "\0"
    "virtio-9p-pci-transitional-msix[0]" "\0"
    "virtio-9p-pci-transitional" "\0"
    "\"virtio-9p-pci-transitional\"" "\0"
    "deflate-on-oom free-page-hint page-poison free-page-reporting qemu-4-0-config-size indirect_desc event_idx notify_on_empty any_layout iommu_platform packed queue_reset use-started use-disabled-flag x-disable-legacy-check" "\0"
    "virtio-balloon-device" "\0"
    "\"virtio-balloon-device\"" "\0"
    "legacy-iothread" "\0"
    "iothread" "\0"
    "link<iothread>" "\0"
    "deflate-on-oom" "\0"
    "free-page-hint" "\0"
    "page-poison" "\0"
    "qemu-4-0-config-size" "\0"
    "free-page-reporting" "\0"
    "guest-stats-polling-interval" "\0"
    "guest-stats" "\0"
    "guest statistics" "\0"
    "link<virtio-balloon-device>" "\0"
    "virtio-pci-common-virtio-balloon[0]" "\0"
    "virtio-pci-device-virtio-balloon[0]" "\0"
    "virtio-pci-isr-virtio-balloon[0]" "\0"
    "virtio-pci-notify-pio-virtio-balloon[0]" "\0"
    "virtio-pci-notify-virtio-balloon[0]" "\0"
    "disable-legacy disable-modern virtio-pci-bus-master-bug-migration migrate-extra modern-pio-notify x-disable-pcie page-per-vq x-ignore-backend-features ats x-ats-page-aligned x-pcie-deverr-init x-pcie-lnkctl-init x-pcie-pm-init x-pcie-flr-init aer addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 255}, \"id\": {\"device\": 4098, \"subsystem-vendor\": 6900, \"vendor\": 6900, \"subsystem\": 5}, \"irq_pin\": 1, \"regions\": [{\"bar\": 0, \"size\": 64, \"type\": \"io\"}, {\"prefetch\": true, \"mem_type_64\": true, \"bar\": 4, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "virtio-balloon-pci" "\0"
    "\"virtio-balloon-pci\"" "\0"
    "virtio-pci-bus-master-bug-migration migrate-extra modern-pio-notify x-disable-pcie page-per-vq x-ignore-backend-features ats x-ats-page-aligned x-pcie-deverr-init x-pcie-lnkctl-init x-pcie-pm-init x-pcie-flr-init aer addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 255}, \"id\": {\"device\": 4165, \"subsystem-vendor\": 6900, \"vendor\": 6900, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": true, \"mem_type_64\": true, \"bar\": 4, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "virtio-balloon-pci-non-transitional" "\0"
    "\"virtio-balloon-pci-non-transitional\"" "\0"
    "virtio-balloon-pci-transitional" "\0"
    "\"virtio-balloon-pci-transitional\"" "\0"
    "drive backend_defaults logical_block_size physical_block_size min_io_size opt_io_size discard_granularity write-cache share-rw account-invalid account-failed rerror werror cyls heads secs lcyls lheads lsecs serial config-wce scsi request-merging num-queues queue-size seg-max-adjust discard report-discard-granularity write-zeroes max-discard-sectors max-write-zeroes-sectors x-enable-wce-if-config-wce indirect_desc event_idx notify_on_empty any_layout iommu_platform packed queue_reset use-started use-disabled-flag x-disable-legacy-check" "\0"
    "virtio-blk-device" "\0"
    "\"virtio-blk-device\"" "\0"
    "num-queues" "\0"
    "config-wce" "\0"
    "seg-max-adjust" "\0"
    "report-discard-granularity" "\0"
    "scsi" "\0"
    "max-discard-sectors" "\0"
    "4194303" "\0"
    "discard" "\0"
    "request-merging" "\0"
    "write-zeroes" "\0"
    "max-write-zeroes-sectors" "\0"
    "x-enable-wce-if-config-wce" "\0"
    "\"./virtio-blk-pci-msix[0]\"" "\0"
    "virtio-blk-pci-msix[0]" "\0"
    "link<virtio-blk-device>" "\0"
    "virtio-pci-common-virtio-blk[0]" "\0"
    "virtio-pci-device-virtio-blk[0]" "\0"
    "virtio-pci-isr-virtio-blk[0]" "\0"
    "virtio-pci-notify-pio-virtio-blk[0]" "\0"
    "virtio-pci-notify-virtio-blk[0]" "\0"
    "disable-legacy disable-modern class ioeventfd vectors virtio-pci-bus-master-bug-migration migrate-extra modern-pio-notify x-disable-pcie page-per-vq x-ignore-backend-features ats x-ats-page-aligned x-pcie-deverr-init x-pcie-lnkctl-init x-pcie-pm-init x-pcie-flr-init aer addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 256, \"desc\": \"SCSI controller\"}, \"id\": {\"device\": 4097, \"subsystem-vendor\": 6900, \"vendor\": 6900, \"subsystem\": 2}, \"irq_pin\": 1, \"regions\": [{\"bar\": 0, \"size\": 128, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 4096, \"type\": \"memory\"}, {\"prefetch\": true, \"mem_type_64\": true, \"bar\": 4, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "virtio-blk-pci" "\0"
    "\"virtio-blk-pci\"" "\0"
    "class" "\0"
    "\"./virtio-blk-pci-non-transitional-msix[0]\"" "\0"
    "virtio-blk-pci-non-transitional-msix[0]" "\0"
    "class ioeventfd vectors virtio-pci-bus-master-bug-migration migrate-extra modern-pio-notify x-disable-pcie page-per-vq x-ignore-backend-features ats x-ats-page-aligned x-pcie-deverr-init x-pcie-lnkctl-init x-pcie-pm-init x-pcie-flr-init aer addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 256, \"desc\": \"SCSI controller\"}, \"id\": {\"device\": 4162, \"subsystem-vendor\": 6900, \"vendor\": 6900, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 4096, \"type\": \"memory\"}, {\"prefetch\": true, \"mem_type_64\": true, \"bar\": 4, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "virtio-blk-pci-non-transitional" "\0"
    "\"virtio-blk-pci-non-transitional\"" "\0"
    "\"./virtio-blk-pci-transitional-msix[0]\"" "\0"
    "virtio-blk-pci-transitional-msix[0]" "\0"
    "virtio-blk-pci-transitional" "\0"
    "\"virtio-blk-pci-transitional\"" "\0"
    "indirect_desc event_idx notify_on_empty any_layout iommu_platform packed queue_reset use-started use-disabled-flag x-disable-legacy-check" "\0"
    "virtio-crypto-device" "\0"
    "\"virtio-crypto-device\"" "\0"
    "cryptodev" "\0"
    "link<cryptodev-backend>" "\0"
    "\"/objects/cr0\"" "\0"
    "legacy-cryptodev" "\0"
    "\"./virtio-crypto-pci-msix[0]\"" "\0"
    "link<virtio-crypto-device>" "\0"
    "virtio-crypto-pci-msix[0]" "\0"
    "virtio-pci-common-virtio-crypto[0]" "\0"
    "virtio-pci-device-virtio-crypto[0]" "\0"
    "virtio-pci-isr-virtio-crypto[0]" "\0"
    "virtio-pci-notify-pio-virtio-crypto[0]" "\0"
    "virtio-pci-notify-virtio-crypto[0]" "\0"
    "ioeventfd vectors disable-legacy disable-modern virtio-pci-bus-master-bug-migration migrate-extra modern-pio-notify x-disable-pcie page-per-vq x-ignore-backend-features ats x-ats-page-aligned x-pcie-deverr-init x-pcie-lnkctl-init x-pcie-pm-init x-pcie-flr-init aer addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 255}, \"id\": {\"device\": 4180, \"subsystem-vendor\": 6900, \"vendor\": 6900, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 4096, \"type\": \"memory\"}, {\"prefetch\": true, \"mem_type_64\": true, \"bar\": 4, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "virtio-crypto-pci" "\0"
    "\"virtio-crypto-pci\"" "\0"
    "max_outputs edid xres yres max_hostmem blob indirect_desc event_idx notify_on_empty any_layout iommu_platform packed queue_reset use-started use-disabled-flag x-disable-legacy-check" "\0"
    "virtio-gpu-device" "\0"
    "\"virtio-gpu-device\"" "\0"
    "blob" "\0"
    "max_hostmem" "\0"
    "\"./virtio-gpu-pci-msix[0]\"" "\0"
    "link<virtio-gpu-device>" "\0"
    "virtio-gpu-pci-msix[0]" "\0"
    "virtio-pci-common-virtio-gpu[0]" "\0"
    "virtio-pci-device-virtio-gpu[0]" "\0"
    "virtio-pci-isr-virtio-gpu[0]" "\0"
    "virtio-pci-notify-pio-virtio-gpu[0]" "\0"
    "virtio-pci-notify-virtio-gpu[0]" "\0"
    "{\"class_info\": {\"class\": 896, \"desc\": \"Display controller\"}, \"id\": {\"device\": 4176, \"subsystem-vendor\": 6900, \"vendor\": 6900, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 4096, \"type\": \"memory\"}, {\"prefetch\": true, \"mem_type_64\": true, \"bar\": 4, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "virtio-gpu-pci" "\0"
    "\"virtio-gpu-pci\"" "\0"
    "\"./virtio-backend/virtio-iommu-memory-region-0-0[0]\"" "\0"
    "system[1]" "\0"
    "\"./virtio-backend/virtio-iommu-memory-region-1-8[0]\"" "\0"
    "system[2]" "\0"
    "\"./virtio-backend/virtio-iommu-memory-region-2-9[0]\"" "\0"
    "system[3]" "\0"
    "\"./virtio-backend/virtio-iommu-memory-region-3-11[0]\"" "\0"
    "system[4]" "\0"
    "\"./virtio-backend/virtio-iommu-memory-region-4-16[0]\"" "\0"
    "virtio-iommu-memory-region-0-0[0]" "\0"
    "virtio-iommu-memory-region-0-0[1]" "\0"
    "virtio-iommu-memory-region" "\0"
    "\"virtio-iommu-memory-region\"" "\0"
    "virtio-iommu-memory-region-1-8[0]" "\0"
    "virtio-iommu-memory-region-1-8[1]" "\0"
    "virtio-iommu-memory-region-2-9[0]" "\0"
    "virtio-iommu-memory-region-2-9[1]" "\0"
    "virtio-iommu-memory-region-3-11[0]" "\0"
    "virtio-iommu-memory-region-3-11[1]" "\0"
    "virtio-iommu-memory-region-4-16[0]" "\0"
    "virtio-iommu-memory-region-4-16[1]" "\0"
    "boot-bypass indirect_desc event_idx notify_on_empty any_layout iommu_platform packed queue_reset use-started use-disabled-flag x-disable-legacy-check" "\0"
    "virtio-iommu-device" "\0"
    "\"virtio-iommu-device\"" "\0"
    "boot-bypass" "\0"
    "primary-bus" "\0"
    "link<PCI>" "\0"
    "legacy-primary-bus" "\0"
    "link<virtio-iommu-device>" "\0"
    "virtio-pci-common-virtio-iommu[0]" "\0"
    "virtio-pci-device-virtio-iommu[0]" "\0"
    "virtio-pci-isr-virtio-iommu[0]" "\0"
    "virtio-pci-notify-pio-virtio-iommu[0]" "\0"
    "virtio-pci-notify-virtio-iommu[0]" "\0"
    "class len-reserved-regions disable-legacy disable-modern virtio-pci-bus-master-bug-migration migrate-extra modern-pio-notify x-disable-pcie page-per-vq x-ignore-backend-features ats x-ats-page-aligned x-pcie-deverr-init x-pcie-lnkctl-init x-pcie-pm-init x-pcie-flr-init aer addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 255}, \"id\": {\"device\": 4183, \"subsystem-vendor\": 6900, \"vendor\": 6900, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": true, \"mem_type_64\": true, \"bar\": 4, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "virtio-iommu-pci" "\0"
    "\"virtio-iommu-pci\"" "\0"
    "len-reserved-regions" "\0"
    "reserved-regions[0]" "\0"
    "reserved_region" "\0"
    "\"0xfee00000:0xfeefffff:1\"" "\0"
    "display head serial indirect_desc event_idx notify_on_empty any_layout iommu_platform packed queue_reset use-started use-disabled-flag x-disable-legacy-check" "\0"
    "virtio-keyboard-device" "\0"
    "\"virtio-keyboard-device\"" "\0"
    "\"./virtio-keyboard-pci-msix[0]\"" "\0"
    "link<virtio-keyboard-device>" "\0"
    "virtio-keyboard-pci-msix[0]" "\0"
    "virtio-pci-common-virtio-input[0]" "\0"
    "virtio-pci-device-virtio-input[0]" "\0"
    "virtio-pci-isr-virtio-input[0]" "\0"
    "virtio-pci-notify-pio-virtio-input[0]" "\0"
    "virtio-pci-notify-virtio-input[0]" "\0"
    "disable-legacy disable-modern vectors virtio-pci-bus-master-bug-migration migrate-extra modern-pio-notify x-disable-pcie page-per-vq x-ignore-backend-features ats x-ats-page-aligned x-pcie-deverr-init x-pcie-lnkctl-init x-pcie-pm-init x-pcie-flr-init aer addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 2304, \"desc\": \"Keyboard\"}, \"id\": {\"device\": 4178, \"subsystem-vendor\": 6900, \"vendor\": 6900, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 4096, \"type\": \"memory\"}, {\"prefetch\": true, \"mem_type_64\": true, \"bar\": 4, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "virtio-keyboard-pci" "\0"
    "\"virtio-keyboard-pci\"" "\0"
    "memaddr node prealloc unplugged-inaccessible indirect_desc event_idx notify_on_empty any_layout iommu_platform packed queue_reset use-started use-disabled-flag x-disable-legacy-check" "\0"
    "virtio-mem" "\0"
    "\"virtio-mem\"" "\0"
    "unplugged-inaccessible" "\0"
    "memaddr" "\0"
    "prealloc" "\0"
    "block-size" "\0"
    "2097152" "\0"
    "requested-size" "\0"
    "link<virtio-mem>" "\0"
    "virtio-pci-common-virtio-mem[0]" "\0"
    "virtio-pci-device-virtio-mem[0]" "\0"
    "virtio-pci-isr-virtio-mem[0]" "\0"
    "virtio-pci-notify-pio-virtio-mem[0]" "\0"
    "virtio-pci-notify-virtio-mem[0]" "\0"
    "{\"class_info\": {\"class\": 255}, \"id\": {\"device\": 4184, \"subsystem-vendor\": 6900, \"vendor\": 6900, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": true, \"mem_type_64\": true, \"bar\": 4, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "virtio-mem-pci" "\0"
    "\"virtio-mem-pci\"" "\0"
    "wheel-axis display head serial indirect_desc event_idx notify_on_empty any_layout iommu_platform packed queue_reset use-started use-disabled-flag x-disable-legacy-check" "\0"
    "virtio-mouse-device" "\0"
    "\"virtio-mouse-device\"" "\0"
    "wheel-axis" "\0"
    "\"./virtio-mouse-pci-msix[0]\"" "\0"
    "link<virtio-mouse-device>" "\0"
    "virtio-mouse-pci-msix[0]" "\0"
    "{\"class_info\": {\"class\": 2306, \"desc\": \"Mouse\"}, \"id\": {\"device\": 4178, \"subsystem-vendor\": 6900, \"vendor\": 6900, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 4096, \"type\": \"memory\"}, {\"prefetch\": true, \"mem_type_64\": true, \"bar\": 4, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "virtio-mouse-pci" "\0"
    "\"virtio-mouse-pci\"" "\0"
    "csum guest_csum gso guest_tso4 guest_tso6 guest_ecn guest_ufo guest_announce host_tso4 host_tso6 host_ecn host_ufo mrg_rxbuf status ctrl_vq ctrl_rx ctrl_vlan ctrl_rx_extra ctrl_mac_addr ctrl_guest_offloads mq rss hash guest_rsc_ext rsc_interval mac netdev x-txtimer x-txburst tx rx_queue_size tx_queue_size host_mtu x-mtu-bypass-backend speed duplex failover indirect_desc event_idx notify_on_empty any_layout iommu_platform packed queue_reset use-started use-disabled-flag x-disable-legacy-check" "\0"
    "virtio-net-device" "\0"
    "\"virtio-net-device\"" "\0"
    "gso" "\0"
    "x-txtimer" "\0"
    "150000" "\0"
    "mq" "\0"
    "mrg_rxbuf" "\0"
    "x-txburst" "\0"
    "host_mtu" "\0"
    "tx" "\0"
    "rss" "\0"
    "status" "\0"
    "failover" "\0"
    "ctrl_mac_addr" "\0"
    "tx_queue_size" "\0"
    "guest_tso4" "\0"
    "hash" "\0"
    "host_tso6" "\0"
    "ctrl_guest_offloads" "\0"
    "guest_ufo" "\0"
    "ctrl_vq" "\0"
    "guest_ecn" "\0"
    "host_ufo" "\0"
    "host_ecn" "\0"
    "guest_rsc_ext" "\0"
    "duplex" "\0"
    "rsc_interval" "\0"
    "300000" "\0"
    "guest_announce" "\0"
    "host_tso4" "\0"
    "x-mtu-bypass-backend" "\0"
    "ctrl_rx_extra" "\0"
    "guest_csum" "\0"
    "rx_queue_size" "\0"
    "ctrl_vlan" "\0"
    "guest_tso6" "\0"
    "speed" "\0"
    "csum" "\0"
    "ctrl_rx" "\0"
    "\"./virtio-net-pci-msix[0]\"" "\0"
    "link<virtio-net-device>" "\0"
    "virtio-net-pci-msix[0]" "\0"
    "virtio-net-pci.rom[0]" "\0"
    "virtio-pci-common-virtio-net[0]" "\0"
    "virtio-pci-device-virtio-net[0]" "\0"
    "virtio-pci-isr-virtio-net[0]" "\0"
    "virtio-pci-notify-pio-virtio-net[0]" "\0"
    "virtio-pci-notify-virtio-net[0]" "\0"
    "{\"class_info\": {\"class\": 512, \"desc\": \"Ethernet controller\"}, \"id\": {\"device\": 4096, \"subsystem-vendor\": 6900, \"vendor\": 6900, \"subsystem\": 1}, \"irq_pin\": 1, \"regions\": [{\"bar\": 0, \"size\": 32, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 4096, \"type\": \"memory\"}, {\"prefetch\": true, \"mem_type_64\": true, \"bar\": 4, \"size\": 16384, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 6, \"size\": 262144, \"type\": \"memory\"}]}" "\0"
    "virtio-net-pci" "\0"
    "\"virtio-net-pci\"" "\0"
    "\"efi-virtio.rom\"" "\0"
    "\"./virtio-net-pci-non-transitional-msix[0]\"" "\0"
    "virtio-net-pci-non-transitional-msix[0]" "\0"
    "virtio-net-pci-non-transitional[0]" "\0"
    "{\"class_info\": {\"class\": 512, \"desc\": \"Ethernet controller\"}, \"id\": {\"device\": 4161, \"subsystem-vendor\": 6900, \"vendor\": 6900, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 4096, \"type\": \"memory\"}, {\"prefetch\": true, \"mem_type_64\": true, \"bar\": 4, \"size\": 16384, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 6, \"size\": 262144, \"type\": \"memory\"}]}" "\0"
    "virtio-net-pci-non-transitional" "\0"
    "\"virtio-net-pci-non-transitional\"" "\0"
    "\"./virtio-net-pci-transitional-msix[0]\"" "\0"
    "virtio-net-pci-transitional-msix[0]" "\0"
    "virtio-net-pci-transitional.rom[0]" "\0"
    "virtio-net-pci-transitional" "\0"
    "\"virtio-net-pci-transitional\"" "\0"
    "memaddr indirect_desc event_idx notify_on_empty any_layout iommu_platform packed queue_reset use-started use-disabled-flag x-disable-legacy-check" "\0"
    "virtio-pmem" "\0"
    "\"virtio-pmem\"" "\0"
    "link<virtio-pmem>" "\0"
    "virtio-pci-common-virtio-pmem[0]" "\0"
    "virtio-pci-device-virtio-pmem[0]" "\0"
    "virtio-pci-isr-virtio-pmem[0]" "\0"
    "virtio-pci-notify-pio-virtio-pmem[0]" "\0"
    "virtio-pci-notify-virtio-pmem[0]" "\0"
    "{\"class_info\": {\"class\": 255}, \"id\": {\"device\": 4187, \"subsystem-vendor\": 6900, \"vendor\": 6900, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": true, \"mem_type_64\": true, \"bar\": 4, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "virtio-pmem-pci" "\0"
    "\"virtio-pmem-pci\"" "\0"
    "default-backend" "\0"
    "rng-builtin" "\0"
    "\"rng-builtin\"" "\0"
    "opened" "\0"
    "max-bytes period indirect_desc event_idx notify_on_empty any_layout iommu_platform packed queue_reset use-started use-disabled-flag x-disable-legacy-check" "\0"
    "virtio-rng-device" "\0"
    "\"virtio-rng-device\"" "\0"
    "rng" "\0"
    "link<rng-backend>" "\0"
    "\"./default-backend\"" "\0"
    "period" "\0"
    "max-bytes" "\0"
    "9223372036854775807" "\0"
    "legacy-rng" "\0"
    "\"./virtio-rng-pci-msix[0]\"" "\0"
    "\"./virtio-backend/default-backend\"" "\0"
    "link<virtio-rng-device>" "\0"
    "virtio-pci-common-virtio-rng[0]" "\0"
    "virtio-pci-device-virtio-rng[0]" "\0"
    "virtio-pci-isr-virtio-rng[0]" "\0"
    "virtio-pci-notify-pio-virtio-rng[0]" "\0"
    "virtio-pci-notify-virtio-rng[0]" "\0"
    "virtio-rng-pci-msix[0]" "\0"
    "{\"class_info\": {\"class\": 255}, \"id\": {\"device\": 4101, \"subsystem-vendor\": 6900, \"vendor\": 6900, \"subsystem\": 4}, \"irq_pin\": 1, \"regions\": [{\"bar\": 0, \"size\": 32, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 4096, \"type\": \"memory\"}, {\"prefetch\": true, \"mem_type_64\": true, \"bar\": 4, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "virtio-rng-pci" "\0"
    "\"virtio-rng-pci\"" "\0"
    "\"./virtio-rng-pci-non-transitional-msix[0]\"" "\0"
    "virtio-rng-pci-non-transitional-msix[0]" "\0"
    "{\"class_info\": {\"class\": 255}, \"id\": {\"device\": 4164, \"subsystem-vendor\": 6900, \"vendor\": 6900, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 4096, \"type\": \"memory\"}, {\"prefetch\": true, \"mem_type_64\": true, \"bar\": 4, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "virtio-rng-pci-non-transitional" "\0"
    "\"virtio-rng-pci-non-transitional\"" "\0"
    "\"./virtio-rng-pci-transitional-msix[0]\"" "\0"
    "virtio-rng-pci-transitional-msix[0]" "\0"
    "virtio-rng-pci-transitional" "\0"
    "\"virtio-rng-pci-transitional\"" "\0"
    "num_queues virtqueue_size seg_max_adjust max_sectors cmd_per_lun hotplug param_change indirect_desc event_idx notify_on_empty any_layout iommu_platform packed queue_reset use-started use-disabled-flag x-disable-legacy-check" "\0"
    "virtio-scsi-device" "\0"
    "\"virtio-scsi-device\"" "\0"
    "seg_max_adjust" "\0"
    "max_sectors" "\0"
    "65535" "\0"
    "param_change" "\0"
    "cmd_per_lun" "\0"
    "virtqueue_size" "\0"
    "\"./virtio-scsi-pci-msix[0]\"" "\0"
    "link<virtio-scsi-device>" "\0"
    "virtio-pci-common-virtio-scsi[0]" "\0"
    "virtio-pci-device-virtio-scsi[0]" "\0"
    "virtio-pci-isr-virtio-scsi[0]" "\0"
    "virtio-pci-notify-pio-virtio-scsi[0]" "\0"
    "virtio-pci-notify-virtio-scsi[0]" "\0"
    "virtio-scsi-pci-msix[0]" "\0"
    "{\"class_info\": {\"class\": 256, \"desc\": \"SCSI controller\"}, \"id\": {\"device\": 4100, \"subsystem-vendor\": 6900, \"vendor\": 6900, \"subsystem\": 8}, \"irq_pin\": 1, \"regions\": [{\"bar\": 0, \"size\": 64, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 4096, \"type\": \"memory\"}, {\"prefetch\": true, \"mem_type_64\": true, \"bar\": 4, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "virtio-scsi-pci" "\0"
    "\"virtio-scsi-pci\"" "\0"
    "\"./virtio-scsi-pci-non-transitional-msix[0]\"" "\0"
    "virtio-scsi-pci-non-transitional-msix[0]" "\0"
    "{\"class_info\": {\"class\": 256, \"desc\": \"SCSI controller\"}, \"id\": {\"device\": 4168, \"subsystem-vendor\": 6900, \"vendor\": 6900, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 4096, \"type\": \"memory\"}, {\"prefetch\": true, \"mem_type_64\": true, \"bar\": 4, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "virtio-scsi-pci-non-transitional" "\0"
    "\"virtio-scsi-pci-non-transitional\"" "\0"
    "\"./virtio-scsi-pci-transitional-msix[0]\"" "\0"
    "virtio-scsi-pci-transitional-msix[0]" "\0"
    "virtio-scsi-pci-transitional" "\0"
    "\"virtio-scsi-pci-transitional\"" "\0"
    "virtio-serial-bus" "\0"
    "\"virtio-serial-bus\"" "\0"
    "max_ports emergency-write indirect_desc event_idx notify_on_empty any_layout iommu_platform packed queue_reset use-started use-disabled-flag x-disable-legacy-check" "\0"
    "virtio-serial-device" "\0"
    "\"virtio-serial-device\"" "\0"
    "max_ports" "\0"
    "31" "\0"
    "emergency-write" "\0"
    "\"./virtio-serial-pci-msix[0]\"" "\0"
    "link<virtio-serial-device>" "\0"
    "virtio-pci-common-virtio-serial[0]" "\0"
    "virtio-pci-device-virtio-serial[0]" "\0"
    "virtio-pci-isr-virtio-serial[0]" "\0"
    "virtio-pci-notify-pio-virtio-serial[0]" "\0"
    "virtio-pci-notify-virtio-serial[0]" "\0"
    "virtio-serial-pci-msix[0]" "\0"
    "disable-legacy disable-modern ioeventfd vectors class virtio-pci-bus-master-bug-migration migrate-extra modern-pio-notify x-disable-pcie page-per-vq x-ignore-backend-features ats x-ats-page-aligned x-pcie-deverr-init x-pcie-lnkctl-init x-pcie-pm-init x-pcie-flr-init aer addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 1920}, \"id\": {\"device\": 4099, \"subsystem-vendor\": 6900, \"vendor\": 6900, \"subsystem\": 3}, \"irq_pin\": 1, \"regions\": [{\"bar\": 0, \"size\": 64, \"type\": \"io\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 4096, \"type\": \"memory\"}, {\"prefetch\": true, \"mem_type_64\": true, \"bar\": 4, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "virtio-serial-pci" "\0"
    "\"virtio-serial-pci\"" "\0"
    "1920" "\0"
    "\"./virtio-serial-pci-non-transitional-msix[0]\"" "\0"
    "virtio-serial-pci-non-transitional-msix[0]" "\0"
    "ioeventfd vectors class virtio-pci-bus-master-bug-migration migrate-extra modern-pio-notify x-disable-pcie page-per-vq x-ignore-backend-features ats x-ats-page-aligned x-pcie-deverr-init x-pcie-lnkctl-init x-pcie-pm-init x-pcie-flr-init aer addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 1920}, \"id\": {\"device\": 4163, \"subsystem-vendor\": 6900, \"vendor\": 6900, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 4096, \"type\": \"memory\"}, {\"prefetch\": true, \"mem_type_64\": true, \"bar\": 4, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "virtio-serial-pci-non-transitional" "\0"
    "\"virtio-serial-pci-non-transitional\"" "\0"
    "\"./virtio-serial-pci-transitional-msix[0]\"" "\0"
    "virtio-serial-pci-transitional-msix[0]" "\0"
    "virtio-serial-pci-transitional" "\0"
    "\"virtio-serial-pci-transitional\"" "\0"
    "virtio-tablet-device" "\0"
    "\"virtio-tablet-device\"" "\0"
    "\"./virtio-tablet-pci-msix[0]\"" "\0"
    "link<virtio-tablet-device>" "\0"
    "virtio-tablet-pci-msix[0]" "\0"
    "{\"class_info\": {\"class\": 2432}, \"id\": {\"device\": 4178, \"subsystem-vendor\": 6900, \"vendor\": 6900, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 4096, \"type\": \"memory\"}, {\"prefetch\": true, \"mem_type_64\": true, \"bar\": 4, \"size\": 16384, \"type\": \"memory\"}]}" "\0"
    "virtio-tablet-pci" "\0"
    "\"virtio-tablet-pci\"" "\0"
    "\"./virtio-vga-msix[0]\"" "\0"
    "6144" "\0"
    "virtio-vga-msix[0]" "\0"
    "virtio-vga.rom[0]" "\0"
    "{\"class_info\": {\"class\": 768, \"desc\": \"VGA controller\"}, \"id\": {\"device\": 4176, \"subsystem-vendor\": 6900, \"vendor\": 6900, \"subsystem\": 4352}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": true, \"mem_type_64\": false, \"bar\": 0, \"size\": 8388608, \"type\": \"memory\"}, {\"prefetch\": true, \"mem_type_64\": true, \"bar\": 2, \"size\": 16384, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 4, \"size\": 4096, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 6, \"size\": 65536, \"type\": \"memory\"}]}" "\0"
    "virtio-vga" "\0"
    "\"virtio-vga\"" "\0"
    "\"vgabios-virtio.bin\"" "\0"
    "port 1, guest off, host off, throttle off" "\0"
    "virtserialport" "\0"
    "\"virtserialport\"" "\0"
    "vmbus-bridge" "\0"
    "\"vmbus-bridge\"" "\0"
    "vmcoreinfo" "\0"
    "\"vmcoreinfo\"" "\0"
    "vmgenid" "\0"
    "\"vmgenid\"" "\0"
    "\"47deed06-b0e2-4660-a6bf-91993239d0ef\"" "\0"
    "vmsvga-io[0]" "\0"
    "vmware_vga.rom[0]" "\0"
    "vgamem_mb global-vmstate addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 768, \"desc\": \"VGA controller\"}, \"id\": {\"device\": 1029, \"subsystem-vendor\": 5549, \"vendor\": 5549, \"subsystem\": 1029}, \"irq_pin\": 0, \"regions\": [{\"bar\": 0, \"size\": 16, \"type\": \"io\"}, {\"prefetch\": true, \"mem_type_64\": false, \"bar\": 1, \"size\": 16777216, \"type\": \"memory\"}, {\"prefetch\": true, \"mem_type_64\": false, \"bar\": 2, \"size\": 65536, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 6, \"size\": 65536, \"type\": \"memory\"}]}" "\0"
    "vmware-svga" "\0"
    "\"vmware-svga\"" "\0"
    "\"vgabios-vmware.bin\"" "\0"
    "\"./vmxnet3-msix-bar[0]\"" "\0"
    "400" "\0"
    "vmxnet3-b0[0]" "\0"
    "vmxnet3-b1[0]" "\0"
    "vmxnet3-msix-bar[0]" "\0"
    "vmxnet3.rom[0]" "\0"
    "mac netdev x-old-msi-offsets x-disable-pcie addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 512, \"desc\": \"Ethernet controller\"}, \"id\": {\"device\": 1968, \"subsystem-vendor\": 5549, \"vendor\": 5549, \"subsystem\": 1968}, \"irq_pin\": 1, \"regions\": [{\"prefetch\": false, \"mem_type_64\": false, \"bar\": 0, \"size\": 4096, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 1, \"size\": 4096, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 2, \"size\": 8192, \"type\": \"memory\"}, {\"prefetch\": false, \"mem_type_64\": false, \"bar\": 6, \"size\": 262144, \"type\": \"memory\"}]}" "\0"
    "vmxnet3" "\0"
    "\"vmxnet3\"" "\0"
    "\"efi-vmxnet3.rom\"" "\0"
    "x-old-msi-offsets" "\0"
    "port aer_log_max addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 1540, \"desc\": \"PCI bridge\"}, \"id\": {\"device\": 33330, \"vendor\": 4172}, \"irq_pin\": 0, \"pci_bridge\": {\"prefetchable_range\": {\"limit\": 1048575, \"base\": 0}, \"memory_range\": {\"limit\": 1048575, \"base\": 0}, \"secondary\": 0, \"io_range\": {\"limit\": 4095, \"base\": 0}, \"number\": 0, \"subordinate\": 0}, \"regions\": []}" "\0"
    "x3130-upstream" "\0"
    "\"x3130-upstream\"" "\0"
    "power_controller_present chassis slot hotplug x-native-hotplug port aer_log_max addr romfile romsize rombar multifunction x-pcie-lnksta-dllla x-pcie-extcap-init failover_pair_id acpi-index" "\0"
    "{\"class_info\": {\"class\": 1540, \"desc\": \"PCI bridge\"}, \"id\": {\"device\": 33331, \"vendor\": 4172}, \"irq_pin\": 0, \"pci_bridge\": {\"prefetchable_range\": {\"limit\": 1048575, \"base\": 0}, \"memory_range\": {\"limit\": 1048575, \"base\": 0}, \"secondary\": 0, \"io_range\": {\"limit\": 4095, \"base\": 0}, \"number\": 0, \"subordinate\": 0}, \"regions\": []}" "\0"
    "xio3130-downstream" "\0"
    "\"xio3130-downstream\"" "\0"
    "ccid-card-emulated" "\0"
    "backend must be one of:" "\0"
    "missing chardev" "\0"
    "ctucan_pci" "\0"
    "ctucan_connect_to_bus failed" "\0"
    "cxl-type3" "\0"
    "memdev property must be set" "\0"
    "ivshmem-doorbell" "\0"
    "You must specify a 'chardev'" "\0"
    "You must specify a 'memdev'" "\0"
    "kvaser_pci" "\0"
    "can_sja_connect_to_bus failed" "\0"
    "mioe3680_pci" "\0"
    "serial property not set" "\0"
    "Bridge chassis not specified. Each bridge is required to be assigned a unique chassis id > 0." "\0"
    "IPMI device requires a bmc attribute to be set" "\0"
    "pcm3680_pci" "\0"
    "pvrdma" "\0"
    "Device on 2.0 must be vmxnet3" "\0"
    "scsi-block" "\0"
    "drive property not set" "\0"
    "scsi-generic" "\0"
    "u2f-passthru" "\0"
    "%: Failed to find a U2F USB device" "\0"
    "Property chardev is required" "\0"
    "usb-mtp" "\0"
    "%: rootdir must be configured and be an absolute path" "\0"
    "Parameter 'chardev' is missing" "\0"
    "vfio-pci" "\0"
    "No provided host device" "\0"
    "vhost-scsi-pci" "\0"
    "vhost-scsi: missing wwpn" "\0"
    "vhost-scsi-pci-non-transitional" "\0"
    "vhost-scsi-pci-transitional" "\0"
    "vhost-user-blk-pci" "\0"
    "chardev is mandatory" "\0"
    "vhost-user-blk-pci-non-transitional" "\0"
    "vhost-user-blk-pci-transitional" "\0"
    "vhost-user-gpio-pci" "\0"
    "vhost-user-gpio: chardev is mandatory" "\0"
    "vhost-user-i2c-pci" "\0"
    "vhost-user-i2c: missing chardev" "\0"
    "vhost-user-input-pci" "\0"
    "vhost initialization failed: requires kvm" "\0"
    "vhost-user-rng-pci" "\0"
    "vhost-user-scsi-pci" "\0"
    "vhost-user-scsi: missing chardev" "\0"
    "vhost-user-scsi-pci-non-transitional" "\0"
    "vhost-user-scsi-pci-transitional" "\0"
    "vhost-user-vsock-pci" "\0"
    "vhost-user-vsock-pci-non-transitional" "\0"
    "vhost-vsock-pci" "\0"
    "guest-cid property must be greater than 2" "\0"
    "vhost-vsock-pci-non-transitional" "\0"
    "9pfs device couldn't find fsdev with the id = NULL" "\0"
    "'cryptodev' parameter expects a valid object" "\0"
    "virtio-input-host-pci" "\0"
    "evdev property is required" "\0"
    "'memdev' property must be set" "\0"
    "x-pci-proxy-dev" "\0"
    "fd parameter not specified for zz" "\0";

static const struct qom_object objects[] = {
    {13199, 0, 811, 46, 202, 4, 0}, // /machine
    {21205, 0, 1805, 36, 293, 5, 0}, // /machine
    {21330, 0, 1844, 20, 501, 3, 0}, // /machine
    {26284, 0, 2888, 48, 507, 5, 0}, // /machine
    {27173, 0, 3431, 48, 750, 5, 0}, // /machine
    {29869, 29869, 3494, 16, 995, 4, 52}, // .
    {30032, 30032, 3510, 15, 999, 2, 53}, // .
    {30278, 30278, 3525, 16, 1001, 3, 54}, // .
    {31154, 31154, 3601, 26, 1004, 16, 55}, // .
    {31764, 31764, 3632, 18, 1020, 4, 56}, // .
    {32087, 32087, 3663, 15, 1024, 5, 57}, // .
    {32802, 32802, 3682, 20, 1029, 14, 58}, // .
    {33563, 33563, 3722, 23, 1043, 8, 59}, // .
    {33647, 33647, 3745, 8, 0, 0, 60}, // .
    {34584, 34584, 3793, 18, 1051, 13, 61}, // .
    {34677, 34677, 3816, 9, 1064, 1, 62}, // .
    {35495, 35495, 3854, 21, 1065, 14, 63}, // .
    {36310, 36310, 3889, 28, 1079, 14, 64}, // .
    {37005, 37005, 3927, 18, 1093, 14, 65}, // .
    {37038, 37038, 3945, 15, 1107, 5, 57}, // .
    {37672, 37672, 3965, 23, 1112, 5, 66}, // .
    {38204, 38204, 3988, 23, 1117, 5, 67}, // .
    {38621, 38621, 4011, 23, 1122, 5, 68}, // .
    {39491, 39491, 4044, 22, 1127, 9, 69}, // .
    {39808, 39808, 4071, 16, 1136, 3, 70}, // .
    {40011, 40011, 4087, 18, 0, 0, 71}, // .
    {40282, 40282, 4105, 10, 0, 0, 72}, // .
    {40369, 40369, 4115, 10, 0, 0, 72}, // .
    {40391, 40391, 4125, 10, 0, 0, 72}, // .
    {40443, 40443, 4140, 5, 1139, 1, 0}, // .
    {40516, 40516, 4145, 11, 0, 0, 73}, // .
    {40774, 40774, 4156, 15, 1140, 3, 74}, // .
    {11986, 11986, 4183, 12, 1143, 6, 9}, // .
    {41501, 41501, 4195, 18, 1149, 6, 75}, // .
    {41550, 41550, 4213, 18, 1155, 6, 75}, // .
    {42052, 42052, 4231, 18, 1161, 6, 76}, // .
    {42085, 42085, 4249, 18, 1167, 6, 76}, // .
    {42118, 42118, 4267, 18, 1173, 6, 76}, // .
    {42151, 42151, 4285, 18, 1179, 6, 76}, // .
    {42184, 42184, 4303, 18, 1185, 6, 76}, // .
    {42217, 42217, 4321, 18, 1191, 6, 76}, // .
    {42250, 42250, 4339, 18, 1197, 6, 76}, // .
    {42753, 42753, 4357, 18, 1203, 6, 77}, // .
    {42787, 42787, 4375, 18, 1209, 6, 75}, // .
    {42821, 42821, 4393, 18, 1215, 6, 75}, // .
    {43322, 43322, 4411, 18, 1221, 6, 78}, // .
    {43665, 43665, 4433, 15, 1227, 11, 79}, // .
    {43715, 43715, 4453, 5, 1238, 1, 0}, // .
    {28925, 28925, 4458, 15, 1239, 10, 50}, // .
    {44233, 44233, 4486, 18, 1249, 6, 80}, // .
    {44735, 44735, 4522, 16, 1255, 7, 81}, // .
    {45034, 45034, 4538, 16, 1262, 7, 82}, // .
    {45433, 45433, 4554, 19, 1269, 4, 83}, // .
    {45705, 45705, 4573, 19, 1273, 4, 84}, // .
    {45947, 45947, 4592, 19, 1277, 4, 85}, // .
    {46189, 46189, 4611, 19, 1281, 4, 86}, // .
    {46431, 46431, 4630, 19, 1285, 4, 87}, // .
    {46673, 46673, 4649, 19, 1289, 4, 88}, // .
    {46903, 46903, 4668, 24, 0, 0, 89}, // .
    {47282, 47282, 4692, 32, 0, 0, 90}, // .
    {47655, 47655, 4724, 18, 1293, 6, 91}, // .
    {48228, 48228, 4742, 23, 1299, 11, 92}, // .
    {48246, 48246, 4765, 7, 0, 0, 0}, // .
    {48291, 48291, 4772, 17, 0, 0, 0}, // .
    {48538, 48538, 4789, 14, 0, 0, 93}, // .
    {48758, 48758, 4818, 7, 1310, 3, 94}, // .
    {48896, 48896, 4825, 7, 1313, 9, 95}, // .
    {48965, 48965, 4837, 7, 1322, 1, 96}, // .
    {49048, 49048, 4849, 8, 1323, 1, 97}, // .
    {11490, 11490, 2607, 13, 1324, 3, 7}, // .
    {12650, 12650, 4857, 8, 1327, 3, 12}, // .
    {49096, 49096, 4865, 8, 0, 0, 98}, // .
    {49177, 49177, 4873, 8, 0, 0, 98}, // .
    {49251, 49251, 4886, 9, 1330, 1, 99}, // .
    {21319, 21319, 4908, 11, 1331, 2, 100}, // .
    {49364, 49364, 4924, 6, 1333, 8, 101}, // .
    {49856, 49856, 4930, 18, 1341, 3, 102}, // .
    {50292, 50292, 4948, 16, 1344, 6, 103}, // .
    {50688, 50688, 4964, 16, 1350, 6, 104}, // .
    {11035, 11035, 4985, 11, 1356, 2, 4}, // .
    {51346, 51346, 5006, 22, 1358, 8, 105}, // .
    {51836, 51836, 5028, 22, 1366, 8, 106}, // .
    {52412, 52412, 5050, 17, 1374, 6, 107}, // .
    {52468, 52468, 5072, 10, 1380, 1, 108}, // .
    {52803, 52803, 5082, 18, 1381, 4, 109}, // .
    {53577, 53577, 5180, 25, 1385, 6, 110}, // .
    {13979, 13979, 5210, 14, 1404, 1, 0}, // .
    {54565, 54565, 5242, 52, 1405, 7, 111}, // .
    {55291, 55291, 5294, 41, 0, 0, 112}, // .
    {55587, 55587, 5335, 6, 1412, 1, 0}, // .
    {55617, 55617, 5341, 11, 0, 0, 0}, // .
    {55769, 55769, 5377, 5, 1413, 5, 0}, // .
    {56432, 56432, 5387, 23, 1418, 13, 113}, // .
    {56877, 56877, 5410, 23, 1431, 13, 114}, // .
    {57092, 57092, 5433, 16, 1444, 2, 115}, // .
    {57118, 57118, 5449, 16, 1446, 2, 115}, // .
    {57545, 57545, 5465, 18, 1448, 4, 116}, // .
    {57893, 57893, 5488, 19, 1452, 4, 117}, // .
    {58328, 58328, 5517, 18, 1456, 7, 118}, // .
    {58755, 58755, 5545, 20, 1463, 11, 119}, // .
    {59207, 59207, 5565, 16, 1474, 4, 120}, // .
    {59758, 59758, 5581, 16, 1478, 13, 121}, // .
    {60573, 60573, 5607, 31, 1491, 14, 122}, // .
    {61084, 61084, 5638, 18, 1505, 5, 123}, // .
    {24810, 24810, 5676, 15, 1510, 9, 44}, // .
    {61481, 61481, 5691, 17, 1519, 4, 124}, // .
    {61722, 61722, 5708, 15, 1523, 9, 125}, // .
    {61954, 61954, 5723, 17, 1532, 4, 126}, // .
    {62016, 62016, 5745, 7, 1536, 1, 127}, // .
    {62381, 62381, 5757, 16, 1537, 3, 128}, // .
    {62832, 62832, 5776, 18, 1540, 4, 129}, // .
    {63200, 63200, 5794, 18, 1544, 2, 130}, // .
    {63315, 63315, 5815, 7, 1546, 1, 131}, // .
    {63502, 63502, 5822, 18, 1547, 2, 132}, // .
    {63550, 63550, 5815, 7, 1549, 1, 131}, // .
    {63817, 63817, 5853, 19, 1550, 6, 133}, // .
    {64646, 64646, 5877, 30, 1569, 7, 134}, // .
    {65329, 65329, 5907, 30, 1576, 15, 135}, // .
    {65365, 65365, 5937, 5, 0, 0, 0}, // .
    {65933, 65933, 5952, 20, 1591, 6, 136}, // .
    {66465, 66465, 5972, 18, 1597, 5, 137}, // .
    {66575, 66575, 6005, 11, 1602, 3, 138}, // .
    {66997, 66997, 6016, 36, 0, 0, 139}, // .
    {67697, 67697, 6052, 43, 0, 0, 140}, // .
    {67797, 67797, 6095, 8, 0, 0, 141}, // .
    {68291, 68291, 6106, 20, 1605, 4, 142}, // .
    {68880, 68880, 6126, 24, 1609, 8, 143}, // .
    {68910, 68910, 6150, 5, 0, 0, 0}, // .
    {68920, 68920, 6155, 7, 0, 0, 46}, // .
    {69700, 69700, 6165, 15, 1617, 9, 144}, // .
    {70038, 70038, 6180, 18, 1626, 4, 145}, // .
    {70175, 70175, 6198, 14, 0, 0, 146}, // .
    {70366, 70366, 6212, 10, 1630, 1, 147}, // .
    {70469, 70469, 6222, 11, 0, 0, 148}, // .
    {70605, 70605, 6236, 11, 1631, 1, 149}, // .
    {70881, 70881, 6247, 16, 1632, 7, 150}, // .
    {71119, 71119, 6263, 24, 0, 0, 151}, // .
    {71380, 71380, 6287, 12, 0, 0, 152}, // .
    {71524, 71524, 6299, 12, 0, 0, 153}, // .
    {71660, 71660, 6311, 11, 0, 0, 154}, // .
    {71790, 71790, 6322, 13, 0, 0, 155}, // .
    {71942, 71942, 6335, 16, 0, 0, 156}, // .
    {72070, 72070, 6351, 12, 0, 0, 157}, // .
    {72372, 72372, 6410, 26, 1639, 1, 158}, // .
    {72521, 72521, 6436, 13, 0, 0, 159}, // .
    {72657, 72657, 6449, 11, 1641, 1, 160}, // .
    {72754, 72754, 6460, 10, 0, 0, 161}, // .
    {72970, 72970, 6470, 20, 0, 0, 162}, // .
    {74311, 74311, 6549, 44, 1642, 13, 163}, // .
    {74617, 74617, 6593, 8, 0, 0, 164}, // .
    {74872, 74872, 6601, 17, 0, 0, 165}, // .
    {75889, 75889, 6649, 44, 1655, 14, 166}, // .
    {76685, 76685, 6703, 42, 1669, 13, 167}, // .
    {76823, 76823, 6755, 42, 1682, 14, 168}, // .
    {77100, 77100, 6797, 24, 0, 0, 169}, // .
    {78154, 78154, 6849, 48, 1696, 11, 170}, // .
    {78747, 78747, 6897, 46, 1707, 10, 171}, // .
    {78821, 78821, 6943, 46, 1717, 11, 172}, // .
    {79428, 79428, 6989, 50, 0, 0, 173}, // .
    {80642, 80642, 7103, 77, 1728, 14, 174}, // .
    {81453, 81453, 7190, 75, 1742, 13, 175}, // .
    {81595, 81595, 7275, 75, 1755, 14, 176}, // .
    {81791, 81791, 7350, 17, 0, 0, 177}, // .
    {82846, 82846, 7398, 43, 1769, 13, 178}, // .
    {83066, 83066, 7441, 21, 0, 0, 179}, // .
    {83698, 83698, 7497, 48, 1782, 13, 180}, // .
    {85489, 85489, 7617, 45, 1795, 10, 182}, // .
    {85766, 85766, 7662, 18, 0, 0, 183}, // .
    {86771, 86771, 7712, 44, 1820, 13, 184}, // .
    {86996, 86996, 7756, 24, 0, 0, 185}, // .
    {87499, 87499, 7808, 48, 1833, 10, 186}, // .
    {87700, 87700, 7856, 19, 0, 0, 187}, // .
    {88163, 88163, 7908, 45, 1843, 13, 188}, // .
    {88696, 88696, 7953, 53, 0, 0, 189}, // .
    {89818, 89818, 8073, 80, 1856, 15, 190}, // .
    {90416, 90416, 8163, 78, 1871, 14, 191}, // .
    {90593, 90593, 8251, 78, 1885, 15, 192}, // .
    {90797, 90797, 8329, 18, 0, 0, 193}, // .
    {91234, 91234, 8369, 42, 1900, 10, 194}, // .
    {91472, 91472, 8413, 19, 1910, 1, 195}, // .
    {92217, 92217, 8465, 45, 1911, 14, 196}, // .
    {92645, 92645, 8520, 43, 1926, 13, 197}, // .
    {92787, 92787, 8573, 43, 1940, 14, 198}, // .
    {93069, 93069, 8616, 24, 1955, 1, 199}, // .
    {93799, 93799, 8681, 50, 1956, 14, 200}, // .
    {94258, 94258, 8741, 48, 1971, 13, 201}, // .
    {94404, 94404, 8799, 48, 1985, 14, 202}, // .
    {94666, 94666, 8850, 17, 2000, 1, 203}, // .
    {95726, 95726, 8901, 45, 2001, 14, 204}, // .
    {96522, 96522, 8956, 43, 2016, 13, 205}, // .
    {96676, 96676, 9009, 43, 2030, 14, 206}, // .
    {96740, 96740, 9052, 19, 0, 0, 187}, // .
    {97180, 97180, 9104, 45, 2045, 13, 207}, // .
    {97794, 97794, 9189, 49, 2058, 25, 208}, // .
    {97881, 97881, 9238, 8, 0, 0, 209}, // .
    {97913, 97913, 9246, 6, 0, 0, 210}, // .
    {97941, 97941, 9252, 5, 0, 0, 0}, // .
    {97965, 97965, 9257, 6, 0, 0, 0}, // .
    {98653, 98653, 9263, 17, 2083, 12, 211}, // .
    {99460, 99460, 9290, 20, 2095, 8, 212}, // .
    {99967, 99967, 9310, 17, 2103, 11, 213}, // .
    {100515, 100515, 9327, 22, 2114, 11, 214}, // .
    {213, 220, 10, 8, 206, 2, 1}, // /machine/fw_cfg
    {392, 56, 18, 1, 0, 0, 0}, // /machine/peripheral
    {415, 56, 18, 1, 0, 0, 0}, // /machine/peripheral-anon
    {13188, 56, 18, 1, 208, 32, 0}, // /machine/unattached
    {1, 14, 0, 5, 0, 0, 0}, // /machine/fw_cfg/fwcfg.dma[0]
    {156, 14, 5, 5, 0, 0, 0}, // /machine/fw_cfg/fwcfg[0]
    {517, 527, 29, 439, 240, 2, 0}, // /machine/unattached/device[0]
    {10191, 10201, 485, 5, 242, 1, 0}, // /machine/unattached/device[1]
    {10322, 10332, 510, 9, 243, 4, 2}, // /machine/unattached/device[2]
    {10440, 10332, 539, 9, 247, 4, 2}, // /machine/unattached/device[3]
    {10697, 10707, 559, 10, 251, 10, 3}, // /machine/unattached/device[4]
    {10845, 10707, 579, 10, 261, 10, 3}, // /machine/unattached/device[5]
    {11025, 11035, 599, 11, 271, 2, 4}, // /machine/unattached/device[6]
    {11204, 11214, 615, 7, 273, 2, 5}, // /machine/unattached/device[7]
    {11307, 11317, 627, 9, 275, 1, 6}, // /machine/unattached/device[8]
    {11480, 11490, 649, 13, 276, 3, 7}, // /machine/unattached/device[9]
    {11975, 11986, 684, 12, 279, 6, 9}, // /machine/unattached/device[10]
    {12312, 12323, 701, 11, 285, 1, 10}, // /machine/unattached/device[11]
    {12442, 12453, 712, 7, 0, 0, 0}, // /machine/unattached/device[12]
    {12515, 12526, 724, 6, 286, 1, 11}, // /machine/unattached/device[13]
    {12639, 12650, 743, 8, 287, 3, 12}, // /machine/unattached/device[14]
    {12693, 12650, 761, 8, 290, 3, 12}, // /machine/unattached/device[15]
    {12707, 14, 769, 5, 0, 0, 0}, // /machine/unattached/io[0]
    {12719, 14, 774, 5, 0, 0, 0}, // /machine/unattached/ioport80[0]
    {12731, 14, 779, 5, 0, 0, 0}, // /machine/unattached/ioportF0[0]
    {12747, 14, 784, 5, 0, 0, 0}, // /machine/unattached/isa-bios[0]
    {12773, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[0]
    {12790, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[1]
    {12807, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[2]
    {12824, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[3]
    {12841, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[4]
    {12858, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[5]
    {12875, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[6]
    {12892, 14, 789, 5, 0, 0, 0}, // /machine/unattached/pc.bios[0]
    {12914, 14, 794, 5, 0, 0, 0}, // /machine/unattached/pc.rom[0]
    {12931, 14, 799, 5, 0, 0, 0}, // /machine/unattached/ram-below-4g[0]
    {12957, 12964, 804, 7, 0, 0, 0}, // /machine/unattached/sysbus
    {13178, 14, 19, 5, 0, 0, 0}, // /machine/unattached/system[0]
    {431, 14, 19, 5, 0, 0, 0}, // /machine/unattached/device[0]/memory[0]
    {465, 14, 24, 5, 0, 0, 0}, // /machine/unattached/device[0]/memory[1]
    {9397, 9403, 468, 17, 0, 0, 0}, // /machine/unattached/device[1]/isa.0
    {10231, 14, 490, 5, 0, 0, 0}, // /machine/unattached/device[2]/dma-chan[0]
    {10243, 14, 495, 5, 0, 0, 0}, // /machine/unattached/device[2]/dma-cont[0]
    {10255, 14, 500, 5, 0, 0, 0}, // /machine/unattached/device[2]/dma-page[0]
    {10273, 14, 505, 5, 0, 0, 0}, // /machine/unattached/device[2]/dma-page[1]
    {10231, 14, 519, 5, 0, 0, 0}, // /machine/unattached/device[3]/dma-chan[0]
    {10243, 14, 524, 5, 0, 0, 0}, // /machine/unattached/device[3]/dma-cont[0]
    {10255, 14, 529, 5, 0, 0, 0}, // /machine/unattached/device[3]/dma-page[0]
    {10273, 14, 534, 5, 0, 0, 0}, // /machine/unattached/device[3]/dma-page[1]
    {10454, 14, 548, 5, 0, 0, 0}, // /machine/unattached/device[4]/elcr[0]
    {10467, 14, 553, 5, 0, 0, 0}, // /machine/unattached/device[4]/pic[0]
    {10474, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[4]/unnamed-gpio-in[0]
    {10503, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[4]/unnamed-gpio-in[1]
    {10522, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[4]/unnamed-gpio-in[2]
    {10541, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[4]/unnamed-gpio-in[3]
    {10560, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[4]/unnamed-gpio-in[4]
    {10579, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[4]/unnamed-gpio-in[5]
    {10598, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[4]/unnamed-gpio-in[6]
    {10617, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[4]/unnamed-gpio-in[7]
    {10454, 14, 569, 5, 0, 0, 0}, // /machine/unattached/device[5]/elcr[0]
    {10467, 14, 574, 5, 0, 0, 0}, // /machine/unattached/device[5]/pic[0]
    {10474, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[5]/unnamed-gpio-in[0]
    {10503, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[5]/unnamed-gpio-in[1]
    {10522, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[5]/unnamed-gpio-in[2]
    {10541, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[5]/unnamed-gpio-in[3]
    {10560, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[5]/unnamed-gpio-in[4]
    {10579, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[5]/unnamed-gpio-in[5]
    {10598, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[5]/unnamed-gpio-in[6]
    {10617, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[5]/unnamed-gpio-in[7]
    {10910, 14, 589, 5, 0, 0, 0}, // /machine/unattached/device[6]/rtc-index[0]
    {10962, 14, 594, 5, 0, 0, 0}, // /machine/unattached/device[6]/rtc[0]
    {11167, 14, 610, 5, 0, 0, 0}, // /machine/unattached/device[7]/pit[0]
    {10474, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[7]/unnamed-gpio-in[0]
    {11271, 14, 622, 5, 0, 0, 0}, // /machine/unattached/device[8]/pcspk[0]
    {11377, 14, 636, 5, 0, 0, 0}, // /machine/unattached/device[9]/fdc[0]
    {11391, 14, 641, 5, 0, 0, 0}, // /machine/unattached/device[9]/fdc[1]
    {11403, 11416, 646, 3, 0, 0, 0}, // /machine/unattached/device[9]/floppy-bus.0
    {11592, 14, 662, 5, 0, 0, 0}, // /machine/unattached/device[10]/i8042-cmd[0]
    {11609, 14, 667, 5, 0, 0, 0}, // /machine/unattached/device[10]/i8042-data[0]
    {11626, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[10]/ps2-kbd-input-irq[0]
    {11647, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[10]/ps2-mouse-input-irq[0]
    {11670, 11677, 672, 6, 0, 0, 8}, // /machine/unattached/device[10]/ps2kbd
    {11749, 11758, 678, 6, 0, 0, 8}, // /machine/unattached/device[10]/ps2mouse
    {12193, 14, 696, 5, 0, 0, 0}, // /machine/unattached/device[11]/vmport[0]
    {12484, 14, 719, 5, 0, 0, 0}, // /machine/unattached/device[13]/port92[0]
    {12581, 12587, 730, 3, 0, 0, 0}, // /machine/unattached/device[14]/ide.0
    {12597, 14, 733, 5, 0, 0, 0}, // /machine/unattached/device[14]/ide[0]
    {12608, 14, 738, 5, 0, 0, 0}, // /machine/unattached/device[14]/ide[1]
    {12679, 12587, 730, 3, 0, 0, 0}, // /machine/unattached/device[15]/ide.1
    {12597, 14, 751, 5, 0, 0, 0}, // /machine/unattached/device[15]/ide[0]
    {12608, 14, 756, 5, 0, 0, 0}, // /machine/unattached/device[15]/ide[1]
    {213, 220, 10, 8, 298, 5, 1}, // /machine/fw_cfg
    {14546, 14546, 877, 6, 303, 25, 13}, // /machine/ioapic
    {392, 56, 18, 1, 0, 0, 0}, // /machine/peripheral
    {415, 56, 18, 1, 0, 0, 0}, // /machine/peripheral-anon
    {13188, 56, 18, 1, 328, 67, 0}, // /machine/unattached
    {14034, 14, 857, 5, 0, 0, 0}, // /machine/fw_cfg/\x2from@etc\x2facpi\x2frsdp[0]
    {14068, 14, 862, 5, 0, 0, 0}, // /machine/fw_cfg/\x2from@etc\x2facpi\x2ftables[0]
    {14105, 14, 867, 5, 0, 0, 0}, // /machine/fw_cfg/\x2from@etc\x2ftable-loader[0]
    {1, 14, 0, 5, 0, 0, 0}, // /machine/fw_cfg/fwcfg.dma[0]
    {156, 14, 5, 5, 0, 0, 0}, // /machine/fw_cfg/fwcfg[0]
    {14141, 14, 872, 5, 0, 0, 0}, // /machine/ioapic/ioapic[0]
    {10474, 10493, 558, 1, 0, 0, 0}, // /machine/ioapic/unnamed-gpio-in[0]
    {10503, 10493, 558, 1, 0, 0, 0}, // /machine/ioapic/unnamed-gpio-in[1]
    {10522, 10493, 558, 1, 0, 0, 0}, // /machine/ioapic/unnamed-gpio-in[2]
    {10541, 10493, 558, 1, 0, 0, 0}, // /machine/ioapic/unnamed-gpio-in[3]
    {10560, 10493, 558, 1, 0, 0, 0}, // /machine/ioapic/unnamed-gpio-in[4]
    {10579, 10493, 558, 1, 0, 0, 0}, // /machine/ioapic/unnamed-gpio-in[5]
    {10598, 10493, 558, 1, 0, 0, 0}, // /machine/ioapic/unnamed-gpio-in[6]
    {10617, 10493, 558, 1, 0, 0, 0}, // /machine/ioapic/unnamed-gpio-in[7]
    {14167, 10493, 558, 1, 0, 0, 0}, // /machine/ioapic/unnamed-gpio-in[8]
    {14186, 10493, 558, 1, 0, 0, 0}, // /machine/ioapic/unnamed-gpio-in[9]
    {14205, 10493, 558, 1, 0, 0, 0}, // /machine/ioapic/unnamed-gpio-in[10]
    {14225, 10493, 558, 1, 0, 0, 0}, // /machine/ioapic/unnamed-gpio-in[11]
    {14245, 10493, 558, 1, 0, 0, 0}, // /machine/ioapic/unnamed-gpio-in[12]
    {14265, 10493, 558, 1, 0, 0, 0}, // /machine/ioapic/unnamed-gpio-in[13]
    {14285, 10493, 558, 1, 0, 0, 0}, // /machine/ioapic/unnamed-gpio-in[14]
    {14305, 10493, 558, 1, 0, 0, 0}, // /machine/ioapic/unnamed-gpio-in[15]
    {14325, 10493, 558, 1, 0, 0, 0}, // /machine/ioapic/unnamed-gpio-in[16]
    {14345, 10493, 558, 1, 0, 0, 0}, // /machine/ioapic/unnamed-gpio-in[17]
    {14365, 10493, 558, 1, 0, 0, 0}, // /machine/ioapic/unnamed-gpio-in[18]
    {14385, 10493, 558, 1, 0, 0, 0}, // /machine/ioapic/unnamed-gpio-in[19]
    {14405, 10493, 558, 1, 0, 0, 0}, // /machine/ioapic/unnamed-gpio-in[20]
    {14425, 10493, 558, 1, 0, 0, 0}, // /machine/ioapic/unnamed-gpio-in[21]
    {14445, 10493, 558, 1, 0, 0, 0}, // /machine/ioapic/unnamed-gpio-in[22]
    {14465, 10493, 558, 1, 0, 0, 0}, // /machine/ioapic/unnamed-gpio-in[23]
    {517, 14637, 897, 439, 395, 3, 0}, // /machine/unattached/device[0]
    {10191, 16697, 1341, 5, 399, 1, 0}, // /machine/unattached/device[1]
    {10322, 10201, 485, 5, 400, 1, 0}, // /machine/unattached/device[2]
    {10440, 14546, 877, 6, 401, 25, 14}, // /machine/unattached/device[3]
    {10697, 17092, 1366, 9, 426, 2, 15}, // /machine/unattached/device[4]
    {10845, 17092, 1380, 9, 428, 2, 16}, // /machine/unattached/device[5]
    {11025, 17092, 1394, 9, 430, 2, 17}, // /machine/unattached/device[6]
    {11204, 17092, 1408, 9, 432, 2, 18}, // /machine/unattached/device[7]
    {11307, 17092, 1422, 9, 434, 2, 19}, // /machine/unattached/device[8]
    {11480, 17092, 1436, 9, 436, 2, 20}, // /machine/unattached/device[9]
    {11975, 17092, 1450, 9, 438, 2, 21}, // /machine/unattached/device[10]
    {12312, 17092, 1464, 9, 440, 2, 22}, // /machine/unattached/device[11]
    {12442, 17092, 1478, 9, 442, 2, 23}, // /machine/unattached/device[12]
    {12515, 17092, 1492, 9, 444, 2, 24}, // /machine/unattached/device[13]
    {12639, 17092, 1506, 9, 446, 2, 25}, // /machine/unattached/device[14]
    {12693, 17092, 1520, 9, 448, 2, 26}, // /machine/unattached/device[15]
    {18196, 17092, 1534, 9, 450, 2, 27}, // /machine/unattached/device[16]
    {18316, 17092, 1548, 9, 452, 2, 28}, // /machine/unattached/device[17]
    {18436, 17092, 1562, 9, 454, 2, 29}, // /machine/unattached/device[18]
    {18556, 17092, 1576, 9, 456, 2, 30}, // /machine/unattached/device[19]
    {18676, 17092, 1590, 9, 458, 2, 31}, // /machine/unattached/device[20]
    {18796, 17092, 1604, 9, 460, 2, 32}, // /machine/unattached/device[21]
    {18916, 17092, 1618, 9, 462, 2, 33}, // /machine/unattached/device[22]
    {19036, 17092, 1632, 9, 464, 2, 34}, // /machine/unattached/device[23]
    {19156, 17092, 1646, 9, 466, 2, 35}, // /machine/unattached/device[24]
    {19276, 17092, 1660, 9, 468, 2, 36}, // /machine/unattached/device[25]
    {19396, 17092, 1674, 9, 470, 2, 37}, // /machine/unattached/device[26]
    {19516, 17092, 1688, 9, 472, 2, 38}, // /machine/unattached/device[27]
    {19767, 19778, 1712, 7, 474, 3, 39}, // /machine/unattached/device[28]
    {19846, 10707, 1719, 10, 477, 10, 3}, // /machine/unattached/device[29]
    {19935, 10707, 1729, 10, 487, 10, 3}, // /machine/unattached/device[30]
    {19998, 11214, 1739, 7, 497, 2, 5}, // /machine/unattached/device[31]
    {20089, 11035, 1751, 11, 499, 2, 4}, // /machine/unattached/device[32]
    {12707, 14, 769, 5, 0, 0, 0}, // /machine/unattached/io[0]
    {12747, 14, 1762, 5, 0, 0, 0}, // /machine/unattached/isa-bios[0]
    {12773, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[0]
    {12790, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[1]
    {12807, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[2]
    {12824, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[3]
    {12841, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[4]
    {12858, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[5]
    {12875, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[6]
    {20147, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[7]
    {20164, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[8]
    {20181, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[9]
    {20198, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[10]
    {20216, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[11]
    {20234, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[12]
    {20252, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[13]
    {20270, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[14]
    {20288, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[15]
    {20306, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[16]
    {20324, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[17]
    {20342, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[18]
    {20360, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[19]
    {20378, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[20]
    {20396, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[21]
    {20414, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[22]
    {20432, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[23]
    {20450, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[24]
    {20468, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[25]
    {20486, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[26]
    {20504, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[27]
    {12892, 14, 1767, 5, 0, 0, 0}, // /machine/unattached/pc.bios[0]
    {12931, 14, 799, 5, 0, 0, 0}, // /machine/unattached/ram-below-4g[0]
    {12957, 12964, 1772, 33, 0, 0, 0}, // /machine/unattached/sysbus
    {13178, 14, 19, 5, 0, 0, 0}, // /machine/unattached/system[0]
    {14593, 4595, 888, 9, 398, 1, 0}, // /machine/unattached/device[0]/lapic
    {431, 14, 19, 5, 0, 0, 0}, // /machine/unattached/device[0]/memory[0]
    {465, 14, 24, 5, 0, 0, 0}, // /machine/unattached/device[0]/memory[1]
    {14562, 14, 883, 5, 0, 0, 0}, // /machine/unattached/device[0]/lapic/apic-msi[0]
    {16681, 14, 1336, 5, 0, 0, 0}, // /machine/unattached/device[1]/kvmvapic[0]
    {9397, 9403, 1346, 7, 0, 0, 0}, // /machine/unattached/device[2]/isa.0
    {14141, 14, 1353, 5, 0, 0, 0}, // /machine/unattached/device[3]/ioapic[0]
    {10474, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[3]/unnamed-gpio-in[0]
    {10503, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[3]/unnamed-gpio-in[1]
    {10522, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[3]/unnamed-gpio-in[2]
    {10541, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[3]/unnamed-gpio-in[3]
    {10560, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[3]/unnamed-gpio-in[4]
    {10579, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[3]/unnamed-gpio-in[5]
    {10598, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[3]/unnamed-gpio-in[6]
    {10617, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[3]/unnamed-gpio-in[7]
    {14167, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[3]/unnamed-gpio-in[8]
    {14186, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[3]/unnamed-gpio-in[9]
    {14205, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[3]/unnamed-gpio-in[10]
    {14225, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[3]/unnamed-gpio-in[11]
    {14245, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[3]/unnamed-gpio-in[12]
    {14265, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[3]/unnamed-gpio-in[13]
    {14285, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[3]/unnamed-gpio-in[14]
    {14305, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[3]/unnamed-gpio-in[15]
    {14325, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[3]/unnamed-gpio-in[16]
    {14345, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[3]/unnamed-gpio-in[17]
    {14365, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[3]/unnamed-gpio-in[18]
    {14385, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[3]/unnamed-gpio-in[19]
    {14405, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[3]/unnamed-gpio-in[20]
    {14425, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[3]/unnamed-gpio-in[21]
    {14445, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[3]/unnamed-gpio-in[22]
    {14465, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[3]/unnamed-gpio-in[23]
    {16899, 16917, 1358, 3, 0, 0, 0}, // /machine/unattached/device[4]/virtio-mmio-bus.0
    {16951, 14, 1361, 5, 0, 0, 0}, // /machine/unattached/device[4]/virtio-mmio[0]
    {17180, 16917, 1358, 3, 0, 0, 0}, // /machine/unattached/device[5]/virtio-mmio-bus.1
    {16951, 14, 1375, 5, 0, 0, 0}, // /machine/unattached/device[5]/virtio-mmio[0]
    {17248, 16917, 1358, 3, 0, 0, 0}, // /machine/unattached/device[6]/virtio-mmio-bus.2
    {16951, 14, 1389, 5, 0, 0, 0}, // /machine/unattached/device[6]/virtio-mmio[0]
    {17316, 16917, 1358, 3, 0, 0, 0}, // /machine/unattached/device[7]/virtio-mmio-bus.3
    {16951, 14, 1403, 5, 0, 0, 0}, // /machine/unattached/device[7]/virtio-mmio[0]
    {17384, 16917, 1358, 3, 0, 0, 0}, // /machine/unattached/device[8]/virtio-mmio-bus.4
    {16951, 14, 1417, 5, 0, 0, 0}, // /machine/unattached/device[8]/virtio-mmio[0]
    {17452, 16917, 1358, 3, 0, 0, 0}, // /machine/unattached/device[9]/virtio-mmio-bus.5
    {16951, 14, 1431, 5, 0, 0, 0}, // /machine/unattached/device[9]/virtio-mmio[0]
    {17520, 16917, 1358, 3, 0, 0, 0}, // /machine/unattached/device[10]/virtio-mmio-bus.6
    {16951, 14, 1445, 5, 0, 0, 0}, // /machine/unattached/device[10]/virtio-mmio[0]
    {17588, 16917, 1358, 3, 0, 0, 0}, // /machine/unattached/device[11]/virtio-mmio-bus.7
    {16951, 14, 1459, 5, 0, 0, 0}, // /machine/unattached/device[11]/virtio-mmio[0]
    {17695, 16917, 1358, 3, 0, 0, 0}, // /machine/unattached/device[12]/virtio-mmio-bus.8
    {16951, 14, 1473, 5, 0, 0, 0}, // /machine/unattached/device[12]/virtio-mmio[0]
    {17802, 16917, 1358, 3, 0, 0, 0}, // /machine/unattached/device[13]/virtio-mmio-bus.9
    {16951, 14, 1487, 5, 0, 0, 0}, // /machine/unattached/device[13]/virtio-mmio[0]
    {17909, 16917, 1358, 3, 0, 0, 0}, // /machine/unattached/device[14]/virtio-mmio-bus.10
    {16951, 14, 1501, 5, 0, 0, 0}, // /machine/unattached/device[14]/virtio-mmio[0]
    {18018, 16917, 1358, 3, 0, 0, 0}, // /machine/unattached/device[15]/virtio-mmio-bus.11
    {16951, 14, 1515, 5, 0, 0, 0}, // /machine/unattached/device[15]/virtio-mmio[0]
    {18127, 16917, 1358, 3, 0, 0, 0}, // /machine/unattached/device[16]/virtio-mmio-bus.12
    {16951, 14, 1529, 5, 0, 0, 0}, // /machine/unattached/device[16]/virtio-mmio[0]
    {18247, 16917, 1358, 3, 0, 0, 0}, // /machine/unattached/device[17]/virtio-mmio-bus.13
    {16951, 14, 1543, 5, 0, 0, 0}, // /machine/unattached/device[17]/virtio-mmio[0]
    {18367, 16917, 1358, 3, 0, 0, 0}, // /machine/unattached/device[18]/virtio-mmio-bus.14
    {16951, 14, 1557, 5, 0, 0, 0}, // /machine/unattached/device[18]/virtio-mmio[0]
    {18487, 16917, 1358, 3, 0, 0, 0}, // /machine/unattached/device[19]/virtio-mmio-bus.15
    {16951, 14, 1571, 5, 0, 0, 0}, // /machine/unattached/device[19]/virtio-mmio[0]
    {18607, 16917, 1358, 3, 0, 0, 0}, // /machine/unattached/device[20]/virtio-mmio-bus.16
    {16951, 14, 1585, 5, 0, 0, 0}, // /machine/unattached/device[20]/virtio-mmio[0]
    {18727, 16917, 1358, 3, 0, 0, 0}, // /machine/unattached/device[21]/virtio-mmio-bus.17
    {16951, 14, 1599, 5, 0, 0, 0}, // /machine/unattached/device[21]/virtio-mmio[0]
    {18847, 16917, 1358, 3, 0, 0, 0}, // /machine/unattached/device[22]/virtio-mmio-bus.18
    {16951, 14, 1613, 5, 0, 0, 0}, // /machine/unattached/device[22]/virtio-mmio[0]
    {18967, 16917, 1358, 3, 0, 0, 0}, // /machine/unattached/device[23]/virtio-mmio-bus.19
    {16951, 14, 1627, 5, 0, 0, 0}, // /machine/unattached/device[23]/virtio-mmio[0]
    {19087, 16917, 1358, 3, 0, 0, 0}, // /machine/unattached/device[24]/virtio-mmio-bus.20
    {16951, 14, 1641, 5, 0, 0, 0}, // /machine/unattached/device[24]/virtio-mmio[0]
    {19207, 16917, 1358, 3, 0, 0, 0}, // /machine/unattached/device[25]/virtio-mmio-bus.21
    {16951, 14, 1655, 5, 0, 0, 0}, // /machine/unattached/device[25]/virtio-mmio[0]
    {19327, 16917, 1358, 3, 0, 0, 0}, // /machine/unattached/device[26]/virtio-mmio-bus.22
    {16951, 14, 1669, 5, 0, 0, 0}, // /machine/unattached/device[26]/virtio-mmio[0]
    {19447, 16917, 1358, 3, 0, 0, 0}, // /machine/unattached/device[27]/virtio-mmio-bus.23
    {16951, 14, 1683, 5, 0, 0, 0}, // /machine/unattached/device[27]/virtio-mmio[0]
    {19567, 14, 1697, 5, 0, 0, 0}, // /machine/unattached/device[28]/acpi-ged-regs[0]
    {19595, 14, 1702, 5, 0, 0, 0}, // /machine/unattached/device[28]/acpi-ged[0]
    {19618, 14, 1707, 5, 0, 0, 0}, // /machine/unattached/device[28]/memhp container[0]
    {10454, 14, 548, 5, 0, 0, 0}, // /machine/unattached/device[29]/elcr[0]
    {10467, 14, 553, 5, 0, 0, 0}, // /machine/unattached/device[29]/pic[0]
    {10474, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[29]/unnamed-gpio-in[0]
    {10503, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[29]/unnamed-gpio-in[1]
    {10522, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[29]/unnamed-gpio-in[2]
    {10541, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[29]/unnamed-gpio-in[3]
    {10560, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[29]/unnamed-gpio-in[4]
    {10579, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[29]/unnamed-gpio-in[5]
    {10598, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[29]/unnamed-gpio-in[6]
    {10617, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[29]/unnamed-gpio-in[7]
    {10454, 14, 569, 5, 0, 0, 0}, // /machine/unattached/device[30]/elcr[0]
    {10467, 14, 574, 5, 0, 0, 0}, // /machine/unattached/device[30]/pic[0]
    {10474, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[30]/unnamed-gpio-in[0]
    {10503, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[30]/unnamed-gpio-in[1]
    {10522, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[30]/unnamed-gpio-in[2]
    {10541, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[30]/unnamed-gpio-in[3]
    {10560, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[30]/unnamed-gpio-in[4]
    {10579, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[30]/unnamed-gpio-in[5]
    {10598, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[30]/unnamed-gpio-in[6]
    {10617, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[30]/unnamed-gpio-in[7]
    {11167, 14, 610, 5, 0, 0, 0}, // /machine/unattached/device[31]/pit[0]
    {10474, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[31]/unnamed-gpio-in[0]
    {10910, 14, 1746, 5, 0, 0, 0}, // /machine/unattached/device[32]/rtc-index[0]
    {10962, 14, 594, 5, 0, 0, 0}, // /machine/unattached/device[32]/rtc[0]
    {392, 56, 18, 1, 0, 0, 0}, // /machine/peripheral
    {415, 56, 18, 1, 0, 0, 0}, // /machine/peripheral-anon
    {13188, 56, 18, 1, 504, 3, 0}, // /machine/unattached
    {12707, 14, 769, 5, 0, 0, 0}, // /machine/unattached/io[0]
    {12957, 12964, 1841, 3, 0, 0, 0}, // /machine/unattached/sysbus
    {13178, 14, 19, 5, 0, 0, 0}, // /machine/unattached/system[0]
    {213, 220, 10, 8, 512, 5, 1}, // /machine/fw_cfg
    {22255, 22262, 1957, 14, 517, 56, 40}, // /machine/i440fx
    {392, 56, 18, 1, 0, 0, 0}, // /machine/peripheral
    {415, 56, 18, 1, 0, 0, 0}, // /machine/peripheral-anon
    {13188, 56, 18, 1, 598, 69, 0}, // /machine/unattached
    {14034, 14, 1864, 5, 0, 0, 0}, // /machine/fw_cfg/\x2from@etc\x2facpi\x2frsdp[0]
    {14068, 14, 1869, 5, 0, 0, 0}, // /machine/fw_cfg/\x2from@etc\x2facpi\x2ftables[0]
    {14105, 14, 1874, 5, 0, 0, 0}, // /machine/fw_cfg/\x2from@etc\x2ftable-loader[0]
    {1, 14, 0, 5, 0, 0, 0}, // /machine/fw_cfg/fwcfg.dma[0]
    {156, 14, 5, 5, 0, 0, 0}, // /machine/fw_cfg/fwcfg[0]
    {14546, 14546, 877, 6, 573, 25, 13}, // /machine/i440fx/ioapic
    {21362, 14, 1762, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[0]
    {21373, 14, 1762, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[1]
    {21384, 14, 1879, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[2]
    {21401, 14, 1879, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[3]
    {21412, 14, 1884, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[4]
    {21430, 14, 1884, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[5]
    {21441, 14, 1889, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[6]
    {21459, 14, 1889, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[7]
    {21470, 14, 1894, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[8]
    {21488, 14, 1894, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[9]
    {21499, 14, 1899, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[10]
    {21518, 14, 1899, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[11]
    {21530, 14, 1904, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[12]
    {21549, 14, 1904, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[13]
    {21561, 14, 1909, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[14]
    {21580, 14, 1909, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[15]
    {21592, 14, 1914, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[16]
    {21611, 14, 1914, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[17]
    {21623, 14, 1919, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[18]
    {21635, 14, 1919, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[19]
    {21647, 14, 1924, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[20]
    {21666, 14, 1924, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[21]
    {21678, 14, 1929, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[22]
    {21697, 14, 1929, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[23]
    {21709, 14, 1934, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[24]
    {21728, 14, 1934, 5, 0, 0, 0}, // /machine/i440fx/pam-pci[25]
    {21740, 14, 1762, 5, 0, 0, 0}, // /machine/i440fx/pam-ram[0]
    {21751, 14, 1879, 5, 0, 0, 0}, // /machine/i440fx/pam-ram[1]
    {21762, 14, 1884, 5, 0, 0, 0}, // /machine/i440fx/pam-ram[2]
    {21773, 14, 1889, 5, 0, 0, 0}, // /machine/i440fx/pam-ram[3]
    {21784, 14, 1894, 5, 0, 0, 0}, // /machine/i440fx/pam-ram[4]
    {21795, 14, 1899, 5, 0, 0, 0}, // /machine/i440fx/pam-ram[5]
    {21806, 14, 1904, 5, 0, 0, 0}, // /machine/i440fx/pam-ram[6]
    {21817, 14, 1909, 5, 0, 0, 0}, // /machine/i440fx/pam-ram[7]
    {21828, 14, 1914, 5, 0, 0, 0}, // /machine/i440fx/pam-ram[8]
    {21839, 14, 1919, 5, 0, 0, 0}, // /machine/i440fx/pam-ram[9]
    {21850, 14, 1924, 5, 0, 0, 0}, // /machine/i440fx/pam-ram[10]
    {21862, 14, 1929, 5, 0, 0, 0}, // /machine/i440fx/pam-ram[11]
    {21874, 14, 1934, 5, 0, 0, 0}, // /machine/i440fx/pam-ram[12]
    {21886, 14, 1762, 5, 0, 0, 0}, // /machine/i440fx/pam-rom[0]
    {21897, 14, 1879, 5, 0, 0, 0}, // /machine/i440fx/pam-rom[1]
    {21908, 14, 1884, 5, 0, 0, 0}, // /machine/i440fx/pam-rom[2]
    {21919, 14, 1889, 5, 0, 0, 0}, // /machine/i440fx/pam-rom[3]
    {21930, 14, 1894, 5, 0, 0, 0}, // /machine/i440fx/pam-rom[4]
    {21941, 14, 1899, 5, 0, 0, 0}, // /machine/i440fx/pam-rom[5]
    {21952, 14, 1904, 5, 0, 0, 0}, // /machine/i440fx/pam-rom[6]
    {21963, 14, 1909, 5, 0, 0, 0}, // /machine/i440fx/pam-rom[7]
    {21974, 14, 1914, 5, 0, 0, 0}, // /machine/i440fx/pam-rom[8]
    {21985, 14, 1919, 5, 0, 0, 0}, // /machine/i440fx/pam-rom[9]
    {21996, 14, 1924, 5, 0, 0, 0}, // /machine/i440fx/pam-rom[10]
    {22008, 14, 1929, 5, 0, 0, 0}, // /machine/i440fx/pam-rom[11]
    {22020, 14, 1934, 5, 0, 0, 0}, // /machine/i440fx/pam-rom[12]
    {22032, 14, 1939, 5, 0, 0, 0}, // /machine/i440fx/pci-conf-data[0]
    {22054, 14, 1944, 5, 0, 0, 0}, // /machine/i440fx/pci-conf-idx[0]
    {22075, 22081, 1949, 8, 0, 0, 0}, // /machine/i440fx/pci.0
    {14141, 14, 872, 5, 0, 0, 0}, // /machine/i440fx/ioapic/ioapic[0]
    {10474, 10493, 558, 1, 0, 0, 0}, // /machine/i440fx/ioapic/unnamed-gpio-in[0]
    {10503, 10493, 558, 1, 0, 0, 0}, // /machine/i440fx/ioapic/unnamed-gpio-in[1]
    {10522, 10493, 558, 1, 0, 0, 0}, // /machine/i440fx/ioapic/unnamed-gpio-in[2]
    {10541, 10493, 558, 1, 0, 0, 0}, // /machine/i440fx/ioapic/unnamed-gpio-in[3]
    {10560, 10493, 558, 1, 0, 0, 0}, // /machine/i440fx/ioapic/unnamed-gpio-in[4]
    {10579, 10493, 558, 1, 0, 0, 0}, // /machine/i440fx/ioapic/unnamed-gpio-in[5]
    {10598, 10493, 558, 1, 0, 0, 0}, // /machine/i440fx/ioapic/unnamed-gpio-in[6]
    {10617, 10493, 558, 1, 0, 0, 0}, // /machine/i440fx/ioapic/unnamed-gpio-in[7]
    {14167, 10493, 558, 1, 0, 0, 0}, // /machine/i440fx/ioapic/unnamed-gpio-in[8]
    {14186, 10493, 558, 1, 0, 0, 0}, // /machine/i440fx/ioapic/unnamed-gpio-in[9]
    {14205, 10493, 558, 1, 0, 0, 0}, // /machine/i440fx/ioapic/unnamed-gpio-in[10]
    {14225, 10493, 558, 1, 0, 0, 0}, // /machine/i440fx/ioapic/unnamed-gpio-in[11]
    {14245, 10493, 558, 1, 0, 0, 0}, // /machine/i440fx/ioapic/unnamed-gpio-in[12]
    {14265, 10493, 558, 1, 0, 0, 0}, // /machine/i440fx/ioapic/unnamed-gpio-in[13]
    {14285, 10493, 558, 1, 0, 0, 0}, // /machine/i440fx/ioapic/unnamed-gpio-in[14]
    {14305, 10493, 558, 1, 0, 0, 0}, // /machine/i440fx/ioapic/unnamed-gpio-in[15]
    {14325, 10493, 558, 1, 0, 0, 0}, // /machine/i440fx/ioapic/unnamed-gpio-in[16]
    {14345, 10493, 558, 1, 0, 0, 0}, // /machine/i440fx/ioapic/unnamed-gpio-in[17]
    {14365, 10493, 558, 1, 0, 0, 0}, // /machine/i440fx/ioapic/unnamed-gpio-in[18]
    {14385, 10493, 558, 1, 0, 0, 0}, // /machine/i440fx/ioapic/unnamed-gpio-in[19]
    {14405, 10493, 558, 1, 0, 0, 0}, // /machine/i440fx/ioapic/unnamed-gpio-in[20]
    {14425, 10493, 558, 1, 0, 0, 0}, // /machine/i440fx/ioapic/unnamed-gpio-in[21]
    {14445, 10493, 558, 1, 0, 0, 0}, // /machine/i440fx/ioapic/unnamed-gpio-in[22]
    {14465, 10493, 558, 1, 0, 0, 0}, // /machine/i440fx/ioapic/unnamed-gpio-in[23]
    {517, 14637, 1976, 439, 667, 4, 0}, // /machine/unattached/device[0]
    {10191, 16697, 1341, 5, 672, 1, 0}, // /machine/unattached/device[1]
    {10322, 22927, 2435, 15, 673, 5, 41}, // /machine/unattached/device[2]
    {10440, 23344, 2475, 15, 678, 4, 42}, // /machine/unattached/device[3]
    {10697, 10332, 2490, 9, 682, 4, 2}, // /machine/unattached/device[4]
    {10845, 10332, 2499, 9, 686, 4, 2}, // /machine/unattached/device[5]
    {11025, 10707, 2508, 10, 690, 10, 3}, // /machine/unattached/device[6]
    {11204, 10707, 2518, 10, 700, 10, 3}, // /machine/unattached/device[7]
    {11307, 13851, 2533, 42, 710, 3, 43}, // /machine/unattached/device[8]
    {11480, 11035, 2580, 11, 713, 2, 4}, // /machine/unattached/device[9]
    {11975, 11214, 2591, 7, 715, 2, 5}, // /machine/unattached/device[10]
    {12312, 11317, 2598, 9, 717, 1, 6}, // /machine/unattached/device[11]
    {12442, 11490, 2607, 13, 718, 3, 7}, // /machine/unattached/device[12]
    {12515, 11986, 2632, 12, 721, 6, 9}, // /machine/unattached/device[13]
    {12639, 12323, 2644, 11, 727, 1, 10}, // /machine/unattached/device[14]
    {12693, 12453, 2655, 7, 0, 0, 0}, // /machine/unattached/device[15]
    {18196, 12526, 2662, 6, 728, 1, 11}, // /machine/unattached/device[16]
    {18316, 24810, 2698, 15, 729, 9, 44}, // /machine/unattached/device[17]
    {18436, 25616, 2774, 36, 738, 12, 45}, // /machine/unattached/device[18]
    {18556, 25970, 2810, 6, 0, 0, 46}, // /machine/unattached/device[19]
    {18676, 25970, 2816, 6, 0, 0, 46}, // /machine/unattached/device[20]
    {18796, 25970, 2822, 6, 0, 0, 46}, // /machine/unattached/device[21]
    {18916, 25970, 2828, 6, 0, 0, 46}, // /machine/unattached/device[22]
    {19036, 25970, 2834, 6, 0, 0, 46}, // /machine/unattached/device[23]
    {19156, 25970, 2840, 6, 0, 0, 46}, // /machine/unattached/device[24]
    {19276, 25970, 2846, 6, 0, 0, 46}, // /machine/unattached/device[25]
    {19396, 25970, 2852, 6, 0, 0, 46}, // /machine/unattached/device[26]
    {12597, 14, 733, 5, 0, 0, 0}, // /machine/unattached/ide[0]
    {12608, 14, 738, 5, 0, 0, 0}, // /machine/unattached/ide[1]
    {26059, 14, 751, 5, 0, 0, 0}, // /machine/unattached/ide[2]
    {26066, 14, 756, 5, 0, 0, 0}, // /machine/unattached/ide[3]
    {12707, 14, 769, 5, 0, 0, 0}, // /machine/unattached/io[0]
    {12719, 14, 774, 5, 0, 0, 0}, // /machine/unattached/ioport80[0]
    {12731, 14, 779, 5, 0, 0, 0}, // /machine/unattached/ioportF0[0]
    {12747, 14, 2858, 5, 0, 0, 0}, // /machine/unattached/isa-bios[0]
    {12773, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[0]
    {12790, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[1]
    {12807, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[2]
    {12824, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[3]
    {12841, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[4]
    {12858, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[5]
    {12875, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[6]
    {20147, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[7]
    {20164, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[8]
    {20181, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[9]
    {20198, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[10]
    {20216, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[11]
    {20234, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[12]
    {20252, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[13]
    {20270, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[14]
    {20288, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[15]
    {20306, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[16]
    {20324, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[17]
    {20342, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[18]
    {20360, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[19]
    {20378, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[20]
    {20396, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[21]
    {20414, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[22]
    {20432, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[23]
    {20450, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[24]
    {20468, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[25]
    {20486, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[26]
    {20504, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[27]
    {12892, 14, 2863, 5, 0, 0, 0}, // /machine/unattached/pc.bios[0]
    {12914, 14, 2868, 5, 0, 0, 0}, // /machine/unattached/pc.rom[0]
    {26120, 14, 2873, 5, 0, 0, 0}, // /machine/unattached/pci[0]
    {12931, 14, 799, 5, 0, 0, 0}, // /machine/unattached/ram-below-4g[0]
    {12957, 12964, 2878, 10, 0, 0, 0}, // /machine/unattached/sysbus
    {13178, 14, 19, 5, 0, 0, 0}, // /machine/unattached/system[0]
    {14593, 4595, 888, 9, 671, 1, 0}, // /machine/unattached/device[0]/lapic
    {431, 14, 19, 5, 0, 0, 0}, // /machine/unattached/device[0]/memory[0]
    {465, 14, 24, 5, 0, 0, 0}, // /machine/unattached/device[0]/memory[1]
    {22468, 14, 1971, 5, 0, 0, 0}, // /machine/unattached/device[0]/smram[0]
    {14562, 14, 883, 5, 0, 0, 0}, // /machine/unattached/device[0]/lapic/apic-msi[0]
    {16681, 14, 1336, 5, 0, 0, 0}, // /machine/unattached/device[1]/kvmvapic[0]
    {22477, 14, 19, 5, 0, 0, 0}, // /machine/unattached/device[2]/bus master container[0]
    {22501, 14, 2415, 5, 0, 0, 0}, // /machine/unattached/device[2]/bus master[0]
    {22571, 14, 2420, 5, 0, 0, 0}, // /machine/unattached/device[2]/smram-low[0]
    {22632, 14, 2425, 5, 0, 0, 0}, // /machine/unattached/device[2]/smram-region[0]
    {22468, 14, 2430, 5, 0, 0, 0}, // /machine/unattached/device[2]/smram[0]
    {22477, 14, 19, 5, 0, 0, 0}, // /machine/unattached/device[3]/bus master container[0]
    {22501, 14, 2450, 5, 0, 0, 0}, // /machine/unattached/device[3]/bus master[0]
    {9397, 9403, 2455, 15, 0, 0, 0}, // /machine/unattached/device[3]/isa.0
    {23146, 14, 2470, 5, 0, 0, 0}, // /machine/unattached/device[3]/piix3-reset-control[0]
    {10231, 14, 490, 5, 0, 0, 0}, // /machine/unattached/device[4]/dma-chan[0]
    {10243, 14, 495, 5, 0, 0, 0}, // /machine/unattached/device[4]/dma-cont[0]
    {10255, 14, 500, 5, 0, 0, 0}, // /machine/unattached/device[4]/dma-page[0]
    {10273, 14, 505, 5, 0, 0, 0}, // /machine/unattached/device[4]/dma-page[1]
    {10231, 14, 519, 5, 0, 0, 0}, // /machine/unattached/device[5]/dma-chan[0]
    {10243, 14, 524, 5, 0, 0, 0}, // /machine/unattached/device[5]/dma-cont[0]
    {10255, 14, 529, 5, 0, 0, 0}, // /machine/unattached/device[5]/dma-page[0]
    {10273, 14, 534, 5, 0, 0, 0}, // /machine/unattached/device[5]/dma-page[1]
    {10454, 14, 548, 5, 0, 0, 0}, // /machine/unattached/device[6]/elcr[0]
    {10467, 14, 553, 5, 0, 0, 0}, // /machine/unattached/device[6]/pic[0]
    {10474, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[6]/unnamed-gpio-in[0]
    {10503, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[6]/unnamed-gpio-in[1]
    {10522, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[6]/unnamed-gpio-in[2]
    {10541, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[6]/unnamed-gpio-in[3]
    {10560, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[6]/unnamed-gpio-in[4]
    {10579, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[6]/unnamed-gpio-in[5]
    {10598, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[6]/unnamed-gpio-in[6]
    {10617, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[6]/unnamed-gpio-in[7]
    {10454, 14, 569, 5, 0, 0, 0}, // /machine/unattached/device[7]/elcr[0]
    {10467, 14, 574, 5, 0, 0, 0}, // /machine/unattached/device[7]/pic[0]
    {10474, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[7]/unnamed-gpio-in[0]
    {10503, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[7]/unnamed-gpio-in[1]
    {10522, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[7]/unnamed-gpio-in[2]
    {10541, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[7]/unnamed-gpio-in[3]
    {10560, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[7]/unnamed-gpio-in[4]
    {10579, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[7]/unnamed-gpio-in[5]
    {10598, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[7]/unnamed-gpio-in[6]
    {10617, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[7]/unnamed-gpio-in[7]
    {23454, 14, 2528, 5, 0, 0, 0}, // /machine/unattached/device[8]/hpet[0]
    {10474, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[8]/unnamed-gpio-in[0]
    {10503, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[8]/unnamed-gpio-in[1]
    {10910, 14, 2575, 5, 0, 0, 0}, // /machine/unattached/device[9]/rtc-index[0]
    {10962, 14, 594, 5, 0, 0, 0}, // /machine/unattached/device[9]/rtc[0]
    {11167, 14, 610, 5, 0, 0, 0}, // /machine/unattached/device[10]/pit[0]
    {10474, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[10]/unnamed-gpio-in[0]
    {11271, 14, 622, 5, 0, 0, 0}, // /machine/unattached/device[11]/pcspk[0]
    {11377, 14, 636, 5, 0, 0, 0}, // /machine/unattached/device[12]/fdc[0]
    {11391, 14, 641, 5, 0, 0, 0}, // /machine/unattached/device[12]/fdc[1]
    {11403, 11416, 646, 3, 0, 0, 0}, // /machine/unattached/device[12]/floppy-bus.0
    {11592, 14, 662, 5, 0, 0, 0}, // /machine/unattached/device[13]/i8042-cmd[0]
    {11609, 14, 667, 5, 0, 0, 0}, // /machine/unattached/device[13]/i8042-data[0]
    {11626, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[13]/ps2-kbd-input-irq[0]
    {11647, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[13]/ps2-mouse-input-irq[0]
    {11670, 11677, 2620, 6, 0, 0, 8}, // /machine/unattached/device[13]/ps2kbd
    {11749, 11758, 2626, 6, 0, 0, 8}, // /machine/unattached/device[13]/ps2mouse
    {12193, 14, 696, 5, 0, 0, 0}, // /machine/unattached/device[14]/vmport[0]
    {12484, 14, 719, 5, 0, 0, 0}, // /machine/unattached/device[16]/port92[0]
    {24417, 14, 2668, 5, 0, 0, 0}, // /machine/unattached/device[17]/bmdma[0]
    {24483, 14, 2673, 5, 0, 0, 0}, // /machine/unattached/device[17]/bmdma[1]
    {22477, 14, 19, 5, 0, 0, 0}, // /machine/unattached/device[17]/bus master container[0]
    {22501, 14, 2678, 5, 0, 0, 0}, // /machine/unattached/device[17]/bus master[0]
    {12581, 12587, 730, 3, 0, 0, 0}, // /machine/unattached/device[17]/ide.0
    {12679, 12587, 730, 3, 0, 0, 0}, // /machine/unattached/device[17]/ide.1
    {24549, 14, 2683, 5, 0, 0, 0}, // /machine/unattached/device[17]/piix-bmdma-container[0]
    {24573, 14, 2688, 5, 0, 0, 0}, // /machine/unattached/device[17]/piix-bmdma[0]
    {24587, 14, 2693, 5, 0, 0, 0}, // /machine/unattached/device[17]/piix-bmdma[1]
    {24841, 14, 2713, 5, 0, 0, 0}, // /machine/unattached/device[18]/acpi-cnt[0]
    {24898, 14, 2718, 5, 0, 0, 0}, // /machine/unattached/device[18]/acpi-cpu-hotplug[0]
    {24924, 14, 2723, 5, 0, 0, 0}, // /machine/unattached/device[18]/acpi-evt[0]
    {24936, 14, 2728, 5, 0, 0, 0}, // /machine/unattached/device[18]/acpi-gpe0[0]
    {24955, 14, 2733, 5, 0, 0, 0}, // /machine/unattached/device[18]/acpi-pci-hotplug[0]
    {24981, 14, 2738, 5, 0, 0, 0}, // /machine/unattached/device[18]/acpi-tmr[0]
    {24993, 14, 2743, 5, 0, 0, 0}, // /machine/unattached/device[18]/apm-io[0]
    {22477, 14, 19, 5, 0, 0, 0}, // /machine/unattached/device[18]/bus master container[0]
    {22501, 14, 2748, 5, 0, 0, 0}, // /machine/unattached/device[18]/bus master[0]
    {25064, 25068, 2753, 11, 0, 0, 0}, // /machine/unattached/device[18]/i2c
    {25105, 14, 2764, 5, 0, 0, 0}, // /machine/unattached/device[18]/piix4-pm[0]
    {25117, 14, 2769, 5, 0, 0, 0}, // /machine/unattached/device[18]/pm-smbus[0]
    {213, 220, 10, 8, 755, 5, 1}, // /machine/fw_cfg
    {392, 56, 18, 1, 0, 0, 0}, // /machine/peripheral
    {415, 56, 18, 1, 0, 0, 0}, // /machine/peripheral-anon
    {27173, 27177, 3005, 22, 760, 6, 48}, // /machine/q35
    {13188, 56, 18, 1, 854, 62, 0}, // /machine/unattached
    {14034, 14, 1864, 5, 0, 0, 0}, // /machine/fw_cfg/\x2from@etc\x2facpi\x2frsdp[0]
    {14068, 14, 1869, 5, 0, 0, 0}, // /machine/fw_cfg/\x2from@etc\x2facpi\x2ftables[0]
    {14105, 14, 1874, 5, 0, 0, 0}, // /machine/fw_cfg/\x2from@etc\x2ftable-loader[0]
    {1, 14, 0, 5, 0, 0, 0}, // /machine/fw_cfg/fwcfg.dma[0]
    {156, 14, 5, 5, 0, 0, 0}, // /machine/fw_cfg/fwcfg[0]
    {14546, 14546, 877, 6, 766, 25, 13}, // /machine/q35/ioapic
    {26851, 26851, 2976, 17, 791, 63, 47}, // /machine/q35/mch
    {22032, 14, 1939, 5, 0, 0, 0}, // /machine/q35/pci-conf-data[0]
    {22054, 14, 1944, 5, 0, 0, 0}, // /machine/q35/pci-conf-idx[0]
    {26917, 14, 2993, 5, 0, 0, 0}, // /machine/q35/pcie-mmcfg-mmio[0]
    {26946, 26953, 2998, 7, 0, 0, 0}, // /machine/q35/pcie.0
    {14141, 14, 872, 5, 0, 0, 0}, // /machine/q35/ioapic/ioapic[0]
    {10474, 10493, 558, 1, 0, 0, 0}, // /machine/q35/ioapic/unnamed-gpio-in[0]
    {10503, 10493, 558, 1, 0, 0, 0}, // /machine/q35/ioapic/unnamed-gpio-in[1]
    {10522, 10493, 558, 1, 0, 0, 0}, // /machine/q35/ioapic/unnamed-gpio-in[2]
    {10541, 10493, 558, 1, 0, 0, 0}, // /machine/q35/ioapic/unnamed-gpio-in[3]
    {10560, 10493, 558, 1, 0, 0, 0}, // /machine/q35/ioapic/unnamed-gpio-in[4]
    {10579, 10493, 558, 1, 0, 0, 0}, // /machine/q35/ioapic/unnamed-gpio-in[5]
    {10598, 10493, 558, 1, 0, 0, 0}, // /machine/q35/ioapic/unnamed-gpio-in[6]
    {10617, 10493, 558, 1, 0, 0, 0}, // /machine/q35/ioapic/unnamed-gpio-in[7]
    {14167, 10493, 558, 1, 0, 0, 0}, // /machine/q35/ioapic/unnamed-gpio-in[8]
    {14186, 10493, 558, 1, 0, 0, 0}, // /machine/q35/ioapic/unnamed-gpio-in[9]
    {14205, 10493, 558, 1, 0, 0, 0}, // /machine/q35/ioapic/unnamed-gpio-in[10]
    {14225, 10493, 558, 1, 0, 0, 0}, // /machine/q35/ioapic/unnamed-gpio-in[11]
    {14245, 10493, 558, 1, 0, 0, 0}, // /machine/q35/ioapic/unnamed-gpio-in[12]
    {14265, 10493, 558, 1, 0, 0, 0}, // /machine/q35/ioapic/unnamed-gpio-in[13]
    {14285, 10493, 558, 1, 0, 0, 0}, // /machine/q35/ioapic/unnamed-gpio-in[14]
    {14305, 10493, 558, 1, 0, 0, 0}, // /machine/q35/ioapic/unnamed-gpio-in[15]
    {14325, 10493, 558, 1, 0, 0, 0}, // /machine/q35/ioapic/unnamed-gpio-in[16]
    {14345, 10493, 558, 1, 0, 0, 0}, // /machine/q35/ioapic/unnamed-gpio-in[17]
    {14365, 10493, 558, 1, 0, 0, 0}, // /machine/q35/ioapic/unnamed-gpio-in[18]
    {14385, 10493, 558, 1, 0, 0, 0}, // /machine/q35/ioapic/unnamed-gpio-in[19]
    {14405, 10493, 558, 1, 0, 0, 0}, // /machine/q35/ioapic/unnamed-gpio-in[20]
    {14425, 10493, 558, 1, 0, 0, 0}, // /machine/q35/ioapic/unnamed-gpio-in[21]
    {14445, 10493, 558, 1, 0, 0, 0}, // /machine/q35/ioapic/unnamed-gpio-in[22]
    {14465, 10493, 558, 1, 0, 0, 0}, // /machine/q35/ioapic/unnamed-gpio-in[23]
    {22477, 14, 19, 5, 0, 0, 0}, // /machine/q35/mch/bus master container[0]
    {22501, 14, 2936, 5, 0, 0, 0}, // /machine/q35/mch/bus master[0]
    {21362, 14, 1762, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[0]
    {21373, 14, 1762, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[1]
    {21384, 14, 1879, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[2]
    {21401, 14, 1879, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[3]
    {21412, 14, 1884, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[4]
    {21430, 14, 1884, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[5]
    {21441, 14, 1889, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[6]
    {21459, 14, 1889, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[7]
    {21470, 14, 1894, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[8]
    {21488, 14, 1894, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[9]
    {21499, 14, 1899, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[10]
    {21518, 14, 1899, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[11]
    {21530, 14, 1904, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[12]
    {21549, 14, 1904, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[13]
    {21561, 14, 1909, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[14]
    {21580, 14, 1909, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[15]
    {21592, 14, 1914, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[16]
    {21611, 14, 1914, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[17]
    {21623, 14, 1919, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[18]
    {21635, 14, 1919, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[19]
    {21647, 14, 1924, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[20]
    {21666, 14, 1924, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[21]
    {21678, 14, 1929, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[22]
    {21697, 14, 1929, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[23]
    {21709, 14, 1934, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[24]
    {21728, 14, 1934, 5, 0, 0, 0}, // /machine/q35/mch/pam-pci[25]
    {21740, 14, 1762, 5, 0, 0, 0}, // /machine/q35/mch/pam-ram[0]
    {21751, 14, 1879, 5, 0, 0, 0}, // /machine/q35/mch/pam-ram[1]
    {21762, 14, 1884, 5, 0, 0, 0}, // /machine/q35/mch/pam-ram[2]
    {21773, 14, 1889, 5, 0, 0, 0}, // /machine/q35/mch/pam-ram[3]
    {21784, 14, 1894, 5, 0, 0, 0}, // /machine/q35/mch/pam-ram[4]
    {21795, 14, 1899, 5, 0, 0, 0}, // /machine/q35/mch/pam-ram[5]
    {21806, 14, 1904, 5, 0, 0, 0}, // /machine/q35/mch/pam-ram[6]
    {21817, 14, 1909, 5, 0, 0, 0}, // /machine/q35/mch/pam-ram[7]
    {21828, 14, 1914, 5, 0, 0, 0}, // /machine/q35/mch/pam-ram[8]
    {21839, 14, 1919, 5, 0, 0, 0}, // /machine/q35/mch/pam-ram[9]
    {21850, 14, 1924, 5, 0, 0, 0}, // /machine/q35/mch/pam-ram[10]
    {21862, 14, 1929, 5, 0, 0, 0}, // /machine/q35/mch/pam-ram[11]
    {21874, 14, 1934, 5, 0, 0, 0}, // /machine/q35/mch/pam-ram[12]
    {21886, 14, 1762, 5, 0, 0, 0}, // /machine/q35/mch/pam-rom[0]
    {21897, 14, 1879, 5, 0, 0, 0}, // /machine/q35/mch/pam-rom[1]
    {21908, 14, 1884, 5, 0, 0, 0}, // /machine/q35/mch/pam-rom[2]
    {21919, 14, 1889, 5, 0, 0, 0}, // /machine/q35/mch/pam-rom[3]
    {21930, 14, 1894, 5, 0, 0, 0}, // /machine/q35/mch/pam-rom[4]
    {21941, 14, 1899, 5, 0, 0, 0}, // /machine/q35/mch/pam-rom[5]
    {21952, 14, 1904, 5, 0, 0, 0}, // /machine/q35/mch/pam-rom[6]
    {21963, 14, 1909, 5, 0, 0, 0}, // /machine/q35/mch/pam-rom[7]
    {21974, 14, 1914, 5, 0, 0, 0}, // /machine/q35/mch/pam-rom[8]
    {21985, 14, 1919, 5, 0, 0, 0}, // /machine/q35/mch/pam-rom[9]
    {21996, 14, 1924, 5, 0, 0, 0}, // /machine/q35/mch/pam-rom[10]
    {22008, 14, 1929, 5, 0, 0, 0}, // /machine/q35/mch/pam-rom[11]
    {22020, 14, 1934, 5, 0, 0, 0}, // /machine/q35/mch/pam-rom[12]
    {26388, 14, 2941, 5, 0, 0, 0}, // /machine/q35/mch/smbase-blackhole[0]
    {26415, 14, 2946, 5, 0, 0, 0}, // /machine/q35/mch/smbase-window[0]
    {26460, 14, 2951, 5, 0, 0, 0}, // /machine/q35/mch/smram-high[0]
    {22571, 14, 2956, 5, 0, 0, 0}, // /machine/q35/mch/smram-low[0]
    {26485, 14, 2961, 5, 0, 0, 0}, // /machine/q35/mch/smram-open-high[0]
    {22632, 14, 2425, 5, 0, 0, 0}, // /machine/q35/mch/smram-region[0]
    {22468, 14, 2430, 5, 0, 0, 0}, // /machine/q35/mch/smram[0]
    {26504, 14, 2966, 5, 0, 0, 0}, // /machine/q35/mch/tseg-blackhole[0]
    {26522, 14, 2971, 5, 0, 0, 0}, // /machine/q35/mch/tseg-window[0]
    {517, 14637, 1976, 439, 916, 4, 0}, // /machine/unattached/device[0]
    {10191, 16697, 1341, 5, 921, 1, 0}, // /machine/unattached/device[1]
    {10322, 27838, 3091, 61, 922, 15, 49}, // /machine/unattached/device[2]
    {10440, 10332, 3152, 9, 937, 4, 2}, // /machine/unattached/device[3]
    {10697, 10332, 3161, 9, 941, 4, 2}, // /machine/unattached/device[4]
    {10845, 10707, 3170, 10, 945, 10, 3}, // /machine/unattached/device[5]
    {11025, 10707, 3180, 10, 955, 10, 3}, // /machine/unattached/device[6]
    {11204, 13851, 3190, 42, 965, 3, 43}, // /machine/unattached/device[7]
    {11307, 11035, 3237, 11, 968, 2, 4}, // /machine/unattached/device[8]
    {11480, 11214, 3248, 7, 970, 2, 5}, // /machine/unattached/device[9]
    {11975, 11317, 3255, 9, 972, 1, 6}, // /machine/unattached/device[10]
    {12312, 11986, 3276, 12, 973, 6, 9}, // /machine/unattached/device[11]
    {12442, 12323, 3288, 11, 979, 1, 10}, // /machine/unattached/device[12]
    {12515, 12453, 3299, 7, 0, 0, 0}, // /machine/unattached/device[13]
    {12639, 12526, 3306, 6, 980, 1, 11}, // /machine/unattached/device[14]
    {12693, 28925, 3322, 15, 981, 10, 50}, // /machine/unattached/device[15]
    {18196, 29216, 3358, 15, 991, 4, 51}, // /machine/unattached/device[16]
    {18316, 25970, 3373, 6, 0, 0, 46}, // /machine/unattached/device[17]
    {18436, 25970, 3379, 6, 0, 0, 46}, // /machine/unattached/device[18]
    {18556, 25970, 3385, 6, 0, 0, 46}, // /machine/unattached/device[19]
    {18676, 25970, 3391, 6, 0, 0, 46}, // /machine/unattached/device[20]
    {18796, 25970, 3397, 6, 0, 0, 46}, // /machine/unattached/device[21]
    {18916, 25970, 3403, 6, 0, 0, 46}, // /machine/unattached/device[22]
    {19036, 25970, 3409, 6, 0, 0, 46}, // /machine/unattached/device[23]
    {19156, 25970, 3415, 6, 0, 0, 46}, // /machine/unattached/device[24]
    {12707, 14, 769, 5, 0, 0, 0}, // /machine/unattached/io[0]
    {12719, 14, 774, 5, 0, 0, 0}, // /machine/unattached/ioport80[0]
    {12731, 14, 779, 5, 0, 0, 0}, // /machine/unattached/ioportF0[0]
    {12747, 14, 2858, 5, 0, 0, 0}, // /machine/unattached/isa-bios[0]
    {12773, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[0]
    {12790, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[1]
    {12807, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[2]
    {12824, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[3]
    {12841, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[4]
    {12858, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[5]
    {12875, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[6]
    {20147, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[7]
    {20164, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[8]
    {20181, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[9]
    {20198, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[10]
    {20216, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[11]
    {20234, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[12]
    {20252, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[13]
    {20270, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[14]
    {20288, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[15]
    {20306, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[16]
    {20324, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[17]
    {20342, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[18]
    {20360, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[19]
    {20378, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[20]
    {20396, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[21]
    {20414, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[22]
    {20432, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[23]
    {20450, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[24]
    {20468, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[25]
    {20486, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/non-qdev-gpio[26]
    {12892, 14, 2863, 5, 0, 0, 0}, // /machine/unattached/pc.bios[0]
    {12914, 14, 2868, 5, 0, 0, 0}, // /machine/unattached/pc.rom[0]
    {26120, 14, 2873, 5, 0, 0, 0}, // /machine/unattached/pci[0]
    {12931, 14, 799, 5, 0, 0, 0}, // /machine/unattached/ram-below-4g[0]
    {12957, 12964, 3421, 10, 0, 0, 0}, // /machine/unattached/sysbus
    {13178, 14, 19, 5, 0, 0, 0}, // /machine/unattached/system[0]
    {14593, 4595, 888, 9, 920, 1, 0}, // /machine/unattached/device[0]/lapic
    {431, 14, 19, 5, 0, 0, 0}, // /machine/unattached/device[0]/memory[0]
    {465, 14, 24, 5, 0, 0, 0}, // /machine/unattached/device[0]/memory[1]
    {22468, 14, 1971, 5, 0, 0, 0}, // /machine/unattached/device[0]/smram[0]
    {14562, 14, 883, 5, 0, 0, 0}, // /machine/unattached/device[0]/lapic/apic-msi[0]
    {16681, 14, 1336, 5, 0, 0, 0}, // /machine/unattached/device[1]/kvmvapic[0]
    {24841, 14, 3027, 5, 0, 0, 0}, // /machine/unattached/device[2]/acpi-cnt[0]
    {24898, 14, 3032, 5, 0, 0, 0}, // /machine/unattached/device[2]/acpi-cpu-hotplug[0]
    {24924, 14, 3037, 5, 0, 0, 0}, // /machine/unattached/device[2]/acpi-evt[0]
    {24936, 14, 3042, 5, 0, 0, 0}, // /machine/unattached/device[2]/acpi-gpe0[0]
    {24955, 14, 3047, 5, 0, 0, 0}, // /machine/unattached/device[2]/acpi-pci-hotplug[0]
    {27393, 14, 3052, 5, 0, 0, 0}, // /machine/unattached/device[2]/acpi-smi[0]
    {24981, 14, 3057, 5, 0, 0, 0}, // /machine/unattached/device[2]/acpi-tmr[0]
    {24993, 14, 2743, 5, 0, 0, 0}, // /machine/unattached/device[2]/apm-io[0]
    {22477, 14, 19, 5, 0, 0, 0}, // /machine/unattached/device[2]/bus master container[0]
    {22501, 14, 2415, 5, 0, 0, 0}, // /machine/unattached/device[2]/bus master[0]
    {27408, 14, 3062, 5, 0, 0, 0}, // /machine/unattached/device[2]/ich9-pm[0]
    {9397, 9403, 3067, 14, 0, 0, 0}, // /machine/unattached/device[2]/isa.0
    {27419, 14, 3081, 5, 0, 0, 0}, // /machine/unattached/device[2]/lpc-rcrb-mmio[0]
    {27436, 14, 2470, 5, 0, 0, 0}, // /machine/unattached/device[2]/lpc-reset-control[0]
    {27457, 14, 3086, 5, 0, 0, 0}, // /machine/unattached/device[2]/sm-tco[0]
    {10231, 14, 490, 5, 0, 0, 0}, // /machine/unattached/device[3]/dma-chan[0]
    {10243, 14, 495, 5, 0, 0, 0}, // /machine/unattached/device[3]/dma-cont[0]
    {10255, 14, 500, 5, 0, 0, 0}, // /machine/unattached/device[3]/dma-page[0]
    {10273, 14, 505, 5, 0, 0, 0}, // /machine/unattached/device[3]/dma-page[1]
    {10231, 14, 519, 5, 0, 0, 0}, // /machine/unattached/device[4]/dma-chan[0]
    {10243, 14, 524, 5, 0, 0, 0}, // /machine/unattached/device[4]/dma-cont[0]
    {10255, 14, 529, 5, 0, 0, 0}, // /machine/unattached/device[4]/dma-page[0]
    {10273, 14, 534, 5, 0, 0, 0}, // /machine/unattached/device[4]/dma-page[1]
    {10454, 14, 548, 5, 0, 0, 0}, // /machine/unattached/device[5]/elcr[0]
    {10467, 14, 553, 5, 0, 0, 0}, // /machine/unattached/device[5]/pic[0]
    {10474, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[5]/unnamed-gpio-in[0]
    {10503, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[5]/unnamed-gpio-in[1]
    {10522, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[5]/unnamed-gpio-in[2]
    {10541, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[5]/unnamed-gpio-in[3]
    {10560, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[5]/unnamed-gpio-in[4]
    {10579, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[5]/unnamed-gpio-in[5]
    {10598, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[5]/unnamed-gpio-in[6]
    {10617, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[5]/unnamed-gpio-in[7]
    {10454, 14, 569, 5, 0, 0, 0}, // /machine/unattached/device[6]/elcr[0]
    {10467, 14, 574, 5, 0, 0, 0}, // /machine/unattached/device[6]/pic[0]
    {10474, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[6]/unnamed-gpio-in[0]
    {10503, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[6]/unnamed-gpio-in[1]
    {10522, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[6]/unnamed-gpio-in[2]
    {10541, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[6]/unnamed-gpio-in[3]
    {10560, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[6]/unnamed-gpio-in[4]
    {10579, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[6]/unnamed-gpio-in[5]
    {10598, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[6]/unnamed-gpio-in[6]
    {10617, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[6]/unnamed-gpio-in[7]
    {23454, 14, 2528, 5, 0, 0, 0}, // /machine/unattached/device[7]/hpet[0]
    {10474, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[7]/unnamed-gpio-in[0]
    {10503, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[7]/unnamed-gpio-in[1]
    {10910, 14, 3232, 5, 0, 0, 0}, // /machine/unattached/device[8]/rtc-index[0]
    {10962, 14, 594, 5, 0, 0, 0}, // /machine/unattached/device[8]/rtc[0]
    {11167, 14, 610, 5, 0, 0, 0}, // /machine/unattached/device[9]/pit[0]
    {10474, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[9]/unnamed-gpio-in[0]
    {11271, 14, 622, 5, 0, 0, 0}, // /machine/unattached/device[10]/pcspk[0]
    {11592, 14, 662, 5, 0, 0, 0}, // /machine/unattached/device[11]/i8042-cmd[0]
    {11609, 14, 667, 5, 0, 0, 0}, // /machine/unattached/device[11]/i8042-data[0]
    {11626, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[11]/ps2-kbd-input-irq[0]
    {11647, 10493, 558, 1, 0, 0, 0}, // /machine/unattached/device[11]/ps2-mouse-input-irq[0]
    {11670, 11677, 3264, 6, 0, 0, 8}, // /machine/unattached/device[11]/ps2kbd
    {11749, 11758, 3270, 6, 0, 0, 8}, // /machine/unattached/device[11]/ps2mouse
    {12193, 14, 696, 5, 0, 0, 0}, // /machine/unattached/device[12]/vmport[0]
    {12484, 14, 719, 5, 0, 0, 0}, // /machine/unattached/device[14]/port92[0]
    {28529, 14, 3312, 5, 0, 0, 0}, // /machine/unattached/device[15]/ahci-idp[0]
    {28541, 14, 1874, 5, 0, 0, 0}, // /machine/unattached/device[15]/ahci[0]
    {22477, 14, 19, 5, 0, 0, 0}, // /machine/unattached/device[15]/bus master container[0]
    {22501, 14, 3317, 5, 0, 0, 0}, // /machine/unattached/device[15]/bus master[0]
    {12581, 12587, 730, 3, 0, 0, 0}, // /machine/unattached/device[15]/ide.0
    {12679, 12587, 730, 3, 0, 0, 0}, // /machine/unattached/device[15]/ide.1
    {28606, 12587, 730, 3, 0, 0, 0}, // /machine/unattached/device[15]/ide.2
    {28612, 12587, 730, 3, 0, 0, 0}, // /machine/unattached/device[15]/ide.3
    {28618, 12587, 730, 3, 0, 0, 0}, // /machine/unattached/device[15]/ide.4
    {28624, 12587, 730, 3, 0, 0, 0}, // /machine/unattached/device[15]/ide.5
    {22477, 14, 19, 5, 0, 0, 0}, // /machine/unattached/device[16]/bus master container[0]
    {22501, 14, 3337, 5, 0, 0, 0}, // /machine/unattached/device[16]/bus master[0]
    {25064, 25068, 3342, 11, 0, 0, 0}, // /machine/unattached/device[16]/i2c
    {25117, 14, 3353, 5, 0, 0, 0}, // /machine/unattached/device[16]/pm-smbus[0]
    {29442, 14, 3479, 5, 0, 0, 0}, // ./ac97-nabm[0]
    {29459, 14, 3484, 5, 0, 0, 0}, // ./ac97-nam[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {30054, 14, 3479, 5, 0, 0, 0}, // ./es1370[0]
    {30294, 14, 3541, 5, 0, 0, 0}, // ./bochs dispi interface[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {30343, 14, 3546, 5, 0, 0, 0}, // ./edid[0]
    {30355, 14, 3551, 5, 0, 0, 0}, // ./qemu extended regs[0]
    {30382, 14, 3556, 5, 0, 0, 0}, // ./vbe[0]
    {30393, 14, 3561, 5, 0, 0, 0}, // ./vga ioports remapped[0]
    {30417, 14, 3566, 5, 0, 0, 0}, // ./vga-lowmem[0]
    {30431, 14, 1874, 5, 0, 0, 0}, // ./vga.mmio[0]
    {30443, 14, 769, 5, 0, 0, 0}, // ./vga.rom[0]
    {30454, 14, 3571, 5, 0, 0, 0}, // ./vga.vram[0]
    {30475, 14, 3576, 5, 0, 0, 0}, // ./vga[0]
    {30486, 14, 3581, 5, 0, 0, 0}, // ./vga[1]
    {30497, 14, 3586, 5, 0, 0, 0}, // ./vga[2]
    {30508, 14, 3591, 5, 0, 0, 0}, // ./vga[3]
    {30519, 14, 3596, 5, 0, 0, 0}, // ./vga[4]
    {31299, 14, 2683, 5, 0, 0, 0}, // ./acpi-erst[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {31312, 14, 3627, 5, 0, 0, 0}, // ./erst.exchange[0]
    {31833, 31837, 3650, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {31858, 31858, 3653, 5, 0, 0, 0}, // ./esp
    {31868, 14, 3658, 5, 0, 0, 0}, // ./esp-io[0]
    {32107, 25068, 3678, 4, 0, 0, 0}, // ./ati-vga.ddc
    {32133, 14, 769, 5, 0, 0, 0}, // ./ati-vga.rom[0]
    {32148, 14, 3479, 5, 0, 0, 0}, // ./ati.io[0]
    {32158, 14, 3081, 5, 0, 0, 0}, // ./ati.mmregs[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {30382, 14, 3556, 5, 0, 0, 0}, // ./vbe[0]
    {30417, 14, 3566, 5, 0, 0, 0}, // ./vga-lowmem[0]
    {30454, 14, 3571, 5, 0, 0, 0}, // ./vga.vram[0]
    {30475, 14, 3576, 5, 0, 0, 0}, // ./vga[0]
    {30486, 14, 3581, 5, 0, 0, 0}, // ./vga[1]
    {30497, 14, 3586, 5, 0, 0, 0}, // ./vga[2]
    {30508, 14, 3591, 5, 0, 0, 0}, // ./vga[3]
    {30519, 14, 3596, 5, 0, 0, 0}, // ./vga[4]
    {30294, 14, 3702, 5, 0, 0, 0}, // ./bochs dispi interface[0]
    {32906, 14, 1874, 5, 0, 0, 0}, // ./bochs-display-mmio[0]
    {32928, 14, 3571, 5, 0, 0, 0}, // ./bochs-display-vram[0]
    {32950, 14, 3707, 5, 0, 0, 0}, // ./bochs-display.rom[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {30343, 14, 3712, 5, 0, 0, 0}, // ./edid[0]
    {30355, 14, 3717, 5, 0, 0, 0}, // ./qemu extended regs[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {33759, 14, 3753, 5, 0, 0, 0}, // ./cirrus-bitblt-mmio[0]
    {33812, 14, 3758, 5, 0, 0, 0}, // ./cirrus-io[0]
    {33829, 14, 3763, 5, 0, 0, 0}, // ./cirrus-linear-io[0]
    {33849, 14, 3768, 5, 0, 0, 0}, // ./cirrus-low-memory[0]
    {33901, 14, 3566, 5, 0, 0, 0}, // ./cirrus-lowmem-container[0]
    {33928, 14, 1874, 5, 0, 0, 0}, // ./cirrus-mmio[0]
    {33943, 14, 3773, 5, 0, 0, 0}, // ./cirrus-pci-bar0[0]
    {33971, 14, 769, 5, 0, 0, 0}, // ./cirrus_vga.rom[0]
    {33989, 14, 3778, 5, 0, 0, 0}, // ./vga.bank0[0]
    {34002, 14, 3783, 5, 0, 0, 0}, // ./vga.bank1[0]
    {30454, 14, 3788, 5, 0, 0, 0}, // ./vga.vram[0]
    {34637, 14, 3811, 5, 0, 0, 0}, // ./cs4231a[0]
    {34695, 26953, 3825, 4, 0, 0, 0}, // ./%
    {34697, 14, 3829, 5, 0, 0, 0}, // ./.cache_mem[0]
    {34733, 14, 3834, 5, 0, 0, 0}, // ./.io[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {34740, 14, 769, 5, 0, 0, 0}, // ./cxl-downstream[0]
    {34758, 14, 2430, 5, 0, 0, 0}, // ./pci_bridge_io[0]
    {34775, 14, 3839, 5, 0, 0, 0}, // ./pci_bridge_io[1]
    {34792, 14, 3844, 5, 0, 0, 0}, // ./pci_bridge_mem[0]
    {34810, 14, 19, 5, 0, 0, 0}, // ./pci_bridge_pci[0]
    {34828, 14, 3844, 5, 0, 0, 0}, // ./pci_bridge_pref_mem[0]
    {34851, 14, 3312, 5, 0, 0, 0}, // ./pci_bridge_vga_io_hi[0]
    {34875, 14, 3849, 5, 0, 0, 0}, // ./pci_bridge_vga_io_lo[0]
    {34899, 14, 1869, 5, 0, 0, 0}, // ./pci_bridge_vga_mem[0]
    {34695, 35577, 3875, 4, 0, 0, 0}, // ./%
    {34697, 14, 3879, 5, 0, 0, 0}, // ./.cache_mem[0]
    {34733, 14, 3884, 5, 0, 0, 0}, // ./.io[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {35601, 14, 769, 5, 0, 0, 0}, // ./cxl-rp[0]
    {34758, 14, 2430, 5, 0, 0, 0}, // ./pci_bridge_io[0]
    {34775, 14, 3839, 5, 0, 0, 0}, // ./pci_bridge_io[1]
    {34792, 14, 3844, 5, 0, 0, 0}, // ./pci_bridge_mem[0]
    {34810, 14, 19, 5, 0, 0, 0}, // ./pci_bridge_pci[0]
    {34828, 14, 3844, 5, 0, 0, 0}, // ./pci_bridge_pref_mem[0]
    {34851, 14, 3312, 5, 0, 0, 0}, // ./pci_bridge_vga_io_hi[0]
    {34875, 14, 3849, 5, 0, 0, 0}, // ./pci_bridge_vga_io_lo[0]
    {34899, 14, 1869, 5, 0, 0, 0}, // ./pci_bridge_vga_mem[0]
    {34695, 26953, 3825, 4, 0, 0, 0}, // ./%
    {34697, 14, 3917, 5, 0, 0, 0}, // ./.cache_mem[0]
    {34733, 14, 3922, 5, 0, 0, 0}, // ./.io[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {36448, 14, 769, 5, 0, 0, 0}, // ./cxl-upstream[0]
    {34758, 14, 2430, 5, 0, 0, 0}, // ./pci_bridge_io[0]
    {34775, 14, 3839, 5, 0, 0, 0}, // ./pci_bridge_io[1]
    {34792, 14, 3844, 5, 0, 0, 0}, // ./pci_bridge_mem[0]
    {34810, 14, 19, 5, 0, 0, 0}, // ./pci_bridge_pci[0]
    {34828, 14, 3844, 5, 0, 0, 0}, // ./pci_bridge_pref_mem[0]
    {34851, 14, 3312, 5, 0, 0, 0}, // ./pci_bridge_vga_io_hi[0]
    {34875, 14, 3849, 5, 0, 0, 0}, // ./pci_bridge_vga_io_lo[0]
    {34899, 14, 1869, 5, 0, 0, 0}, // ./pci_bridge_vga_mem[0]
    {31833, 31837, 3650, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {31858, 31858, 3653, 5, 0, 0, 0}, // ./esp
    {31868, 14, 3658, 5, 0, 0, 0}, // ./esp-io[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {37052, 14, 3353, 5, 0, 0, 0}, // ./e1000-io[0]
    {37064, 14, 1869, 5, 0, 0, 0}, // ./e1000-mmio[0]
    {37078, 14, 3960, 5, 0, 0, 0}, // ./e1000.rom[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {37052, 14, 3353, 5, 0, 0, 0}, // ./e1000-io[0]
    {37064, 14, 1869, 5, 0, 0, 0}, // ./e1000-mmio[0]
    {37078, 14, 3960, 5, 0, 0, 0}, // ./e1000.rom[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {37052, 14, 3353, 5, 0, 0, 0}, // ./e1000-io[0]
    {37064, 14, 1869, 5, 0, 0, 0}, // ./e1000-mmio[0]
    {37078, 14, 3960, 5, 0, 0, 0}, // ./e1000.rom[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38651, 14, 1869, 5, 0, 0, 0}, // ./e1000e-flash[0]
    {38667, 14, 3312, 5, 0, 0, 0}, // ./e1000e-io[0]
    {38680, 14, 1869, 5, 0, 0, 0}, // ./e1000e-mmio[0]
    {38695, 14, 3081, 5, 0, 0, 0}, // ./e1000e-msix[0]
    {38710, 14, 3960, 5, 0, 0, 0}, // ./e1000e.rom[0]
    {38724, 14, 4034, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 4039, 5, 0, 0, 0}, // ./msix-table[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {39565, 14, 4066, 5, 0, 0, 0}, // ./edu-mmio[0]
    {40415, 14, 4135, 5, 0, 0, 0}, // ./hyperv-testdev-ctl[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {40534, 14, 2683, 5, 0, 0, 0}, // ./i6300esb[0]
    {11592, 14, 662, 5, 0, 0, 0}, // ./i8042-cmd[0]
    {11609, 14, 667, 5, 0, 0, 0}, // ./i8042-data[0]
    {11626, 10493, 558, 1, 0, 0, 0}, // ./ps2-kbd-input-irq[0]
    {11647, 10493, 558, 1, 0, 0, 0}, // ./ps2-mouse-input-irq[0]
    {11670, 11677, 4171, 6, 0, 0, 0}, // ./ps2kbd
    {11749, 11758, 4177, 6, 0, 0, 0}, // ./ps2mouse
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {40846, 14, 1869, 5, 0, 0, 0}, // ./eepro100-flash[0]
    {40864, 14, 3353, 5, 0, 0, 0}, // ./eepro100-io[0]
    {40879, 14, 1874, 5, 0, 0, 0}, // ./eepro100-mmio[0]
    {40896, 14, 1869, 5, 0, 0, 0}, // ./i82550.rom[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {40846, 14, 1869, 5, 0, 0, 0}, // ./eepro100-flash[0]
    {40864, 14, 3353, 5, 0, 0, 0}, // ./eepro100-io[0]
    {40879, 14, 1874, 5, 0, 0, 0}, // ./eepro100-mmio[0]
    {41536, 14, 1869, 5, 0, 0, 0}, // ./i82551.rom[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {40846, 14, 1869, 5, 0, 0, 0}, // ./eepro100-flash[0]
    {40864, 14, 3353, 5, 0, 0, 0}, // ./eepro100-io[0]
    {40879, 14, 1874, 5, 0, 0, 0}, // ./eepro100-mmio[0]
    {41566, 14, 1869, 5, 0, 0, 0}, // ./i82557a.rom[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {40846, 14, 1869, 5, 0, 0, 0}, // ./eepro100-flash[0]
    {40864, 14, 3353, 5, 0, 0, 0}, // ./eepro100-io[0]
    {40879, 14, 1874, 5, 0, 0, 0}, // ./eepro100-mmio[0]
    {42070, 14, 1869, 5, 0, 0, 0}, // ./i82557b.rom[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {40846, 14, 1869, 5, 0, 0, 0}, // ./eepro100-flash[0]
    {40864, 14, 3353, 5, 0, 0, 0}, // ./eepro100-io[0]
    {40879, 14, 1874, 5, 0, 0, 0}, // ./eepro100-mmio[0]
    {42103, 14, 1869, 5, 0, 0, 0}, // ./i82557c.rom[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {40846, 14, 1869, 5, 0, 0, 0}, // ./eepro100-flash[0]
    {40864, 14, 3353, 5, 0, 0, 0}, // ./eepro100-io[0]
    {40879, 14, 1874, 5, 0, 0, 0}, // ./eepro100-mmio[0]
    {42136, 14, 1869, 5, 0, 0, 0}, // ./i82558a.rom[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {40846, 14, 1869, 5, 0, 0, 0}, // ./eepro100-flash[0]
    {40864, 14, 3353, 5, 0, 0, 0}, // ./eepro100-io[0]
    {40879, 14, 1874, 5, 0, 0, 0}, // ./eepro100-mmio[0]
    {42169, 14, 1869, 5, 0, 0, 0}, // ./i82558b.rom[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {40846, 14, 1869, 5, 0, 0, 0}, // ./eepro100-flash[0]
    {40864, 14, 3353, 5, 0, 0, 0}, // ./eepro100-io[0]
    {40879, 14, 1874, 5, 0, 0, 0}, // ./eepro100-mmio[0]
    {42202, 14, 1869, 5, 0, 0, 0}, // ./i82559a.rom[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {40846, 14, 1869, 5, 0, 0, 0}, // ./eepro100-flash[0]
    {40864, 14, 3353, 5, 0, 0, 0}, // ./eepro100-io[0]
    {40879, 14, 1874, 5, 0, 0, 0}, // ./eepro100-mmio[0]
    {42235, 14, 1869, 5, 0, 0, 0}, // ./i82559b.rom[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {40846, 14, 1869, 5, 0, 0, 0}, // ./eepro100-flash[0]
    {40864, 14, 3353, 5, 0, 0, 0}, // ./eepro100-io[0]
    {40879, 14, 1874, 5, 0, 0, 0}, // ./eepro100-mmio[0]
    {42268, 14, 1869, 5, 0, 0, 0}, // ./i82559c.rom[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {40846, 14, 1869, 5, 0, 0, 0}, // ./eepro100-flash[0]
    {40864, 14, 3353, 5, 0, 0, 0}, // ./eepro100-io[0]
    {40879, 14, 1874, 5, 0, 0, 0}, // ./eepro100-mmio[0]
    {42771, 14, 1869, 5, 0, 0, 0}, // ./i82559er.rom[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {40846, 14, 1869, 5, 0, 0, 0}, // ./eepro100-flash[0]
    {40864, 14, 3353, 5, 0, 0, 0}, // ./eepro100-io[0]
    {40879, 14, 1874, 5, 0, 0, 0}, // ./eepro100-mmio[0]
    {42807, 14, 1869, 5, 0, 0, 0}, // ./i82562.rom[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {40846, 14, 1869, 5, 0, 0, 0}, // ./eepro100-flash[0]
    {40864, 14, 3353, 5, 0, 0, 0}, // ./eepro100-io[0]
    {40879, 14, 1874, 5, 0, 0, 0}, // ./eepro100-mmio[0]
    {42837, 14, 1869, 5, 0, 0, 0}, // ./i82801.rom[0]
    {34695, 22081, 4429, 4, 0, 0, 0}, // ./%
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {34758, 14, 2430, 5, 0, 0, 0}, // ./pci_bridge_io[0]
    {34775, 14, 3839, 5, 0, 0, 0}, // ./pci_bridge_io[1]
    {34792, 14, 3844, 5, 0, 0, 0}, // ./pci_bridge_mem[0]
    {34810, 14, 19, 5, 0, 0, 0}, // ./pci_bridge_pci[0]
    {34828, 14, 3844, 5, 0, 0, 0}, // ./pci_bridge_pref_mem[0]
    {34851, 14, 3312, 5, 0, 0, 0}, // ./pci_bridge_vga_io_hi[0]
    {34875, 14, 3849, 5, 0, 0, 0}, // ./pci_bridge_vga_io_lo[0]
    {34899, 14, 1869, 5, 0, 0, 0}, // ./pci_bridge_vga_mem[0]
    {43701, 14, 4448, 5, 0, 0, 0}, // ./ib700[0]
    {31833, 12587, 730, 3, 0, 0, 0}, // ./%.0
    {43729, 12587, 730, 3, 0, 0, 0}, // ./%.1
    {43733, 12587, 730, 3, 0, 0, 0}, // ./%.2
    {43737, 12587, 730, 3, 0, 0, 0}, // ./%.3
    {43741, 12587, 730, 3, 0, 0, 0}, // ./%.4
    {43745, 12587, 730, 3, 0, 0, 0}, // ./%.5
    {28529, 14, 3312, 5, 0, 0, 0}, // ./ahci-idp[0]
    {28541, 14, 1874, 5, 0, 0, 0}, // ./ahci[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {31833, 43749, 4473, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {43759, 14, 4476, 5, 0, 0, 0}, // ./intel-hda-alias[0]
    {43805, 14, 3081, 5, 0, 0, 0}, // ./intel-hda-container[0]
    {43828, 14, 4481, 5, 0, 0, 0}, // ./intel-hda[0]
    {31833, 44278, 4504, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {44296, 14, 4507, 5, 0, 0, 0}, // ./capabilities[0]
    {44324, 14, 1874, 5, 0, 0, 0}, // ./ehci[0]
    {44332, 14, 4512, 5, 0, 0, 0}, // ./operational[0]
    {44350, 14, 4517, 5, 0, 0, 0}, // ./ports[0]
    {31833, 44278, 4504, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {44296, 14, 4507, 5, 0, 0, 0}, // ./capabilities[0]
    {44324, 14, 1874, 5, 0, 0, 0}, // ./ehci[0]
    {44332, 14, 4512, 5, 0, 0, 0}, // ./operational[0]
    {44350, 14, 4517, 5, 0, 0, 0}, // ./ports[0]
    {31833, 44278, 4504, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {45066, 14, 3312, 5, 0, 0, 0}, // ./uhci[0]
    {31833, 44278, 4504, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {45066, 14, 3312, 5, 0, 0, 0}, // ./uhci[0]
    {31833, 44278, 4504, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {45066, 14, 3312, 5, 0, 0, 0}, // ./uhci[0]
    {31833, 44278, 4504, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {45066, 14, 3312, 5, 0, 0, 0}, // ./uhci[0]
    {31833, 44278, 4504, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {45066, 14, 3312, 5, 0, 0, 0}, // ./uhci[0]
    {31833, 44278, 4504, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {45066, 14, 3312, 5, 0, 0, 0}, // ./uhci[0]
    {31833, 43749, 4473, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {43759, 14, 4476, 5, 0, 0, 0}, // ./intel-hda-alias[0]
    {43805, 14, 3081, 5, 0, 0, 0}, // ./intel-hda-container[0]
    {43828, 14, 4481, 5, 0, 0, 0}, // ./intel-hda[0]
    {34695, 26953, 3825, 4, 0, 0, 0}, // ./%
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {34758, 14, 2430, 5, 0, 0, 0}, // ./pci_bridge_io[0]
    {34775, 14, 3839, 5, 0, 0, 0}, // ./pci_bridge_io[1]
    {34792, 14, 3844, 5, 0, 0, 0}, // ./pci_bridge_mem[0]
    {34810, 14, 19, 5, 0, 0, 0}, // ./pci_bridge_pci[0]
    {34828, 14, 3844, 5, 0, 0, 0}, // ./pci_bridge_pref_mem[0]
    {34851, 14, 3312, 5, 0, 0, 0}, // ./pci_bridge_vga_io_hi[0]
    {34875, 14, 3849, 5, 0, 0, 0}, // ./pci_bridge_vga_io_lo[0]
    {34899, 14, 1869, 5, 0, 0, 0}, // ./pci_bridge_vga_mem[0]
    {48686, 14, 4803, 5, 0, 0, 0}, // ./applesmc-cmd[0]
    {48706, 14, 4808, 5, 0, 0, 0}, // ./applesmc-data[0]
    {48727, 14, 4813, 5, 0, 0, 0}, // ./applesmc-err[0]
    {33759, 14, 3788, 5, 0, 0, 0}, // ./cirrus-bitblt-mmio[0]
    {33812, 14, 3758, 5, 0, 0, 0}, // ./cirrus-io[0]
    {33829, 14, 3788, 5, 0, 0, 0}, // ./cirrus-linear-io[0]
    {33849, 14, 3768, 5, 0, 0, 0}, // ./cirrus-low-memory[0]
    {33901, 14, 3566, 5, 0, 0, 0}, // ./cirrus-lowmem-container[0]
    {33928, 14, 1874, 5, 0, 0, 0}, // ./cirrus-mmio[0]
    {33989, 14, 3778, 5, 0, 0, 0}, // ./vga.bank0[0]
    {34002, 14, 3783, 5, 0, 0, 0}, // ./vga.bank1[0]
    {30454, 14, 3788, 5, 0, 0, 0}, // ./vga.vram[0]
    {48928, 14, 4832, 5, 0, 0, 0}, // ./isa-debug-exit[0]
    {49004, 14, 4844, 5, 0, 0, 0}, // ./isa-debugcon[0]
    {31833, 11416, 646, 3, 0, 0, 0}, // ./%.0
    {11377, 14, 636, 5, 0, 0, 0}, // ./fdc[0]
    {11391, 14, 641, 5, 0, 0, 0}, // ./fdc[1]
    {31833, 12587, 730, 3, 0, 0, 0}, // ./%.0
    {12597, 14, 733, 5, 0, 0, 0}, // ./ide[0]
    {12608, 14, 738, 5, 0, 0, 0}, // ./ide[1]
    {49210, 14, 4881, 5, 0, 0, 0}, // ./parallel[0]
    {46958, 46958, 4895, 8, 0, 0, 0}, // ./serial
    {49319, 14, 4903, 5, 0, 0, 0}, // ./serial[0]
    {30382, 14, 3556, 5, 0, 0, 0}, // ./vbe[0]
    {30417, 14, 3566, 5, 0, 0, 0}, // ./vga-lowmem[0]
    {30454, 14, 4919, 5, 0, 0, 0}, // ./vga.vram[0]
    {30475, 14, 3576, 5, 0, 0, 0}, // ./vga[0]
    {30486, 14, 3581, 5, 0, 0, 0}, // ./vga[1]
    {30497, 14, 3586, 5, 0, 0, 0}, // ./vga[2]
    {30508, 14, 3591, 5, 0, 0, 0}, // ./vga[3]
    {30519, 14, 3596, 5, 0, 0, 0}, // ./vga[4]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {49382, 14, 3479, 5, 0, 0, 0}, // ./ivshmem-mmio[0]
    {31833, 31837, 3650, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {49886, 14, 3479, 5, 0, 0, 0}, // ./lsi-io[0]
    {49896, 14, 3484, 5, 0, 0, 0}, // ./lsi-mmio[0]
    {49908, 14, 3627, 5, 0, 0, 0}, // ./lsi-ram[0]
    {31833, 31837, 3650, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {49886, 14, 3479, 5, 0, 0, 0}, // ./lsi-io[0]
    {49896, 14, 3484, 5, 0, 0, 0}, // ./lsi-mmio[0]
    {49908, 14, 3627, 5, 0, 0, 0}, // ./lsi-ram[0]
    {10910, 14, 4980, 5, 0, 0, 0}, // ./rtc-index[0]
    {10962, 14, 594, 5, 0, 0, 0}, // ./rtc[0]
    {31833, 31837, 3650, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {50728, 14, 3479, 5, 0, 0, 0}, // ./megasas-io[0]
    {50742, 14, 3081, 5, 0, 0, 0}, // ./megasas-mmio[0]
    {50758, 14, 3960, 5, 0, 0, 0}, // ./megasas-queue[0]
    {38724, 14, 4996, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 5001, 5, 0, 0, 0}, // ./msix-table[0]
    {31833, 31837, 3650, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {50728, 14, 3479, 5, 0, 0, 0}, // ./megasas-io[0]
    {50742, 14, 3081, 5, 0, 0, 0}, // ./megasas-mmio[0]
    {50758, 14, 3960, 5, 0, 0, 0}, // ./megasas-queue[0]
    {38724, 14, 4996, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 5001, 5, 0, 0, 0}, // ./msix-table[0]
    {31833, 31837, 3650, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {51864, 14, 769, 5, 0, 0, 0}, // ./mptsas-diag[0]
    {51879, 14, 3479, 5, 0, 0, 0}, // ./mptsas-io[0]
    {51892, 14, 3081, 5, 0, 0, 0}, // ./mptsas-mmio[0]
    {52436, 14, 5067, 5, 0, 0, 0}, // ./ne2000[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {52488, 14, 3960, 5, 0, 0, 0}, // ./ne2000.rom[0]
    {52436, 14, 3479, 5, 0, 0, 0}, // ./ne2000[0]
    {31833, 44278, 4504, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 5100, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 5105, 5, 0, 0, 0}, // ./msix-table[0]
    {53072, 53082, 5170, 10, 1391, 13, 0}, // ./xhci-core
    {44296, 14, 5110, 5, 0, 0, 0}, // ./xhci-core/capabilities[0]
    {52864, 14, 5115, 5, 0, 0, 0}, // ./xhci-core/doorbell[0]
    {44332, 14, 5120, 5, 0, 0, 0}, // ./xhci-core/operational[0]
    {52881, 14, 5125, 5, 0, 0, 0}, // ./xhci-core/runtime[0]
    {52896, 14, 5130, 5, 0, 0, 0}, // ./xhci-core/usb2 port #1[0]
    {52917, 14, 5135, 5, 0, 0, 0}, // ./xhci-core/usb2 port #2[0]
    {52938, 14, 5140, 5, 0, 0, 0}, // ./xhci-core/usb2 port #3[0]
    {52959, 14, 5145, 5, 0, 0, 0}, // ./xhci-core/usb2 port #4[0]
    {52980, 14, 5150, 5, 0, 0, 0}, // ./xhci-core/usb3 port #1[0]
    {53001, 14, 5155, 5, 0, 0, 0}, // ./xhci-core/usb3 port #2[0]
    {53022, 14, 5160, 5, 0, 0, 0}, // ./xhci-core/usb3 port #3[0]
    {53043, 14, 5165, 5, 0, 0, 0}, // ./xhci-core/usb3 port #4[0]
    {53064, 14, 3081, 5, 0, 0, 0}, // ./xhci-core/xhci[0]
    {53658, 14, 5205, 5, 0, 0, 0}, // ./nvdimm-memory[0]
    {34695, 53750, 5224, 3, 0, 0, 0}, // ./%
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 5227, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 5232, 5, 0, 0, 0}, // ./msix-table[0]
    {53792, 14, 3081, 5, 0, 0, 0}, // ./nvme-bar0[0]
    {53805, 14, 5237, 5, 0, 0, 0}, // ./nvme[0]
    {34695, 53750, 5224, 3, 0, 0, 0}, // ./%
    {55635, 14, 5352, 5, 0, 0, 0}, // ./pc-testdev-flush-page[0]
    {55660, 14, 5357, 5, 0, 0, 0}, // ./pc-testdev-iomem[0]
    {55691, 14, 5362, 5, 0, 0, 0}, // ./pc-testdev-ioport-byte[0]
    {55721, 14, 5367, 5, 0, 0, 0}, // ./pc-testdev-ioport[0]
    {55746, 14, 5372, 5, 0, 0, 0}, // ./pc-testdev-irq-line[0]
    {34695, 22081, 4429, 4, 0, 0, 0}, // ./%
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {34758, 14, 2430, 5, 0, 0, 0}, // ./pci_bridge_io[0]
    {34775, 14, 3839, 5, 0, 0, 0}, // ./pci_bridge_io[1]
    {34792, 14, 3844, 5, 0, 0, 0}, // ./pci_bridge_mem[0]
    {34810, 14, 19, 5, 0, 0, 0}, // ./pci_bridge_pci[0]
    {34828, 14, 3844, 5, 0, 0, 0}, // ./pci_bridge_pref_mem[0]
    {34851, 14, 3312, 5, 0, 0, 0}, // ./pci_bridge_vga_io_hi[0]
    {34875, 14, 3849, 5, 0, 0, 0}, // ./pci_bridge_vga_io_lo[0]
    {34899, 14, 1869, 5, 0, 0, 0}, // ./pci_bridge_vga_mem[0]
    {55793, 14, 3479, 5, 0, 0, 0}, // ./shpc-bar[0]
    {55805, 14, 5382, 5, 0, 0, 0}, // ./shpc-mmio[0]
    {34695, 22081, 4429, 4, 0, 0, 0}, // ./%
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {34758, 14, 2430, 5, 0, 0, 0}, // ./pci_bridge_io[0]
    {34775, 14, 3839, 5, 0, 0, 0}, // ./pci_bridge_io[1]
    {34792, 14, 3844, 5, 0, 0, 0}, // ./pci_bridge_mem[0]
    {34810, 14, 19, 5, 0, 0, 0}, // ./pci_bridge_pci[0]
    {34828, 14, 3844, 5, 0, 0, 0}, // ./pci_bridge_pref_mem[0]
    {34851, 14, 3312, 5, 0, 0, 0}, // ./pci_bridge_vga_io_hi[0]
    {34875, 14, 3849, 5, 0, 0, 0}, // ./pci_bridge_vga_io_lo[0]
    {34899, 14, 1869, 5, 0, 0, 0}, // ./pci_bridge_vga_mem[0]
    {55793, 14, 3479, 5, 0, 0, 0}, // ./shpc-bar[0]
    {55805, 14, 5382, 5, 0, 0, 0}, // ./shpc-mmio[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {31833, 44278, 4504, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {57146, 14, 3479, 5, 0, 0, 0}, // ./ohci[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {46958, 46958, 4895, 8, 0, 0, 0}, // ./serial
    {49319, 14, 5483, 5, 0, 0, 0}, // ./serial[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {57925, 14, 2683, 5, 0, 0, 0}, // ./multiserial[0]
    {49319, 46958, 4895, 8, 0, 0, 0}, // ./serial[0]
    {57940, 46958, 4895, 8, 0, 0, 0}, // ./serial[1]
    {57950, 14, 5507, 5, 0, 0, 0}, // ./uart #1[0]
    {57980, 14, 5512, 5, 0, 0, 0}, // ./uart #2[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {57925, 14, 3312, 5, 0, 0, 0}, // ./multiserial[0]
    {49319, 46958, 4895, 8, 0, 0, 0}, // ./serial[0]
    {57940, 46958, 4895, 8, 0, 0, 0}, // ./serial[1]
    {58358, 46958, 4895, 8, 0, 0, 0}, // ./serial[2]
    {58368, 46958, 4895, 8, 0, 0, 0}, // ./serial[3]
    {57950, 14, 5507, 5, 0, 0, 0}, // ./uart #1[0]
    {57980, 14, 5512, 5, 0, 0, 0}, // ./uart #2[0]
    {58378, 14, 5535, 5, 0, 0, 0}, // ./uart #3[0]
    {58389, 14, 5540, 5, 0, 0, 0}, // ./uart #4[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {58785, 14, 1874, 5, 0, 0, 0}, // ./pci-testdev-mmio[0]
    {58805, 14, 3479, 5, 0, 0, 0}, // ./pci-testdev-portio[0]
    {34695, 22081, 4429, 4, 0, 0, 0}, // ./%
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {34758, 14, 2430, 5, 0, 0, 0}, // ./pci_bridge_io[0]
    {34775, 14, 3839, 5, 0, 0, 0}, // ./pci_bridge_io[1]
    {34792, 14, 3844, 5, 0, 0, 0}, // ./pci_bridge_mem[0]
    {34810, 14, 19, 5, 0, 0, 0}, // ./pci_bridge_pci[0]
    {34828, 14, 3844, 5, 0, 0, 0}, // ./pci_bridge_pref_mem[0]
    {34851, 14, 3312, 5, 0, 0, 0}, // ./pci_bridge_vga_io_hi[0]
    {34875, 14, 3849, 5, 0, 0, 0}, // ./pci_bridge_vga_io_lo[0]
    {34899, 14, 1869, 5, 0, 0, 0}, // ./pci_bridge_vga_mem[0]
    {55793, 14, 3479, 5, 0, 0, 0}, // ./shpc-bar[0]
    {55805, 14, 5382, 5, 0, 0, 0}, // ./shpc-mmio[0]
    {34695, 26953, 3825, 4, 0, 0, 0}, // ./%
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 5597, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 5602, 5, 0, 0, 0}, // ./msix-table[0]
    {34758, 14, 2430, 5, 0, 0, 0}, // ./pci_bridge_io[0]
    {34775, 14, 3839, 5, 0, 0, 0}, // ./pci_bridge_io[1]
    {34792, 14, 3844, 5, 0, 0, 0}, // ./pci_bridge_mem[0]
    {34810, 14, 19, 5, 0, 0, 0}, // ./pci_bridge_pci[0]
    {34828, 14, 3844, 5, 0, 0, 0}, // ./pci_bridge_pref_mem[0]
    {34851, 14, 3312, 5, 0, 0, 0}, // ./pci_bridge_vga_io_hi[0]
    {34875, 14, 3849, 5, 0, 0, 0}, // ./pci_bridge_vga_io_lo[0]
    {34899, 14, 1869, 5, 0, 0, 0}, // ./pci_bridge_vga_mem[0]
    {59824, 14, 1874, 5, 0, 0, 0}, // ./pcie-root-port-msix[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {60669, 14, 3312, 5, 0, 0, 0}, // ./pcnet-io[0]
    {60681, 14, 3312, 5, 0, 0, 0}, // ./pcnet-mmio[0]
    {60695, 14, 3960, 5, 0, 0, 0}, // ./pcnet.rom[0]
    {31833, 12587, 730, 3, 0, 0, 0}, // ./%.0
    {43729, 12587, 730, 3, 0, 0, 0}, // ./%.1
    {24417, 14, 5656, 5, 0, 0, 0}, // ./bmdma[0]
    {24483, 14, 5661, 5, 0, 0, 0}, // ./bmdma[1]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {24549, 14, 2683, 5, 0, 0, 0}, // ./piix-bmdma-container[0]
    {24573, 14, 5666, 5, 0, 0, 0}, // ./piix-bmdma[0]
    {24587, 14, 5671, 5, 0, 0, 0}, // ./piix-bmdma[1]
    {31833, 44278, 4504, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {45066, 14, 3312, 5, 0, 0, 0}, // ./uhci[0]
    {31833, 12587, 730, 3, 0, 0, 0}, // ./%.0
    {43729, 12587, 730, 3, 0, 0, 0}, // ./%.1
    {24417, 14, 5656, 5, 0, 0, 0}, // ./bmdma[0]
    {24483, 14, 5661, 5, 0, 0, 0}, // ./bmdma[1]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {24549, 14, 2683, 5, 0, 0, 0}, // ./piix-bmdma-container[0]
    {24573, 14, 5666, 5, 0, 0, 0}, // ./piix-bmdma[0]
    {24587, 14, 5671, 5, 0, 0, 0}, // ./piix-bmdma[1]
    {31833, 44278, 4504, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {45066, 14, 3312, 5, 0, 0, 0}, // ./uhci[0]
    {61986, 14, 5740, 5, 0, 0, 0}, // ./pvpanic[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {61986, 14, 5752, 5, 0, 0, 0}, // ./pvpanic[0]
    {31833, 31837, 5773, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {62407, 14, 3707, 5, 0, 0, 0}, // ./pvscsi-io[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {63240, 63253, 5812, 3, 0, 0, 0}, // ./pxb-internal
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {34695, 63522, 5840, 3, 0, 0, 0}, // ./%
    {31833, 44278, 4504, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 5100, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 5105, 5, 0, 0, 0}, // ./msix-table[0]
    {53072, 53082, 5843, 10, 1556, 13, 0}, // ./xhci-core
    {44296, 14, 5110, 5, 0, 0, 0}, // ./xhci-core/capabilities[0]
    {52864, 14, 5115, 5, 0, 0, 0}, // ./xhci-core/doorbell[0]
    {44332, 14, 5120, 5, 0, 0, 0}, // ./xhci-core/operational[0]
    {52881, 14, 5125, 5, 0, 0, 0}, // ./xhci-core/runtime[0]
    {52896, 14, 5130, 5, 0, 0, 0}, // ./xhci-core/usb2 port #1[0]
    {52917, 14, 5135, 5, 0, 0, 0}, // ./xhci-core/usb2 port #2[0]
    {52938, 14, 5140, 5, 0, 0, 0}, // ./xhci-core/usb2 port #3[0]
    {52959, 14, 5145, 5, 0, 0, 0}, // ./xhci-core/usb2 port #4[0]
    {52980, 14, 5150, 5, 0, 0, 0}, // ./xhci-core/usb3 port #1[0]
    {53001, 14, 5155, 5, 0, 0, 0}, // ./xhci-core/usb3 port #2[0]
    {53022, 14, 5160, 5, 0, 0, 0}, // ./xhci-core/usb3 port #3[0]
    {53043, 14, 5165, 5, 0, 0, 0}, // ./xhci-core/usb3 port #4[0]
    {53064, 14, 3081, 5, 0, 0, 0}, // ./xhci-core/xhci[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {63839, 14, 3312, 5, 0, 0, 0}, // ./qxl-ioports[0]
    {63854, 14, 5872, 5, 0, 0, 0}, // ./qxl.vgavram[0]
    {63878, 14, 5872, 5, 0, 0, 0}, // ./qxl.vram32[0]
    {63892, 14, 5872, 5, 0, 0, 0}, // ./qxl.vram[0]
    {63904, 14, 3627, 5, 0, 0, 0}, // ./qxl.vrom[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {63839, 14, 3312, 5, 0, 0, 0}, // ./qxl-ioports[0]
    {64763, 14, 769, 5, 0, 0, 0}, // ./qxl.rom[0]
    {63878, 14, 5872, 5, 0, 0, 0}, // ./qxl.vram32[0]
    {63892, 14, 5872, 5, 0, 0, 0}, // ./qxl.vram[0]
    {63904, 14, 3627, 5, 0, 0, 0}, // ./qxl.vrom[0]
    {30382, 14, 3556, 5, 0, 0, 0}, // ./vbe[0]
    {30417, 14, 3566, 5, 0, 0, 0}, // ./vga-lowmem[0]
    {30454, 14, 5872, 5, 0, 0, 0}, // ./vga.vram[0]
    {30475, 14, 3576, 5, 0, 0, 0}, // ./vga[0]
    {30486, 14, 3581, 5, 0, 0, 0}, // ./vga[1]
    {30497, 14, 3586, 5, 0, 0, 0}, // ./vga[2]
    {30508, 14, 3591, 5, 0, 0, 0}, // ./vga[3]
    {30519, 14, 3596, 5, 0, 0, 0}, // ./vga[4]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 5942, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 5947, 5, 0, 0, 0}, // ./msix-table[0]
    {65402, 14, 3627, 5, 0, 0, 0}, // ./rocker-mmio[0]
    {65417, 14, 3627, 5, 0, 0, 0}, // ./rocker-msix-bar[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {66039, 14, 3479, 5, 0, 0, 0}, // ./rtl8139-mem[0]
    {66054, 14, 3960, 5, 0, 0, 0}, // ./rtl8139.rom[0]
    {66069, 14, 3479, 5, 0, 0, 0}, // ./rtl8139[0]
    {66501, 14, 5990, 5, 0, 0, 0}, // ./sb16[0]
    {66513, 14, 5995, 5, 0, 0, 0}, // ./sb16[1]
    {66525, 14, 6000, 5, 0, 0, 0}, // ./sb16[2]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {67876, 67883, 6103, 3, 0, 0, 0}, // ./sd-bus
    {67905, 14, 3479, 5, 0, 0, 0}, // ./sdhci[0]
    {30294, 14, 3541, 5, 0, 0, 0}, // ./bochs dispi interface[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {30343, 14, 3546, 5, 0, 0, 0}, // ./edid[0]
    {30355, 14, 3551, 5, 0, 0, 0}, // ./qemu extended regs[0]
    {30393, 14, 3561, 5, 0, 0, 0}, // ./vga ioports remapped[0]
    {30431, 14, 1874, 5, 0, 0, 0}, // ./vga.mmio[0]
    {30454, 14, 3571, 5, 0, 0, 0}, // ./vga.vram[0]
    {31833, 68944, 6162, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {68972, 14, 3658, 5, 0, 0, 0}, // ./tpci200_io[0]
    {68986, 14, 3479, 5, 0, 0, 0}, // ./tpci200_las0[0]
    {69002, 14, 3484, 5, 0, 0, 0}, // ./tpci200_las1[0]
    {69018, 14, 3773, 5, 0, 0, 0}, // ./tpci200_las2[0]
    {69034, 14, 3571, 5, 0, 0, 0}, // ./tpci200_las3[0]
    {69050, 14, 3658, 5, 0, 0, 0}, // ./tpci200_mmio[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {69718, 14, 3658, 5, 0, 0, 0}, // ./tulip-io[0]
    {69730, 14, 3658, 5, 0, 0, 0}, // ./tulip-mem[0]
    {31833, 31837, 3650, 3, 0, 0, 0}, // ./%.0
    {31833, 70495, 6233, 3, 0, 0, 0}, // ./%.0
    {31833, 44278, 4504, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {44296, 14, 4507, 5, 0, 0, 0}, // ./capabilities[0]
    {44324, 14, 1874, 5, 0, 0, 0}, // ./ehci[0]
    {44332, 14, 4512, 5, 0, 0, 0}, // ./operational[0]
    {44350, 14, 4517, 5, 0, 0, 0}, // ./ports[0]
    {31833, 31837, 6406, 4, 1640, 1, 0}, // ./%.0
    {72109, 67697, 6363, 43, 0, 0, 0}, // ./%.0/legacy[0]
    {31833, 31837, 3650, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 6490, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 6495, 5, 0, 0, 0}, // ./msix-table[0]
    {73277, 14, 1874, 5, 0, 0, 0}, // ./vhost-user-fs-pci-msix[0]
    {73303, 72970, 6500, 20, 0, 0, 162}, // ./virtio-backend
    {73333, 73344, 6520, 4, 0, 0, 0}, // ./virtio-bus
    {73422, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-user-fs[0]
    {73476, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-user-fs[0]
    {73512, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-user-fs[0]
    {73545, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-user-fs[0]
    {73585, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-user-fs[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 6618, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 6623, 5, 0, 0, 0}, // ./msix-table[0]
    {74955, 14, 1874, 5, 0, 0, 0}, // ./virtio-9p-pci-msix[0]
    {73303, 74872, 6628, 17, 0, 0, 165}, // ./virtio-backend
    {73333, 73344, 6645, 4, 0, 0, 0}, // ./virtio-bus
    {75000, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-9p[0]
    {75031, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-9p[0]
    {75062, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-9p[0]
    {75090, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-9p[0]
    {75125, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-9p[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {75156, 14, 3312, 5, 0, 0, 0}, // ./virtio-pci[1]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 6693, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 6698, 5, 0, 0, 0}, // ./msix-table[0]
    {75992, 14, 1874, 5, 0, 0, 0}, // ./virtio-9p-pci-non-transitional-msix[0]
    {73303, 74872, 6628, 17, 0, 0, 165}, // ./virtio-backend
    {73333, 73344, 6645, 4, 0, 0, 0}, // ./virtio-bus
    {75000, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-9p[0]
    {75031, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-9p[0]
    {75062, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-9p[0]
    {75090, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-9p[0]
    {75125, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-9p[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 6745, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 6750, 5, 0, 0, 0}, // ./msix-table[0]
    {76788, 14, 1874, 5, 0, 0, 0}, // ./virtio-9p-pci-transitional-msix[0]
    {73303, 74872, 6628, 17, 0, 0, 165}, // ./virtio-backend
    {73333, 73344, 6645, 4, 0, 0, 0}, // ./virtio-bus
    {75000, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-9p[0]
    {75031, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-9p[0]
    {75062, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-9p[0]
    {75090, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-9p[0]
    {75125, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-9p[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {75156, 14, 3312, 5, 0, 0, 0}, // ./virtio-pci[1]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {73303, 77100, 6821, 24, 0, 0, 169}, // ./virtio-backend
    {73333, 73344, 6845, 4, 0, 0, 0}, // ./virtio-bus
    {77355, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-balloon[0]
    {77391, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-balloon[0]
    {77427, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-balloon[0]
    {77460, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-balloon[0]
    {77500, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-balloon[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {75156, 14, 3353, 5, 0, 0, 0}, // ./virtio-pci[1]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {73303, 77100, 6821, 24, 0, 0, 169}, // ./virtio-backend
    {73333, 73344, 6845, 4, 0, 0, 0}, // ./virtio-bus
    {77355, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-balloon[0]
    {77391, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-balloon[0]
    {77427, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-balloon[0]
    {77460, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-balloon[0]
    {77500, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-balloon[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {73303, 77100, 6821, 24, 0, 0, 169}, // ./virtio-backend
    {73333, 73344, 6845, 4, 0, 0, 0}, // ./virtio-bus
    {77355, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-balloon[0]
    {77391, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-balloon[0]
    {77427, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-balloon[0]
    {77460, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-balloon[0]
    {77500, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-balloon[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {75156, 14, 3353, 5, 0, 0, 0}, // ./virtio-pci[1]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 7039, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 7044, 5, 0, 0, 0}, // ./msix-table[0]
    {73303, 79428, 7049, 50, 0, 0, 173}, // ./virtio-backend
    {79679, 14, 1874, 5, 0, 0, 0}, // ./virtio-blk-pci-msix[0]
    {73333, 73344, 7099, 4, 0, 0, 0}, // ./virtio-bus
    {79726, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-blk[0]
    {79758, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-blk[0]
    {79790, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-blk[0]
    {79819, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-blk[0]
    {79855, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-blk[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {75156, 14, 3658, 5, 0, 0, 0}, // ./virtio-pci[1]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 7180, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 7185, 5, 0, 0, 0}, // ./msix-table[0]
    {73303, 79428, 7049, 50, 0, 0, 173}, // ./virtio-backend
    {80724, 14, 1874, 5, 0, 0, 0}, // ./virtio-blk-pci-non-transitional-msix[0]
    {73333, 73344, 7099, 4, 0, 0, 0}, // ./virtio-bus
    {79726, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-blk[0]
    {79758, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-blk[0]
    {79790, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-blk[0]
    {79819, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-blk[0]
    {79855, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-blk[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 7265, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 7270, 5, 0, 0, 0}, // ./msix-table[0]
    {73303, 79428, 7049, 50, 0, 0, 173}, // ./virtio-backend
    {81559, 14, 1874, 5, 0, 0, 0}, // ./virtio-blk-pci-transitional-msix[0]
    {73333, 73344, 7099, 4, 0, 0, 0}, // ./virtio-bus
    {79726, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-blk[0]
    {79758, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-blk[0]
    {79790, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-blk[0]
    {79819, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-blk[0]
    {79855, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-blk[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {75156, 14, 3658, 5, 0, 0, 0}, // ./virtio-pci[1]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 7367, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 7372, 5, 0, 0, 0}, // ./msix-table[0]
    {73303, 81791, 7377, 17, 0, 0, 177}, // ./virtio-backend
    {73333, 73344, 7394, 4, 0, 0, 0}, // ./virtio-bus
    {81958, 14, 1874, 5, 0, 0, 0}, // ./virtio-crypto-pci-msix[0]
    {81984, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-crypto[0]
    {82019, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-crypto[0]
    {82054, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-crypto[0]
    {82086, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-crypto[0]
    {82125, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-crypto[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 7462, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 7467, 5, 0, 0, 0}, // ./msix-table[0]
    {73303, 83066, 7472, 21, 0, 0, 179}, // ./virtio-backend
    {73333, 73344, 7493, 4, 0, 0, 0}, // ./virtio-bus
    {83172, 14, 1874, 5, 0, 0, 0}, // ./virtio-gpu-pci-msix[0]
    {83195, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-gpu[0]
    {83227, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-gpu[0]
    {83259, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-gpu[0]
    {83288, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-gpu[0]
    {83324, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-gpu[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {73303, 84587, 7595, 18, 1805, 15, 181}, // ./virtio-backend
    {73333, 73344, 7613, 4, 0, 0, 0}, // ./virtio-bus
    {84708, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-iommu[0]
    {84742, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-iommu[0]
    {84776, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-iommu[0]
    {84807, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-iommu[0]
    {84845, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-iommu[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {13178, 14, 7545, 5, 0, 0, 0}, // ./virtio-backend/system[0]
    {83783, 14, 7550, 5, 0, 0, 0}, // ./virtio-backend/system[1]
    {83846, 14, 7555, 5, 0, 0, 0}, // ./virtio-backend/system[2]
    {83909, 14, 7560, 5, 0, 0, 0}, // ./virtio-backend/system[3]
    {83973, 14, 7565, 5, 0, 0, 0}, // ./virtio-backend/system[4]
    {84037, 14, 19, 5, 0, 0, 0}, // ./virtio-backend/virtio-iommu-memory-region-0-0[0]
    {84071, 84105, 7570, 5, 0, 0, 0}, // ./virtio-backend/virtio-iommu-memory-region-0-0[1]
    {84161, 14, 19, 5, 0, 0, 0}, // ./virtio-backend/virtio-iommu-memory-region-1-8[0]
    {84195, 84105, 7575, 5, 0, 0, 0}, // ./virtio-backend/virtio-iommu-memory-region-1-8[1]
    {84229, 14, 19, 5, 0, 0, 0}, // ./virtio-backend/virtio-iommu-memory-region-2-9[0]
    {84263, 84105, 7580, 5, 0, 0, 0}, // ./virtio-backend/virtio-iommu-memory-region-2-9[1]
    {84297, 14, 19, 5, 0, 0, 0}, // ./virtio-backend/virtio-iommu-memory-region-3-11[0]
    {84332, 84105, 7585, 5, 0, 0, 0}, // ./virtio-backend/virtio-iommu-memory-region-3-11[1]
    {84367, 14, 19, 5, 0, 0, 0}, // ./virtio-backend/virtio-iommu-memory-region-4-16[0]
    {84402, 84105, 7590, 5, 0, 0, 0}, // ./virtio-backend/virtio-iommu-memory-region-4-16[1]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 7680, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 7685, 5, 0, 0, 0}, // ./msix-table[0]
    {73303, 85766, 7690, 18, 0, 0, 183}, // ./virtio-backend
    {73333, 73344, 7708, 4, 0, 0, 0}, // ./virtio-bus
    {85875, 14, 1874, 5, 0, 0, 0}, // ./virtio-keyboard-pci-msix[0]
    {85903, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-input[0]
    {85937, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-input[0]
    {85971, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-input[0]
    {86002, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-input[0]
    {86040, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-input[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {73303, 86996, 7780, 24, 0, 0, 185}, // ./virtio-backend
    {73333, 73344, 7804, 4, 0, 0, 0}, // ./virtio-bus
    {87111, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-mem[0]
    {87143, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-mem[0]
    {87175, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-mem[0]
    {87204, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-mem[0]
    {87240, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-mem[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 7875, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 7880, 5, 0, 0, 0}, // ./msix-table[0]
    {73303, 87700, 7885, 19, 0, 0, 187}, // ./virtio-backend
    {73333, 73344, 7904, 4, 0, 0, 0}, // ./virtio-bus
    {87808, 14, 1874, 5, 0, 0, 0}, // ./virtio-mouse-pci-msix[0]
    {85903, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-input[0]
    {85937, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-input[0]
    {85971, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-input[0]
    {86002, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-input[0]
    {86040, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-input[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 8006, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 8011, 5, 0, 0, 0}, // ./msix-table[0]
    {73303, 88696, 8016, 53, 0, 0, 189}, // ./virtio-backend
    {73333, 73344, 8069, 4, 0, 0, 0}, // ./virtio-bus
    {89147, 14, 1874, 5, 0, 0, 0}, // ./virtio-net-pci-msix[0]
    {89170, 14, 3960, 5, 0, 0, 0}, // ./virtio-net-pci.rom[0]
    {89192, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-net[0]
    {89224, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-net[0]
    {89256, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-net[0]
    {89285, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-net[0]
    {89321, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-net[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {75156, 14, 3312, 5, 0, 0, 0}, // ./virtio-pci[1]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 8153, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 8158, 5, 0, 0, 0}, // ./msix-table[0]
    {73303, 88696, 8016, 53, 0, 0, 189}, // ./virtio-backend
    {73333, 73344, 8069, 4, 0, 0, 0}, // ./virtio-bus
    {89911, 14, 1874, 5, 0, 0, 0}, // ./virtio-net-pci-non-transitional-msix[0]
    {89951, 14, 3960, 5, 0, 0, 0}, // ./virtio-net-pci-non-transitional[0]
    {89192, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-net[0]
    {89224, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-net[0]
    {89256, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-net[0]
    {89285, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-net[0]
    {89321, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-net[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 8241, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 8246, 5, 0, 0, 0}, // ./msix-table[0]
    {73303, 88696, 8016, 53, 0, 0, 189}, // ./virtio-backend
    {73333, 73344, 8069, 4, 0, 0, 0}, // ./virtio-bus
    {90522, 14, 1874, 5, 0, 0, 0}, // ./virtio-net-pci-transitional-msix[0]
    {90558, 14, 3960, 5, 0, 0, 0}, // ./virtio-net-pci-transitional.rom[0]
    {89192, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-net[0]
    {89224, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-net[0]
    {89256, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-net[0]
    {89285, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-net[0]
    {89321, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-net[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {75156, 14, 3312, 5, 0, 0, 0}, // ./virtio-pci[1]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {73303, 90797, 8347, 18, 0, 0, 193}, // ./virtio-backend
    {73333, 73344, 8365, 4, 0, 0, 0}, // ./virtio-bus
    {90841, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-pmem[0]
    {90874, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-pmem[0]
    {90907, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-pmem[0]
    {90937, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-pmem[0]
    {90974, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-pmem[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {91268, 91284, 8411, 2, 0, 0, 0}, // ./default-backend
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 8432, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 8437, 5, 0, 0, 0}, // ./msix-table[0]
    {73303, 91472, 8442, 19, 1925, 1, 195}, // ./virtio-backend
    {73333, 73344, 8461, 4, 0, 0, 0}, // ./virtio-bus
    {91686, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-rng[0]
    {91718, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-rng[0]
    {91750, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-rng[0]
    {91779, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-rng[0]
    {91815, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-rng[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {75156, 14, 3312, 5, 0, 0, 0}, // ./virtio-pci[1]
    {91847, 14, 1874, 5, 0, 0, 0}, // ./virtio-rng-pci-msix[0]
    {91268, 91284, 8411, 2, 0, 0, 0}, // ./virtio-backend/default-backend
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 8510, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 8515, 5, 0, 0, 0}, // ./msix-table[0]
    {73303, 91472, 8442, 19, 1939, 1, 195}, // ./virtio-backend
    {73333, 73344, 8461, 4, 0, 0, 0}, // ./virtio-bus
    {91686, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-rng[0]
    {91718, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-rng[0]
    {91750, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-rng[0]
    {91779, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-rng[0]
    {91815, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-rng[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {92293, 14, 1874, 5, 0, 0, 0}, // ./virtio-rng-pci-non-transitional-msix[0]
    {91268, 91284, 8411, 2, 0, 0, 0}, // ./virtio-backend/default-backend
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 8563, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 8568, 5, 0, 0, 0}, // ./msix-table[0]
    {73303, 91472, 8442, 19, 1954, 1, 195}, // ./virtio-backend
    {73333, 73344, 8461, 4, 0, 0, 0}, // ./virtio-bus
    {91686, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-rng[0]
    {91718, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-rng[0]
    {91750, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-rng[0]
    {91779, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-rng[0]
    {91815, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-rng[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {75156, 14, 3312, 5, 0, 0, 0}, // ./virtio-pci[1]
    {92751, 14, 1874, 5, 0, 0, 0}, // ./virtio-rng-pci-transitional-msix[0]
    {91268, 91284, 8411, 2, 0, 0, 0}, // ./virtio-backend/default-backend
    {31833, 31837, 5773, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 8640, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 8645, 5, 0, 0, 0}, // ./msix-table[0]
    {73303, 93069, 8653, 24, 1970, 1, 199}, // ./virtio-backend
    {73333, 73344, 8677, 4, 0, 0, 0}, // ./virtio-bus
    {93235, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-scsi[0]
    {93268, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-scsi[0]
    {93301, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-scsi[0]
    {93331, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-scsi[0]
    {93368, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-scsi[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {75156, 14, 3353, 5, 0, 0, 0}, // ./virtio-pci[1]
    {93401, 14, 1874, 5, 0, 0, 0}, // ./virtio-scsi-pci-msix[0]
    {31833, 31837, 8650, 3, 0, 0, 0}, // ./virtio-backend/%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 8731, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 8736, 5, 0, 0, 0}, // ./msix-table[0]
    {73303, 93069, 8653, 24, 1984, 1, 199}, // ./virtio-backend
    {73333, 73344, 8677, 4, 0, 0, 0}, // ./virtio-bus
    {93235, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-scsi[0]
    {93268, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-scsi[0]
    {93301, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-scsi[0]
    {93331, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-scsi[0]
    {93368, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-scsi[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {93878, 14, 1874, 5, 0, 0, 0}, // ./virtio-scsi-pci-non-transitional-msix[0]
    {31833, 31837, 8650, 3, 0, 0, 0}, // ./virtio-backend/%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 8789, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 8794, 5, 0, 0, 0}, // ./msix-table[0]
    {73303, 93069, 8653, 24, 1999, 1, 199}, // ./virtio-backend
    {73333, 73344, 8677, 4, 0, 0, 0}, // ./virtio-bus
    {93235, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-scsi[0]
    {93268, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-scsi[0]
    {93301, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-scsi[0]
    {93331, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-scsi[0]
    {93368, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-scsi[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {75156, 14, 3353, 5, 0, 0, 0}, // ./virtio-pci[1]
    {94367, 14, 1874, 5, 0, 0, 0}, // ./virtio-scsi-pci-transitional-msix[0]
    {31833, 31837, 8650, 3, 0, 0, 0}, // ./virtio-backend/%.0
    {31833, 94464, 8847, 3, 0, 0, 0}, // ./%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 8867, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 8872, 5, 0, 0, 0}, // ./msix-table[0]
    {73303, 94666, 8880, 17, 2015, 1, 203}, // ./virtio-backend
    {73333, 73344, 8897, 4, 0, 0, 0}, // ./virtio-bus
    {94796, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-serial[0]
    {94831, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-serial[0]
    {94866, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-serial[0]
    {94898, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-serial[0]
    {94937, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-serial[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {75156, 14, 3353, 5, 0, 0, 0}, // ./virtio-pci[1]
    {94972, 14, 1874, 5, 0, 0, 0}, // ./virtio-serial-pci-msix[0]
    {31833, 94464, 8877, 3, 0, 0, 0}, // ./virtio-backend/%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 8946, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 8951, 5, 0, 0, 0}, // ./msix-table[0]
    {73303, 94666, 8880, 17, 2029, 1, 203}, // ./virtio-backend
    {73333, 73344, 8897, 4, 0, 0, 0}, // ./virtio-bus
    {94796, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-serial[0]
    {94831, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-serial[0]
    {94866, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-serial[0]
    {94898, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-serial[0]
    {94937, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-serial[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {95816, 14, 1874, 5, 0, 0, 0}, // ./virtio-serial-pci-non-transitional-msix[0]
    {31833, 94464, 8877, 3, 0, 0, 0}, // ./virtio-backend/%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 8999, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 9004, 5, 0, 0, 0}, // ./msix-table[0]
    {73303, 94666, 8880, 17, 2044, 1, 203}, // ./virtio-backend
    {73333, 73344, 8897, 4, 0, 0, 0}, // ./virtio-bus
    {94796, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-serial[0]
    {94831, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-serial[0]
    {94866, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-serial[0]
    {94898, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-serial[0]
    {94937, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-serial[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {75156, 14, 3353, 5, 0, 0, 0}, // ./virtio-pci[1]
    {96637, 14, 1874, 5, 0, 0, 0}, // ./virtio-serial-pci-transitional-msix[0]
    {31833, 94464, 8877, 3, 0, 0, 0}, // ./virtio-backend/%.0
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 9071, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 9076, 5, 0, 0, 0}, // ./msix-table[0]
    {73303, 96740, 9081, 19, 0, 0, 187}, // ./virtio-backend
    {73333, 73344, 9100, 4, 0, 0, 0}, // ./virtio-bus
    {85903, 14, 6524, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-input[0]
    {85937, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-input[0]
    {85971, 14, 6534, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-input[0]
    {86002, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-input[0]
    {86040, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-input[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {96841, 14, 1874, 5, 0, 0, 0}, // ./virtio-tablet-pci-msix[0]
    {30294, 14, 9149, 5, 0, 0, 0}, // ./bochs dispi interface[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 9154, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 9159, 5, 0, 0, 0}, // ./msix-table[0]
    {30355, 14, 9164, 5, 0, 0, 0}, // ./qemu extended regs[0]
    {30382, 14, 3556, 5, 0, 0, 0}, // ./vbe[0]
    {30393, 14, 9169, 5, 0, 0, 0}, // ./vga ioports remapped[0]
    {30417, 14, 3566, 5, 0, 0, 0}, // ./vga-lowmem[0]
    {30454, 14, 9174, 5, 0, 0, 0}, // ./vga.vram[0]
    {30475, 14, 3576, 5, 0, 0, 0}, // ./vga[0]
    {30486, 14, 3581, 5, 0, 0, 0}, // ./vga[1]
    {30497, 14, 3586, 5, 0, 0, 0}, // ./vga[2]
    {30508, 14, 3591, 5, 0, 0, 0}, // ./vga[3]
    {30519, 14, 3596, 5, 0, 0, 0}, // ./vga[4]
    {73303, 83066, 7472, 21, 0, 0, 179}, // ./virtio-backend
    {73333, 73344, 7493, 4, 0, 0, 0}, // ./virtio-bus
    {83195, 14, 9179, 5, 0, 0, 0}, // ./virtio-pci-common-virtio-gpu[0]
    {83227, 14, 6529, 5, 0, 0, 0}, // ./virtio-pci-device-virtio-gpu[0]
    {83259, 14, 9184, 5, 0, 0, 0}, // ./virtio-pci-isr-virtio-gpu[0]
    {83288, 14, 6539, 5, 0, 0, 0}, // ./virtio-pci-notify-pio-virtio-gpu[0]
    {83324, 14, 6544, 5, 0, 0, 0}, // ./virtio-pci-notify-virtio-gpu[0]
    {73621, 14, 3081, 5, 0, 0, 0}, // ./virtio-pci[0]
    {97246, 14, 1874, 5, 0, 0, 0}, // ./virtio-vga-msix[0]
    {97265, 14, 769, 5, 0, 0, 0}, // ./virtio-vga.rom[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {30382, 14, 3556, 5, 0, 0, 0}, // ./vbe[0]
    {30417, 14, 3566, 5, 0, 0, 0}, // ./vga-lowmem[0]
    {30454, 14, 3571, 5, 0, 0, 0}, // ./vga.vram[0]
    {30475, 14, 3576, 5, 0, 0, 0}, // ./vga[0]
    {30486, 14, 3581, 5, 0, 0, 0}, // ./vga[1]
    {30497, 14, 3586, 5, 0, 0, 0}, // ./vga[2]
    {30508, 14, 3591, 5, 0, 0, 0}, // ./vga[3]
    {30519, 14, 3596, 5, 0, 0, 0}, // ./vga[4]
    {98022, 14, 2683, 5, 0, 0, 0}, // ./vmsvga-io[0]
    {98035, 14, 769, 5, 0, 0, 0}, // ./vmware_vga.rom[0]
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {38724, 14, 9280, 5, 0, 0, 0}, // ./msix-pba[0]
    {38755, 14, 9285, 5, 0, 0, 0}, // ./msix-table[0]
    {98728, 14, 1874, 5, 0, 0, 0}, // ./vmxnet3-b0[0]
    {98742, 14, 1874, 5, 0, 0, 0}, // ./vmxnet3-b1[0]
    {98756, 14, 3627, 5, 0, 0, 0}, // ./vmxnet3-msix-bar[0]
    {98776, 14, 3960, 5, 0, 0, 0}, // ./vmxnet3.rom[0]
    {34695, 26953, 3825, 4, 0, 0, 0}, // ./%
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {34758, 14, 2430, 5, 0, 0, 0}, // ./pci_bridge_io[0]
    {34775, 14, 3839, 5, 0, 0, 0}, // ./pci_bridge_io[1]
    {34792, 14, 3844, 5, 0, 0, 0}, // ./pci_bridge_mem[0]
    {34810, 14, 19, 5, 0, 0, 0}, // ./pci_bridge_pci[0]
    {34828, 14, 3844, 5, 0, 0, 0}, // ./pci_bridge_pref_mem[0]
    {34851, 14, 3312, 5, 0, 0, 0}, // ./pci_bridge_vga_io_hi[0]
    {34875, 14, 3849, 5, 0, 0, 0}, // ./pci_bridge_vga_io_lo[0]
    {34899, 14, 1869, 5, 0, 0, 0}, // ./pci_bridge_vga_mem[0]
    {34695, 26953, 3825, 4, 0, 0, 0}, // ./%
    {22477, 14, 19, 5, 0, 0, 0}, // ./bus master container[0]
    {22501, 14, 3489, 5, 0, 0, 0}, // ./bus master[0]
    {34758, 14, 2430, 5, 0, 0, 0}, // ./pci_bridge_io[0]
    {34775, 14, 3839, 5, 0, 0, 0}, // ./pci_bridge_io[1]
    {34792, 14, 3844, 5, 0, 0, 0}, // ./pci_bridge_mem[0]
    {34810, 14, 19, 5, 0, 0, 0}, // ./pci_bridge_pci[0]
    {34828, 14, 3844, 5, 0, 0, 0}, // ./pci_bridge_pref_mem[0]
    {34851, 14, 3312, 5, 0, 0, 0}, // ./pci_bridge_vga_io_hi[0]
    {34875, 14, 3849, 5, 0, 0, 0}, // ./pci_bridge_vga_io_lo[0]
    {34899, 14, 1869, 5, 0, 0, 0}, // ./pci_bridge_vga_mem[0]
};

static const struct qom_value values[] = {
    {28, 33, 40},
    {56, 66, 86},
    {114, 119, 126},
    {131, 119, 136},
    {138, 147, 154},
    {114, 119, 165},
    {131, 119, 170},
    {28, 33, 230},
    {242, 253, 263},
    {292, 301, 306},
    {311, 301, 0},
    {322, 301, 335},
    {341, 301, 306},
    {357, 370, 377},
    {380, 301, 306},
    {28, 33, 403},
    {56, 66, 441},
    {114, 119, 154},
    {131, 119, 444},
    {56, 66, 475},
    {28, 33, 542},
    {242, 253, 441},
    {322, 301, 306},
    {559, 66, 566},
    {598, 301, 335},
    {616, 630, 0},
    {634, 301, 335},
    {660, 301, 335},
    {676, 301, 335},
    {683, 301, 335},
    {693, 301, 335},
    {700, 301, 335},
    {724, 301, 335},
    {731, 147, 154},
    {743, 752, 154},
    {756, 301, 335},
    {767, 301, 335},
    {782, 301, 335},
    {788, 301, 335},
    {802, 301, 306},
    {824, 301, 335},
    {829, 301, 335},
    {849, 301, 335},
    {854, 301, 335},
    {871, 301, 335},
    {877, 301, 335},
    {887, 752, 894},
    {896, 301, 306},
    {914, 301, 335},
    {928, 147, 941},
    {952, 301, 335},
    {957, 301, 335},
    {962, 301, 335},
    {975, 301, 335},
    {998, 301, 335},
    {1015, 301, 335},
    {1024, 301, 335},
    {1031, 301, 335},
    {1057, 301, 335},
    {1072, 301, 335},
    {1088, 301, 335},
    {1105, 752, 136},
    {1111, 301, 335},
    {1118, 301, 335},
    {1122, 301, 335},
    {1132, 301, 335},
    {1149, 301, 335},
    {1160, 301, 335},
    {1163, 147, 154},
    {1183, 301, 306},
    {1203, 301, 335},
    {1226, 1247, 154},
    {1253, 301, 335},
    {1257, 301, 335},
    {1268, 301, 335},
    {1274, 301, 335},
    {1278, 301, 335},
    {1286, 301, 335},
    {1301, 301, 335},
    {1308, 301, 335},
    {1325, 301, 335},
    {1330, 301, 335},
    {1342, 301, 335},
    {1351, 301, 335},
    {1368, 301, 335},
    {1375, 301, 335},
    {1379, 301, 335},
    {1396, 301, 335},
    {1407, 33, 441},
    {1416, 119, 1426},
    {1437, 301, 335},
    {1446, 301, 335},
    {1453, 301, 335},
    {1465, 301, 335},
    {1469, 301, 335},
    {1486, 301, 335},
    {1499, 301, 335},
    {1503, 301, 335},
    {1520, 301, 335},
    {1525, 301, 335},
    {1542, 301, 335},
    {1555, 301, 335},
    {1575, 301, 335},
    {1579, 301, 335},
    {1588, 301, 335},
    {1614, 301, 335},
    {1623, 301, 335},
    {1630, 301, 335},
    {1633, 301, 335},
    {1642, 301, 335},
    {1653, 301, 335},
    {1658, 301, 335},
    {1667, 301, 335},
    {1671, 301, 335},
    {1693, 301, 335},
    {1704, 301, 335},
    {1723, 301, 335},
    {1732, 301, 335},
    {1751, 301, 306},
    {1766, 301, 306},
    {1786, 301, 335},
    {1791, 301, 335},
    {1797, 301, 335},
    {1806, 301, 335},
    {1814, 301, 306},
    {1818, 301, 335},
    {1825, 301, 335},
    {1844, 301, 335},
    {1849, 301, 335},
    {1853, 301, 335},
    {1857, 1865, 1871},
    {1874, 301, 335},
    {1879, 301, 335},
    {1895, 301, 335},
    {1904, 301, 335},
    {1908, 301, 335},
    {1912, 301, 335},
    {1924, 301, 335},
    {1939, 301, 306},
    {1949, 301, 335},
    {1962, 301, 335},
    {1976, 301, 335},
    {1995, 301, 335},
    {2012, 301, 335},
    {2032, 147, 154},
    {2044, 301, 335},
    {2060, 301, 335},
    {2079, 1865, 154},
    {2086, 301, 335},
    {2090, 301, 335},
    {2104, 301, 335},
    {2125, 301, 335},
    {2129, 301, 335},
    {2141, 301, 335},
    {2160, 301, 335},
    {2164, 301, 335},
    {2180, 301, 335},
    {2185, 301, 335},
    {2189, 301, 335},
    {2201, 301, 335},
    {2205, 301, 335},
    {2213, 147, 2233},
    {2239, 301, 306},
    {2249, 301, 335},
    {2269, 301, 335},
    {2290, 1865, 1871},
    {2303, 301, 335},
    {2306, 301, 335},
    {2310, 301, 335},
    {2319, 301, 335},
    {2324, 301, 335},
    {2339, 301, 335},
    {2357, 147, 154},
    {2365, 301, 306},
    {2369, 301, 335},
    {2376, 301, 306},
    {2385, 301, 335},
    {2389, 301, 335},
    {2402, 301, 335},
    {2421, 301, 335},
    {2433, 301, 335},
    {2469, 301, 335},
    {2485, 301, 335},
    {2488, 301, 335},
    {2512, 301, 335},
    {2520, 301, 335},
    {2533, 301, 335},
    {2540, 301, 335},
    {2545, 301, 335},
    {2564, 301, 335},
    {2590, 301, 335},
    {2598, 301, 335},
    {2609, 301, 335},
    {2626, 301, 335},
    {2631, 301, 335},
    {2645, 301, 335},
    {2666, 301, 335},
    {2689, 301, 335},
    {2703, 301, 335},
    {2726, 301, 335},
    {2736, 147, 154},
    {2743, 301, 335},
    {2752, 301, 335},
    {2772, 301, 335},
    {2787, 301, 335},
    {2797, 301, 335},
    {2802, 301, 335},
    {2811, 301, 335},
    {2829, 301, 335},
    {2839, 301, 335},
    {2848, 301, 335},
    {2853, 301, 335},
    {2858, 301, 335},
    {2863, 301, 335},
    {2879, 301, 335},
    {2889, 301, 335},
    {2893, 301, 335},
    {2898, 301, 335},
    {2908, 301, 335},
    {2927, 301, 335},
    {2938, 301, 335},
    {2947, 301, 335},
    {2967, 301, 335},
    {2976, 370, 154},
    {2996, 301, 335},
    {3002, 752, 154},
    {3016, 301, 335},
    {3020, 301, 335},
    {3024, 301, 335},
    {3032, 301, 335},
    {3044, 301, 335},
    {3048, 301, 335},
    {3059, 301, 335},
    {3074, 301, 335},
    {3091, 301, 335},
    {3106, 301, 335},
    {3123, 301, 335},
    {3141, 301, 335},
    {3148, 301, 335},
    {3162, 301, 335},
    {3173, 301, 335},
    {3177, 301, 335},
    {3196, 1247, 154},
    {3218, 3236, 0},
    {3258, 147, 3268},
    {3270, 301, 306},
    {3292, 301, 335},
    {3315, 301, 335},
    {3324, 301, 335},
    {3334, 301, 335},
    {3338, 301, 335},
    {3342, 301, 335},
    {3363, 301, 335},
    {3370, 301, 335},
    {3378, 147, 154},
    {3386, 301, 335},
    {3390, 301, 335},
    {3398, 301, 335},
    {3406, 301, 335},
    {3423, 301, 335},
    {3433, 301, 335},
    {3438, 301, 335},
    {3454, 301, 335},
    {3459, 301, 335},
    {3466, 301, 335},
    {3481, 301, 335},
    {3490, 301, 335},
    {3494, 301, 335},
    {3498, 301, 306},
    {3502, 301, 335},
    {3520, 301, 335},
    {3535, 301, 335},
    {3546, 301, 335},
    {3556, 301, 335},
    {3572, 301, 335},
    {3578, 301, 335},
    {3599, 301, 335},
    {3608, 301, 335},
    {3617, 301, 335},
    {3636, 301, 335},
    {3647, 301, 335},
    {3652, 301, 335},
    {3655, 301, 306},
    {3668, 301, 335},
    {3672, 301, 335},
    {3679, 301, 335},
    {3690, 301, 335},
    {3695, 301, 335},
    {3699, 301, 335},
    {3711, 301, 335},
    {3725, 301, 335},
    {3735, 301, 335},
    {3746, 301, 335},
    {3751, 301, 335},
    {3766, 301, 335},
    {3785, 301, 335},
    {3801, 301, 335},
    {3811, 301, 335},
    {3816, 301, 335},
    {3824, 301, 335},
    {3844, 301, 335},
    {3854, 301, 335},
    {3867, 301, 335},
    {3874, 301, 335},
    {3881, 301, 335},
    {3886, 301, 335},
    {3891, 301, 335},
    {3899, 301, 335},
    {3907, 301, 335},
    {3912, 301, 335},
    {3926, 301, 335},
    {3940, 301, 335},
    {3952, 301, 335},
    {3956, 301, 335},
    {3961, 301, 335},
    {3970, 301, 335},
    {3974, 370, 3994},
    {3997, 147, 3268},
    {4003, 301, 335},
    {4014, 301, 335},
    {4018, 301, 335},
    {4024, 301, 335},
    {4032, 301, 335},
    {4039, 119, 4047},
    {4068, 301, 335},
    {4084, 301, 335},
    {4098, 301, 335},
    {4114, 301, 335},
    {4126, 301, 335},
    {4133, 301, 335},
    {4138, 301, 335},
    {4157, 301, 335},
    {4169, 301, 335},
    {4183, 301, 335},
    {4199, 301, 335},
    {4203, 301, 335},
    {4227, 301, 335},
    {4235, 301, 335},
    {4243, 301, 335},
    {4261, 630, 4274},
    {4289, 301, 335},
    {4300, 301, 335},
    {4324, 301, 335},
    {4327, 301, 335},
    {4336, 301, 335},
    {4341, 301, 335},
    {4354, 301, 335},
    {4369, 301, 335},
    {4374, 301, 335},
    {4383, 301, 335},
    {4394, 301, 335},
    {4398, 4419, 4427},
    {4430, 301, 335},
    {4436, 301, 335},
    {4441, 301, 335},
    {4450, 301, 335},
    {4454, 33, 4461},
    {4476, 301, 335},
    {4480, 301, 335},
    {4488, 301, 335},
    {4492, 301, 335},
    {4505, 301, 335},
    {4525, 301, 335},
    {4537, 301, 335},
    {4552, 301, 306},
    {4558, 301, 335},
    {4566, 301, 335},
    {4574, 301, 335},
    {4585, 147, 377},
    {4595, 301, 335},
    {4600, 301, 335},
    {4631, 301, 335},
    {4649, 301, 335},
    {4660, 301, 335},
    {4671, 1865, 0},
    {4681, 147, 154},
    {4692, 1865, 154},
    {4702, 301, 335},
    {4727, 301, 335},
    {4735, 301, 335},
    {4746, 301, 335},
    {4764, 301, 335},
    {4769, 301, 335},
    {4800, 301, 335},
    {4808, 301, 335},
    {4824, 301, 335},
    {4837, 301, 335},
    {4846, 301, 335},
    {4850, 301, 335},
    {4865, 301, 335},
    {4873, 301, 335},
    {4889, 301, 335},
    {4898, 301, 335},
    {4903, 301, 335},
    {4911, 301, 335},
    {4918, 301, 335},
    {4928, 301, 335},
    {4937, 301, 335},
    {4945, 301, 335},
    {4955, 301, 335},
    {4961, 301, 335},
    {4977, 301, 335},
    {4981, 301, 335},
    {4986, 5012, 5022},
    {5028, 301, 335},
    {5037, 301, 335},
    {5044, 301, 335},
    {5053, 301, 335},
    {5064, 147, 154},
    {5086, 301, 335},
    {5118, 301, 335},
    {5127, 301, 335},
    {5132, 301, 335},
    {5139, 301, 335},
    {5148, 301, 335},
    {5155, 301, 306},
    {5166, 301, 335},
    {5170, 301, 335},
    {5179, 1865, 154},
    {5187, 301, 335},
    {5190, 301, 335},
    {5193, 301, 335},
    {5208, 301, 335},
    {5212, 301, 335},
    {5220, 301, 335},
    {5231, 301, 335},
    {5240, 301, 335},
    {5251, 301, 335},
    {5261, 119, 4047},
    {5269, 301, 335},
    {5278, 301, 335},
    {5284, 301, 335},
    {5291, 301, 335},
    {5307, 301, 335},
    {5318, 301, 335},
    {5333, 301, 335},
    {5346, 301, 335},
    {5360, 301, 335},
    {5367, 301, 335},
    {5374, 301, 335},
    {5385, 301, 335},
    {5390, 301, 335},
    {5400, 301, 335},
    {5413, 301, 335},
    {5425, 301, 335},
    {5440, 5454, 5476},
    {7389, 301, 335},
    {7397, 5454, 7415},
    {9319, 301, 335},
    {9326, 301, 335},
    {9343, 301, 335},
    {9352, 301, 335},
    {9363, 301, 335},
    {9374, 301, 335},
    {9378, 301, 335},
    {9387, 301, 335},
    {9390, 301, 335},
    {28, 33, 9407},
    {9413, 9422, 9434},
    {9466, 9476, 9489},
    {9522, 9531, 9545},
    {9577, 9586, 9599},
    {9632, 9641, 9657},
    {9689, 9699, 9713},
    {9746, 9755, 9771},
    {9803, 9641, 9812},
    {9844, 9699, 9854},
    {9887, 9896, 9910},
    {9942, 9422, 9951},
    {9983, 9999, 441},
    {10021, 10031, 10045},
    {10078, 10087, 10105},
    {292, 301, 335},
    {10137, 10146, 10158},
    {28, 33, 10215},
    {114, 119, 136},
    {114, 119, 10267},
    {131, 119, 10271},
    {114, 119, 10285},
    {131, 119, 3268},
    {28, 33, 10338},
    {242, 253, 10346},
    {10384, 1865, 154},
    {10389, 1865, 154},
    {10396, 1865, 1871},
    {10407, 1865, 10417},
    {114, 119, 10421},
    {131, 119, 10425},
    {114, 119, 10428},
    {114, 119, 10432},
    {114, 119, 10436},
    {10384, 1865, 10421},
    {10389, 1865, 3268},
    {10407, 1865, 10450},
    {114, 119, 10462},
    {114, 119, 377},
    {28, 33, 10497},
    {28, 33, 10717},
    {10729, 301, 306},
    {10736, 1247, 10746},
    {10750, 147, 10462},
    {10760, 147, 377},
    {10767, 10787, 10797},
    {114, 119, 10836},
    {114, 119, 10841},
    {10729, 301, 335},
    {10736, 1247, 10855},
    {10750, 147, 10836},
    {10760, 147, 10841},
    {10767, 10787, 10859},
    {56, 66, 10923},
    {114, 119, 10969},
    {28, 33, 11047},
    {11061, 11078, 11093},
    {10493, 1247, 136},
    {10760, 370, 10969},
    {11103, 1865, 154},
    {10767, 10787, 11113},
    {11152, 11157, 0},
    {114, 119, 11174},
    {131, 119, 894},
    {28, 33, 11222},
    {10760, 147, 11174},
    {10767, 10787, 11232},
    {114, 119, 11280},
    {28, 33, 11327},
    {11339, 630, 441},
    {11348, 301, 306},
    {10760, 147, 11280},
    {11356, 11360, 9545},
    {114, 119, 11384},
    {131, 119, 11389},
    {114, 119, 11398},
    {28, 33, 11427},
    {28, 33, 11498},
    {11508, 11517, 11530},
    {11536, 11517, 11544},
    {11551, 147, 170},
    {10493, 147, 11555},
    {11557, 11517, 11544},
    {10760, 147, 11565},
    {11570, 1865, 1871},
    {11581, 1865, 1871},
    {114, 119, 11605},
    {114, 119, 11623},
    {28, 33, 11685},
    {10767, 10787, 11695},
    {28, 33, 11768},
    {10767, 10787, 11780},
    {28, 33, 11992},
    {12000, 1247, 3268},
    {12008, 1247, 12018},
    {12021, 301, 306},
    {12036, 301, 335},
    {12049, 10787, 12056},
    {10767, 10787, 12095},
    {12134, 10787, 12154},
    {114, 119, 12203},
    {28, 33, 12330},
    {12339, 147, 11555},
    {12358, 301, 306},
    {12368, 1247, 170},
    {12384, 301, 306},
    {12402, 301, 306},
    {12427, 301, 306},
    {28, 33, 12461},
    {11986, 10146, 10158},
    {12471, 630, 0},
    {114, 119, 12494},
    {28, 33, 12533},
    {12049, 10787, 12542},
    {28, 33, 12591},
    {114, 119, 12604},
    {114, 119, 12615},
    {28, 33, 12658},
    {12668, 147, 12615},
    {10493, 147, 12676},
    {10760, 147, 12604},
    {114, 119, 12685},
    {114, 119, 12689},
    {12668, 147, 12689},
    {10493, 147, 12704},
    {10760, 147, 12685},
    {131, 119, 12713},
    {114, 119, 10417},
    {114, 119, 12743},
    {56, 66, 566},
    {114, 119, 12759},
    {131, 119, 12766},
    {138, 147, 3268},
    {114, 119, 12903},
    {114, 119, 12924},
    {131, 119, 12947},
    {28, 33, 12971},
    {9632, 12980, 12994},
    {9803, 13034, 13050},
    {9942, 13092, 13108},
    {9413, 13126, 13146},
    {28, 33, 13205},
    {13221, 33, 441},
    {13228, 33, 441},
    {13242, 13247, 13265},
    {559, 13282, 13306},
    {13326, 33, 441},
    {13333, 13360, 441},
    {13393, 301, 306},
    {13402, 301, 335},
    {13406, 33, 441},
    {13415, 33, 441},
    {13433, 13437, 13454},
    {13546, 301, 306},
    {13562, 752, 154},
    {13576, 33, 441},
    {13584, 13599, 13620},
    {13638, 33, 441},
    {13642, 301, 306},
    {13652, 33, 441},
    {13659, 301, 335},
    {13675, 5012, 11544},
    {3746, 5012, 11544},
    {11356, 5012, 11544},
    {13679, 5012, 11544},
    {13683, 33, 13698},
    {13709, 13728, 154},
    {13737, 13745, 4427},
    {13752, 33, 13761},
    {13770, 131, 13782},
    {13790, 301, 335},
    {13815, 752, 154},
    {13841, 301, 306},
    {12323, 5012, 13846},
    {11986, 301, 306},
    {13851, 301, 335},
    {13856, 630, 13880},
    {13885, 131, 13902},
    {13913, 301, 306},
    {13919, 13929, 10105},
    {13946, 11157, 0},
    {13955, 301, 335},
    {13959, 301, 335},
    {13964, 630, 441},
    {13979, 301, 335},
    {13986, 13994, 4427},
    {14015, 33, 441},
    {131, 119, 14065},
    {131, 119, 14101},
    {131, 119, 14136},
    {114, 119, 14151},
    {131, 119, 14162},
    {28, 33, 14553},
    {14499, 1247, 377},
    {114, 119, 14574},
    {131, 119, 14585},
    {138, 147, 14162},
    {28, 33, 14599},
    {14606, 301, 306},
    {14499, 1247, 14612},
    {14615, 301, 335},
    {14634, 147, 154},
    {28, 33, 14655},
    {743, 752, 3268},
    {782, 301, 306},
    {887, 752, 12704},
    {1105, 752, 14675},
    {1160, 301, 306},
    {1253, 301, 306},
    {1286, 301, 306},
    {1407, 33, 14679},
    {1416, 119, 14711},
    {1465, 301, 306},
    {1653, 301, 306},
    {1806, 301, 306},
    {1849, 301, 306},
    {2125, 301, 306},
    {2160, 301, 306},
    {2180, 301, 306},
    {2205, 301, 306},
    {2385, 301, 306},
    {2485, 301, 306},
    {2736, 147, 14720},
    {2858, 301, 306},
    {3258, 147, 14731},
    {3338, 301, 306},
    {3370, 301, 306},
    {3490, 301, 306},
    {3668, 301, 306},
    {3956, 301, 306},
    {3970, 301, 306},
    {3997, 147, 14731},
    {4014, 301, 306},
    {4199, 301, 306},
    {4454, 33, 14734},
    {4476, 301, 306},
    {4585, 147, 14749},
    {4595, 301, 306},
    {4681, 147, 14720},
    {5127, 301, 306},
    {5187, 301, 306},
    {5212, 301, 306},
    {5385, 301, 306},
    {5440, 5454, 14752},
    {9374, 301, 306},
    {9387, 301, 306},
    {114, 119, 16693},
    {28, 33, 16706},
    {9632, 9531, 16717},
    {9803, 10087, 16750},
    {9942, 9641, 16783},
    {9413, 9641, 16816},
    {114, 119, 16849},
    {28, 33, 16933},
    {114, 119, 16966},
    {131, 119, 16977},
    {28, 33, 17104},
    {17118, 301, 306},
    {17131, 301, 335},
    {17141, 301, 306},
    {17166, 10787, 10797},
    {114, 119, 17198},
    {17166, 10787, 11113},
    {114, 119, 17266},
    {17166, 10787, 11232},
    {114, 119, 17334},
    {17166, 10787, 12095},
    {114, 119, 17402},
    {17166, 10787, 12154},
    {114, 119, 17470},
    {17166, 10787, 12056},
    {114, 119, 17538},
    {17166, 10787, 12542},
    {114, 119, 17606},
    {17166, 10787, 17656},
    {114, 119, 17713},
    {17166, 10787, 17763},
    {114, 119, 17820},
    {17166, 10787, 17870},
    {114, 119, 17928},
    {17166, 10787, 17978},
    {114, 119, 18037},
    {17166, 10787, 18087},
    {114, 119, 18146},
    {17166, 10787, 18207},
    {114, 119, 18266},
    {17166, 10787, 18327},
    {114, 119, 18386},
    {17166, 10787, 18447},
    {114, 119, 18506},
    {17166, 10787, 18567},
    {114, 119, 18626},
    {17166, 10787, 18687},
    {114, 119, 18746},
    {17166, 10787, 18807},
    {114, 119, 18866},
    {17166, 10787, 18927},
    {114, 119, 18986},
    {17166, 10787, 19047},
    {114, 119, 19106},
    {17166, 10787, 19167},
    {114, 119, 19226},
    {17166, 10787, 19287},
    {114, 119, 19346},
    {17166, 10787, 19407},
    {114, 119, 19466},
    {17166, 10787, 19527},
    {114, 119, 19584},
    {114, 119, 19607},
    {131, 119, 19637},
    {28, 33, 19791},
    {19640, 147, 170},
    {17166, 10787, 19806},
    {242, 253, 19857},
    {10767, 10787, 19895},
    {10767, 10787, 19946},
    {10767, 10787, 20009},
    {56, 66, 20049},
    {10767, 10787, 20100},
    {114, 119, 20140},
    {114, 119, 20522},
    {20533, 20543, 20561},
    {20594, 20543, 20604},
    {9413, 20637, 13146},
    {9632, 13126, 9951},
    {20652, 20543, 20662},
    {9803, 20695, 20708},
    {20726, 20543, 20736},
    {10078, 20695, 9434},
    {20769, 20543, 20779},
    {9522, 20543, 9657},
    {20812, 20543, 20822},
    {9746, 20543, 9812},
    {20855, 20543, 20865},
    {9887, 20543, 10105},
    {20898, 20543, 20908},
    {10137, 20543, 9545},
    {20941, 20543, 20951},
    {9577, 20543, 9771},
    {20984, 20543, 20994},
    {10021, 20543, 9910},
    {21027, 20543, 21037},
    {9466, 20543, 10158},
    {21070, 21080, 21099},
    {9689, 20543, 9599},
    {9844, 20543, 10045},
    {21132, 20543, 9489},
    {21142, 20543, 9713},
    {21152, 20543, 9854},
    {21162, 20543, 21172},
    {28, 33, 21213},
    {13242, 13247, 21231},
    {13584, 13599, 21245},
    {21268, 5012, 11544},
    {21276, 301, 306},
    {21296, 5012, 11544},
    {21300, 5012, 11544},
    {21305, 301, 306},
    {21319, 301, 306},
    {28, 33, 21335},
    {559, 13282, 21350},
    {13584, 13599, 441},
    {131, 119, 14612},
    {131, 119, 21395},
    {114, 119, 21423},
    {114, 119, 21452},
    {114, 119, 21481},
    {114, 119, 21511},
    {114, 119, 21542},
    {114, 119, 21573},
    {114, 119, 21604},
    {114, 119, 21659},
    {114, 119, 21690},
    {114, 119, 21721},
    {114, 119, 22049},
    {114, 119, 22070},
    {28, 33, 22085},
    {9632, 22091, 20561},
    {9803, 22107, 20604},
    {22122, 147, 154},
    {9942, 22138, 9951},
    {9983, 9999, 20604},
    {9413, 22151, 9434},
    {28, 33, 22277},
    {22294, 301, 335},
    {22307, 301, 306},
    {22338, 147, 14151},
    {22351, 131, 22367},
    {22378, 119, 1426},
    {22395, 147, 154},
    {22410, 119, 22425},
    {22436, 301, 306},
    {22453, 147, 12947},
    {131, 119, 1426},
    {56, 66, 22515},
    {56, 66, 22584},
    {114, 119, 22625},
    {28, 33, 22934},
    {242, 253, 22943},
    {22967, 630, 441},
    {22984, 630, 441},
    {114, 1865, 154},
    {22992, 147, 941},
    {23000, 301, 306},
    {23020, 147, 3268},
    {23027, 301, 306},
    {23046, 147, 154},
    {23057, 301, 335},
    {23071, 630, 23083},
    {56, 66, 23090},
    {9577, 9586, 9713},
    {9746, 9755, 9599},
    {9887, 9896, 10045},
    {10137, 10146, 9489},
    {9632, 9641, 10105},
    {10021, 10031, 9854},
    {9466, 9476, 21172},
    {9942, 9422, 9657},
    {9413, 9422, 9812},
    {9803, 9641, 9545},
    {10078, 10087, 9910},
    {9522, 9531, 10158},
    {114, 119, 23169},
    {28, 33, 23350},
    {114, 1865, 136},
    {23057, 301, 306},
    {23071, 630, 23358},
    {242, 253, 23365},
    {10767, 10787, 23403},
    {114, 119, 23462},
    {131, 119, 23473},
    {28, 33, 23610},
    {23617, 301, 335},
    {23621, 1247, 10271},
    {23628, 301, 306},
    {23646, 147, 894},
    {23658, 10787, 441},
    {23673, 10787, 12542},
    {23687, 10787, 18807},
    {23702, 10787, 18927},
    {23717, 10787, 17656},
    {23731, 10787, 17763},
    {23745, 10787, 19047},
    {23760, 10787, 17870},
    {23774, 10787, 19167},
    {23789, 10787, 17978},
    {23803, 10787, 19287},
    {23818, 10787, 19407},
    {23833, 10787, 19527},
    {23848, 10787, 19806},
    {23863, 10787, 441},
    {23878, 10787, 441},
    {23893, 10787, 441},
    {23908, 10787, 441},
    {10767, 10787, 23923},
    {23975, 10787, 441},
    {23990, 10787, 18087},
    {24005, 10787, 441},
    {24020, 10787, 18207},
    {24035, 10787, 441},
    {24050, 10787, 18327},
    {24065, 10787, 11232},
    {24079, 10787, 18447},
    {24094, 10787, 12095},
    {24108, 10787, 18567},
    {24123, 10787, 12154},
    {24137, 10787, 12056},
    {24151, 10787, 18687},
    {56, 66, 24166},
    {10767, 10787, 24205},
    {10767, 10787, 24256},
    {11356, 11360, 10158},
    {10767, 10787, 24307},
    {10767, 10787, 24361},
    {12049, 10787, 19895},
    {12134, 10787, 18327},
    {11986, 10146, 9489},
    {12049, 10787, 20009},
    {56, 66, 24426},
    {114, 119, 894},
    {114, 119, 12018},
    {56, 66, 24492},
    {28, 33, 24820},
    {114, 1865, 24832},
    {23071, 630, 24834},
    {56, 66, 24853},
    {114, 119, 24918},
    {131, 119, 377},
    {114, 119, 24949},
    {114, 119, 24975},
    {114, 119, 25003},
    {56, 66, 25007},
    {28, 33, 25076},
    {9746, 25086, 20951},
    {9887, 25086, 20994},
    {9632, 25086, 20779},
    {9942, 25086, 20662},
    {9413, 25086, 20736},
    {9803, 25086, 20822},
    {10078, 25086, 20865},
    {9522, 25086, 20908},
    {131, 119, 11174},
    {114, 119, 25129},
    {28, 33, 25625},
    {114, 1865, 25636},
    {23071, 630, 25639},
    {25646, 301, 306},
    {25683, 147, 25129},
    {25695, 1247, 154},
    {25706, 301, 306},
    {25728, 301, 306},
    {25740, 1247, 154},
    {25751, 301, 306},
    {25774, 301, 335},
    {25785, 301, 335},
    {25810, 1247, 170},
    {25817, 1247, 25833},
    {25837, 370, 19637},
    {25855, 370, 24832},
    {25863, 370, 24975},
    {25882, 147, 894},
    {25895, 147, 24949},
    {25904, 10787, 20100},
    {10767, 10787, 17978},
    {25915, 1247, 12743},
    {25932, 301, 306},
    {25951, 147, 154},
    {28, 33, 25983},
    {242, 253, 25998},
    {25962, 1247, 26035},
    {25962, 1247, 26038},
    {25962, 1247, 26041},
    {25962, 1247, 26044},
    {25962, 1247, 26047},
    {25962, 1247, 26050},
    {25962, 1247, 26053},
    {25962, 1247, 26056},
    {56, 66, 26073},
    {114, 119, 26102},
    {131, 119, 26113},
    {138, 147, 1871},
    {9746, 13034, 26127},
    {9632, 26169, 26190},
    {9942, 20637, 13146},
    {9413, 13092, 13108},
    {9803, 20695, 26208},
    {10078, 26233, 9771},
    {9522, 12980, 26244},
    {28, 33, 26287},
    {13406, 33, 26311},
    {13851, 301, 306},
    {13919, 13929, 9910},
    {26327, 66, 22584},
    {26333, 9999, 20604},
    {56, 66, 26345},
    {114, 119, 26408},
    {56, 66, 26432},
    {114, 119, 26474},
    {114, 119, 12947},
    {131, 119, 154},
    {28, 33, 26855},
    {242, 253, 26861},
    {26883, 301, 306},
    {26896, 370, 10425},
    {131, 119, 26936},
    {28, 33, 26958},
    {9632, 26965, 9854},
    {9803, 26981, 21172},
    {9942, 26996, 27006},
    {9413, 27025, 9951},
    {28, 33, 27189},
    {22351, 131, 27203},
    {27215, 131, 12947},
    {27233, 119, 444},
    {27238, 131, 154},
    {27256, 119, 154},
    {22410, 119, 27266},
    {27278, 66, 26073},
    {27286, 66, 566},
    {27297, 66, 86},
    {27304, 66, 27312},
    {56, 66, 27340},
    {114, 119, 27383},
    {114, 119, 27388},
    {114, 119, 27405},
    {131, 119, 10417},
    {9577, 10031, 9489},
    {9746, 9755, 10158},
    {9887, 10146, 9599},
    {10137, 9586, 10045},
    {9632, 9641, 9812},
    {10021, 9476, 9713},
    {9942, 9422, 9434},
    {9413, 9422, 9657},
    {9803, 9641, 10105},
    {10078, 10087, 9771},
    {9522, 9531, 9910},
    {28, 33, 27847},
    {114, 1865, 10746},
    {23071, 630, 27858},
    {27865, 301, 306},
    {27883, 301, 306},
    {27903, 301, 306},
    {27912, 301, 306},
    {27928, 10787, 18207},
    {27936, 10787, 18687},
    {27944, 10787, 18327},
    {27952, 10787, 18447},
    {27960, 10787, 18927},
    {27968, 10787, 18567},
    {25855, 1247, 24832},
    {25915, 1247, 10271},
    {27976, 10787, 18807},
    {27984, 10787, 19527},
    {27992, 10787, 19047},
    {28000, 301, 306},
    {28011, 10787, 19407},
    {28019, 10787, 10797},
    {28026, 119, 154},
    {28052, 10787, 19167},
    {28060, 10787, 11113},
    {25895, 147, 377},
    {28067, 10787, 19287},
    {28075, 10787, 11232},
    {25863, 370, 27388},
    {28082, 301, 306},
    {28102, 10787, 12095},
    {25882, 147, 10425},
    {28109, 10787, 12154},
    {25817, 1247, 170},
    {28116, 10787, 12056},
    {28123, 10787, 12542},
    {28130, 10787, 17656},
    {28137, 10787, 17763},
    {28144, 10787, 17978},
    {28152, 10787, 17870},
    {28159, 10787, 18087},
    {10767, 10787, 19806},
    {10767, 10787, 28167},
    {23646, 147, 28218},
    {23673, 10787, 12056},
    {23687, 10787, 18687},
    {23702, 10787, 18807},
    {23717, 10787, 12542},
    {23731, 10787, 17656},
    {23745, 10787, 18927},
    {23760, 10787, 17763},
    {23774, 10787, 19047},
    {23789, 10787, 17870},
    {23803, 10787, 19167},
    {23818, 10787, 19287},
    {23833, 10787, 19407},
    {23848, 10787, 19527},
    {10767, 10787, 28227},
    {23990, 10787, 17978},
    {24020, 10787, 18087},
    {24050, 10787, 18207},
    {24065, 10787, 11113},
    {24079, 10787, 18327},
    {24094, 10787, 11232},
    {24108, 10787, 18447},
    {24123, 10787, 12095},
    {24137, 10787, 12154},
    {24151, 10787, 18567},
    {56, 66, 28278},
    {10767, 10787, 28317},
    {10767, 10787, 28368},
    {11356, 11360, 9910},
    {10767, 10787, 28419},
    {10767, 10787, 28473},
    {12134, 10787, 18207},
    {11986, 10146, 9599},
    {56, 66, 28549},
    {28, 33, 28935},
    {114, 1865, 28947},
    {23071, 630, 28951},
    {56, 66, 28958},
    {9746, 25086, 20865},
    {9887, 25086, 20908},
    {9632, 25086, 20662},
    {9942, 25086, 20561},
    {9413, 25086, 20604},
    {9803, 25086, 20736},
    {10078, 25086, 20779},
    {9522, 25086, 20822},
    {28, 33, 29225},
    {114, 1865, 29236},
    {23071, 630, 29240},
    {242, 253, 29247},
    {9746, 13034, 29284},
    {9632, 29326, 29344},
    {9803, 20695, 29359},
    {10078, 26233, 9545},
    {9522, 12980, 29381},
    {28, 33, 29421},
    {13885, 131, 1426},
    {13919, 13929, 9771},
    {26327, 66, 26432},
    {26333, 9999, 9951},
    {131, 119, 29455},
    {56, 66, 29471},
    {28, 33, 29874},
    {114, 1865, 10425},
    {23071, 630, 29881},
    {11339, 630, 29888},
    {28, 33, 30042},
    {28, 33, 30285},
    {56, 66, 30319},
    {114, 119, 30335},
    {131, 119, 30340},
    {131, 119, 30351},
    {114, 119, 30377},
    {114, 119, 30389},
    {114, 119, 23473},
    {131, 119, 30466},
    {114, 119, 30482},
    {114, 119, 30493},
    {114, 119, 30504},
    {114, 119, 30515},
    {114, 119, 30526},
    {28, 33, 31158},
    {22984, 630, 31164},
    {22992, 147, 12713},
    {31185, 147, 154},
    {31198, 301, 335},
    {31213, 301, 335},
    {31236, 147, 10425},
    {31246, 301, 306},
    {31265, 301, 306},
    {31270, 147, 154},
    {31275, 147, 31280},
    {31284, 147, 154},
    {31289, 301, 306},
    {31294, 147, 30335},
    {131, 119, 31329},
    {28, 33, 31774},
    {31786, 13599, 31793},
    {31807, 630, 0},
    {31821, 147, 31329},
    {28, 33, 31842},
    {9983, 9999, 31849},
    {28, 33, 31862},
    {28, 33, 32096},
    {9942, 32119, 21037},
    {28, 33, 32810},
    {22984, 630, 32820},
    {32838, 301, 335},
    {1105, 630, 441},
    {32853, 370, 32865},
    {32871, 1247, 10271},
    {56, 66, 32880},
    {131, 119, 32971},
    {28, 33, 33577},
    {22984, 630, 33593},
    {22992, 147, 32971},
    {33621, 131, 30466},
    {28, 33, 33666},
    {242, 253, 33687},
    {33735, 147, 154},
    {33740, 630, 33748},
    {33753, 1247, 154},
    {56, 66, 33781},
    {114, 119, 30466},
    {131, 119, 33804},
    {114, 119, 33825},
    {131, 119, 27405},
    {56, 66, 33870},
    {131, 119, 33962},
    {114, 119, 32971},
    {28, 33, 34595},
    {22984, 630, 34608},
    {34629, 301, 306},
    {31236, 147, 894},
    {114, 119, 34648},
    {28, 33, 34685},
    {11551, 147, 10271},
    {10493, 147, 24832},
    {10760, 147, 34648},
    {22122, 147, 3268},
    {56, 66, 34711},
    {114, 119, 14162},
    {131, 119, 12018},
    {28, 33, 35510},
    {35527, 1247, 154},
    {35532, 370, 136},
    {35544, 301, 306},
    {35552, 301, 306},
    {33735, 370, 154},
    {35569, 1247, 154},
    {28, 33, 35581},
    {56, 66, 35587},
    {28, 33, 36317},
    {36326, 301, 306},
    {36351, 301, 335},
    {36363, 131, 444},
    {36375, 147, 941},
    {36387, 131, 444},
    {36402, 131, 444},
    {36413, 131, 444},
    {56, 66, 36428},
    {28, 33, 37018},
    {37033, 630, 441},
    {28, 33, 37044},
    {28, 33, 37678},
    {22984, 630, 37686},
    {22992, 147, 26113},
    {37702, 301, 306},
    {37711, 301, 306},
    {37722, 630, 441},
    {37729, 301, 306},
    {37745, 301, 306},
    {37765, 301, 306},
    {37783, 630, 37787},
    {37807, 1865, 1871},
    {28, 33, 38218},
    {28, 33, 38635},
    {56, 66, 38736},
    {114, 119, 31329},
    {131, 119, 26035},
    {28, 33, 39498},
    {22984, 630, 39507},
    {39524, 370, 154},
    {39531, 370, 39542},
    {39548, 1247, 154},
    {28, 33, 39812},
    {39818, 119, 39827},
    {28, 33, 40018},
    {242, 253, 40027},
    {40073, 11517, 11530},
    {40084, 131, 154},
    {40096, 5012, 11544},
    {40113, 5012, 11544},
    {40129, 301, 335},
    {40138, 5012, 11544},
    {40153, 131, 16977},
    {40172, 5012, 11544},
    {40184, 131, 154},
    {40196, 630, 441},
    {40202, 147, 154},
    {40207, 131, 16977},
    {40227, 131, 941},
    {28, 33, 40293},
    {242, 253, 40306},
    {40349, 147, 154},
    {40353, 301, 306},
    {33753, 147, 154},
    {40363, 301, 306},
    {28, 33, 40379},
    {28, 33, 40402},
    {114, 119, 40437},
    {28, 33, 40458},
    {28, 33, 40524},
    {25962, 1247, 154},
    {28, 33, 40783},
    {10767, 10787, 40794},
    {10767, 10787, 40819},
    {12049, 10787, 441},
    {28, 33, 41508},
    {22984, 630, 41517},
    {22992, 147, 12766},
    {28, 33, 41557},
    {28, 33, 42060},
    {28, 33, 42093},
    {28, 33, 42126},
    {28, 33, 42159},
    {28, 33, 42192},
    {28, 33, 42225},
    {28, 33, 42258},
    {28, 33, 42761},
    {28, 33, 42796},
    {28, 33, 42828},
    {28, 33, 43329},
    {28, 33, 43682},
    {114, 119, 43710},
    {28, 33, 43721},
    {28, 33, 43753},
    {56, 66, 43778},
    {28, 33, 44248},
    {44265, 301, 335},
    {23617, 5012, 11544},
    {28, 33, 44286},
    {56, 66, 44312},
    {131, 119, 44347},
    {28, 33, 44750},
    {44767, 147, 10417},
    {28, 33, 45049},
    {28, 33, 45448},
    {45465, 147, 154},
    {45475, 630, 441},
    {45485, 147, 30335},
    {28, 33, 45720},
    {28, 33, 45962},
    {28, 33, 46204},
    {28, 33, 46446},
    {28, 33, 46688},
    {28, 33, 46910},
    {242, 253, 46919},
    {46958, 630, 46965},
    {46975, 630, 46979},
    {46986, 119, 154},
    {40227, 131, 16977},
    {46990, 46997, 11544},
    {47013, 46997, 11544},
    {28, 33, 47289},
    {47298, 147, 154},
    {47304, 147, 154},
    {47311, 370, 154},
    {40196, 630, 47325},
    {47330, 147, 10425},
    {47336, 147, 170},
    {47341, 147, 154},
    {47347, 47362, 47381},
    {47388, 147, 47393},
    {28, 33, 47665},
    {28, 33, 48236},
    {28, 33, 48262},
    {48280, 1247, 377},
    {28, 33, 48304},
    {48319, 630, 441},
    {48331, 1247, 154},
    {48342, 370, 23473},
    {48354, 630, 48359},
    {48398, 1247, 377},
    {48408, 370, 154},
    {48419, 1247, 170},
    {48432, 630, 441},
    {48440, 1247, 154},
    {48447, 147, 154},
    {48454, 1247, 154},
    {28, 33, 48549},
    {242, 253, 48562},
    {33735, 1865, 154},
    {48614, 630, 441},
    {48623, 630, 441},
    {48632, 630, 441},
    {48641, 630, 441},
    {48650, 630, 441},
    {48659, 630, 441},
    {48668, 630, 441},
    {48677, 630, 441},
    {114, 119, 48702},
    {114, 119, 48723},
    {114, 119, 48743},
    {28, 33, 48771},
    {48786, 630, 48790},
    {10760, 147, 48723},
    {28, 33, 48911},
    {114, 119, 48946},
    {28, 33, 48980},
    {48997, 147, 170},
    {10760, 147, 48946},
    {114, 119, 49020},
    {28, 33, 49061},
    {49076, 147, 49020},
    {10760, 147, 49020},
    {28, 33, 49108},
    {49122, 147, 49129},
    {10493, 1865, 11389},
    {49133, 49137, 49152},
    {28, 33, 49190},
    {49122, 147, 49205},
    {114, 119, 49222},
    {28, 33, 49264},
    {10493, 147, 49279},
    {49281, 147, 154},
    {10760, 147, 49222},
    {28, 33, 49287},
    {49296, 301, 335},
    {33740, 630, 441},
    {49303, 147, 49312},
    {114, 119, 49329},
    {28, 33, 49351},
    {10493, 147, 894},
    {10760, 147, 49329},
    {114, 119, 13902},
    {131, 119, 13782},
    {28, 33, 49372},
    {31236, 147, 136},
    {28, 33, 49870},
    {10729, 5012, 5022},
    {28, 33, 50302},
    {10767, 10787, 441},
    {28, 33, 50699},
    {56, 66, 50712},
    {11103, 1865, 50723},
    {56, 66, 50775},
    {114, 119, 50795},
    {131, 119, 12743},
    {28, 33, 51354},
    {51364, 630, 51375},
    {51388, 119, 51400},
    {51420, 5012, 11544},
    {51425, 147, 26035},
    {51433, 301, 335},
    {51442, 147, 51451},
    {28, 33, 51849},
    {51442, 147, 11565},
    {28, 33, 52423},
    {28, 33, 52477},
    {28, 33, 52812},
    {22984, 630, 52823},
    {56, 66, 52842},
    {131, 119, 52876},
    {131, 119, 52892},
    {114, 119, 52912},
    {114, 119, 52933},
    {114, 119, 52954},
    {114, 119, 52975},
    {114, 119, 52996},
    {114, 119, 53017},
    {114, 119, 53038},
    {114, 119, 53059},
    {28, 33, 53092},
    {53104, 53109, 53122},
    {53126, 147, 894},
    {53129, 301, 335},
    {53137, 630, 0},
    {53149, 147, 894},
    {28, 33, 53590},
    {53605, 301, 335},
    {53623, 301, 306},
    {53646, 147, 10425},
    {53652, 147, 11174},
    {56, 66, 53675},
    {28, 33, 53703},
    {53712, 147, 154},
    {114, 119, 1426},
    {53717, 301, 335},
    {53725, 53730, 48359},
    {53739, 752, 154},
    {28, 33, 53759},
    {56, 66, 53770},
    {131, 119, 53787},
    {28, 33, 54570},
    {54577, 1247, 49279},
    {54582, 147, 154},
    {54594, 1247, 10271},
    {46958, 630, 54599},
    {54603, 301, 335},
    {54616, 370, 154},
    {54634, 1247, 154},
    {54645, 147, 154},
    {54656, 301, 306},
    {40207, 131, 154},
    {54678, 147, 11174},
    {54691, 630, 0},
    {54705, 630, 0},
    {40153, 131, 154},
    {54719, 370, 54730},
    {54733, 1247, 154},
    {54753, 301, 335},
    {39524, 54764, 441},
    {54782, 13599, 441},
    {54789, 301, 335},
    {54808, 1247, 154},
    {54828, 1247, 154},
    {54842, 147, 11174},
    {54857, 370, 154},
    {54875, 1247, 49279},
    {54879, 1247, 154},
    {28, 33, 55299},
    {242, 253, 55309},
    {55357, 119, 154},
    {55363, 147, 3268},
    {55368, 147, 154},
    {55382, 301, 335},
    {55389, 301, 335},
    {55406, 370, 10417},
    {55412, 1247, 55417},
    {55421, 301, 335},
    {53725, 630, 48359},
    {55435, 131, 12947},
    {55451, 131, 444},
    {55464, 147, 154},
    {55485, 147, 154},
    {55500, 1247, 154},
    {55505, 147, 10417},
    {55509, 131, 154},
    {55529, 1247, 154},
    {55532, 1247, 154},
    {55536, 370, 154},
    {55539, 301, 335},
    {40227, 131, 14162},
    {55548, 301, 335},
    {55554, 1247, 154},
    {55558, 147, 154},
    {55575, 131, 154},
    {28, 33, 55599},
    {55613, 630, 441},
    {28, 33, 55625},
    {114, 119, 49129},
    {114, 119, 55680},
    {114, 119, 55717},
    {114, 119, 55742},
    {28, 33, 55780},
    {56, 66, 55818},
    {131, 119, 10841},
    {28, 33, 56443},
    {56456, 1247, 3268},
    {56467, 301, 306},
    {28, 33, 56893},
    {28, 33, 57104},
    {28, 33, 57131},
    {28, 33, 57554},
    {57565, 147, 10271},
    {28, 33, 57904},
    {57917, 1247, 170},
    {56, 66, 57961},
    {28, 33, 58342},
    {114, 119, 10425},
    {114, 119, 19637},
    {28, 33, 58769},
    {28, 33, 59219},
    {59233, 131, 154},
    {28, 33, 59774},
    {56, 66, 59792},
    {114, 119, 59819},
    {28, 33, 60588},
    {60605, 60613, 13880},
    {60627, 301, 306},
    {60642, 60650, 60664},
    {28, 33, 61090},
    {22984, 630, 61098},
    {56, 66, 61114},
    {28, 33, 61496},
    {28, 33, 61732},
    {28, 33, 61969},
    {114, 119, 61997},
    {28, 33, 62024},
    {49122, 370, 61997},
    {62034, 1247, 10271},
    {28, 33, 62393},
    {9983, 9999, 53122},
    {28, 33, 62839},
    {62848, 1247, 3268},
    {62856, 301, 335},
    {62880, 301, 335},
    {28, 33, 63204},
    {63210, 301, 335},
    {63223, 1247, 3268},
    {63230, 370, 10417},
    {28, 33, 63261},
    {28, 33, 63324},
    {28, 33, 63511},
    {28, 33, 63535},
    {53129, 301, 306},
    {28, 33, 63827},
    {131, 119, 63869},
    {28, 33, 64650},
    {64656, 147, 941},
    {64671, 147, 941},
    {64684, 370, 154},
    {64696, 147, 11389},
    {64705, 147, 154},
    {31275, 147, 154},
    {64712, 147, 941},
    {64724, 147, 63869},
    {64733, 119, 63869},
    {64743, 147, 154},
    {31294, 147, 154},
    {64754, 1865, 23473},
    {28, 33, 65337},
    {22984, 630, 65347},
    {28, 33, 65371},
    {56, 66, 65379},
    {28, 33, 65940},
    {65949, 147, 154},
    {65959, 630, 65976},
    {65996, 630, 65940},
    {66001, 630, 66007},
    {66015, 119, 66025},
    {28, 33, 66473},
    {22984, 630, 66483},
    {114, 119, 66509},
    {114, 119, 66521},
    {114, 119, 66533},
    {28, 33, 66580},
    {66587, 147, 11389},
    {11551, 147, 3268},
    {10493, 147, 11389},
    {10760, 147, 52892},
    {14499, 147, 66593},
    {28, 33, 67005},
    {242, 253, 67015},
    {67074, 147, 154},
    {67082, 147, 154},
    {67086, 147, 154},
    {67094, 301, 335},
    {48398, 630, 441},
    {67123, 119, 67135},
    {46958, 630, 441},
    {67146, 1865, 11389},
    {4454, 630, 67159},
    {67166, 301, 335},
    {67192, 301, 335},
    {67230, 630, 67238},
    {67252, 301, 335},
    {67281, 119, 154},
    {67290, 370, 154},
    {28, 33, 67705},
    {67715, 301, 335},
    {67725, 119, 67740},
    {67230, 630, 67751},
    {67767, 301, 335},
    {28, 33, 67805},
    {242, 253, 67815},
    {67859, 301, 335},
    {67863, 1247, 170},
    {28, 33, 67893},
    {28, 33, 68301},
    {68313, 119, 154},
    {68321, 119, 68329},
    {68338, 1247, 170},
    {4454, 1247, 154},
    {68354, 1247, 154},
    {28, 33, 68894},
    {28, 33, 68914},
    {28, 33, 68931},
    {28, 33, 68957},
    {28, 33, 69708},
    {28, 33, 70044},
    {28, 33, 70185},
    {242, 253, 70197},
    {70244, 630, 441},
    {35527, 630, 441},
    {70249, 301, 306},
    {70259, 301, 335},
    {70265, 147, 154},
    {70272, 301, 306},
    {28, 33, 70374},
    {28, 33, 70481},
    {70272, 301, 335},
    {28, 33, 70504},
    {28, 33, 70614},
    {28, 33, 70890},
    {28, 33, 71128},
    {71139, 301, 306},
    {71148, 147, 154},
    {71156, 147, 894},
    {71164, 147, 154},
    {71173, 147, 154},
    {71183, 630, 441},
    {71192, 630, 441},
    {71203, 147, 154},
    {71212, 301, 306},
    {71233, 147, 170},
    {71242, 147, 377},
    {71251, 301, 335},
    {71268, 301, 306},
    {28, 33, 71388},
    {71398, 147, 136},
    {71404, 301, 335},
    {28, 33, 71532},
    {71542, 147, 170},
    {71554, 630, 441},
    {28, 33, 71670},
    {28, 33, 71798},
    {28, 33, 71952},
    {71964, 630, 441},
    {33753, 1247, 170},
    {28, 33, 72081},
    {72094, 301, 335},
    {242, 253, 31849},
    {9942, 72119, 72133},
    {28, 33, 72384},
    {72398, 301, 335},
    {28, 33, 72532},
    {72545, 147, 154},
    {28, 33, 72665},
    {72675, 147, 154},
    {28, 33, 72771},
    {28, 33, 72991},
    {242, 253, 73014},
    {73066, 301, 335},
    {73078, 301, 306},
    {73096, 301, 335},
    {73103, 301, 335},
    {73118, 301, 335},
    {73128, 301, 335},
    {73151, 301, 335},
    {73167, 301, 306},
    {73178, 301, 306},
    {73190, 301, 335},
    {33740, 630, 73204},
    {73209, 370, 10417},
    {73220, 630, 73224},
    {73228, 370, 3268},
    {56, 66, 73247},
    {242, 253, 73318},
    {28, 33, 73359},
    {9942, 73376, 73403},
    {56, 66, 73458},
    {28, 33, 74329},
    {74349, 301, 306},
    {74363, 301, 335},
    {74367, 301, 335},
    {74393, 301, 306},
    {74408, 301, 335},
    {74412, 301, 306},
    {74428, 301, 306},
    {74447, 301, 306},
    {74466, 301, 335},
    {74478, 301, 306},
    {74497, 301, 335},
    {74533, 301, 335},
    {74551, 147, 10271},
    {28, 33, 74629},
    {242, 253, 74643},
    {74715, 147, 154},
    {65996, 630, 441},
    {28, 33, 74889},
    {73066, 301, 306},
    {73118, 301, 306},
    {73151, 301, 306},
    {73190, 301, 306},
    {74908, 630, 73224},
    {74918, 630, 74924},
    {56, 66, 74929},
    {9942, 74977, 73403},
    {28, 33, 75903},
    {74551, 147, 170},
    {17131, 301, 306},
    {75919, 5012, 5022},
    {75934, 301, 335},
    {56, 66, 75949},
    {28, 33, 76716},
    {56, 66, 76749},
    {28, 33, 76850},
    {28, 33, 77122},
    {77146, 630, 0},
    {77162, 77171, 441},
    {77186, 301, 335},
    {77201, 301, 335},
    {77216, 301, 306},
    {77228, 301, 335},
    {77249, 301, 335},
    {77269, 752, 154},
    {77298, 77310, 0},
    {9942, 77327, 73403},
    {28, 33, 78173},
    {28, 33, 78783},
    {28, 33, 78853},
    {28, 33, 79446},
    {73167, 301, 335},
    {73209, 370, 29455},
    {79466, 370, 3268},
    {79477, 301, 306},
    {79488, 301, 306},
    {79503, 301, 306},
    {79530, 301, 335},
    {79535, 147, 79555},
    {79563, 301, 306},
    {79571, 301, 306},
    {79587, 301, 306},
    {79600, 147, 79555},
    {79625, 301, 306},
    {56, 66, 79652},
    {9942, 79702, 73403},
    {28, 33, 80657},
    {80674, 147, 154},
    {56, 66, 80680},
    {28, 33, 81485},
    {56, 66, 81519},
    {28, 33, 81623},
    {28, 33, 81812},
    {81835, 81845, 81869},
    {81884, 630, 0},
    {56, 66, 81901},
    {9942, 81931, 73403},
    {28, 33, 82864},
    {75919, 5012, 13846},
    {28, 33, 83084},
    {83104, 301, 335},
    {64684, 147, 3268},
    {83109, 131, 26936},
    {56, 66, 83121},
    {9942, 83148, 73403},
    {28, 33, 83713},
    {56, 66, 83730},
    {56, 66, 83793},
    {56, 66, 83856},
    {56, 66, 83919},
    {56, 66, 83983},
    {28, 33, 84132},
    {28, 33, 84607},
    {84629, 301, 306},
    {84641, 84653, 22943},
    {84663, 630, 0},
    {9942, 84682, 73403},
    {28, 33, 85506},
    {85525, 147, 3268},
    {85546, 85566, 85582},
    {28, 33, 85789},
    {56, 66, 85814},
    {9942, 85846, 73403},
    {28, 33, 86791},
    {28, 33, 87007},
    {87020, 5012, 5022},
    {87043, 119, 154},
    {87051, 301, 335},
    {87060, 131, 87071},
    {131, 131, 154},
    {87079, 131, 154},
    {87043, 119, 1426},
    {9942, 87094, 73403},
    {28, 33, 87514},
    {28, 33, 87720},
    {87742, 301, 306},
    {56, 66, 87753},
    {9942, 87782, 73403},
    {28, 33, 88180},
    {28, 33, 88714},
    {88734, 301, 306},
    {88738, 147, 88748},
    {88755, 301, 335},
    {88758, 301, 306},
    {88768, 1865, 29455},
    {88778, 370, 154},
    {88787, 630, 441},
    {88790, 301, 335},
    {88794, 301, 306},
    {88801, 301, 335},
    {88810, 301, 306},
    {88824, 370, 29455},
    {88838, 301, 306},
    {88849, 301, 335},
    {88854, 301, 306},
    {88864, 301, 306},
    {88884, 301, 306},
    {88894, 301, 306},
    {88902, 301, 306},
    {88912, 301, 306},
    {88921, 301, 306},
    {88930, 301, 335},
    {88944, 630, 441},
    {88951, 147, 88964},
    {88971, 301, 306},
    {88986, 301, 306},
    {88996, 301, 306},
    {89017, 301, 306},
    {89031, 301, 306},
    {89042, 370, 29455},
    {89056, 301, 306},
    {89066, 301, 306},
    {89077, 1865, 1871},
    {89083, 301, 306},
    {89088, 301, 306},
    {56, 66, 89096},
    {9942, 89123, 73403},
    {28, 33, 89833},
    {22984, 630, 89850},
    {74551, 147, 894},
    {56, 66, 89867},
    {28, 33, 90448},
    {56, 66, 90482},
    {28, 33, 90621},
    {28, 33, 90809},
    {9942, 90823, 73403},
    {28, 33, 91250},
    {28, 33, 91296},
    {91310, 301, 306},
    {28, 33, 91490},
    {91510, 91514, 91532},
    {91552, 147, 12713},
    {91559, 119, 91569},
    {91589, 630, 0},
    {56, 66, 91600},
    {91510, 91514, 91627},
    {9942, 91662, 73403},
    {28, 33, 92232},
    {56, 66, 92249},
    {28, 33, 92677},
    {56, 66, 92711},
    {28, 33, 92815},
    {28, 33, 93088},
    {93109, 301, 306},
    {93124, 147, 93136},
    {93142, 301, 306},
    {93155, 147, 10417},
    {54645, 147, 3268},
    {93167, 147, 29455},
    {56, 66, 93182},
    {9983, 9999, 73403},
    {9942, 93210, 73403},
    {28, 33, 93815},
    {56, 66, 93833},
    {28, 33, 94291},
    {56, 66, 94326},
    {28, 33, 94433},
    {28, 33, 94482},
    {28, 33, 94687},
    {94710, 147, 94720},
    {94723, 301, 306},
    {56, 66, 94739},
    {9942, 94769, 73403},
    {28, 33, 95744},
    {80674, 147, 95764},
    {56, 66, 95769},
    {28, 33, 96557},
    {56, 66, 96594},
    {28, 33, 96707},
    {28, 33, 96761},
    {56, 66, 96784},
    {9942, 96814, 73403},
    {28, 33, 97198},
    {56, 66, 97218},
    {131, 119, 59819},
    {114, 119, 97241},
    {28, 33, 97805},
    {22984, 630, 97818},
    {28, 33, 97896},
    {74715, 147, 3268},
    {28, 33, 97926},
    {10493, 1247, 49279},
    {28, 33, 97952},
    {28, 33, 97973},
    {48354, 630, 97983},
    {28, 33, 98665},
    {22984, 630, 98679},
    {56, 66, 98700},
    {131, 119, 98724},
    {28, 33, 99468},
    {22984, 630, 99478},
    {99496, 301, 335},
    {28, 33, 99982},
    {28, 33, 100534},
};

static const uint16_t lists[] = {
    0, 1, 2, 3, 4, 0, 1, 5, 6, 4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0, 16, 17, 18, 4, 0, 19, 17, 18, 4, 20, 21, 9,
    10, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
    48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74,
    75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101,
    102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123,
    124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145,
    146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167,
    168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189,
    190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211,
    212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233,
    234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255,
    256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277,
    278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299,
    300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321,
    322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343,
    344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365,
    366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387,
    388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409,
    410, 411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431,
    432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442, 443, 444, 445, 446, 447, 448, 449, 450, 451, 452, 453,
    454, 455, 456, 457, 458, 459, 460, 461, 462, 463, 464, 465, 466, 467, 468, 469, 470, 471, 472, 473, 474, 8,
    9, 10, 11, 0, 1, 17, 3, 4, 0, 1, 475, 3, 4, 0, 1, 476, 477, 4, 0, 1, 478, 479, 4, 480, 481, 9, 10, 11, 482,
    483, 484, 485, 0, 1, 486, 487, 4, 0, 1, 488, 487, 4, 0, 1, 489, 477, 4, 0, 1, 490, 479, 4, 480, 481, 9, 10,
    11, 491, 492, 484, 493, 0, 1, 494, 479, 4, 0, 1, 495, 6, 4, 496, 497, 481, 9, 10, 11, 498, 499, 500, 501, 502,
    0, 1, 503, 479, 4, 0, 1, 504, 6, 4, 497, 481, 9, 10, 11, 505, 506, 507, 508, 509, 0, 510, 17, 479, 4, 0, 1,
    511, 6, 4, 512, 481, 9, 10, 11, 513, 514, 515, 516, 517, 518, 0, 1, 519, 520, 4, 521, 481, 9, 10, 11, 522, 523,
    0, 1, 524, 479, 4, 525, 481, 9, 10, 11, 526, 527, 528, 529, 0, 1, 530, 531, 4, 0, 1, 532, 479, 4, 533, 9, 469,
    534, 481, 9, 10, 11, 535, 536, 537, 538, 539, 540, 541, 542, 0, 1, 543, 479, 4, 0, 1, 544, 479, 4, 545, 8, 9,
    10, 11, 546, 547, 8, 9, 10, 11, 548, 549, 481, 9, 10, 11, 550, 551, 552, 553, 554, 555, 556, 0, 1, 557, 479,
    4, 558, 481, 9, 10, 11, 559, 560, 561, 562, 563, 564, 565, 481, 9, 10, 11, 566, 567, 0, 1, 568, 479, 4, 569,
    481, 9, 10, 11, 570, 571, 9, 469, 0, 1, 572, 3, 4, 0, 1, 573, 479, 4, 574, 481, 9, 10, 11, 575, 576, 577, 0,
    1, 578, 3, 4, 0, 1, 579, 479, 4, 574, 481, 9, 10, 11, 580, 581, 582, 0, 16, 17, 583, 4, 0, 1, 584, 479, 4, 0,
    1, 585, 479, 4, 0, 586, 587, 588, 589, 0, 586, 590, 588, 4, 0, 586, 591, 588, 589, 0, 586, 17, 592, 4, 593,
    594, 472, 595, 596, 469, 597, 598, 599, 600, 601, 602, 603, 604, 605, 606, 607, 608, 609, 610, 611, 612, 613,
    614, 615, 616, 617, 618, 619, 620, 621, 622, 623, 624, 625, 626, 627, 628, 629, 630, 631, 632, 633, 634, 635,
    636, 637, 638, 639, 640, 641, 642, 643, 0, 16, 17, 644, 4, 0, 16, 17, 645, 4, 0, 16, 17, 646, 4, 0, 586, 647,
    648, 4, 649, 8, 9, 10, 11, 650, 0, 586, 651, 652, 653, 654, 21, 9, 10, 22, 655, 656, 657, 658, 659, 21, 9, 10,
    22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 660, 35, 36, 661, 38, 39, 40, 41, 42, 43, 44, 45, 662, 47, 48,
    49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 663, 62, 63, 64, 65, 66, 664, 68, 69, 70, 71, 665, 73, 74, 75,
    76, 666, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 667, 668, 90, 91, 92, 669, 94, 95, 96, 97, 98, 99, 100, 101,
    102, 103, 104, 105, 106, 107, 108, 109, 670, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 671,
    124, 125, 126, 127, 672, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145,
    146, 147, 148, 149, 150, 673, 152, 153, 674, 155, 675, 157, 158, 159, 676, 161, 162, 163, 164, 165, 166, 167,
    168, 169, 170, 171, 172, 173, 174, 175, 677, 177, 178, 179, 180, 181, 678, 183, 184, 185, 186, 187, 188, 189,
    190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 679, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211,
    680, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233,
    234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 681, 245, 246, 247, 248, 249, 682, 251, 252, 683, 254, 255,
    256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 684, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277,
    278, 279, 280, 281, 282, 685, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299,
    300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 686, 314, 687, 316, 688, 318, 689, 320, 321,
    322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 690, 335, 336, 337, 338, 339, 340, 341, 342, 343,
    344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 691, 692, 358, 359, 360, 361, 362, 363, 364, 365,
    366, 367, 693, 694, 370, 371, 372, 373, 374, 695, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387,
    388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409,
    410, 696, 412, 413, 414, 415, 416, 417, 418, 697, 420, 421, 422, 698, 424, 425, 426, 427, 428, 429, 430, 431,
    432, 433, 434, 435, 436, 437, 438, 439, 699, 441, 442, 443, 444, 700, 446, 447, 448, 449, 450, 451, 452, 701,
    454, 702, 456, 0, 1, 703, 6, 4, 704, 8, 9, 10, 11, 457, 705, 472, 706, 707, 469, 708, 0, 586, 709, 648, 4, 710,
    9, 469, 0, 586, 711, 712, 4, 713, 8, 9, 10, 11, 714, 715, 716, 717, 0, 586, 718, 712, 4, 713, 8, 9, 10, 11,
    714, 715, 716, 719, 0, 586, 720, 712, 4, 713, 8, 9, 10, 11, 714, 715, 716, 721, 0, 586, 722, 712, 4, 713, 8,
    9, 10, 11, 714, 715, 716, 723, 0, 586, 724, 712, 4, 713, 8, 9, 10, 11, 714, 715, 716, 725, 0, 586, 726, 712,
    4, 713, 8, 9, 10, 11, 714, 715, 716, 727, 0, 586, 728, 712, 4, 713, 8, 9, 10, 11, 714, 715, 716, 729, 0, 586,
    730, 712, 4, 713, 8, 9, 10, 11, 714, 715, 716, 731, 0, 586, 732, 712, 4, 713, 8, 9, 10, 11, 714, 715, 716, 733,
    0, 586, 734, 712, 4, 713, 8, 9, 10, 11, 714, 715, 716, 735, 0, 586, 736, 712, 4, 713, 8, 9, 10, 11, 714, 715,
    716, 737, 0, 586, 738, 712, 4, 713, 8, 9, 10, 11, 714, 715, 716, 739, 0, 586, 740, 712, 4, 713, 8, 9, 10, 11,
    714, 715, 716, 741, 0, 586, 742, 712, 4, 713, 8, 9, 10, 11, 714, 715, 716, 743, 0, 586, 744, 712, 4, 713, 8,
    9, 10, 11, 714, 715, 716, 745, 0, 586, 746, 712, 4, 713, 8, 9, 10, 11, 714, 715, 716, 747, 0, 586, 748, 712,
    4, 713, 8, 9, 10, 11, 714, 715, 716, 749, 0, 586, 750, 712, 4, 713, 8, 9, 10, 11, 714, 715, 716, 751, 0, 586,
    752, 712, 4, 713, 8, 9, 10, 11, 714, 715, 716, 753, 0, 586, 754, 712, 4, 713, 8, 9, 10, 11, 714, 715, 716, 755,
    0, 586, 756, 712, 4, 713, 8, 9, 10, 11, 714, 715, 716, 757, 0, 586, 758, 712, 4, 713, 8, 9, 10, 11, 714, 715,
    716, 759, 0, 586, 760, 712, 4, 713, 8, 9, 10, 11, 714, 715, 716, 761, 0, 586, 762, 712, 4, 713, 8, 9, 10, 11,
    714, 715, 716, 763, 0, 586, 764, 477, 4, 0, 586, 765, 520, 4, 0, 16, 17, 766, 4, 767, 8, 9, 10, 11, 768, 769,
    497, 770, 9, 10, 11, 498, 499, 500, 501, 771, 497, 770, 9, 10, 11, 505, 506, 507, 508, 772, 521, 770, 9, 10,
    11, 522, 773, 0, 774, 17, 479, 4, 512, 770, 9, 10, 11, 513, 514, 515, 516, 775, 518, 0, 586, 776, 583, 589,
    0, 586, 777, 583, 4, 593, 778, 779, 596, 780, 781, 782, 783, 784, 785, 786, 787, 788, 789, 790, 791, 792, 793,
    794, 795, 796, 797, 798, 799, 800, 801, 469, 802, 803, 804, 805, 472, 806, 807, 599, 600, 808, 602, 603, 604,
    605, 606, 607, 608, 609, 610, 611, 612, 809, 614, 615, 616, 617, 618, 619, 620, 621, 622, 623, 624, 625, 810,
    811, 812, 813, 814, 815, 639, 637, 593, 472, 469, 816, 599, 600, 808, 817, 603, 604, 605, 606, 607, 608, 609,
    610, 611, 612, 818, 614, 615, 616, 617, 0, 16, 17, 819, 4, 0, 16, 17, 588, 4, 0, 16, 17, 648, 4, 0, 586, 591,
    820, 589, 0, 586, 821, 820, 589, 0, 586, 822, 820, 589, 0, 586, 823, 820, 589, 0, 586, 824, 820, 589, 0, 586,
    825, 820, 589, 0, 586, 826, 820, 589, 0, 586, 827, 820, 589, 0, 586, 587, 820, 589, 0, 586, 828, 820, 589, 0,
    586, 829, 820, 589, 0, 586, 830, 820, 589, 0, 1, 831, 520, 4, 0, 1, 832, 520, 4, 833, 834, 9, 835, 836, 837,
    838, 839, 840, 8, 9, 10, 11, 841, 842, 843, 844, 845, 846, 847, 848, 849, 0, 19, 17, 850, 589, 659, 21, 9, 10,
    22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 660, 35, 36, 661, 38, 39, 40, 41, 42, 43, 44, 45, 662, 47, 48,
    49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 663, 62, 63, 64, 65, 66, 664, 68, 69, 70, 71, 665, 73, 74, 75,
    76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 667, 668, 90, 91, 92, 669, 94, 95, 96, 97, 98, 99, 100, 101,
    102, 103, 104, 105, 106, 107, 108, 109, 670, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 671,
    124, 125, 126, 127, 672, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145,
    146, 147, 148, 149, 150, 673, 152, 153, 674, 155, 675, 157, 158, 159, 676, 161, 162, 163, 164, 165, 166, 167,
    168, 169, 170, 171, 172, 173, 174, 175, 677, 177, 178, 179, 180, 181, 678, 183, 184, 185, 186, 187, 188, 189,
    190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 679, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211,
    680, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233,
    234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 681, 245, 246, 247, 248, 249, 682, 251, 252, 683, 254, 255,
    256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 684, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277,
    278, 279, 280, 281, 282, 685, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299,
    300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 686, 314, 687, 316, 688, 318, 689, 320, 321,
    322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 690, 335, 336, 337, 338, 339, 340, 341, 342, 343,
    344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 691, 692, 358, 359, 360, 361, 362, 363, 364, 365,
    366, 367, 693, 694, 370, 371, 372, 373, 374, 695, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387,
    388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409,
    410, 696, 412, 413, 414, 415, 416, 417, 418, 697, 420, 421, 422, 698, 424, 425, 426, 427, 428, 429, 430, 431,
    432, 433, 434, 435, 436, 437, 438, 439, 699, 441, 442, 443, 444, 700, 446, 447, 448, 449, 450, 451, 452, 701,
    454, 702, 456, 0, 851, 17, 18, 4, 0, 852, 853, 588, 4, 0, 586, 853, 588, 589, 0, 16, 17, 850, 4, 854, 855, 9,
    10, 11, 856, 857, 858, 859, 860, 861, 862, 863, 864, 865, 0, 866, 17, 18, 4, 457, 867, 868, 869, 870, 871, 872,
    873, 9, 874, 875, 876, 469, 877, 878, 0, 1, 879, 479, 589, 880, 855, 9, 10, 11, 856, 857, 881, 859, 860, 861,
    862, 863, 882, 883, 480, 884, 9, 10, 11, 482, 483, 484, 485, 480, 884, 9, 10, 11, 491, 492, 484, 493, 497, 884,
    9, 10, 11, 498, 499, 500, 501, 502, 497, 884, 9, 10, 11, 505, 506, 507, 508, 885, 0, 586, 886, 887, 4, 888,
    8, 9, 10, 11, 889, 890, 891, 892, 893, 894, 895, 896, 897, 898, 899, 900, 901, 902, 903, 904, 905, 906, 907,
    908, 909, 910, 911, 912, 913, 914, 915, 719, 916, 917, 918, 919, 920, 921, 922, 923, 924, 0, 925, 17, 479, 4,
    512, 884, 9, 10, 11, 513, 514, 515, 516, 926, 518, 521, 884, 9, 10, 11, 522, 927, 525, 884, 9, 10, 11, 526,
    527, 528, 928, 534, 884, 9, 10, 11, 535, 536, 537, 538, 539, 540, 541, 542, 545, 8, 9, 10, 11, 929, 547, 8,
    9, 10, 11, 930, 549, 884, 9, 10, 11, 550, 551, 552, 553, 931, 523, 932, 558, 884, 9, 10, 11, 559, 560, 561,
    562, 563, 564, 565, 884, 9, 10, 11, 933, 567, 569, 884, 9, 10, 11, 934, 0, 935, 936, 520, 4, 0, 935, 937, 520,
    4, 0, 938, 17, 18, 4, 0, 16, 17, 487, 4, 0, 935, 17, 520, 4, 0, 935, 475, 520, 4, 939, 855, 9, 10, 11, 856,
    857, 940, 859, 860, 861, 862, 863, 864, 941, 0, 942, 936, 6, 4, 0, 1, 943, 944, 4, 0, 942, 17, 520, 4, 0, 1,
    945, 520, 4, 0, 1, 946, 766, 4, 0, 942, 475, 520, 4, 0, 1, 947, 6, 4, 0, 948, 17, 18, 4, 949, 950, 951, 952,
    9, 953, 954, 955, 469, 956, 957, 0, 1, 17, 958, 4, 0, 1, 959, 958, 4, 960, 855, 9, 10, 11, 856, 857, 961, 859,
    860, 861, 862, 863, 864, 962, 963, 964, 965, 966, 967, 968, 969, 970, 971, 972, 973, 974, 975, 976, 977, 978,
    979, 980, 981, 982, 983, 984, 985, 9, 10, 11, 986, 984, 985, 9, 10, 11, 987, 984, 985, 9, 10, 11, 988, 984,
    985, 9, 10, 11, 989, 984, 985, 9, 10, 11, 990, 984, 985, 9, 10, 11, 991, 984, 985, 9, 10, 11, 992, 984, 985,
    9, 10, 11, 993, 0, 994, 587, 588, 589, 0, 994, 995, 996, 4, 0, 994, 591, 588, 589, 0, 586, 17, 18, 997, 593,
    998, 999, 472, 1000, 1001, 1002, 469, 1003, 1004, 1005, 599, 600, 601, 602, 603, 604, 605, 606, 1006, 608, 609,
    610, 611, 612, 613, 614, 615, 616, 617, 618, 619, 620, 621, 622, 623, 624, 625, 626, 627, 628, 629, 630, 631,
    1007, 633, 634, 635, 641, 643, 1008, 1009, 642, 637, 1010, 639, 638, 640, 0, 1011, 17, 18, 4, 0, 586, 1012,
    588, 589, 0, 1013, 1012, 588, 4, 0, 1013, 1014, 588, 4, 0, 1013, 853, 588, 4, 0, 586, 1014, 588, 589, 0, 586,
    1015, 1016, 589, 0, 1013, 1015, 1016, 4, 1017, 1018, 9, 10, 11, 856, 857, 858, 859, 860, 861, 862, 863, 864,
    865, 1019, 1020, 0, 16, 17, 1021, 4, 1022, 1023, 9, 1024, 1025, 469, 1026, 1027, 8, 9, 10, 11, 841, 842, 1028,
    1029, 846, 848, 1030, 1031, 1032, 1033, 1034, 849, 1035, 1036, 843, 845, 1037, 0, 1038, 936, 6, 4, 0, 1, 1039,
    944, 4, 0, 1038, 17, 520, 4, 0, 1038, 495, 487, 4, 0, 1, 1040, 766, 4, 0, 1038, 1041, 3, 4, 0, 1038, 475, 520,
    4, 0, 1, 17, 1042, 4, 457, 1043, 1044, 1045, 1046, 1047, 1048, 9, 1049, 1050, 1051, 469, 1052, 1053, 0, 16,
    17, 820, 4, 0, 1038, 544, 944, 4, 1054, 1018, 9, 10, 11, 856, 857, 1055, 859, 860, 861, 862, 863, 882, 1056,
    1057, 1058, 970, 1059, 1060, 963, 1061, 1062, 1063, 1064, 968, 1065, 1066, 1067, 1068, 1069, 983, 965, 1070,
    1071, 972, 1072, 1073, 1074, 1075, 1076, 1077, 1078, 1079, 1080, 1081, 1082, 1083, 1084, 969, 1085, 974, 1086,
    1087, 1088, 982, 1089, 1090, 1091, 1092, 1093, 480, 770, 9, 10, 11, 482, 483, 484, 485, 480, 770, 9, 10, 11,
    491, 492, 484, 493, 497, 770, 9, 10, 11, 498, 499, 500, 501, 1094, 497, 770, 9, 10, 11, 505, 506, 507, 508,
    1095, 888, 8, 9, 10, 11, 889, 890, 891, 1096, 893, 1097, 1098, 1099, 1100, 1101, 1102, 1103, 1104, 1105, 1106,
    1107, 1108, 1109, 907, 908, 909, 910, 1110, 912, 1111, 914, 1112, 717, 916, 1113, 1114, 1115, 1116, 1117, 1118,
    1119, 1120, 0, 1121, 17, 479, 4, 512, 770, 9, 10, 11, 513, 514, 515, 516, 1122, 518, 521, 770, 9, 10, 11, 522,
    1123, 525, 770, 9, 10, 11, 526, 527, 528, 1124, 545, 8, 9, 10, 11, 1125, 547, 8, 9, 10, 11, 1126, 549, 770,
    9, 10, 11, 550, 551, 552, 553, 931, 517, 1127, 558, 770, 9, 10, 11, 559, 560, 561, 562, 563, 564, 565, 770,
    9, 10, 11, 1128, 567, 569, 770, 9, 10, 11, 934, 0, 16, 17, 944, 4, 0, 1129, 17, 18, 4, 1130, 1018, 9, 10, 11,
    856, 857, 1131, 859, 860, 861, 862, 863, 882, 1132, 0, 1133, 17, 18, 4, 949, 1134, 1135, 1136, 9, 1137, 1138,
    1139, 469, 1140, 1141, 0, 16, 17, 958, 4, 1142, 1018, 9, 10, 11, 856, 857, 1143, 859, 860, 861, 862, 863, 882,
    1144, 984, 1145, 9, 10, 11, 986, 984, 1145, 9, 10, 11, 987, 984, 1145, 9, 10, 11, 988, 984, 1145, 9, 10, 11,
    989, 984, 1145, 9, 10, 11, 990, 984, 1145, 9, 10, 11, 991, 984, 1145, 9, 10, 11, 992, 984, 1145, 9, 10, 11,
    993, 593, 1146, 1147, 472, 1000, 1001, 1148, 469, 1149, 1150, 1151, 599, 600, 601, 602, 603, 604, 605, 606,
    1006, 608, 609, 610, 611, 612, 613, 614, 615, 616, 617, 618, 619, 620, 621, 622, 623, 624, 625, 626, 627, 628,
    629, 630, 631, 1007, 633, 1152, 635, 641, 643, 1153, 1154, 642, 637, 1155, 639, 638, 640, 0, 16, 17, 1156, 4,
    0, 16, 17, 887, 4, 0, 1157, 17, 18, 4, 1158, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160,
    1161, 1162, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1163, 855, 9, 10, 22, 856, 857,
    1159, 859, 860, 861, 862, 863, 864, 1160, 1161, 0, 1164, 1165, 1166, 4, 0, 1164, 17, 1167, 4, 0, 1164, 1168,
    3, 4, 0, 1, 1169, 520, 4, 0, 1164, 1170, 944, 4, 0, 994, 853, 588, 589, 0, 16, 17, 1171, 4, 0, 1, 1172, 6, 4,
    0, 1, 1173, 479, 4, 0, 1, 1174, 487, 4, 0, 1, 1175, 6, 4, 0, 1, 1176, 479, 4, 1177, 855, 9, 10, 11, 856, 1178,
    1159, 1179, 860, 861, 862, 863, 864, 1160, 1180, 1181, 1182, 1183, 1184, 1185, 1186, 1187, 1188, 1189, 1190,
    0, 16, 17, 1191, 4, 1192, 855, 9, 10, 11, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1193, 1194, 1195,
    1196, 9, 1197, 1198, 21, 9, 10, 22, 0, 16, 17, 1042, 4, 1199, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861,
    862, 863, 864, 1160, 949, 9, 1200, 469, 1201, 855, 9, 10, 11, 856, 1202, 1159, 1179, 860, 861, 862, 863, 864,
    1160, 1203, 1204, 1205, 1183, 1206, 0, 1207, 1165, 1166, 4, 0, 16, 17, 1208, 4, 0, 1207, 17, 1156, 4, 0, 1207,
    1168, 3, 4, 1209, 855, 9, 10, 22, 856, 1210, 1159, 1211, 860, 861, 862, 863, 864, 1160, 1188, 1190, 1186, 1189,
    1187, 1212, 1180, 1182, 1213, 1214, 9, 10, 22, 1215, 1216, 1217, 0, 1218, 1219, 1220, 4, 0, 1, 1221, 1222, 4,
    0, 1218, 17, 1220, 4, 0, 1223, 17, 588, 4, 0, 16, 17, 1224, 4, 0, 1223, 17, 1208, 589, 0, 1223, 1225, 1208,
    589, 0, 16, 17, 1220, 4, 1226, 855, 9, 10, 11, 856, 1227, 1159, 1179, 860, 861, 862, 863, 864, 1160, 1181, 1228,
    1229, 0, 1, 1230, 520, 4, 1231, 884, 9, 10, 11, 1232, 1233, 1161, 1234, 1022, 9, 1235, 838, 0, 1236, 1237, 648,
    4, 0, 1236, 17, 648, 4, 0, 1, 17, 1016, 589, 0, 994, 17, 1016, 589, 0, 16, 17, 1238, 4, 1239, 855, 9, 10, 22,
    856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1240, 1241, 1242, 1243, 1244, 1245, 1246, 9, 1235, 838,
    0, 1247, 1237, 648, 4, 0, 1247, 17, 648, 4, 1248, 855, 9, 10, 11, 856, 857, 1159, 859, 860, 861, 862, 863, 864,
    1160, 1240, 1241, 1242, 1243, 1244, 1245, 1249, 1250, 1251, 1252, 1253, 1254, 1255, 0, 1256, 1237, 648, 4, 0,
    1256, 17, 648, 4, 1257, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1240, 1241, 1258,
    1259, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 0, 16, 17, 996, 4, 1260, 855, 9, 10,
    22, 856, 1261, 1159, 1262, 860, 861, 862, 863, 864, 1160, 1263, 1264, 1265, 1266, 1267, 1268, 1269, 1270, 1271,
    855, 9, 10, 22, 856, 1261, 1159, 1262, 860, 861, 862, 863, 864, 1160, 1263, 1264, 1265, 1266, 1267, 1268, 1269,
    1270, 1272, 855, 9, 10, 22, 856, 1261, 1159, 1262, 860, 861, 862, 863, 864, 1160, 1263, 1264, 1265, 1266, 1267,
    1268, 1269, 1270, 0, 1273, 1274, 3, 4, 0, 1273, 17, 1275, 4, 1276, 855, 9, 10, 22, 856, 1277, 1159, 1262, 860,
    861, 862, 863, 864, 1160, 1278, 1279, 1265, 1263, 1280, 1269, 1270, 0, 16, 17, 652, 4, 1281, 855, 9, 10, 22,
    856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1282, 1283, 1284, 9, 10, 11, 1285, 1286, 1287, 1288, 1289,
    1290, 1291, 1292, 1293, 1294, 1295, 1296, 1297, 1298, 1299, 9, 10, 11, 1300, 1301, 1161, 1302, 1303, 1304, 1299,
    9, 10, 11, 1300, 1301, 1161, 1302, 1303, 1305, 1299, 9, 10, 11, 1300, 1301, 1161, 1302, 1303, 0, 1, 1306, 520,
    4, 1307, 884, 9, 10, 11, 1308, 985, 9, 10, 11, 1309, 1188, 1190, 1186, 1187, 1180, 1310, 855, 9, 10, 22, 856,
    857, 1159, 859, 860, 861, 862, 863, 864, 1160, 545, 8, 9, 10, 11, 1311, 547, 8, 9, 10, 11, 1312, 549, 884, 9,
    10, 11, 550, 551, 552, 553, 1313, 523, 932, 1314, 855, 9, 10, 22, 856, 1315, 1159, 1316, 860, 861, 862, 863,
    864, 1160, 1265, 1269, 1270, 1317, 855, 9, 10, 22, 856, 1315, 1159, 1316, 860, 861, 862, 863, 864, 1160, 1265,
    1269, 1270, 1318, 855, 9, 10, 22, 856, 1315, 1159, 1316, 860, 861, 862, 863, 864, 1160, 1265, 1269, 1270, 1319,
    855, 9, 10, 22, 856, 1315, 1159, 1316, 860, 861, 862, 863, 864, 1160, 1265, 1269, 1270, 1320, 855, 9, 10, 22,
    856, 1315, 1159, 1316, 860, 861, 862, 863, 864, 1160, 1265, 1269, 1270, 1321, 855, 9, 10, 22, 856, 1315, 1159,
    1316, 860, 861, 862, 863, 864, 1160, 1265, 1269, 1270, 1322, 855, 9, 10, 22, 856, 1315, 1159, 1316, 860, 861,
    862, 863, 864, 1160, 1265, 1269, 1270, 1323, 855, 9, 10, 22, 856, 1315, 1159, 1316, 860, 861, 862, 863, 864,
    1160, 1265, 1269, 1270, 1324, 855, 9, 10, 22, 856, 1315, 1159, 1316, 860, 861, 862, 863, 864, 1160, 1265, 1269,
    1270, 1325, 855, 9, 10, 22, 856, 1315, 1159, 1316, 860, 861, 862, 863, 864, 1160, 1265, 1269, 1270, 1326, 855,
    9, 10, 22, 856, 1315, 1159, 1316, 860, 861, 862, 863, 864, 1160, 1265, 1269, 1270, 1327, 855, 9, 10, 22, 856,
    1315, 1159, 1316, 860, 861, 862, 863, 864, 1160, 1265, 1269, 1270, 1328, 855, 9, 10, 22, 856, 1315, 1159, 1316,
    860, 861, 862, 863, 864, 1160, 1265, 1269, 1270, 833, 9, 1235, 838, 1329, 855, 9, 10, 22, 856, 857, 1159, 859,
    860, 861, 862, 863, 864, 1160, 0, 1, 1330, 520, 4, 1331, 884, 9, 10, 11, 1130, 855, 9, 10, 22, 856, 857, 1159,
    859, 860, 861, 862, 863, 864, 1160, 1332, 9, 469, 0, 1333, 1274, 1191, 4, 0, 1333, 17, 1191, 4, 1334, 855, 9,
    10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1335, 1336, 1302, 1337, 9, 1197, 0, 1338, 17, 487,
    4, 0, 1338, 495, 1339, 4, 0, 1338, 543, 766, 4, 1340, 855, 9, 10, 11, 856, 857, 1159, 859, 860, 861, 862, 863,
    864, 1160, 1341, 1342, 855, 9, 10, 11, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1341, 1343, 855,
    9, 10, 11, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1341, 1344, 1345, 1346, 1347, 855, 9, 10, 11,
    856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1341, 1344, 1345, 1346, 1348, 855, 9, 10, 11, 856, 857,
    1159, 859, 860, 861, 862, 863, 864, 1160, 1341, 1344, 1345, 1346, 1349, 855, 9, 10, 11, 856, 857, 1159, 859,
    860, 861, 862, 863, 864, 1160, 1341, 1344, 1345, 1346, 1350, 855, 9, 10, 11, 856, 857, 1159, 859, 860, 861,
    862, 863, 864, 1160, 1341, 1344, 1345, 1346, 1351, 855, 9, 10, 11, 856, 857, 1159, 859, 860, 861, 862, 863,
    864, 1160, 1341, 1344, 1345, 1346, 1352, 1353, 9, 10, 11, 1295, 1288, 1204, 1294, 1354, 1291, 1355, 1289, 1292,
    1356, 1357, 1287, 1293, 1358, 1286, 1290, 1296, 1359, 1270, 1360, 1353, 9, 10, 11, 1295, 1361, 1288, 1204, 1362,
    1363, 1364, 1354, 1291, 1355, 1289, 1292, 1365, 1356, 1357, 1287, 1366, 1367, 1293, 1358, 1368, 1286, 1290,
    1296, 1369, 1359, 1270, 1370, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1335, 1336,
    1302, 1371, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1240, 1241, 1242, 1243, 1244,
    1245, 1249, 1250, 1372, 21, 9, 10, 11, 1373, 1216, 1374, 21, 9, 10, 11, 1373, 1375, 1376, 1377, 1378, 1379,
    1380, 1381, 1382, 1383, 1384, 1385, 1386, 1387, 9, 10, 11, 1388, 1389, 1390, 1391, 1392, 1393, 1394, 1395, 1396,
    0, 1, 1397, 479, 4, 0, 1, 1398, 479, 4, 0, 1, 1399, 479, 4, 1400, 884, 9, 10, 11, 1401, 1402, 1403, 884, 9,
    10, 11, 1228, 1229, 0, 1, 1404, 6, 4, 1405, 884, 9, 10, 11, 1406, 1407, 0, 1, 1408, 479, 4, 1409, 884, 9, 10,
    11, 1410, 1216, 1411, 574, 884, 9, 10, 11, 575, 576, 577, 1412, 884, 9, 10, 11, 1413, 1414, 1415, 1416, 884,
    9, 10, 11, 1417, 1414, 1415, 0, 1, 1418, 3, 4, 1419, 884, 9, 10, 11, 1216, 1420, 1421, 1422, 1423, 21, 9, 10,
    22, 1424, 1425, 1426, 0, 1, 1427, 3, 4, 1428, 884, 9, 10, 11, 1429, 1421, 1430, 1424, 1425, 1426, 0, 994, 1431,
    1432, 4, 1433, 884, 9, 10, 11, 1434, 1435, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160,
    1193, 1194, 1436, 1437, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1438, 1439, 855,
    9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1438, 0, 1440, 17, 479, 4, 512, 884, 9, 10, 11,
    513, 514, 515, 1441, 1438, 518, 0, 1442, 1443, 3, 4, 0, 1442, 1274, 1444, 4, 1445, 855, 9, 10, 22, 856, 857,
    1159, 859, 860, 861, 862, 863, 864, 1160, 1336, 1446, 1447, 1448, 1449, 1450, 1451, 1452, 855, 9, 10, 22, 856,
    857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1336, 1446, 1447, 1448, 1449, 1450, 1453, 1454, 855, 9, 10, 22,
    856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1336, 1447, 0, 1, 1398, 944, 4, 1455, 884, 9, 10, 11, 1265,
    1233, 1402, 1269, 1270, 1456, 855, 9, 10, 22, 856, 1457, 1159, 1262, 860, 861, 862, 863, 864, 1160, 1265, 1269,
    1270, 0, 1458, 1443, 3, 4, 0, 1458, 1306, 1156, 4, 0, 1458, 17, 958, 4, 0, 1458, 1274, 1459, 4, 0, 1458, 519,
    887, 4, 0, 1458, 1237, 1460, 4, 0, 1458, 1461, 487, 4, 0, 1458, 1462, 487, 4, 0, 1458, 1463, 487, 4, 0, 1458,
    1464, 487, 4, 0, 1458, 1465, 487, 4, 0, 1458, 1466, 487, 4, 0, 1458, 1467, 487, 4, 0, 1458, 1468, 487, 4, 1469,
    21, 9, 10, 22, 1470, 1471, 1472, 1473, 1474, 1475, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863,
    864, 1160, 1336, 1448, 1476, 1477, 1478, 1479, 1470, 1472, 1474, 1471, 0, 1480, 17, 592, 4, 1481, 21, 9, 10,
    22, 1193, 1482, 1483, 1194, 1388, 1484, 1485, 1486, 592, 1487, 9, 469, 0, 1488, 1306, 487, 4, 0, 1488, 1274,
    1489, 4, 0, 1488, 17, 1191, 4, 1490, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1289,
    1491, 1492, 1288, 1493, 1494, 1495, 1286, 1294, 1496, 1497, 1498, 1499, 1292, 715, 1500, 1501, 1502, 1503, 1293,
    1504, 1505, 1506, 1507, 1508, 1509, 1297, 1510, 1511, 1512, 1513, 1290, 1514, 1515, 1287, 1516, 1270, 1517,
    1518, 9, 10, 11, 1289, 1519, 1520, 1521, 1522, 1523, 1288, 1524, 1525, 1526, 1286, 1527, 1528, 1364, 1529, 1530,
    1292, 1531, 1532, 1296, 1533, 1534, 1293, 1291, 1535, 1536, 1537, 1538, 1539, 1540, 1541, 1290, 1542, 1543,
    1287, 1270, 1544, 21, 9, 10, 11, 1545, 1546, 21, 9, 10, 22, 1193, 1482, 1483, 1194, 1388, 592, 0, 1, 1547, 520,
    4, 0, 994, 1548, 583, 4, 0, 1, 1549, 520, 4, 0, 1, 1550, 520, 4, 0, 1, 1274, 766, 4, 1551, 884, 9, 10, 11, 0,
    1552, 17, 1553, 4, 1554, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1555, 1252, 1251,
    1253, 1254, 1336, 1255, 1556, 1557, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1555,
    1252, 1251, 1253, 1254, 1336, 1255, 1556, 1558, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864,
    1160, 1415, 1559, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1415, 1560, 855, 9, 10,
    11, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1344, 1561, 1345, 0, 16, 17, 3, 4, 1562, 855, 9, 10,
    22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1563, 1424, 1425, 1426, 0, 1564, 17, 3, 4, 0, 1564,
    475, 3, 4, 1565, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1394, 1563, 1395, 0, 1564,
    1566, 3, 4, 0, 1564, 1567, 3, 4, 1568, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1563,
    1396, 1394, 1389, 1395, 1569, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1570, 1571,
    855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1336, 0, 1572, 1573, 3, 4, 0, 1572, 17,
    487, 4, 1574, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1240, 1241, 1242, 1243, 1244,
    1245, 1249, 1250, 1251, 1253, 1252, 1575, 1576, 1254, 1577, 1255, 1578, 855, 9, 10, 22, 856, 1579, 1159, 1262,
    860, 861, 862, 863, 864, 1160, 1265, 1269, 1270, 0, 1580, 936, 520, 4, 0, 1580, 937, 520, 4, 0, 1580, 17, 520,
    4, 0, 1580, 475, 520, 4, 939, 855, 9, 10, 11, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1581, 855,
    9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1341, 1346, 1582, 855, 9, 10, 11, 856, 857, 1159,
    859, 860, 861, 862, 863, 864, 1160, 1583, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160,
    1341, 1346, 0, 1, 1584, 479, 4, 1585, 884, 9, 10, 11, 1586, 1587, 0, 16, 17, 6, 4, 1588, 855, 9, 10, 22, 856,
    857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1587, 1196, 9, 1589, 1590, 855, 9, 10, 22, 856, 857, 1159, 859,
    860, 861, 862, 863, 864, 1160, 1591, 1592, 1593, 1594, 855, 9, 10, 11, 856, 857, 1159, 859, 860, 861, 862, 863,
    864, 1160, 1595, 1596, 1597, 1598, 9, 469, 1599, 8, 9, 10, 11, 841, 842, 1600, 1018, 9, 10, 11, 856, 857, 881,
    859, 860, 861, 862, 863, 864, 883, 1595, 1596, 1597, 1601, 9, 469, 1469, 21, 9, 10, 22, 1470, 1471, 1602, 1473,
    1474, 1603, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1470, 1602, 1474, 1471, 0, 16,
    17, 1604, 4, 1605, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1181, 1183, 1606, 1607,
    1302, 1608, 1609, 1610, 1611, 1612, 1613, 1614, 1615, 1616, 1617, 1618, 855, 9, 10, 11, 856, 1619, 1159, 1179,
    860, 861, 862, 863, 864, 1160, 1181, 1183, 1606, 1607, 1302, 1608, 1609, 1610, 1611, 1612, 1613, 1614, 1615,
    1616, 1617, 1620, 8, 9, 10, 11, 0, 1621, 1237, 3, 4, 0, 1621, 17, 958, 4, 1622, 855, 9, 10, 22, 856, 857, 1159,
    859, 860, 861, 862, 863, 864, 1160, 1623, 1624, 1625, 1626, 1627, 1628, 855, 9, 10, 22, 856, 1629, 1159, 1262,
    860, 861, 862, 863, 864, 1160, 1265, 1269, 1270, 0, 1, 1630, 477, 4, 0, 1, 1631, 479, 4, 0, 1, 1632, 520, 4,
    1633, 884, 9, 10, 11, 1634, 1635, 1636, 1161, 1637, 1638, 1639, 1640, 9, 10, 22, 1641, 1642, 1643, 1288, 1644,
    1645, 1646, 1294, 1647, 1291, 1355, 1289, 1292, 1648, 1356, 1539, 1287, 1649, 1650, 1651, 1652, 1293, 1358,
    1653, 1286, 1290, 1296, 1654, 1655, 1359, 1270, 1656, 1640, 9, 10, 22, 1641, 1642, 1643, 1362, 1367, 1289, 1288,
    1361, 1648, 1369, 1657, 1355, 1658, 1366, 1647, 1286, 1659, 1363, 1365, 1660, 1364, 1359, 1356, 1649, 1358,
    1292, 1296, 1646, 1651, 1293, 1291, 1539, 1654, 1655, 1290, 1645, 1287, 1270, 1661, 1662, 9, 10, 11, 1294, 1663,
    1664, 1665, 9, 469, 1666, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1667, 1668, 1669,
    1670, 1671, 1672, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1188, 1183, 1184, 1186,
    1187, 1180, 1189, 1190, 1182, 1673, 884, 9, 10, 11, 1674, 985, 9, 10, 11, 1309, 1415, 1675, 9, 469, 1676, 855,
    9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1677, 855, 9, 10, 22, 856, 857, 1159, 859, 860,
    861, 862, 863, 864, 1160, 1265, 1269, 1270, 1678, 1679, 9, 10, 22, 1680, 1681, 1682, 1647, 1683, 1161, 1302,
    1684, 1685, 1686, 1679, 9, 10, 22, 1680, 1681, 1682, 1647, 1685, 1687, 1679, 9, 10, 22, 1680, 1681, 1682, 1647,
    1216, 1688, 1689, 9, 1589, 1690, 1679, 9, 10, 22, 1680, 1681, 1682, 1647, 1217, 1685, 1691, 855, 9, 10, 22,
    856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1341, 1692, 1679, 9, 10, 22, 1680, 1681, 1682, 1647, 1693,
    1694, 1695, 1696, 1697, 1698, 1699, 1700, 1701, 1702, 1703, 1704, 1705, 1270, 1688, 1706, 1679, 9, 10, 22, 1680,
    1681, 1682, 1647, 1707, 1708, 1685, 1709, 1679, 9, 10, 22, 1680, 1681, 1682, 1647, 1710, 1711, 1685, 1712, 1679,
    9, 10, 22, 1680, 1681, 1682, 1647, 1710, 1685, 1713, 1679, 9, 10, 22, 1680, 1681, 1682, 1647, 1265, 1269, 1270,
    1685, 1714, 1679, 9, 10, 22, 1680, 1681, 1682, 1647, 1715, 1602, 1216, 1716, 1701, 1270, 1688, 1717, 1679, 9,
    10, 22, 1680, 1681, 1682, 1647, 1718, 1216, 1688, 1656, 1719, 9, 10, 22, 1641, 1642, 1643, 1362, 1367, 1289,
    1288, 1361, 1648, 1369, 1657, 1355, 1658, 1366, 1647, 1286, 1659, 1363, 1365, 1660, 1364, 1359, 1356, 1649,
    1358, 1292, 1296, 1646, 1651, 1293, 1291, 1539, 1654, 1655, 1290, 1645, 1287, 1270, 1196, 9, 1720, 1197, 1721,
    1679, 9, 10, 22, 1680, 1681, 1682, 1647, 1722, 1358, 1286, 1287, 1657, 1289, 1290, 1291, 1292, 1293, 1288, 1294,
    1297, 1296, 1359, 1270, 1685, 1723, 1679, 9, 10, 22, 1680, 1681, 1682, 1647, 1710, 1711, 1724, 1685, 1725, 1679,
    9, 10, 22, 1680, 1681, 1682, 1647, 1726, 1685, 1727, 1679, 9, 10, 22, 1680, 1681, 1682, 1647, 1685, 1728, 1729,
    9, 10, 11, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1738, 1739, 1740, 1741, 1742, 1743, 1270, 0, 1744,
    1573, 3, 4, 0, 1744, 17, 1222, 4, 1728, 1745, 9, 10, 11, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1738,
    1739, 1740, 1741, 1742, 1743, 1270, 1746, 9, 1747, 469, 0, 1748, 17, 648, 4, 0, 1748, 1274, 648, 4, 0, 1748,
    1237, 648, 4, 0, 16, 17, 520, 4, 0, 1748, 1306, 648, 4, 1749, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861,
    862, 863, 864, 1160, 1750, 1751, 1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1761, 1593, 1762, 1739,
    1270, 1733, 1743, 1731, 1734, 1737, 1735, 1730, 1736, 1740, 1732, 1738, 1741, 1742, 1763, 1764, 9, 10, 22, 1765,
    1766, 1425, 1767, 1729, 9, 10, 11, 1768, 1731, 1732, 1733, 1769, 1735, 1770, 1737, 1738, 1771, 1772, 1773, 0,
    1774, 1573, 3, 4, 0, 1774, 17, 944, 4, 1767, 1745, 9, 10, 11, 1768, 1731, 1732, 1733, 1769, 1735, 1770, 1737,
    1738, 1771, 1772, 1773, 1746, 9, 1775, 469, 1776, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864,
    1160, 1750, 1751, 1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1761, 1593, 1777, 1778, 1779, 1780,
    1771, 1772, 1773, 1769, 1731, 1735, 1737, 1770, 1768, 1732, 1738, 1733, 0, 1781, 1573, 3, 4, 0, 1781, 17, 944,
    4, 1782, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1750, 1751, 1752, 1753, 1754, 1755,
    1756, 1757, 1758, 1759, 1760, 1761, 1593, 1777, 1778, 1771, 1772, 1773, 1769, 1731, 1735, 1737, 1770, 1768,
    1732, 1738, 1733, 0, 1783, 1573, 3, 4, 0, 1783, 17, 944, 4, 1784, 855, 9, 10, 22, 856, 857, 1159, 859, 860,
    861, 862, 863, 864, 1160, 1750, 1751, 1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1761, 1593, 1777,
    1778, 1771, 1772, 1773, 1769, 1731, 1735, 1737, 1770, 1768, 1732, 1738, 1733, 1785, 1729, 9, 10, 11, 1768, 1731,
    1732, 1733, 1769, 1735, 1770, 1737, 1738, 1771, 1786, 1787, 1788, 1789, 1790, 1791, 1792, 1793, 1794, 1785,
    1745, 9, 10, 11, 1768, 1731, 1732, 1733, 1769, 1735, 1770, 1737, 1738, 1771, 1786, 1787, 1788, 1789, 1790, 1791,
    1792, 1793, 1794, 1746, 9, 1795, 469, 1796, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160,
    1750, 1751, 1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1761, 1593, 1779, 1780, 1792, 1771, 1733,
    1788, 1731, 1769, 1790, 1793, 1794, 1735, 1737, 1787, 1770, 1768, 1791, 1732, 1738, 1789, 1797, 855, 9, 10,
    22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1750, 1751, 1752, 1753, 1754, 1755, 1756, 1757, 1758,
    1759, 1760, 1761, 1593, 1792, 1771, 1733, 1788, 1731, 1769, 1790, 1793, 1794, 1735, 1737, 1787, 1770, 1768,
    1791, 1732, 1738, 1789, 1798, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1750, 1751,
    1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1761, 1593, 1792, 1771, 1733, 1788, 1731, 1769, 1790,
    1793, 1794, 1735, 1737, 1787, 1770, 1768, 1791, 1732, 1738, 1789, 1799, 1729, 9, 10, 11, 1768, 1731, 1732, 1733,
    1769, 1735, 1770, 1800, 1738, 1771, 1786, 1289, 1367, 1801, 1361, 1647, 1288, 1787, 1362, 1802, 1366, 1369,
    1365, 1286, 1803, 1804, 1364, 1359, 1805, 1358, 1292, 1296, 1806, 1293, 1291, 1807, 1808, 1297, 1809, 1810,
    1811, 1290, 1812, 1287, 1270, 0, 1813, 1573, 3, 4, 0, 1813, 17, 944, 4, 1799, 1745, 9, 10, 11, 1768, 1731, 1732,
    1733, 1769, 1735, 1770, 1737, 1738, 1771, 1786, 1289, 1367, 1801, 1361, 1647, 1288, 1787, 1362, 1802, 1366,
    1369, 1365, 1286, 1803, 1804, 1364, 1359, 1805, 1358, 1292, 1296, 1806, 1293, 1291, 1807, 1808, 1297, 1809,
    1810, 1811, 1290, 1812, 1287, 1270, 1746, 9, 1814, 469, 1815, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861,
    862, 863, 864, 1160, 1750, 1751, 1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1761, 1593, 1777, 1778,
    1816, 1779, 1780, 1770, 1289, 1367, 1801, 1361, 1365, 1288, 1787, 1362, 1802, 1366, 1369, 1286, 1270, 1803,
    1804, 1364, 1359, 1805, 1358, 1292, 1731, 1735, 1738, 1733, 1296, 1806, 1737, 1293, 1291, 1807, 1808, 1297,
    1809, 1768, 1810, 1811, 1732, 1290, 1771, 1769, 1812, 1287, 1647, 0, 1817, 1573, 3, 4, 0, 1817, 17, 944, 4,
    1818, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1750, 1751, 1752, 1753, 1754, 1755,
    1756, 1757, 1758, 1759, 1760, 1761, 1593, 1777, 1778, 1816, 1770, 1289, 1367, 1801, 1361, 1365, 1288, 1787,
    1362, 1802, 1366, 1369, 1286, 1270, 1803, 1804, 1364, 1359, 1805, 1358, 1292, 1731, 1735, 1738, 1733, 1296,
    1806, 1737, 1293, 1291, 1807, 1808, 1297, 1809, 1768, 1810, 1811, 1732, 1290, 1771, 1769, 1812, 1287, 1647,
    0, 1819, 1573, 3, 4, 0, 1819, 17, 944, 4, 1820, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864,
    1160, 1750, 1751, 1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1761, 1593, 1777, 1778, 1816, 1770,
    1289, 1367, 1801, 1361, 1365, 1288, 1787, 1362, 1802, 1366, 1369, 1286, 1270, 1803, 1804, 1364, 1359, 1805,
    1358, 1292, 1731, 1735, 1738, 1733, 1296, 1806, 1737, 1293, 1291, 1807, 1808, 1297, 1809, 1768, 1810, 1811,
    1732, 1290, 1771, 1769, 1812, 1287, 1647, 1821, 1729, 9, 10, 11, 1768, 1731, 1732, 1733, 1769, 1735, 1770, 1737,
    1738, 1771, 1822, 1823, 0, 1824, 1573, 3, 4, 0, 1824, 17, 944, 4, 1821, 1745, 9, 10, 11, 1768, 1731, 1732, 1733,
    1769, 1735, 1770, 1737, 1738, 1771, 1822, 1823, 1746, 9, 1825, 469, 1826, 855, 9, 10, 22, 856, 857, 1159, 859,
    860, 861, 862, 863, 864, 1160, 1750, 1751, 1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1761, 1593,
    1827, 1780, 1777, 1778, 1771, 1822, 1733, 1769, 1731, 1735, 1737, 1770, 1768, 1732, 1738, 1828, 1729, 9, 10,
    11, 1768, 1731, 1732, 1733, 1769, 1735, 1770, 1737, 1738, 1771, 1190, 1829, 1189, 1187, 1830, 1831, 0, 1832,
    1573, 3, 4, 0, 1832, 17, 1222, 4, 1828, 1745, 9, 10, 11, 1768, 1731, 1732, 1733, 1769, 1735, 1770, 1737, 1738,
    1771, 1190, 1829, 1189, 1187, 1830, 1831, 1746, 9, 1833, 469, 1834, 855, 9, 10, 11, 856, 857, 1159, 859, 860,
    861, 862, 863, 864, 1160, 1750, 1751, 1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1761, 1593, 1762,
    715, 1827, 1780, 1771, 1187, 1733, 1769, 1189, 1735, 1737, 1831, 1770, 1768, 1732, 1738, 1731, 1829, 1830, 1190,
    0, 1835, 17, 18, 4, 0, 1836, 17, 18, 4, 0, 1837, 17, 18, 4, 0, 1838, 17, 18, 4, 0, 1839, 17, 18, 4, 1840, 1835,
    17, 18, 4, 1840, 1836, 17, 18, 4, 1840, 1837, 17, 18, 4, 1840, 1838, 17, 18, 4, 1840, 1839, 17, 18, 4, 1841,
    1745, 9, 10, 11, 1768, 1731, 1732, 1733, 1769, 1735, 1770, 1737, 1738, 1771, 1842, 1843, 1844, 1746, 9, 1845,
    469, 1846, 855, 9, 10, 11, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1750, 1751, 1752, 1753, 1754,
    1755, 1756, 1757, 1758, 1759, 1760, 1761, 1593, 1827, 1780, 1847, 1816, 1771, 1733, 1769, 1731, 1848, 1735,
    1737, 1770, 1768, 1842, 1732, 1738, 1843, 1849, 1729, 9, 10, 11, 1768, 1731, 1732, 1733, 1769, 1735, 1770, 1737,
    1738, 1771, 1647, 1711, 1724, 0, 1850, 1573, 3, 4, 0, 1850, 17, 944, 4, 1849, 1745, 9, 10, 11, 1768, 1731, 1732,
    1733, 1769, 1735, 1770, 1737, 1738, 1771, 1647, 1711, 1724, 1746, 9, 1851, 469, 1852, 855, 9, 10, 22, 856, 857,
    1159, 859, 860, 861, 862, 863, 864, 1160, 1750, 1751, 1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760,
    1761, 1593, 1777, 1827, 1780, 1771, 1733, 1769, 1731, 1647, 1735, 1737, 1770, 1768, 1732, 1738, 1711, 1724,
    1853, 1729, 9, 10, 11, 1768, 1731, 1732, 1733, 1769, 1735, 1770, 1737, 1738, 1771, 1193, 1482, 1854, 1855, 1194,
    1856, 1857, 1858, 1859, 1853, 1745, 9, 10, 11, 1768, 1731, 1732, 1733, 1769, 1735, 1770, 1737, 1738, 1771, 1193,
    1482, 1854, 1860, 1194, 1856, 1857, 1858, 1859, 1746, 9, 1861, 469, 1862, 855, 9, 10, 22, 856, 857, 1159, 859,
    860, 861, 862, 863, 864, 1160, 1750, 1751, 1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1761, 1593,
    1827, 1780, 1860, 1771, 1733, 1193, 1731, 1769, 1482, 1859, 1735, 1737, 1768, 1770, 1732, 1857, 1856, 1738,
    1854, 1858, 1863, 1729, 9, 10, 11, 1768, 1731, 1732, 1733, 1769, 1735, 1770, 1737, 1738, 1771, 1647, 1711, 1724,
    1864, 0, 1865, 1573, 3, 4, 0, 1865, 17, 944, 4, 1863, 1745, 9, 10, 11, 1768, 1731, 1732, 1733, 1769, 1735, 1770,
    1737, 1738, 1771, 1647, 1711, 1724, 1864, 1746, 9, 1866, 469, 1867, 855, 9, 10, 22, 856, 857, 1159, 859, 860,
    861, 862, 863, 864, 1160, 1750, 1751, 1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1761, 1593, 1777,
    1827, 1780, 1771, 1733, 1769, 1731, 1647, 1735, 1737, 1770, 1768, 1732, 1738, 1711, 1864, 1724, 1868, 1729,
    9, 10, 11, 1768, 1731, 1732, 1733, 1769, 1735, 1770, 1737, 1738, 1771, 1269, 1869, 1870, 1871, 1872, 1873, 1874,
    1875, 1876, 1877, 1878, 1879, 1880, 1881, 1882, 1883, 1884, 1885, 1886, 1887, 1888, 1889, 1890, 1891, 1892,
    1893, 1265, 1894, 1895, 1896, 1897, 1898, 1899, 1900, 1901, 1902, 1903, 1270, 0, 1904, 1573, 3, 4, 0, 1904,
    17, 958, 4, 1868, 1745, 9, 10, 11, 1768, 1731, 1732, 1733, 1769, 1735, 1770, 1737, 1738, 1771, 1269, 1869, 1870,
    1871, 1872, 1873, 1874, 1875, 1876, 1877, 1878, 1879, 1880, 1881, 1882, 1883, 1884, 1885, 1886, 1887, 1888,
    1889, 1890, 1891, 1892, 1893, 1265, 1894, 1895, 1896, 1897, 1898, 1899, 1900, 1901, 1902, 1903, 1270, 1746,
    9, 1905, 469, 1906, 855, 9, 10, 22, 856, 1907, 1159, 1262, 860, 861, 862, 863, 864, 1160, 1750, 1751, 1752,
    1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1761, 1593, 1908, 1778, 1779, 1780, 1899, 1891, 1735, 1870,
    1900, 1877, 1886, 1885, 1879, 1901, 1769, 1269, 1265, 1881, 1897, 1770, 1895, 1882, 1893, 1871, 1733, 1270,
    1738, 1883, 1771, 1731, 1732, 1737, 1898, 1878, 1889, 1896, 1872, 1873, 1768, 1902, 1880, 1894, 1869, 1888,
    1876, 1874, 1875, 1890, 1892, 1884, 1903, 1887, 0, 1909, 1573, 3, 4, 0, 1909, 17, 958, 4, 1910, 855, 9, 10,
    22, 856, 1907, 1159, 1262, 860, 861, 862, 863, 864, 1160, 1750, 1751, 1752, 1753, 1754, 1755, 1756, 1757, 1758,
    1759, 1760, 1761, 1593, 1908, 1778, 1899, 1891, 1735, 1870, 1900, 1877, 1886, 1885, 1879, 1901, 1769, 1269,
    1265, 1881, 1897, 1770, 1895, 1882, 1893, 1871, 1733, 1270, 1738, 1883, 1771, 1731, 1732, 1737, 1898, 1878,
    1889, 1896, 1872, 1873, 1768, 1902, 1880, 1894, 1869, 1888, 1876, 1874, 1875, 1890, 1892, 1884, 1903, 1887,
    0, 1911, 1573, 3, 4, 0, 1911, 17, 958, 4, 1912, 855, 9, 10, 22, 856, 1907, 1159, 1262, 860, 861, 862, 863, 864,
    1160, 1750, 1751, 1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1761, 1593, 1908, 1778, 1899, 1891,
    1735, 1870, 1900, 1877, 1886, 1885, 1879, 1901, 1769, 1269, 1265, 1881, 1897, 1770, 1895, 1882, 1893, 1871,
    1733, 1270, 1738, 1883, 1771, 1731, 1732, 1737, 1898, 1878, 1889, 1896, 1872, 1873, 1768, 1902, 1880, 1894,
    1869, 1888, 1876, 1874, 1875, 1890, 1892, 1884, 1903, 1887, 1913, 1729, 9, 10, 11, 1768, 1731, 1732, 1733, 1769,
    1735, 1770, 1737, 1738, 1771, 1193, 1855, 1194, 1913, 1745, 9, 10, 11, 1768, 1731, 1732, 1733, 1769, 1735, 1770,
    1737, 1738, 1771, 1193, 1860, 1194, 1746, 9, 1914, 469, 1915, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861,
    862, 863, 864, 1160, 1750, 1751, 1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1761, 1593, 1827, 1780,
    1860, 1771, 1733, 1193, 1731, 1769, 1735, 1737, 1770, 1768, 1732, 1738, 1916, 1917, 1918, 1729, 9, 10, 11, 1768,
    1731, 1732, 1733, 1769, 1735, 1770, 1737, 1738, 1771, 1919, 1920, 1921, 1922, 0, 1923, 1573, 3, 4, 0, 1923,
    17, 944, 4, 1918, 1745, 9, 10, 11, 1768, 1731, 1732, 1733, 1769, 1735, 1770, 1737, 1738, 1771, 1924, 1920, 1921,
    1922, 1746, 9, 1925, 469, 1926, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1750, 1751,
    1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1761, 1593, 1777, 1778, 1779, 1780, 1771, 1920, 1733,
    1769, 1731, 1735, 1921, 1737, 1770, 1924, 1768, 1732, 1738, 0, 1927, 1573, 3, 4, 0, 1927, 17, 944, 4, 1928,
    855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1750, 1751, 1752, 1753, 1754, 1755, 1756,
    1757, 1758, 1759, 1760, 1761, 1593, 1777, 1778, 1771, 1920, 1733, 1769, 1731, 1735, 1921, 1737, 1770, 1924,
    1768, 1732, 1738, 0, 1929, 1573, 3, 4, 0, 1929, 17, 944, 4, 1930, 855, 9, 10, 22, 856, 857, 1159, 859, 860,
    861, 862, 863, 864, 1160, 1750, 1751, 1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1761, 1593, 1777,
    1778, 1771, 1920, 1733, 1769, 1731, 1735, 1921, 1737, 1770, 1924, 1768, 1732, 1738, 1931, 1729, 9, 10, 11, 1768,
    1731, 1732, 1733, 1769, 1735, 1770, 1737, 1738, 1771, 1932, 1933, 1787, 1934, 1935, 1936, 1937, 1786, 1242,
    0, 1938, 1573, 3, 4, 0, 1938, 17, 958, 4, 1196, 9, 1939, 1931, 1745, 9, 10, 11, 1768, 1731, 1732, 1733, 1769,
    1735, 1770, 1737, 1738, 1771, 1932, 1933, 1787, 1934, 1935, 1936, 1937, 1786, 1242, 1746, 9, 1940, 469, 1941,
    855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1750, 1751, 1752, 1753, 1754, 1755, 1756,
    1757, 1758, 1759, 1760, 1761, 1593, 1908, 1778, 1779, 1780, 1770, 1787, 1932, 1934, 1933, 1732, 1936, 1733,
    1937, 1731, 1738, 1737, 1735, 1242, 1935, 1768, 1769, 1771, 0, 1942, 1573, 3, 4, 0, 1942, 17, 958, 4, 1943,
    855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1750, 1751, 1752, 1753, 1754, 1755, 1756,
    1757, 1758, 1759, 1760, 1761, 1593, 1908, 1778, 1770, 1787, 1932, 1934, 1933, 1732, 1936, 1733, 1937, 1731,
    1738, 1737, 1735, 1242, 1935, 1768, 1769, 1771, 0, 1944, 1573, 3, 4, 0, 1944, 17, 958, 4, 1945, 855, 9, 10,
    22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1750, 1751, 1752, 1753, 1754, 1755, 1756, 1757, 1758,
    1759, 1760, 1761, 1593, 1908, 1778, 1770, 1787, 1932, 1934, 1933, 1732, 1936, 1733, 1937, 1731, 1738, 1737,
    1735, 1242, 1935, 1768, 1769, 1771, 1946, 9, 1589, 1947, 1729, 9, 10, 11, 1768, 1731, 1732, 1733, 1769, 1735,
    1770, 1737, 1738, 1771, 1948, 1949, 0, 1950, 1573, 3, 4, 0, 1950, 17, 944, 4, 1946, 9, 1939, 1947, 1745, 9,
    10, 11, 1768, 1731, 1732, 1733, 1769, 1735, 1770, 1737, 1738, 1771, 1948, 1949, 1746, 9, 1951, 469, 1952, 855,
    9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1750, 1751, 1752, 1753, 1754, 1755, 1756, 1757,
    1758, 1759, 1760, 1761, 1593, 1777, 1953, 1778, 1779, 1780, 1771, 1735, 1733, 1769, 1731, 1949, 1948, 1737,
    1770, 1768, 1732, 1738, 0, 1954, 1573, 3, 4, 0, 1954, 17, 944, 4, 1955, 855, 9, 10, 22, 856, 857, 1159, 859,
    860, 861, 862, 863, 864, 1160, 1750, 1751, 1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1761, 1593,
    1777, 1953, 1778, 1771, 1735, 1733, 1769, 1731, 1949, 1948, 1737, 1770, 1768, 1732, 1738, 0, 1956, 1573, 3,
    4, 0, 1956, 17, 944, 4, 1957, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1750, 1751,
    1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1761, 1593, 1777, 1953, 1778, 1771, 1735, 1733, 1769,
    1731, 1949, 1948, 1737, 1770, 1768, 1732, 1738, 1958, 1729, 9, 10, 11, 1768, 1731, 1732, 1733, 1769, 1735, 1770,
    1737, 1738, 1771, 1647, 1711, 1724, 1864, 0, 1959, 1573, 3, 4, 0, 1959, 17, 944, 4, 1958, 1745, 9, 10, 11, 1768,
    1731, 1732, 1733, 1769, 1735, 1770, 1737, 1738, 1771, 1647, 1711, 1724, 1864, 1746, 9, 1960, 469, 1961, 855,
    9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864, 1160, 1750, 1751, 1752, 1753, 1754, 1755, 1756, 1757,
    1758, 1759, 1760, 1761, 1593, 1777, 1827, 1780, 1771, 1733, 1769, 1731, 1647, 1735, 1737, 1770, 1768, 1732,
    1738, 1711, 1864, 1724, 0, 1748, 1165, 1166, 4, 0, 1962, 1573, 3, 4, 0, 1962, 17, 1222, 4, 0, 1748, 1168, 3,
    4, 0, 1748, 1170, 944, 4, 0, 16, 17, 1432, 4, 0, 1748, 1237, 1963, 4, 0, 1748, 1964, 1963, 4, 1965, 855, 9,
    10, 11, 856, 1966, 1159, 1179, 860, 861, 862, 863, 864, 1160, 1750, 1751, 1752, 1753, 1754, 1755, 1756, 1757,
    1758, 1759, 1760, 1761, 1593, 1182, 1762, 715, 1827, 1780, 1770, 1830, 1190, 1732, 1733, 1738, 1731, 1735, 1737,
    1187, 1829, 1189, 1831, 1768, 1769, 1771, 1967, 1764, 9, 10, 22, 1968, 1766, 1425, 1969, 8, 9, 10, 11, 1970,
    1971, 21, 9, 10, 11, 1972, 21, 9, 10, 11, 1973, 1974, 855, 9, 10, 11, 856, 1975, 1159, 1179, 860, 861, 862,
    863, 864, 1160, 1181, 1183, 0, 1976, 1237, 3, 4, 0, 1976, 17, 1977, 4, 1978, 855, 9, 10, 22, 856, 1979, 1159,
    1262, 860, 861, 862, 863, 864, 1160, 1980, 1265, 1593, 1269, 1270, 1981, 855, 9, 10, 22, 856, 857, 1159, 859,
    860, 861, 862, 863, 864, 1160, 1240, 1241, 1982, 855, 9, 10, 22, 856, 857, 1159, 859, 860, 861, 862, 863, 864,
    1160, 1240, 1241, 1242, 1243, 1244, 1245, 1249,
};

static const struct qom_look looks[] = {
    {0, 0, 0},
    {0, 172, 0},
    {0, 10289, 0},
    {10636, 10663, 0},
    {10973, 10987, 0},
    {11177, 10760, 0},
    {0, 11283, 0},
    {0, 11440, 0},
    {10973, 0, 0},
    {11836, 11929, 0},
    {0, 12209, 0},
    {12498, 0, 0},
    {0, 12620, 0},
    {14485, 14499, 14507},
    {14485, 14499, 16860},
    {16981, 17005, 17053},
    {16981, 17005, 17209},
    {16981, 17005, 17277},
    {16981, 17005, 17345},
    {16981, 17005, 17413},
    {16981, 17005, 17481},
    {16981, 17005, 17549},
    {16981, 17005, 17617},
    {16981, 17005, 17724},
    {16981, 17005, 17831},
    {16981, 17005, 17939},
    {16981, 17005, 18048},
    {16981, 17005, 18157},
    {16981, 17005, 18277},
    {16981, 17005, 18397},
    {16981, 17005, 18517},
    {16981, 17005, 18637},
    {16981, 17005, 18757},
    {16981, 17005, 18877},
    {16981, 17005, 18997},
    {16981, 17005, 19117},
    {16981, 17005, 19237},
    {16981, 17005, 19357},
    {16981, 17005, 19477},
    {16981, 19640, 19650},
    {0, 22163, 0},
    {0, 22648, 22757},
    {0, 22648, 23174},
    {23478, 23530, 23571},
    {0, 22648, 24601},
    {25135, 25170, 25450},
    {0, 25962, 0},
    {0, 26537, 26680},
    {0, 27040, 0},
    {27467, 27485, 27668},
    {0, 22648, 28630},
    {0, 22648, 29015},
    {0, 29499, 29617},
    {0, 22648, 29895},
    {0, 29499, 30064},
    {0, 30530, 30726},
    {0, 31334, 31455},
    {0, 22648, 31878},
    {0, 32172, 32333},
    {0, 32977, 33131},
    {0, 33628, 0},
    {0, 34015, 34157},
    {0, 34653, 0},
    {0, 34921, 35085},
    {0, 35611, 35877},
    {0, 36464, 36595},
    {0, 37091, 37285},
    {0, 37091, 37817},
    {0, 37091, 38234},
    {0, 38769, 38933},
    {0, 22648, 39577},
    {0, 39837, 0},
    {0, 40247, 0},
    {0, 40475, 0},
    {0, 22648, 40546},
    {0, 40910, 41030},
    {0, 40910, 41581},
    {0, 40910, 42283},
    {0, 40910, 42851},
    {0, 22648, 43338},
    {0, 43841, 43973},
    {0, 44359, 44478},
    {0, 44359, 44777},
    {0, 45074, 45223},
    {0, 45074, 45495},
    {0, 45074, 45737},
    {0, 45074, 45979},
    {0, 45074, 46221},
    {0, 45074, 46463},
    {0, 46705, 0},
    {0, 47020, 0},
    {0, 43841, 47396},
    {0, 47677, 47878},
    {0, 48461, 0},
    {0, 48747, 0},
    {0, 48878, 0},
    {0, 48951, 0},
    {0, 49024, 0},
    {0, 49085, 0},
    {0, 49226, 0},
    {0, 49334, 0},
    {0, 31236, 0},
    {0, 49398, 49514},
    {10973, 22648, 49919},
    {10973, 22648, 50314},
    {0, 50801, 50968},
    {0, 50801, 51456},
    {0, 51907, 52032},
    {0, 52446, 0},
    {0, 40910, 52502},
    {0, 53152, 53323},
    {0, 53813, 54339},
    {0, 54902, 0},
    {0, 55834, 56028},
    {0, 55834, 56472},
    {0, 22648, 56911},
    {0, 57154, 57293},
    {0, 57575, 57692},
    {0, 57991, 58126},
    {0, 58400, 58553},
    {0, 58827, 58943},
    {0, 59240, 59353},
    {0, 59847, 60144},
    {0, 40910, 60708},
    {0, 61142, 61271},
    {0, 22648, 61513},
    {0, 61142, 61744},
    {0, 62002, 0},
    {0, 62041, 62157},
    {0, 62420, 62576},
    {0, 62895, 63034},
    {0, 63271, 0},
    {0, 62895, 63335},
    {0, 22648, 63564},
    {0, 63916, 64173},
    {0, 63916, 64774},
    {0, 65436, 65593},
    {0, 40910, 66080},
    {0, 66537, 0},
    {0, 66598, 0},
    {0, 67301, 0},
    {0, 67774, 0},
    {0, 67914, 68066},
    {0, 68358, 68534},
    {0, 22648, 69066},
    {0, 40910, 69743},
    {0, 70052, 70107},
    {0, 70281, 70308},
    {0, 70384, 70419},
    {0, 70515, 70548},
    {0, 44359, 70625},
    {0, 70901, 71069},
    {0, 71280, 71324},
    {0, 71415, 71462},
    {0, 71562, 71601},
    {0, 71682, 71720},
    {0, 71808, 71885},
    {0, 71971, 72021},
    {0, 72152, 70308},
    {0, 72409, 72461},
    {0, 72550, 72590},
    {0, 70281, 72688},
    {0, 72790, 0},
    {0, 73635, 73969},
    {0, 74559, 74575},
    {0, 74718, 0},
    {0, 75170, 75544},
    {0, 76031, 76375},
    {0, 76031, 75544},
    {0, 76879, 0},
    {0, 77536, 77892},
    {0, 78194, 78520},
    {0, 78194, 77892},
    {0, 78887, 0},
    {0, 79887, 80267},
    {0, 80764, 81114},
    {0, 80764, 80267},
    {0, 81653, 0},
    {0, 82160, 82534},
    {0, 82884, 0},
    {0, 75170, 83356},
    {0, 84437, 0},
    {0, 84879, 85262},
    {0, 85608, 0},
    {0, 86074, 86438},
    {0, 86813, 0},
    {0, 77536, 87272},
    {0, 87531, 0},
    {0, 86074, 87833},
    {0, 88199, 0},
    {0, 75170, 89353},
    {0, 76031, 89986},
    {0, 76031, 89353},
    {0, 90651, 0},
    {0, 77536, 91007},
    {0, 91317, 0},
    {0, 75170, 91870},
    {0, 76031, 92333},
    {0, 76031, 91870},
    {0, 92845, 0},
    {0, 75170, 93425},
    {0, 76031, 93919},
    {0, 76031, 93425},
    {0, 94502, 0},
    {0, 94998, 95378},
    {0, 95859, 96209},
    {0, 95859, 95378},
    {0, 86074, 96867},
    {0, 75170, 97283},
    {0, 74559, 97839},
    {0, 10493, 0},
    {0, 98053, 98187},
    {0, 98791, 98944},
    {0, 99514, 99640},
    {0, 99999, 100188},
};

static const struct qom_device devices[] = {
    {29869, 5, 0, 0}, // AC97
    {30032, 6, 0, 0}, // AMDVI-PCI
    {30278, 7, 0, 0}, // ES1370
    {31154, 8, 0, 0}, // VGA
    {31764, 9, 31786, 0}, // acpi-erst
    {32087, 10, 0, 0}, // am53c974
    {32802, 11, 0, 0}, // ati-vga
    {33563, 12, 0, 0}, // bochs-display
    {100555, 65535, 0, 100574}, // ccid-card-emulated
    {33647, 13, 33740, 100598}, // ccid-card-passthru
    {34584, 14, 0, 0}, // cirrus-vga
    {34677, 15, 0, 0}, // cs4231a
    {100614, 65535, 0, 100625}, // ctucan_pci
    {35495, 16, 0, 0}, // cxl-downstream
    {36310, 17, 0, 0}, // cxl-rp
    {100654, 65535, 0, 100664}, // cxl-type3
    {37005, 18, 0, 0}, // cxl-upstream
    {37038, 19, 0, 0}, // dc390
    {37672, 20, 0, 0}, // e1000
    {38204, 21, 0, 0}, // e1000-82544gc
    {38621, 22, 0, 0}, // e1000-82545em
    {39491, 23, 0, 0}, // e1000e
    {39808, 24, 0, 0}, // edu
    {40011, 25, 0, 0}, // floppy
    {40282, 26, 0, 0}, // hda-duplex
    {40369, 27, 0, 0}, // hda-micro
    {40391, 28, 0, 0}, // hda-output
    {40443, 29, 0, 0}, // hyperv-testdev
    {40516, 30, 0, 0}, // i2c-ddc
    {40774, 31, 0, 0}, // i6300esb
    {11986, 32, 0, 0}, // i8042
    {41501, 33, 0, 0}, // i82550
    {41550, 34, 0, 0}, // i82551
    {42052, 35, 0, 0}, // i82557a
    {42085, 36, 0, 0}, // i82557b
    {42118, 37, 0, 0}, // i82557c
    {42151, 38, 0, 0}, // i82558a
    {42184, 39, 0, 0}, // i82558b
    {42217, 40, 0, 0}, // i82559a
    {42250, 41, 0, 0}, // i82559b
    {42753, 42, 0, 0}, // i82559c
    {42787, 43, 0, 0}, // i82559er
    {42821, 44, 0, 0}, // i82562
    {43322, 45, 0, 0}, // i82801
    {43665, 46, 0, 0}, // i82801b11-bridge
    {43715, 47, 0, 0}, // ib700
    {28925, 48, 0, 0}, // ich9-ahci
    {44233, 49, 0, 0}, // ich9-intel-hda
    {44735, 50, 0, 0}, // ich9-usb-ehci1
    {45034, 51, 0, 0}, // ich9-usb-ehci2
    {45433, 52, 0, 0}, // ich9-usb-uhci1
    {45705, 53, 0, 0}, // ich9-usb-uhci2
    {45947, 54, 0, 0}, // ich9-usb-uhci3
    {46189, 55, 0, 0}, // ich9-usb-uhci4
    {46431, 56, 0, 0}, // ich9-usb-uhci5
    {46673, 57, 0, 0}, // ich9-usb-uhci6
    {46903, 58, 0, 0}, // ide-cd
    {47282, 59, 40196, 0}, // ide-hd
    {47655, 60, 0, 0}, // intel-hda
    {48228, 61, 0, 0}, // ioh3420
    {48246, 62, 33740, 0}, // ipmi-bmc-extern
    {48291, 63, 0, 0}, // ipmi-bmc-sim
    {48538, 64, 0, 0}, // ipoctal232
    {48758, 65, 0, 0}, // isa-applesmc
    {48896, 66, 0, 0}, // isa-cirrus-vga
    {48965, 67, 0, 0}, // isa-debug-exit
    {49048, 68, 33740, 0}, // isa-debugcon
    {11490, 69, 0, 0}, // isa-fdc
    {12650, 70, 0, 0}, // isa-ide
    {49096, 71, 49133, 0}, // isa-ipmi-bt
    {49177, 72, 49133, 0}, // isa-ipmi-kcs
    {49251, 73, 33740, 0}, // isa-parallel
    {21319, 74, 0, 0}, // isa-serial
    {49364, 75, 0, 0}, // isa-vga
    {100692, 65535, 0, 100709}, // ivshmem-doorbell
    {49856, 76, 31786, 100738}, // ivshmem-plain
    {100766, 65535, 0, 100777}, // kvaser_pci
    {50292, 77, 0, 0}, // lsi53c810
    {50688, 78, 0, 0}, // lsi53c895a
    {11035, 79, 0, 0}, // mc146818rtc
    {51346, 80, 0, 0}, // megasas
    {51836, 81, 0, 0}, // megasas-gen2
    {100807, 65535, 0, 100777}, // mioe3680_pci
    {52412, 82, 0, 0}, // mptsas1068
    {52468, 83, 0, 0}, // ne2k_isa
    {52803, 84, 0, 0}, // ne2k_pci
    {53577, 85, 0, 0}, // nec-usb-xhci
    {13979, 86, 31786, 0}, // nvdimm
    {54565, 87, 46958, 100820}, // nvme
    {55291, 88, 40196, 0}, // nvme-ns
    {55587, 89, 0, 0}, // nvme-subsys
    {55617, 90, 31786, 0}, // pc-dimm
    {55769, 91, 0, 0}, // pc-testdev
    {56432, 92, 56456, 100844}, // pci-bridge
    {56877, 93, 56456, 100844}, // pci-bridge-seat
    {57092, 94, 49133, 100938}, // pci-ipmi-bt
    {57118, 95, 49133, 100938}, // pci-ipmi-kcs
    {57545, 96, 0, 0}, // pci-ohci
    {57893, 97, 0, 0}, // pci-serial
    {58328, 98, 0, 0}, // pci-serial-2x
    {58755, 99, 0, 0}, // pci-serial-4x
    {59207, 100, 0, 0}, // pci-testdev
    {59758, 101, 0, 0}, // pcie-pci-bridge
    {60573, 102, 0, 0}, // pcie-root-port
    {100985, 65535, 0, 100777}, // pcm3680_pci
    {61084, 103, 0, 0}, // pcnet
    {24810, 104, 0, 0}, // piix3-ide
    {61481, 105, 0, 0}, // piix3-usb-uhci
    {61722, 106, 0, 0}, // piix4-ide
    {61954, 107, 0, 0}, // piix4-usb-uhci
    {62016, 108, 0, 0}, // pvpanic
    {62381, 109, 0, 0}, // pvpanic-pci
    {100997, 65535, 0, 101004}, // pvrdma
    {62832, 110, 0, 0}, // pvscsi
    {63200, 111, 0, 0}, // pxb
    {63315, 112, 0, 0}, // pxb host
    {63502, 113, 0, 0}, // pxb-pcie
    {63550, 114, 0, 0}, // pxb-pcie host
    {63817, 115, 0, 0}, // qemu-xhci
    {64646, 116, 0, 0}, // qxl
    {65329, 117, 0, 0}, // qxl-vga
    {65365, 118, 0, 0}, // ramfb
    {65933, 119, 0, 0}, // rocker
    {66465, 120, 0, 0}, // rtl8139
    {66575, 121, 0, 0}, // sb16
    {101034, 65535, 0, 101045}, // scsi-block
    {66997, 122, 0, 0}, // scsi-cd
    {101068, 65535, 0, 101045}, // scsi-generic
    {67697, 123, 40196, 101045}, // scsi-hd
    {67797, 124, 0, 0}, // sd-card
    {68291, 125, 0, 0}, // sdhci-pci
    {68880, 126, 0, 0}, // secondary-vga
    {68910, 127, 0, 0}, // sga
    {68920, 128, 49133, 0}, // smbus-ipmi
    {69700, 129, 0, 0}, // tpci200
    {70038, 130, 0, 0}, // tulip
    {101081, 65535, 0, 101094}, // u2f-passthru
    {70175, 131, 0, 0}, // usb-audio
    {70366, 132, 0, 0}, // usb-bot
    {70469, 133, 33740, 101129}, // usb-braille
    {70605, 134, 0, 0}, // usb-ccid
    {70881, 135, 0, 0}, // usb-ehci
    {71119, 136, 0, 0}, // usb-host
    {71380, 137, 0, 0}, // usb-hub
    {71524, 138, 0, 0}, // usb-kbd
    {71660, 139, 0, 0}, // usb-mouse
    {101158, 65535, 0, 101166}, // usb-mtp
    {71790, 140, 0, 0}, // usb-net
    {71942, 141, 33740, 101220}, // usb-redir
    {72070, 142, 33740, 101129}, // usb-serial
    {72372, 143, 40196, 101045}, // usb-storage
    {72521, 144, 0, 0}, // usb-tablet
    {72657, 145, 0, 0}, // usb-uas
    {72754, 146, 0, 0}, // usb-wacom-tablet
    {101251, 65535, 0, 101260}, // vfio-pci
    {101284, 65535, 0, 101299}, // vhost-scsi-pci
    {101324, 65535, 0, 101299}, // vhost-scsi-pci-non-transitional
    {101356, 65535, 0, 101299}, // vhost-scsi-pci-transitional
    {101384, 65535, 0, 101403}, // vhost-user-blk-pci
    {101424, 65535, 0, 101403}, // vhost-user-blk-pci-non-transitional
    {101460, 65535, 0, 101403}, // vhost-user-blk-pci-transitional
    {72970, 147, 33740, 0}, // vhost-user-fs-device
    {74311, 148, 33740, 100598}, // vhost-user-fs-pci
    {101492, 65535, 0, 101512}, // vhost-user-gpio-pci
    {101550, 65535, 0, 101569}, // vhost-user-i2c-pci
    {101601, 65535, 0, 101622}, // vhost-user-input-pci
    {101664, 65535, 0, 100598}, // vhost-user-rng-pci
    {101683, 65535, 0, 101703}, // vhost-user-scsi-pci
    {101736, 65535, 0, 101703}, // vhost-user-scsi-pci-non-transitional
    {101773, 65535, 0, 101703}, // vhost-user-scsi-pci-transitional
    {101806, 65535, 0, 100598}, // vhost-user-vsock-pci
    {101827, 65535, 0, 100598}, // vhost-user-vsock-pci-non-transitional
    {101865, 65535, 0, 101881}, // vhost-vsock-pci
    {101923, 65535, 0, 101881}, // vhost-vsock-pci-non-transitional
    {74617, 149, 0, 0}, // virtconsole
    {74872, 150, 74918, 0}, // virtio-9p-device
    {75889, 151, 74918, 101956}, // virtio-9p-pci
    {76685, 152, 74918, 101956}, // virtio-9p-pci-non-transitional
    {76823, 153, 74918, 101956}, // virtio-9p-pci-transitional
    {77100, 154, 0, 0}, // virtio-balloon-device
    {78154, 155, 0, 0}, // virtio-balloon-pci
    {78747, 156, 0, 0}, // virtio-balloon-pci-non-transitional
    {78821, 157, 0, 0}, // virtio-balloon-pci-transitional
    {79428, 158, 40196, 0}, // virtio-blk-device
    {80642, 159, 40196, 101045}, // virtio-blk-pci
    {81453, 160, 40196, 101045}, // virtio-blk-pci-non-transitional
    {81595, 161, 40196, 101045}, // virtio-blk-pci-transitional
    {81791, 162, 81835, 0}, // virtio-crypto-device
    {82846, 163, 81835, 102007}, // virtio-crypto-pci
    {83066, 164, 0, 0}, // virtio-gpu-device
    {83698, 165, 0, 0}, // virtio-gpu-pci
    {102052, 65535, 0, 102074}, // virtio-input-host-pci
    {85489, 166, 0, 0}, // virtio-iommu-pci
    {85766, 167, 0, 0}, // virtio-keyboard-device
    {86771, 168, 0, 0}, // virtio-keyboard-pci
    {86996, 169, 31786, 0}, // virtio-mem
    {87499, 170, 31786, 102101}, // virtio-mem-pci
    {87700, 171, 0, 0}, // virtio-mouse-device
    {88163, 172, 0, 0}, // virtio-mouse-pci
    {88696, 173, 0, 0}, // virtio-net-device
    {89818, 174, 0, 0}, // virtio-net-pci
    {90416, 175, 0, 0}, // virtio-net-pci-non-transitional
    {90593, 176, 0, 0}, // virtio-net-pci-transitional
    {90797, 177, 31786, 0}, // virtio-pmem
    {91234, 178, 31786, 102101}, // virtio-pmem-pci
    {91472, 179, 0, 0}, // virtio-rng-device
    {92217, 180, 0, 0}, // virtio-rng-pci
    {92645, 181, 0, 0}, // virtio-rng-pci-non-transitional
    {92787, 182, 0, 0}, // virtio-rng-pci-transitional
    {93069, 183, 0, 0}, // virtio-scsi-device
    {93799, 184, 0, 0}, // virtio-scsi-pci
    {94258, 185, 0, 0}, // virtio-scsi-pci-non-transitional
    {94404, 186, 0, 0}, // virtio-scsi-pci-transitional
    {94666, 187, 0, 0}, // virtio-serial-device
    {95726, 188, 0, 0}, // virtio-serial-pci
    {96522, 189, 0, 0}, // virtio-serial-pci-non-transitional
    {96676, 190, 0, 0}, // virtio-serial-pci-transitional
    {96740, 191, 0, 0}, // virtio-tablet-device
    {97180, 192, 0, 0}, // virtio-tablet-pci
    {97794, 193, 0, 0}, // virtio-vga
    {97881, 194, 0, 0}, // virtserialport
    {97913, 195, 0, 0}, // vmbus-bridge
    {97941, 196, 0, 0}, // vmcoreinfo
    {97965, 197, 0, 0}, // vmgenid
    {98653, 198, 0, 0}, // vmware-svga
    {99460, 199, 0, 0}, // vmxnet3
    {102131, 65535, 0, 102147}, // x-pci-proxy-dev
    {99967, 200, 0, 0}, // x3130-upstream
    {100515, 201, 0, 0}, // xio3130-downstream
};

const struct object_catalog *object_catalog(void) {
  static const struct object_catalog catalog = {
      text, objects, values, lists, looks, devices, 5, 229};
  return &catalog;
}
