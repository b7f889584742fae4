// The CPU models' expansions. Written by tools/record/types; don't edit.
#include "CTypes.h"

static const char text[] =
    "" "\0"
    "486" "\0"
    "486-v1" "\0"
    "Broadwell" "\0"
    "Broadwell-IBRS" "\0"
    "Broadwell-noTSX" "\0"
    "Broadwell-noTSX-IBRS" "\0"
    "Broadwell-v1" "\0"
    "Broadwell-v2" "\0"
    "Broadwell-v3" "\0"
    "Broadwell-v4" "\0"
    "Cascadelake-Server" "\0"
    "Cascadelake-Server-noTSX" "\0"
    "Cascadelake-Server-v1" "\0"
    "Cascadelake-Server-v2" "\0"
    "Cascadelake-Server-v3" "\0"
    "Cascadelake-Server-v4" "\0"
    "Cascadelake-Server-v5" "\0"
    "Conroe" "\0"
    "Conroe-v1" "\0"
    "Cooperlake" "\0"
    "Cooperlake-v1" "\0"
    "Cooperlake-v2" "\0"
    "Denverton" "\0"
    "Denverton-v1" "\0"
    "Denverton-v2" "\0"
    "Denverton-v3" "\0"
    "Dhyana" "\0"
    "Dhyana-v1" "\0"
    "Dhyana-v2" "\0"
    "EPYC" "\0"
    "EPYC-IBPB" "\0"
    "EPYC-Milan" "\0"
    "EPYC-Milan-v1" "\0"
    "EPYC-Rome" "\0"
    "EPYC-Rome-v1" "\0"
    "EPYC-Rome-v2" "\0"
    "EPYC-v1" "\0"
    "EPYC-v2" "\0"
    "EPYC-v3" "\0"
    "Haswell" "\0"
    "Haswell-IBRS" "\0"
    "Haswell-noTSX" "\0"
    "Haswell-noTSX-IBRS" "\0"
    "Haswell-v1" "\0"
    "Haswell-v2" "\0"
    "Haswell-v3" "\0"
    "Haswell-v4" "\0"
    "Icelake-Server" "\0"
    "Icelake-Server-noTSX" "\0"
    "Icelake-Server-v1" "\0"
    "Icelake-Server-v2" "\0"
    "Icelake-Server-v3" "\0"
    "Icelake-Server-v4" "\0"
    "Icelake-Server-v5" "\0"
    "Icelake-Server-v6" "\0"
    "IvyBridge" "\0"
    "IvyBridge-IBRS" "\0"
    "IvyBridge-v1" "\0"
    "IvyBridge-v2" "\0"
    "KnightsMill" "\0"
    "KnightsMill-v1" "\0"
    "Nehalem" "\0"
    "Nehalem-IBRS" "\0"
    "Nehalem-v1" "\0"
    "Nehalem-v2" "\0"
    "Opteron_G1" "\0"
    "Opteron_G1-v1" "\0"
    "Opteron_G2" "\0"
    "Opteron_G2-v1" "\0"
    "Opteron_G3" "\0"
    "Opteron_G3-v1" "\0"
    "Opteron_G4" "\0"
    "Opteron_G4-v1" "\0"
    "Opteron_G5" "\0"
    "Opteron_G5-v1" "\0"
    "Penryn" "\0"
    "Penryn-v1" "\0"
    "SandyBridge" "\0"
    "SandyBridge-IBRS" "\0"
    "SandyBridge-v1" "\0"
    "SandyBridge-v2" "\0"
    "Skylake-Client" "\0"
    "Skylake-Client-IBRS" "\0"
    "Skylake-Client-noTSX-IBRS" "\0"
    "Skylake-Client-v1" "\0"
    "Skylake-Client-v2" "\0"
    "Skylake-Client-v3" "\0"
    "Skylake-Client-v4" "\0"
    "Skylake-Server" "\0"
    "Skylake-Server-IBRS" "\0"
    "Skylake-Server-noTSX-IBRS" "\0"
    "Skylake-Server-v1" "\0"
    "Skylake-Server-v2" "\0"
    "Skylake-Server-v3" "\0"
    "Skylake-Server-v4" "\0"
    "Skylake-Server-v5" "\0"
    "Snowridge" "\0"
    "Snowridge-v1" "\0"
    "Snowridge-v2" "\0"
    "Snowridge-v3" "\0"
    "Snowridge-v4" "\0"
    "Westmere" "\0"
    "Westmere-IBRS" "\0"
    "Westmere-v1" "\0"
    "Westmere-v2" "\0"
    "athlon" "\0"
    "athlon-v1" "\0"
    "base" "\0"
    "core2duo" "\0"
    "core2duo-v1" "\0"
    "coreduo" "\0"
    "coreduo-v1" "\0"
    "host" "\0"
    "kvm32" "\0"
    "kvm32-v1" "\0"
    "kvm64" "\0"
    "kvm64-v1" "\0"
    "max" "\0"
    "n270" "\0"
    "n270-v1" "\0"
    "pentium" "\0"
    "pentium-v1" "\0"
    "pentium2" "\0"
    "pentium2-v1" "\0"
    "pentium3" "\0"
    "pentium3-v1" "\0"
    "phenom" "\0"
    "phenom-v1" "\0"
    "qemu32" "\0"
    "qemu32-v1" "\0"
    "qemu64" "\0"
    "qemu64-v1" "\0"
    "false" "\0"
    "vmx-entry-load-rtit-ctl" "\0"
    "0" "\0"
    "phys-bits" "\0"
    "-1" "\0"
    "core-id" "\0"
    "true" "\0"
    "svme-addr-chk" "\0"
    "2147483656" "\0"
    "2147483678" "\0"
    "2147483658" "\0"
    "2147483674" "\0"
    "2147483652" "\0"
    "xlevel" "\0"
    "cmov" "\0"
    "ia64" "\0"
    "hv-version-id-minor" "\0"
    "ssb-no" "\0"
    "aes" "\0"
    "vmx-apicv-xapic" "\0"
    "kvm-pv-enforce-cpuid" "\0"
    "mmx" "\0"
    "arat" "\0"
    "rdpid" "\0"
    "vmx-page-walk-5" "\0"
    "vmx-page-walk-4" "\0"
    "vmx-desc-exit" "\0"
    "gfni" "\0"
    "ibrs-all" "\0"
    "pause-filter" "\0"
    "bus-lock-detect" "\0"
    "xsavec" "\0"
    "intel-pt" "\0"
    "vmx-tsc-scaling" "\0"
    "vmx-cr8-store-exit" "\0"
    "hv-xmm-input" "\0"
    "hv-frequencies" "\0"
    "tsc-frequency" "\0"
    "vmx-rdseed-exit" "\0"
    "xd" "\0"
    "x-intel-pt-auto-level" "\0"
    "\"\"" "\0"
    "hv-vendor-id" "\0"
    "vmx-eptp-switching" "\0"
    "hv-syndbg" "\0"
    "kvm-asyncpf" "\0"
    "kvm_asyncpf" "\0"
    "perfctr-core" "\0"
    "perfctr_core" "\0"
    "mpx" "\0"
    "avx512cd" "\0"
    "pbe" "\0"
    "decodeassists" "\0"
    "vmx-exit-load-efer" "\0"
    "vmx-exit-clear-bndcfgs" "\0"
    "sse4.1" "\0"
    "sse4-1" "\0"
    "sse4_1" "\0"
    "4" "\0"
    "6" "\0"
    "24" "\0"
    "23" "\0"
    "25" "\0"
    "15" "\0"
    "16" "\0"
    "21" "\0"
    "5" "\0"
    "family" "\0"
    "legacy-cache" "\0"
    "intel-pt-lip" "\0"
    "vmx-vmwrite-vmexit-fields" "\0"
    "vmx-vnmi" "\0"
    "kvm-asyncpf-int" "\0"
    "vmx-true-ctls" "\0"
    "host-phys-bits-limit" "\0"
    "vmx-ept-execonly" "\0"
    "vmx-exit-save-efer" "\0"
    "vmx-invept-all-context" "\0"
    "vmware-cpuid-freq" "\0"
    "wbnoinvd" "\0"
    "avx512f" "\0"
    "xcrypt" "\0"
    "hv-runtime" "\0"
    "hv-stimer-direct" "\0"
    "mce" "\0"
    "mca" "\0"
    "msr" "\0"
    "sgx" "\0"
    "thread-id" "\0"
    "vmx-exit-load-pat" "\0"
    "vmx-intr-exit" "\0"
    "1" "\0"
    "13" "\0"
    "10" "\0"
    "11" "\0"
    "27" "\0"
    "2" "\0"
    "3" "\0"
    "min-level" "\0"
    "vmx-flexpriority" "\0"
    "xgetbv1" "\0"
    "cid" "\0"
    "hv-relaxed" "\0"
    "sgx-exinfo" "\0"
    "avx512-bf16" "\0"
    "avx512-fp16" "\0"
    "ds" "\0"
    "hv-crash" "\0"
    "fxsr" "\0"
    "vmx-cr8-load-exit" "\0"
    "hv-version-id-sbranch" "\0"
    "hv-version-id-snumber" "\0"
    "xsaveopt" "\0"
    "arch-lbr" "\0"
    "vmx-apicv-vid" "\0"
    "vmx-exit-save-pat" "\0"
    "tsx-ctrl" "\0"
    "xtpr" "\0"
    "vmx-ple" "\0"
    "hv-evmcs" "\0"
    "avx512-vpopcntdq" "\0"
    "hv-version-id-spack" "\0"
    "phe" "\0"
    "avx512vl" "\0"
    "extapic" "\0"
    "vmx-vmfunc" "\0"
    "3dnowprefetch" "\0"
    "vmx-activity-shutdown" "\0"
    "sgx1" "\0"
    "sgx2" "\0"
    "avx512vbmi2" "\0"
    "cr8legacy" "\0"
    "vmx-encls-exit" "\0"
    "stibp" "\0"
    "vmx-msr-bitmap" "\0"
    "cpuid-0xb" "\0"
    "xcrypt-en" "\0"
    "vmx-mwait-exit" "\0"
    "kvm_pv_eoi" "\0"
    "vmx-pml" "\0"
    "4294967295" "\0"
    "apic-id" "\0"
    "vmx-nmi-exit" "\0"
    "vmx-invept-single-context-noglobals" "\0"
    "amx-tile" "\0"
    "pn" "\0"
    "rsba" "\0"
    "dca" "\0"
    "vmx-unrestricted-guest" "\0"
    "\"GenuineIntel\"" "\0"
    "\"HygonGenuine\"" "\0"
    "\"AuthenticAMD\"" "\0"
    "vendor" "\0"
    "hv-ipi" "\0"
    "vmx-cr3-store-noexit" "\0"
    "pku" "\0"
    "pks" "\0"
    "smx" "\0"
    "cmp-legacy" "\0"
    "cmp_legacy" "\0"
    "node-id" "\0"
    "avx512-4fmaps" "\0"
    "vmcb-clean" "\0"
    "vmcb_clean" "\0"
    "hle" "\0"
    "amd-no-ssb" "\0"
    "3dnowext" "\0"
    "avx-vnni" "\0"
    "npt" "\0"
    "sgxlc" "\0"
    "rdctl-no" "\0"
    "vmx-invvpid" "\0"
    "\"/machine/unattached/system[0]\"" "\0"
    "memory" "\0"
    "clwb" "\0"
    "lbrv" "\0"
    "adx" "\0"
    "ss" "\0"
    "pni" "\0"
    "tsx-ldtrk" "\0"
    "svm-lock" "\0"
    "svm_lock" "\0"
    "pfthreshold" "\0"
    "smap" "\0"
    "smep" "\0"
    "vmx-invpcid-exit" "\0"
    "amx-int8" "\0"
    "x2apic" "\0"
    "avx512vnni" "\0"
    "avx512vbmi" "\0"
    "vmx-apicv-x2apic" "\0"
    "hv-stimer" "\0"
    "kvm-pv-sched-yield" "\0"
    "vmx-invlpg-exit" "\0"
    "x-hv-synic-kvm-only" "\0"
    "vmx-invvpid-all-context" "\0"
    "i64" "\0"
    "vmx-activity-hlt" "\0"
    "flushbyasid" "\0"
    "f16c" "\0"
    "vmx-exit-ack-intr" "\0"
    "ace2-en" "\0"
    "pae" "\0"
    "pat" "\0"
    "sse" "\0"
    "die-id" "\0"
    "vmx-tsc-offset" "\0"
    "phe-en" "\0"
    "kvm-nopiodelay" "\0"
    "kvm_nopiodelay" "\0"
    "tm" "\0"
    "hv-enforce-cpuid" "\0"
    "kvmclock-stable-bit" "\0"
    "vmx-rdtsc-exit" "\0"
    "hypervisor" "\0"
    "vmx-rdtscp-exit" "\0"
    "socket-id" "\0"
    "mds-no" "\0"
    "pcommit" "\0"
    "vmx-vpid" "\0"
    "syscall" "\0"
    "level" "\0"
    "avx512dq" "\0"
    "x-migrate-smi-count" "\0"
    "svm" "\0"
    "full-cpuid-auto-level" "\0"
    "hv-avic" "\0"
    "hv-reset" "\0"
    "invtsc" "\0"
    "vmx-monitor-exit" "\0"
    "sse2" "\0"
    "vmx-wbinvd-exit" "\0"
    "ssbd" "\0"
    "sse3" "\0"
    "est" "\0"
    "kvm-poll-control" "\0"
    "kvm_poll_control" "\0"
    "avx512ifma" "\0"
    "tm2" "\0"
    "start-powered-off" "\0"
    "kvm-pv-eoi" "\0"
    "kvm-pv-ipi" "\0"
    "hv-emsr-bitmap" "\0"
    "cx8" "\0"
    "vmx-invvpid-single-addr" "\0"
    "waitpkg" "\0"
    "sgx-tokenkey" "\0"
    "cldemote" "\0"
    "vmx-ept" "\0"
    "hv-tlbflush-direct" "\0"
    "xfd" "\0"
    "hv-reenlightenment" "\0"
    "kvm-mmu" "\0"
    "kvm_mmu" "\0"
    "sse4.2" "\0"
    "sse4-2" "\0"
    "sse4_2" "\0"
    "pge" "\0"
    "fill-mtrr-mask" "\0"
    "avx512bitalg" "\0"
    "vmx-entry-load-bndcfgs" "\0"
    "pdcm" "\0"
    "nodeid_msr" "\0"
    "vmx-exit-clear-rtit-ctl" "\0"
    "hv-apicv" "\0"
    "8" "\0"
    "61" "\0"
    "85" "\0"
    "95" "\0"
    "49" "\0"
    "60" "\0"
    "134" "\0"
    "106" "\0"
    "58" "\0"
    "133" "\0"
    "26" "\0"
    "42" "\0"
    "94" "\0"
    "44" "\0"
    "14" "\0"
    "107" "\0"
    "28" "\0"
    "7" "\0"
    "model" "\0"
    "movbe" "\0"
    "nrip-save" "\0"
    "nrip_save" "\0"
    "vmx-pause-exit" "\0"
    "ssse3" "\0"
    "sse4a" "\0"
    "kvm-msi-ext-dest-id" "\0"
    "kvm_pv_unhalt" "\0"
    "sgx-debug" "\0"
    "invpcid" "\0"
    "pdpe1gb" "\0"
    "sgx-mode64" "\0"
    "tsc-deadline" "\0"
    "skip-l1dfl-vmentry" "\0"
    "vmx-exit-load-perf-global-ctrl" "\0"
    "fma" "\0"
    "cx16" "\0"
    "de" "\0"
    "14393" "\0"
    "hv-version-id-build" "\0"
    "enforce" "\0"
    "9" "\0"
    "stepping" "\0"
    "xsave" "\0"
    "18446744073709551552" "\0"
    "lbr-fmt" "\0"
    "lbr_fmt" "\0"
    "clflush" "\0"
    "skinit" "\0"
    "tsc" "\0"
    "tce" "\0"
    "kvm_asyncpf_int" "\0"
    "fpu" "\0"
    "ds-cpl" "\0"
    "ibs" "\0"
    "ds_cpl" "\0"
    "fma4" "\0"
    "host-phys-bits" "\0"
    "sgx-kss" "\0"
    "vmx-exit-nosave-debugctl" "\0"
    "hv-version-id-major" "\0"
    "vmx-invept" "\0"
    "la57" "\0"
    "osvw" "\0"
    "check" "\0"
    "hv-spinlocks" "\0"
    "vmx-eptad" "\0"
    "pmu" "\0"
    "vmx-entry-noload-debugctl" "\0"
    "pmm" "\0"
    "apic" "\0"
    "spec-ctrl" "\0"
    "vmx-posted-intr" "\0"
    "vmx-apicv-register" "\0"
    "min-xlevel2" "\0"
    "tsc-adjust" "\0"
    "tsc_adjust" "\0"
    "kvm-steal-time" "\0"
    "kvm_steal_time" "\0"
    "avx512-vp2intersect" "\0"
    "kvmclock" "\0"
    "vmx-zero-len-inject" "\0"
    "l3-cache" "\0"
    "pschange-mc-no" "\0"
    "v-vmsave-vmload" "\0"
    "sgx-provisionkey" "\0"
    "vmx-rdrand-exit" "\0"
    "lwp" "\0"
    "hv-passthrough" "\0"
    "amd-ssbd" "\0"
    "ibpb" "\0"
    "ibrs" "\0"
    "xop" "\0"
    "core-capability" "\0"
    "avx" "\0"
    "vmx-invept-single-context" "\0"
    "movdiri" "\0"
    "avx512bw" "\0"
    "acpi" "\0"
    "ace2" "\0"
    "fsgsbase" "\0"
    "hv-vapic" "\0"
    "vmx-ept-2mb" "\0"
    "vmx-ept-1gb" "\0"
    "ht" "\0"
    "vmx-io-exit" "\0"
    "nx" "\0"
    "pclmulqdq" "\0"
    "mmxext" "\0"
    "popcnt" "\0"
    "vaes" "\0"
    "serialize" "\0"
    "xsaves" "\0"
    "movdir64b" "\0"
    "vmx-shadow-vmcs" "\0"
    "tcg-cpuid" "\0"
    "lm" "\0"
    "vmx-exit-save-preemption-timer" "\0"
    "vmx-entry-load-pat" "\0"
    "fsrm" "\0"
    "vmx-entry-load-perf-global-ctrl" "\0"
    "vmx-io-bitmap" "\0"
    "vmx-store-lma" "\0"
    "umip" "\0"
    "vmx-movdr-exit" "\0"
    "avx2" "\0"
    "pse" "\0"
    "avic" "\0"
    "sep" "\0"
    "pclmuldq" "\0"
    "vmx-cr3-load-noexit" "\0"
    "virt-ssbd" "\0"
    "x-hv-max-vps" "\0"
    "nodeid-msr" "\0"
    "md-clear" "\0"
    "split-lock-detect" "\0"
    "kvm" "\0"
    "misalignsse" "\0"
    "min-xlevel" "\0"
    "realized" "\0"
    "kvm-pv-unhalt" "\0"
    "bmi2" "\0"
    "bmi1" "\0"
    "tsc-scale" "\0"
    "tsc_scale" "\0"
    "topoext" "\0"
    "amd-stibp" "\0"
    "hv-vpindex" "\0"
    "\"off\"" "\0"
    "hv-no-nonarch-coresharing" "\0"
    "ucode-rev" "\0"
    "vmx-preemption-timer" "\0"
    "xlevel2" "\0"
    "vmx-entry-load-pkrs" "\0"
    "clflushopt" "\0"
    "vmx-vnmi-pending" "\0"
    "kvm-no-smi-migration" "\0"
    "monitor" "\0"
    "vmx-vintr-pending" "\0"
    "avx512er" "\0"
    "full-width-write" "\0"
    "pmm-en" "\0"
    "taa-no" "\0"
    "pcid" "\0"
    "vgif" "\0"
    "vmx-secondary-ctls" "\0"
    "vmx-xsaves" "\0"
    "arch-capabilities" "\0"
    "x-vendor-cpuid-only" "\0"
    "clzero" "\0"
    "3dnow" "\0"
    "erms" "\0"
    "x-force-features" "\0"
    "vmx-entry-ia32e-mode" "\0"
    "lahf-lm" "\0"
    "lahf_lm" "\0"
    "vmx-ins-outs" "\0"
    "vpclmulqdq" "\0"
    "xstore" "\0"
    "fxsr-opt" "\0"
    "hv-synic" "\0"
    "fxsr_opt" "\0"
    "rtm" "\0"
    "kvm-hint-dedicated" "\0"
    "amx-bf16" "\0"
    "lmce" "\0"
    "hv-time" "\0"
    "perfctr-nb" "\0"
    "perfctr_nb" "\0"
    "hv-tlbflush" "\0"
    "ffxsr" "\0"
    "rdrand" "\0"
    "rdseed" "\0"
    "avx512-4vnniw" "\0"
    "vme" "\0"
    "vmx" "\0"
    "dtes64" "\0"
    "mtrr" "\0"
    "rdtscp" "\0"
    "xsaveerptr" "\0"
    "pse36" "\0"
    "kvm-pv-tlb-flush" "\0"
    "vmx-activity-wait-sipi" "\0"
    "tbm" "\0"
    "vmx-rdpmc-exit" "\0"
    "wdt" "\0"
    "vmx-entry-load-efer" "\0"
    "level-func7" "\0"
    "vmx-mtf" "\0"
    "hv-tlbflush-ext" "\0"
    "pause_filter" "\0"
    "\"Intel Core Processor (Broadwell)\"" "\0"
    "\"Intel Core Processor (Broadwell, IBRS)\"" "\0"
    "\"Intel Core Processor (Broadwell, no TSX)\"" "\0"
    "\"Intel Core Processor (Broadwell, no TSX, IBRS)\"" "\0"
    "\"Intel Xeon Processor (Cascadelake)\"" "\0"
    "\"Intel Celeron_4x0 (Conroe/Merom Class Core 2)\"" "\0"
    "\"Intel Xeon Processor (Cooperlake)\"" "\0"
    "\"Intel Atom Processor (Denverton)\"" "\0"
    "\"Hygon Dhyana Processor\"" "\0"
    "\"AMD EPYC Processor\"" "\0"
    "\"AMD EPYC Processor (with IBPB)\"" "\0"
    "\"AMD EPYC-Milan Processor\"" "\0"
    "\"AMD EPYC-Rome Processor\"" "\0"
    "\"Intel Core Processor (Haswell)\"" "\0"
    "\"Intel Core Processor (Haswell, IBRS)\"" "\0"
    "\"Intel Core Processor (Haswell, no TSX)\"" "\0"
    "\"Intel Core Processor (Haswell, no TSX, IBRS)\"" "\0"
    "\"Intel Xeon Processor (Icelake)\"" "\0"
    "\"Intel Xeon E3-12xx v2 (Ivy Bridge)\"" "\0"
    "\"Intel Xeon E3-12xx v2 (Ivy Bridge, IBRS)\"" "\0"
    "\"Intel Xeon Phi Processor (Knights Mill)\"" "\0"
    "\"Intel Core i7 9xx (Nehalem Class Core i7)\"" "\0"
    "\"Intel Core i7 9xx (Nehalem Core i7, IBRS update)\"" "\0"
    "\"AMD Opteron 240 (Gen 1 Class Opteron)\"" "\0"
    "\"AMD Opteron 22xx (Gen 2 Class Opteron)\"" "\0"
    "\"AMD Opteron 23xx (Gen 3 Class Opteron)\"" "\0"
    "\"AMD Opteron 62xx class CPU\"" "\0"
    "\"AMD Opteron 63xx class CPU\"" "\0"
    "\"Intel Core 2 Duo P9xxx (Penryn Class Core 2)\"" "\0"
    "\"Intel Xeon E312xx (Sandy Bridge)\"" "\0"
    "\"Intel Xeon E312xx (Sandy Bridge, IBRS update)\"" "\0"
    "\"Intel Core Processor (Skylake)\"" "\0"
    "\"Intel Core Processor (Skylake, IBRS)\"" "\0"
    "\"Intel Core Processor (Skylake, IBRS, no TSX)\"" "\0"
    "\"Intel Xeon Processor (Skylake)\"" "\0"
    "\"Intel Xeon Processor (Skylake, IBRS)\"" "\0"
    "\"Intel Xeon Processor (Skylake, IBRS, no TSX)\"" "\0"
    "\"Intel Atom Processor (SnowRidge)\"" "\0"
    "\"Intel Atom Processor (Snowridge, no MPX)\"" "\0"
    "\"Westmere E56xx/L56xx/X56xx (Nehalem-C)\"" "\0"
    "\"Westmere E56xx/L56xx/X56xx (IBRS update)\"" "\0"
    "\"QEMU Virtual CPU version 2.5+\"" "\0"
    "\"Intel(R) Core(TM)2 Duo CPU     T7700  @ 2.40GHz\"" "\0"
    "\"Genuine Intel(R) CPU           T2600  @ 2.16GHz\"" "\0"
    "\"QEMU TCG CPU version 2.5+\"" "\0"
    "\"Common 32-bit KVM processor\"" "\0"
    "\"Common KVM processor\"" "\0"
    "\"Intel(R) Atom(TM) CPU N270   @ 1.60GHz\"" "\0"
    "\"AMD Phenom(tm) 9550 Quad-Core Processor\"" "\0"
    "model-id" "\0"
    "sha-ni" "\0"
    "vmx-exit-load-pkrs" "\0"
    "abm" "\0"
    "vmx-ept-advanced-exitinfo" "\0"
    "avx512pf" "\0"
    "vmx-hlt-exit" "\0"
    "xstore-en" "\0"
    "host-cache-info" "\0"
    "migratable" "\0";

static const uint16_t models[] = {
    1, 5, 12, 22, 37, 53, 74, 87, 100, 113, 126, 145, 170, 192, 214, 236, 258, 280, 287, 297, 308, 322, 336, 346,
    359, 372, 385, 392, 402, 412, 417, 427, 438, 452, 462, 475, 488, 496, 504, 512, 520, 533, 547, 566, 577, 588,
    599, 610, 625, 646, 664, 682, 700, 718, 736, 754, 764, 779, 792, 805, 817, 832, 840, 853, 864, 875, 886, 900,
    911, 925, 936, 950, 961, 975, 986, 1000, 1007, 1017, 1029, 1046, 1061, 1076, 1091, 1111, 1137, 1155, 1173, 1191,
    1209, 1224, 1244, 1270, 1288, 1306, 1324, 1342, 1360, 1370, 1383, 1396, 1409, 1422, 1431, 1445, 1457, 1469,
    1476, 1486, 1491, 1500, 1512, 1520, 1531, 1536, 1542, 1551, 1557, 1566, 1570, 1575, 1583, 1591, 1602, 1611,
    1623, 1632, 1644, 1651, 1661, 1668, 1678, 1685,
};

static const struct cpu_property properties[] = {
    {1701, 1695, 65535, 0, 3}, // vmx-entry-load-rtit-ctl
    {1727, 1725, 65535, 1, 0}, // phys-bits
    {1740, 1737, 65535, 2, 0}, // core-id
    {1753, 1695, 0, 3, 1}, // svme-addr-chk
    {1822, 1725, 1, 4, 0}, // xlevel
    {1829, 1695, 2, 5, 1}, // cmov
    {1834, 1695, 65535, 6, 1}, // ia64
    {1839, 1725, 65535, 7, 0}, // hv-version-id-minor
    {1859, 1695, 65535, 8, 3}, // ssb-no
    {1866, 1695, 3, 9, 1}, // aes
    {1870, 1695, 65535, 10, 3}, // vmx-apicv-xapic
    {1886, 1695, 65535, 11, 0}, // kvm-pv-enforce-cpuid
    {1907, 1695, 4, 12, 1}, // mmx
    {1911, 1695, 5, 13, 1}, // arat
    {1916, 1695, 6, 14, 1}, // rdpid
    {1922, 1695, 65535, 15, 3}, // vmx-page-walk-5
    {1938, 1695, 65535, 16, 3}, // vmx-page-walk-4
    {1954, 1695, 65535, 17, 3}, // vmx-desc-exit
    {1968, 1695, 7, 18, 1}, // gfni
    {1973, 1695, 8, 19, 3}, // ibrs-all
    {1982, 1695, 65535, 20, 1}, // pause-filter
    {1995, 1695, 65535, 21, 1}, // bus-lock-detect
    {2011, 1695, 9, 22, 1}, // xsavec
    {2018, 1695, 65535, 23, 1}, // intel-pt
    {2027, 1695, 65535, 24, 3}, // vmx-tsc-scaling
    {2043, 1695, 65535, 25, 3}, // vmx-cr8-store-exit
    {2062, 1695, 65535, 26, 0}, // hv-xmm-input
    {2075, 1695, 65535, 27, 0}, // hv-frequencies
    {2090, 1725, 65535, 28, 0}, // tsc-frequency
    {2104, 1695, 65535, 29, 3}, // vmx-rdseed-exit
    {2120, 1695, 10, 30, 0}, // xd
    {2123, 1748, 65535, 31, 0}, // x-intel-pt-auto-level
    {2148, 2145, 65535, 32, 0}, // hv-vendor-id
    {2161, 1695, 65535, 33, 3}, // vmx-eptp-switching
    {2180, 1695, 65535, 34, 0}, // hv-syndbg
    {2190, 1695, 65535, 35, 3}, // kvm-asyncpf
    {2202, 1695, 65535, 36, 2}, // kvm_asyncpf
    {2214, 1695, 11, 37, 1}, // perfctr-core
    {2227, 1695, 12, 37, 0}, // perfctr_core
    {2240, 1695, 13, 39, 1}, // mpx
    {2244, 1695, 14, 40, 1}, // avx512cd
    {2253, 1695, 65535, 41, 1}, // pbe
    {2257, 1695, 65535, 42, 1}, // decodeassists
    {2271, 1695, 65535, 43, 3}, // vmx-exit-load-efer
    {2290, 1695, 65535, 44, 3}, // vmx-exit-clear-bndcfgs
    {2313, 1695, 15, 45, 1}, // sse4.1
    {2320, 1695, 16, 45, 0}, // sse4-1
    {2327, 1695, 17, 45, 0}, // sse4_1
    {2358, 2334, 18, 48, 1}, // family
    {2365, 1748, 19, 49, 0}, // legacy-cache
    {2378, 1695, 65535, 50, 3}, // intel-pt-lip
    {2391, 1695, 65535, 51, 3}, // vmx-vmwrite-vmexit-fields
    {2417, 1695, 65535, 52, 3}, // vmx-vnmi
    {2426, 1695, 65535, 53, 3}, // kvm-asyncpf-int
    {2442, 1695, 65535, 54, 3}, // vmx-true-ctls
    {2456, 1725, 65535, 55, 0}, // host-phys-bits-limit
    {2477, 1695, 65535, 56, 3}, // vmx-ept-execonly
    {2494, 1695, 65535, 57, 3}, // vmx-exit-save-efer
    {2513, 1695, 65535, 58, 3}, // vmx-invept-all-context
    {2536, 1748, 65535, 59, 0}, // vmware-cpuid-freq
    {2554, 1695, 20, 60, 1}, // wbnoinvd
    {2563, 1695, 21, 61, 1}, // avx512f
    {2571, 1695, 65535, 62, 1}, // xcrypt
    {2578, 1695, 65535, 63, 0}, // hv-runtime
    {2589, 1695, 65535, 64, 0}, // hv-stimer-direct
    {2606, 1695, 22, 65, 1}, // mce
    {2610, 1695, 23, 66, 1}, // mca
    {2614, 1695, 24, 67, 1}, // msr
    {2618, 1695, 65535, 68, 1}, // sgx
    {2622, 1737, 65535, 69, 0}, // thread-id
    {2632, 1695, 65535, 70, 3}, // vmx-exit-load-pat
    {2650, 1695, 65535, 71, 3}, // vmx-intr-exit
    {2682, 2664, 25, 72, 1}, // min-level
    {2692, 1695, 65535, 73, 3}, // vmx-flexpriority
    {2709, 1695, 26, 74, 1}, // xgetbv1
    {2717, 1695, 65535, 75, 1}, // cid
    {2721, 1695, 65535, 76, 0}, // hv-relaxed
    {2732, 1695, 65535, 77, 1}, // sgx-exinfo
    {2743, 1695, 27, 78, 1}, // avx512-bf16
    {2755, 1695, 65535, 79, 1}, // avx512-fp16
    {2767, 1695, 65535, 80, 1}, // ds
    {2770, 1695, 65535, 81, 0}, // hv-crash
    {2779, 1695, 28, 82, 1}, // fxsr
    {2784, 1695, 65535, 83, 3}, // vmx-cr8-load-exit
    {2802, 1725, 65535, 84, 0}, // hv-version-id-sbranch
    {2824, 1725, 65535, 85, 0}, // hv-version-id-snumber
    {2846, 1695, 29, 86, 1}, // xsaveopt
    {2855, 1695, 65535, 87, 1}, // arch-lbr
    {2864, 1695, 65535, 88, 3}, // vmx-apicv-vid
    {2878, 1695, 65535, 89, 3}, // vmx-exit-save-pat
    {2896, 1695, 65535, 90, 3}, // tsx-ctrl
    {2905, 1695, 65535, 91, 1}, // xtpr
    {2910, 1695, 65535, 92, 3}, // vmx-ple
    {2918, 1695, 65535, 93, 0}, // hv-evmcs
    {2927, 1695, 30, 94, 1}, // avx512-vpopcntdq
    {2944, 1725, 65535, 95, 0}, // hv-version-id-spack
    {2964, 1695, 65535, 96, 1}, // phe
    {2968, 1695, 31, 97, 1}, // avx512vl
    {2977, 1695, 65535, 98, 1}, // extapic
    {2985, 1695, 65535, 99, 3}, // vmx-vmfunc
    {2996, 1695, 32, 100, 1}, // 3dnowprefetch
    {3010, 1695, 65535, 101, 3}, // vmx-activity-shutdown
    {3032, 1695, 65535, 102, 1}, // sgx1
    {3037, 1695, 65535, 103, 1}, // sgx2
    {3042, 1695, 33, 104, 1}, // avx512vbmi2
    {3054, 1695, 34, 105, 1}, // cr8legacy
    {3064, 1695, 65535, 106, 3}, // vmx-encls-exit
    {3079, 1695, 35, 107, 1}, // stibp
    {3085, 1695, 65535, 108, 3}, // vmx-msr-bitmap
    {3100, 1748, 65535, 109, 0}, // cpuid-0xb
    {3110, 1695, 65535, 110, 1}, // xcrypt-en
    {3120, 1695, 65535, 111, 3}, // vmx-mwait-exit
    {3135, 1695, 65535, 112, 2}, // kvm_pv_eoi
    {3146, 1695, 65535, 113, 3}, // vmx-pml
    {3165, 3154, 65535, 114, 0}, // apic-id
    {3173, 1695, 65535, 115, 3}, // vmx-nmi-exit
    {3186, 1695, 65535, 116, 3}, // vmx-invept-single-context-noglobals
    {3222, 1695, 65535, 117, 1}, // amx-tile
    {3231, 1695, 65535, 118, 1}, // pn
    {3234, 1695, 65535, 119, 3}, // rsba
    {3239, 1695, 65535, 120, 1}, // dca
    {3243, 1695, 65535, 121, 3}, // vmx-unrestricted-guest
    {3311, 3266, 36, 122, 1}, // vendor
    {3318, 1695, 65535, 123, 0}, // hv-ipi
    {3325, 1695, 65535, 124, 3}, // vmx-cr3-store-noexit
    {3346, 1695, 37, 125, 1}, // pku
    {3350, 1695, 38, 126, 1}, // pks
    {3354, 1695, 65535, 127, 1}, // smx
    {3358, 1695, 65535, 128, 1}, // cmp-legacy
    {3369, 1695, 65535, 128, 0}, // cmp_legacy
    {3380, 1737, 65535, 130, 0}, // node-id
    {3388, 1695, 39, 131, 1}, // avx512-4fmaps
    {3402, 1695, 65535, 132, 1}, // vmcb-clean
    {3413, 1695, 65535, 132, 0}, // vmcb_clean
    {3424, 1695, 40, 134, 1}, // hle
    {3428, 1695, 65535, 135, 1}, // amd-no-ssb
    {3439, 1695, 41, 136, 1}, // 3dnowext
    {3448, 1695, 65535, 137, 1}, // avx-vnni
    {3457, 1695, 42, 138, 1}, // npt
    {3461, 1695, 65535, 139, 1}, // sgxlc
    {3467, 1695, 43, 140, 3}, // rdctl-no
    {3476, 1695, 65535, 141, 3}, // vmx-invvpid
    {3520, 3488, 65535, 142, 0}, // memory
    {3527, 1695, 44, 143, 1}, // clwb
    {3532, 1695, 65535, 144, 1}, // lbrv
    {3537, 1695, 45, 145, 1}, // adx
    {3541, 1695, 46, 146, 1}, // ss
    {3544, 1695, 47, 147, 1}, // pni
    {3548, 1695, 65535, 148, 1}, // tsx-ldtrk
    {3558, 1695, 65535, 149, 1}, // svm-lock
    {3567, 1695, 65535, 149, 0}, // svm_lock
    {3576, 1695, 65535, 151, 1}, // pfthreshold
    {3588, 1695, 48, 152, 1}, // smap
    {3593, 1695, 49, 153, 1}, // smep
    {3598, 1695, 65535, 154, 3}, // vmx-invpcid-exit
    {3615, 1695, 65535, 155, 1}, // amx-int8
    {3624, 1695, 50, 156, 1}, // x2apic
    {3631, 1695, 51, 157, 1}, // avx512vnni
    {3642, 1695, 52, 158, 1}, // avx512vbmi
    {3653, 1695, 65535, 159, 3}, // vmx-apicv-x2apic
    {3670, 1695, 65535, 160, 0}, // hv-stimer
    {3680, 1695, 65535, 161, 3}, // kvm-pv-sched-yield
    {3699, 1695, 65535, 162, 3}, // vmx-invlpg-exit
    {3715, 1695, 65535, 163, 0}, // x-hv-synic-kvm-only
    {3735, 1695, 65535, 164, 3}, // vmx-invvpid-all-context
    {3759, 1695, 53, 165, 0}, // i64
    {3763, 1695, 65535, 166, 3}, // vmx-activity-hlt
    {3780, 1695, 65535, 167, 1}, // flushbyasid
    {3792, 1695, 54, 168, 1}, // f16c
    {3797, 1695, 65535, 169, 3}, // vmx-exit-ack-intr
    {3815, 1695, 65535, 170, 1}, // ace2-en
    {3823, 1695, 55, 171, 1}, // pae
    {3827, 1695, 56, 172, 1}, // pat
    {3831, 1695, 57, 173, 1}, // sse
    {3835, 1737, 65535, 174, 0}, // die-id
    {3842, 1695, 65535, 175, 3}, // vmx-tsc-offset
    {3857, 1695, 65535, 176, 1}, // phe-en
    {3864, 1695, 65535, 177, 3}, // kvm-nopiodelay
    {3879, 1695, 65535, 178, 2}, // kvm_nopiodelay
    {3894, 1695, 65535, 179, 1}, // tm
    {3897, 1695, 65535, 180, 0}, // hv-enforce-cpuid
    {3914, 1695, 65535, 181, 3}, // kvmclock-stable-bit
    {3934, 1695, 65535, 182, 3}, // vmx-rdtsc-exit
    {3949, 1748, 58, 183, 1}, // hypervisor
    {3960, 1695, 65535, 184, 3}, // vmx-rdtscp-exit
    {3976, 1737, 65535, 185, 0}, // socket-id
    {3986, 1695, 59, 186, 3}, // mds-no
    {3993, 1695, 60, 187, 1}, // pcommit
    {4001, 1695, 65535, 188, 3}, // vmx-vpid
    {4010, 1695, 61, 189, 1}, // syscall
    {4018, 2664, 62, 190, 0}, // level
    {4024, 1695, 63, 191, 1}, // avx512dq
    {4033, 1748, 65535, 192, 0}, // x-migrate-smi-count
    {4053, 1695, 64, 193, 1}, // svm
    {4057, 1748, 65535, 194, 0}, // full-cpuid-auto-level
    {4079, 1695, 65535, 195, 0}, // hv-avic
    {4087, 1695, 65535, 196, 0}, // hv-reset
    {4096, 1695, 65535, 197, 1}, // invtsc
    {4103, 1695, 65535, 198, 3}, // vmx-monitor-exit
    {4120, 1695, 65, 199, 1}, // sse2
    {4125, 1695, 65535, 200, 3}, // vmx-wbinvd-exit
    {4141, 1695, 66, 201, 1}, // ssbd
    {4146, 1695, 67, 147, 0}, // sse3
    {4151, 1695, 65535, 203, 1}, // est
    {4155, 1695, 65535, 204, 3}, // kvm-poll-control
    {4172, 1695, 65535, 205, 2}, // kvm_poll_control
    {4189, 1695, 68, 206, 1}, // avx512ifma
    {4200, 1695, 65535, 207, 1}, // tm2
    {4204, 1695, 65535, 208, 0}, // start-powered-off
    {4222, 1695, 65535, 209, 3}, // kvm-pv-eoi
    {4233, 1695, 65535, 210, 3}, // kvm-pv-ipi
    {4244, 1695, 65535, 211, 0}, // hv-emsr-bitmap
    {4259, 1695, 69, 212, 1}, // cx8
    {4263, 1695, 65535, 213, 3}, // vmx-invvpid-single-addr
    {4287, 1695, 65535, 214, 1}, // waitpkg
    {4295, 1695, 65535, 215, 1}, // sgx-tokenkey
    {4308, 1695, 70, 216, 1}, // cldemote
    {4317, 1695, 65535, 217, 3}, // vmx-ept
    {4325, 1695, 65535, 218, 0}, // hv-tlbflush-direct
    {4344, 1695, 65535, 219, 1}, // xfd
    {4348, 1695, 65535, 220, 0}, // hv-reenlightenment
    {4367, 1695, 65535, 221, 3}, // kvm-mmu
    {4375, 1695, 65535, 222, 2}, // kvm_mmu
    {4383, 1695, 71, 223, 1}, // sse4.2
    {4390, 1695, 72, 223, 0}, // sse4-2
    {4397, 1695, 73, 223, 0}, // sse4_2
    {4404, 1695, 74, 226, 1}, // pge
    {4408, 1748, 65535, 227, 0}, // fill-mtrr-mask
    {4423, 1695, 75, 228, 1}, // avx512bitalg
    {4436, 1695, 65535, 229, 3}, // vmx-entry-load-bndcfgs
    {4459, 1695, 65535, 230, 1}, // pdcm
    {4464, 1695, 65535, 231, 0}, // nodeid_msr
    {4475, 1695, 65535, 232, 3}, // vmx-exit-clear-rtit-ctl
    {4499, 1695, 65535, 195, 0}, // hv-apicv
    {4564, 4508, 76, 234, 1}, // model
    {4570, 1695, 77, 235, 1}, // movbe
    {4576, 1695, 78, 236, 1}, // nrip-save
    {4586, 1695, 79, 236, 0}, // nrip_save
    {4596, 1695, 65535, 238, 3}, // vmx-pause-exit
    {4611, 1695, 80, 239, 1}, // ssse3
    {4617, 1695, 81, 240, 1}, // sse4a
    {4623, 1695, 65535, 241, 3}, // kvm-msi-ext-dest-id
    {4643, 1695, 65535, 242, 2}, // kvm_pv_unhalt
    {4657, 1695, 65535, 243, 1}, // sgx-debug
    {4667, 1695, 82, 244, 1}, // invpcid
    {4675, 1695, 83, 245, 1}, // pdpe1gb
    {4683, 1695, 65535, 246, 1}, // sgx-mode64
    {4694, 1695, 84, 247, 1}, // tsc-deadline
    {4707, 1695, 85, 248, 3}, // skip-l1dfl-vmentry
    {4726, 1695, 65535, 249, 3}, // vmx-exit-load-perf-global-ctrl
    {4757, 1695, 86, 250, 1}, // fma
    {4761, 1695, 87, 251, 1}, // cx16
    {4766, 1695, 88, 252, 1}, // de
    {4775, 4769, 65535, 253, 0}, // hv-version-id-build
    {4795, 1695, 65535, 254, 0}, // enforce
    {4805, 1725, 89, 255, 1}, // stepping
    {4814, 1695, 90, 256, 1}, // xsave
    {4841, 4820, 65535, 257, 0}, // lbr-fmt
    {4849, 4820, 65535, 258, 0}, // lbr_fmt
    {4857, 1695, 91, 259, 1}, // clflush
    {4865, 1695, 65535, 260, 1}, // skinit
    {4872, 1695, 92, 261, 1}, // tsc
    {4876, 1695, 65535, 262, 1}, // tce
    {4880, 1695, 65535, 263, 2}, // kvm_asyncpf_int
    {4896, 1748, 93, 264, 1}, // fpu
    {4900, 1695, 65535, 265, 1}, // ds-cpl
    {4907, 1695, 65535, 266, 1}, // ibs
    {4911, 1695, 65535, 265, 0}, // ds_cpl
    {4918, 1695, 94, 268, 1}, // fma4
    {4923, 1695, 65535, 269, 0}, // host-phys-bits
    {4938, 1695, 65535, 270, 1}, // sgx-kss
    {4946, 1695, 65535, 271, 3}, // vmx-exit-nosave-debugctl
    {4971, 2669, 65535, 272, 0}, // hv-version-id-major
    {4991, 1695, 65535, 273, 3}, // vmx-invept
    {5002, 1695, 95, 274, 1}, // la57
    {5007, 1695, 96, 275, 1}, // osvw
    {5012, 1748, 65535, 276, 0}, // check
    {5018, 3154, 65535, 277, 0}, // hv-spinlocks
    {5031, 1695, 65535, 278, 3}, // vmx-eptad
    {5041, 1695, 97, 279, 0}, // pmu
    {5045, 1695, 65535, 280, 3}, // vmx-entry-noload-debugctl
    {5071, 1695, 65535, 281, 1}, // pmm
    {5075, 1695, 98, 282, 1}, // apic
    {5080, 1695, 99, 283, 1}, // spec-ctrl
    {5090, 1695, 65535, 284, 3}, // vmx-posted-intr
    {5106, 1695, 65535, 285, 3}, // vmx-apicv-register
    {5125, 1725, 65535, 286, 0}, // min-xlevel2
    {5137, 1695, 65535, 287, 1}, // tsc-adjust
    {5148, 1695, 65535, 287, 0}, // tsc_adjust
    {5159, 1695, 65535, 289, 3}, // kvm-steal-time
    {5174, 1695, 65535, 290, 2}, // kvm_steal_time
    {5189, 1695, 65535, 291, 1}, // avx512-vp2intersect
    {5209, 1695, 65535, 292, 3}, // kvmclock
    {5218, 1695, 65535, 293, 3}, // vmx-zero-len-inject
    {5238, 1748, 65535, 294, 0}, // l3-cache
    {5247, 1695, 100, 295, 3}, // pschange-mc-no
    {5262, 1695, 65535, 296, 1}, // v-vmsave-vmload
    {5278, 1695, 65535, 297, 1}, // sgx-provisionkey
    {5295, 1695, 65535, 298, 3}, // vmx-rdrand-exit
    {5311, 1695, 65535, 299, 1}, // lwp
    {5315, 1695, 65535, 300, 0}, // hv-passthrough
    {5330, 1695, 101, 301, 1}, // amd-ssbd
    {5339, 1695, 102, 302, 1}, // ibpb
    {5344, 1695, 103, 303, 1}, // ibrs
    {5349, 1695, 104, 304, 1}, // xop
    {5353, 1695, 105, 305, 1}, // core-capability
    {5369, 1695, 106, 306, 1}, // avx
    {5373, 1695, 65535, 307, 3}, // vmx-invept-single-context
    {5399, 1695, 107, 308, 1}, // movdiri
    {5407, 1695, 108, 309, 1}, // avx512bw
    {5416, 1695, 109, 310, 1}, // acpi
    {5421, 1695, 65535, 311, 1}, // ace2
    {5426, 1695, 110, 312, 1}, // fsgsbase
    {5435, 1695, 65535, 313, 0}, // hv-vapic
    {5444, 1695, 65535, 314, 3}, // vmx-ept-2mb
    {5456, 1695, 65535, 315, 3}, // vmx-ept-1gb
    {5468, 1695, 65535, 316, 1}, // ht
    {5471, 1695, 65535, 317, 3}, // vmx-io-exit
    {5483, 1695, 111, 30, 1}, // nx
    {5486, 1695, 112, 319, 1}, // pclmulqdq
    {5496, 1695, 113, 320, 1}, // mmxext
    {5503, 1695, 114, 321, 1}, // popcnt
    {5510, 1695, 115, 322, 1}, // vaes
    {5515, 1695, 65535, 323, 1}, // serialize
    {5525, 1695, 116, 324, 1}, // xsaves
    {5532, 1695, 117, 325, 1}, // movdir64b
    {5542, 1695, 65535, 326, 3}, // vmx-shadow-vmcs
    {5558, 1748, 65535, 327, 0}, // tcg-cpuid
    {5568, 1695, 118, 165, 1}, // lm
    {5571, 1695, 65535, 329, 3}, // vmx-exit-save-preemption-timer
    {5602, 1695, 65535, 330, 3}, // vmx-entry-load-pat
    {5621, 1695, 119, 331, 1}, // fsrm
    {5626, 1695, 65535, 332, 3}, // vmx-entry-load-perf-global-ctrl
    {5658, 1695, 65535, 333, 3}, // vmx-io-bitmap
    {5672, 1695, 65535, 334, 3}, // vmx-store-lma
    {5686, 1695, 120, 335, 1}, // umip
    {5691, 1695, 65535, 336, 3}, // vmx-movdr-exit
    {5706, 1695, 121, 337, 1}, // avx2
    {5711, 1748, 122, 338, 1}, // pse
    {5715, 1695, 65535, 339, 1}, // avic
    {5720, 1695, 123, 340, 1}, // sep
    {5724, 1695, 124, 319, 0}, // pclmuldq
    {5733, 1695, 65535, 342, 3}, // vmx-cr3-load-noexit
    {5753, 1695, 65535, 343, 1}, // virt-ssbd
    {5763, 1737, 65535, 344, 0}, // x-hv-max-vps
    {5776, 1695, 65535, 231, 1}, // nodeid-msr
    {5787, 1695, 65535, 346, 1}, // md-clear
    {5796, 1695, 125, 347, 3}, // split-lock-detect
    {5814, 1748, 65535, 348, 0}, // kvm
    {5818, 1695, 126, 349, 1}, // misalignsse
    {5830, 1725, 127, 350, 1}, // min-xlevel
    {5841, 1695, 65535, 351, 0}, // realized
    {5850, 1695, 65535, 352, 3}, // kvm-pv-unhalt
    {5864, 1695, 128, 353, 1}, // bmi2
    {5869, 1695, 129, 354, 1}, // bmi1
    {5874, 1695, 65535, 355, 1}, // tsc-scale
    {5884, 1695, 65535, 355, 0}, // tsc_scale
    {5894, 1695, 130, 357, 1}, // topoext
    {5902, 1695, 131, 358, 1}, // amd-stibp
    {5912, 1695, 65535, 359, 0}, // hv-vpindex
    {5929, 5923, 65535, 360, 0}, // hv-no-nonarch-coresharing
    {5955, 1725, 65535, 361, 0}, // ucode-rev
    {5965, 1695, 65535, 362, 3}, // vmx-preemption-timer
    {5986, 1725, 65535, 363, 0}, // xlevel2
    {5994, 1695, 65535, 364, 3}, // vmx-entry-load-pkrs
    {6014, 1695, 132, 365, 1}, // clflushopt
    {6025, 1695, 65535, 366, 3}, // vmx-vnmi-pending
    {6042, 1695, 65535, 367, 0}, // kvm-no-smi-migration
    {6063, 1695, 133, 368, 1}, // monitor
    {6071, 1695, 65535, 369, 3}, // vmx-vintr-pending
    {6089, 1695, 134, 370, 1}, // avx512er
    {6098, 1695, 65535, 371, 3}, // full-width-write
    {6115, 1695, 65535, 372, 1}, // pmm-en
    {6122, 1695, 135, 373, 3}, // taa-no
    {6129, 1695, 136, 374, 1}, // pcid
    {6134, 1695, 137, 375, 1}, // vgif
    {6139, 1695, 65535, 376, 3}, // vmx-secondary-ctls
    {6158, 1695, 65535, 377, 3}, // vmx-xsaves
    {6169, 1695, 138, 378, 1}, // arch-capabilities
    {6187, 1748, 65535, 379, 0}, // x-vendor-cpuid-only
    {6207, 1695, 139, 380, 1}, // clzero
    {6214, 1695, 140, 381, 1}, // 3dnow
    {6220, 1695, 141, 382, 1}, // erms
    {6225, 1695, 65535, 383, 0}, // x-force-features
    {6242, 1695, 65535, 384, 3}, // vmx-entry-ia32e-mode
    {6263, 1695, 142, 385, 1}, // lahf-lm
    {6271, 1695, 143, 385, 0}, // lahf_lm
    {6279, 1695, 65535, 387, 3}, // vmx-ins-outs
    {6292, 1695, 144, 388, 1}, // vpclmulqdq
    {6303, 1695, 65535, 389, 1}, // xstore
    {6310, 1695, 145, 390, 1}, // fxsr-opt
    {6319, 1695, 65535, 391, 0}, // hv-synic
    {6328, 1695, 146, 390, 0}, // fxsr_opt
    {6337, 1695, 147, 393, 1}, // rtm
    {6341, 1695, 65535, 394, 1}, // kvm-hint-dedicated
    {6360, 1695, 65535, 395, 1}, // amx-bf16
    {6369, 1695, 65535, 396, 1}, // lmce
    {6374, 1695, 65535, 397, 0}, // hv-time
    {6382, 1695, 65535, 398, 1}, // perfctr-nb
    {6393, 1695, 65535, 398, 0}, // perfctr_nb
    {6404, 1695, 65535, 400, 0}, // hv-tlbflush
    {6416, 1695, 148, 390, 0}, // ffxsr
    {6422, 1695, 149, 402, 1}, // rdrand
    {6429, 1695, 150, 403, 1}, // rdseed
    {6436, 1695, 151, 404, 1}, // avx512-4vnniw
    {6450, 1695, 65535, 405, 1}, // vme
    {6454, 1695, 65535, 406, 1}, // vmx
    {6458, 1695, 65535, 407, 1}, // dtes64
    {6465, 1695, 152, 408, 1}, // mtrr
    {6470, 1695, 153, 409, 1}, // rdtscp
    {6477, 1695, 154, 410, 1}, // xsaveerptr
    {6488, 1695, 155, 411, 1}, // pse36
    {6494, 1695, 65535, 412, 3}, // kvm-pv-tlb-flush
    {6511, 1695, 65535, 413, 3}, // vmx-activity-wait-sipi
    {6534, 1695, 156, 414, 1}, // tbm
    {6538, 1695, 65535, 415, 3}, // vmx-rdpmc-exit
    {6553, 1695, 65535, 416, 1}, // wdt
    {6557, 1695, 65535, 417, 3}, // vmx-entry-load-efer
    {6577, 1725, 157, 418, 0}, // level-func7
    {6589, 1695, 65535, 419, 3}, // vmx-mtf
    {6597, 1695, 65535, 420, 0}, // hv-tlbflush-ext
    {6613, 1695, 65535, 20, 0}, // pause_filter
    {8498, 2145, 158, 422, 1}, // model-id
    {8507, 1695, 159, 423, 1}, // sha-ni
    {8514, 1695, 65535, 424, 3}, // vmx-exit-load-pkrs
    {8533, 1695, 160, 425, 1}, // abm
    {8537, 1695, 65535, 426, 3}, // vmx-ept-advanced-exitinfo
    {8563, 1695, 161, 427, 1}, // avx512pf
    {8572, 1695, 65535, 428, 3}, // vmx-hlt-exit
    {8585, 1695, 65535, 429, 1}, // xstore-en
    {8595, 0, 162, 430, 0}, // host-cache-info
    {8611, 0, 163, 431, 0}, // migratable
};

static const uint16_t values[] = {
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1725, 1725, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767,
    1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1778, 1778, 1778, 1778,
    1778, 1778, 1778, 1778, 1778, 1778, 1778, 1778, 1778, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767,
    1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767,
    1767, 1789, 1789, 1789, 1789, 1800, 1800, 1800, 1800, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767,
    1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767,
    1767, 1767, 1767, 1767, 1767, 1725, 1767, 1767, 1767, 1767, 1789, 1767, 1767, 1767, 1767, 1789, 1767, 1767,
    1725, 1725, 1725, 1725, 1725, 1725, 1800, 1800, 1811, 1811, 1789, 1789, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748,
    1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695,
    1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1748, 1695, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748,
    1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748,
    1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695,
    1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    2334, 2334, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336,
    2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2338, 2338, 2338, 2341, 2341, 2344, 2344, 2341, 2341, 2341,
    2341, 2341, 2341, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336,
    2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2347, 2347, 2347, 2347, 2350, 2350, 2353,
    2353, 2353, 2353, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336,
    2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 1725,
    2336, 2336, 2336, 2336, 2347, 2347, 2347, 2347, 2347, 2347, 2336, 2336, 2356, 2356, 2336, 2336, 2336, 2336,
    2350, 2350, 2336, 2336, 2347, 2347, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748,
    1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 2664, 2664, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666,
    2666, 2666, 2666, 2666, 2666, 2669, 2669, 2666, 2666, 2666, 2353, 2353, 2353, 2353, 2666, 2666, 2666, 2666,
    2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666,
    2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2672, 2672, 2672, 2672, 2356,
    2356, 2356, 2356, 2356, 2356, 2666, 2666, 2666, 2666, 2669, 2669, 2666, 2666, 2666, 2666, 2666, 2666, 2666,
    2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2675, 2675, 2675, 2675, 2675, 2672,
    2672, 2672, 2672, 2678, 2678, 1725, 2669, 2669, 2669, 2669, 2666, 2356, 2356, 2666, 2666, 2666, 2669, 2669,
    2664, 2664, 2678, 2678, 2680, 2680, 2356, 2356, 2334, 2334, 2666, 2666, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695,
    1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695,
    1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1695, 1695, 1695,
    1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266,
    3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3281, 3281, 3281, 3296, 3296, 3296, 3296, 3296, 3296, 3296,
    3296, 3296, 3296, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266,
    3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3296, 3296, 3296, 3296, 3296, 3296, 3296,
    3296, 3296, 3296, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266,
    3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3296, 3296, 2145,
    3266, 3266, 3266, 3266, 3296, 3266, 3266, 3266, 3266, 3296, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3266,
    3296, 3296, 3266, 3266, 3296, 3296, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695,
    1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1748, 1695, 1748, 1695, 1748, 1695,
    1748, 1748, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1748, 1695, 1748, 1695, 1748,
    1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695,
    1748, 1748, 1695, 1695, 1748, 1748, 1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1748, 1695,
    1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748,
    1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748,
    1695, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695,
    1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1748, 1748, 1748,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748,
    1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1748, 1695,
    1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1748, 1748,
    1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1748, 1695, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1748, 1695, 1695, 1748, 1748, 1748, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1748, 1748, 2664, 2664, 2666, 2666, 2666, 2666,
    2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2669, 2669, 2666, 2666, 2666, 2353, 2353,
    2353, 2353, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666,
    2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666,
    2666, 2672, 2672, 2672, 2672, 2356, 2356, 2356, 2356, 2356, 2356, 2666, 2666, 2666, 2666, 2669, 2669, 2666,
    2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666,
    2675, 2675, 2675, 2675, 2675, 2672, 2672, 2672, 2672, 2678, 2678, 1725, 2669, 2669, 2669, 2669, 2666, 2356,
    2356, 2666, 2666, 2666, 2669, 2669, 2664, 2664, 2678, 2678, 2680, 2680, 2356, 2356, 2334, 2334, 2666, 2666,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1695, 1695, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695,
    1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1748,
    1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 4508, 4508, 4510, 4510, 4510, 4510, 4510, 4510, 4510, 4510, 4513, 4513,
    4513, 4513, 4513, 4513, 4513, 2347, 2347, 4513, 4513, 4513, 4516, 4516, 4516, 4516, 1725, 1725, 1725, 2664,
    2664, 2664, 2664, 4519, 4519, 4519, 2664, 2664, 2664, 4522, 4522, 4522, 4522, 4522, 4522, 4522, 4522, 4525,
    4525, 4525, 4525, 4525, 4529, 4529, 4529, 4533, 4533, 4533, 4533, 4536, 4536, 4540, 4540, 4540, 4540, 2336,
    2336, 2336, 2336, 2678, 2678, 2664, 2664, 2678, 2678, 2341, 2341, 4543, 4543, 4543, 4543, 4546, 4546, 4546,
    4546, 4546, 4546, 4546, 4513, 4513, 4513, 4513, 4513, 4513, 4513, 4513, 4525, 4525, 4525, 4525, 4525, 4549,
    4549, 4549, 4549, 2678, 2678, 1725, 2347, 2347, 4552, 4552, 4555, 2336, 2336, 2336, 2336, 4555, 4559, 4559,
    2334, 2334, 2356, 2356, 4562, 4562, 2678, 2678, 2336, 2336, 4555, 4555, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695,
    1695, 1695, 1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748,
    1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1748, 1695,
    1695, 1695, 1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748,
    1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695,
    1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695,
    1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748,
    1695, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1695, 1695,
    1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695,
    1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695,
    1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695,
    1748, 1748, 1695, 1695, 1748, 1695, 1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1748, 1748, 1695, 1695, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1725, 1725, 2678, 2678, 2678, 2678,
    2678, 2678, 2678, 2678, 2336, 2336, 2336, 2336, 2336, 2336, 2336, 2680, 2680, 2669, 2669, 2669, 2664, 2664,
    2664, 2664, 2664, 2664, 2664, 2678, 2678, 2664, 2664, 1725, 1725, 1725, 2678, 2678, 2678, 2334, 2334, 2664,
    2664, 2334, 2664, 2334, 2664, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 4803, 4803, 4803, 4803, 1725,
    1725, 2680, 2680, 2680, 2680, 2664, 2664, 2664, 2664, 2680, 2680, 2678, 2678, 1725, 1725, 2680, 2680, 2664,
    2664, 2664, 2664, 2680, 2680, 2680, 2680, 2680, 2680, 2680, 2334, 2334, 2334, 2334, 2334, 2334, 2334, 2334,
    2664, 2664, 2664, 2664, 2664, 2664, 2664, 2664, 2664, 2680, 2680, 1725, 2672, 2672, 4508, 4508, 2664, 2664,
    2664, 2664, 2664, 2664, 2678, 2678, 2680, 2680, 2678, 2678, 2680, 2680, 2680, 2680, 2680, 2680, 2664, 2664,
    1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748,
    1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695,
    1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1695, 1695, 1695, 1748, 1695, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1748, 1695, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1695, 1748, 1695, 1748, 1695, 1695, 1695, 1748, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695, 1748, 1695, 1748, 1748, 1695, 1748, 1748, 1748, 1695, 1748,
    1748, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1748, 1695, 1748, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1695, 1748, 1748, 1748, 1748, 1748, 1748,
    1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1748, 1748, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1748, 1748, 1748,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695,
    1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695,
    1748, 1748, 1695, 1695, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1748, 1695,
    1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695,
    1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1748, 1748, 1748,
    1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695,
    1695, 1748, 1695, 1695, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748,
    1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1748, 1695, 1695, 1748, 1748, 1748, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748,
    1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1725, 1725, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767,
    1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1778, 1778, 1778, 1778,
    1778, 1778, 1778, 1778, 1778, 1778, 1778, 1778, 1778, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767,
    1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767,
    1767, 1789, 1789, 1789, 1789, 1800, 1800, 1800, 1800, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767,
    1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767, 1767,
    1767, 1767, 1767, 1767, 1767, 1725, 1767, 1767, 1767, 1767, 1789, 1767, 1767, 1767, 1767, 1789, 1767, 1767,
    1725, 1725, 1725, 1725, 1725, 1725, 1800, 1800, 1811, 1811, 1789, 1789, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1695, 1695,
    1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695,
    1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695,
    1695, 1748, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1748, 1748, 1748,
    1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695,
    1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695, 1748, 1748, 1748, 1748, 1695,
    1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1748, 1695,
    1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695,
    1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695,
    1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1748, 1748,
    1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1748, 1695,
    1695, 1695, 1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1748, 1748,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695,
    1695, 1695, 1748, 1748, 1695, 1695, 1748, 1695, 1748, 1695, 1748, 1695, 1748, 1748, 1695, 1695, 1695, 1695,
    1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1748, 1748, 1695, 1695, 1748, 1695, 1748, 1695, 1748, 1695, 1748, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1748, 1748, 1695, 1695, 1748, 1748,
    1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695,
    1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748,
    1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695,
    1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748,
    1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1748, 1748, 1695, 1695, 1748, 1748,
    1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725,
    1725, 1725, 1725, 1725, 1725, 1725, 1725, 2664, 2664, 2664, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725,
    1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725,
    1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725,
    1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725,
    1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725,
    1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725,
    1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 2145, 2145, 6626, 6661, 6702, 6745,
    6626, 6702, 6661, 6745, 6794, 6794, 6794, 6794, 6794, 6794, 6794, 6831, 6831, 6879, 6879, 6879, 6915, 6915,
    6915, 6915, 6950, 6950, 6950, 6975, 6996, 7029, 7029, 7056, 7056, 7056, 6975, 6996, 6975, 7082, 7115, 7154,
    7195, 7082, 7154, 7115, 7195, 7242, 7242, 7242, 7242, 7242, 7242, 7242, 7242, 7275, 7312, 7275, 7312, 7355,
    7355, 7397, 7441, 7397, 7441, 7492, 7492, 7532, 7532, 7573, 7573, 7614, 7614, 7643, 7643, 7672, 7672, 7719,
    7754, 7719, 7754, 7802, 7835, 7874, 7802, 7835, 7874, 7874, 7921, 7954, 7993, 7921, 7954, 7993, 7993, 7993,
    8040, 8040, 8075, 8075, 8075, 8118, 8159, 8118, 8159, 8202, 8202, 2145, 8234, 8234, 8284, 8284, 8334, 8362,
    8362, 8392, 8392, 8334, 8415, 8415, 2145, 2145, 2145, 2145, 2145, 2145, 8456, 8456, 8202, 8202, 8202, 8202,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1695, 1695, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748, 1695, 1695, 1695, 1695, 1748, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1748, 1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1748,
    1748, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1695, 0, 0, 0, 0, 1695, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1748, 0, 0, 0, 0,
    1748, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

const struct cpu_catalog *cpu_catalog(void) {
  static const struct cpu_catalog catalog = {
      text, models, properties, values, 132, 432};
  return &catalog;
}
