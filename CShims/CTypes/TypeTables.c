// The QOM types and their properties. Written by tools/record/types; don't edit.
#include "CTypes.h"

static const char text[] =
    "" "\0"
    "486-v1-x86_64-cpu" "\0"
    "memory" "\0"
    "link<memory-region>" "\0"
    "start-powered-off" "\0"
    "bool" "\0"
    "vmx-invept-single-context" "\0"
    "core-capability" "\0"
    "popcnt" "\0"
    "sgx-debug" "\0"
    "dtes64" "\0"
    "vmx-invvpid-single-addr" "\0"
    "xstore" "\0"
    "min-xlevel2" "\0"
    "uint32" "\0"
    "0" "\0"
    "stepping" "\0"
    "int" "\0"
    "vmx-vmfunc" "\0"
    "hv-emsr-bitmap" "\0"
    "on/off" "\0"
    "false" "\0"
    "pse36" "\0"
    "avx512-4vnniw" "\0"
    "x-intel-pt-auto-level" "\0"
    "true" "\0"
    "fma4" "\0"
    "avx512-vp2intersect" "\0"
    "avx2" "\0"
    "kvm-poll-control" "\0"
    "sgxlc" "\0"
    "amd-stibp" "\0"
    "family" "\0"
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
    "string" "\0"
    "ucode-rev" "\0"
    "uint64" "\0"
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
    "uint16" "\0"
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
    "str" "\0"
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
    "xsave" "\0"
    "pdcm" "\0"
    "hv-crash" "\0"
    "est" "\0"
    "vendor" "\0"
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
    "on/off/auto" "\0"
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
    "kvm_mmu" "\0"
    "filtered-features" "\0"
    "sse4_2" "\0"
    "kvm_poll_control" "\0"
    "fxsr_opt" "\0"
    "nodeid_msr" "\0"
    "kvm_pv_eoi" "\0"
    "i64" "\0"
    "hv-apicv" "\0"
    "xd" "\0"
    "sse4_1" "\0"
    "type" "\0"
    "parent_bus" "\0"
    "link<bus>" "\0"
    "realized" "\0"
    "hotplugged" "\0"
    "hotpluggable" "\0"
    "legacy-memory" "\0"
    "legacy-cache" "\0"
    "486-x86_64-cpu" "\0"
    "AC97" "\0"
    "failover_pair_id" "\0"
    "romfile" "\0"
    "addr" "\0"
    "Slot and optional function number, example: 06.0 or 06" "\0"
    "romsize" "\0"
    "x-pcie-lnksta-dllla" "\0"
    "rombar" "\0"
    "1" "\0"
    "x-pcie-extcap-init" "\0"
    "acpi-index" "\0"
    "multifunction" "\0"
    "audiodev" "\0"
    "ID of an audiodev to use as a backend" "\0"
    "legacy-addr" "\0"
    "AMDVI-PCI" "\0"
    "Broadwell-IBRS-x86_64-cpu" "\0"
    "Broadwell-noTSX-IBRS-x86_64-cpu" "\0"
    "Broadwell-noTSX-x86_64-cpu" "\0"
    "Broadwell-v1-x86_64-cpu" "\0"
    "Broadwell-v2-x86_64-cpu" "\0"
    "Broadwell-v3-x86_64-cpu" "\0"
    "Broadwell-v4-x86_64-cpu" "\0"
    "Broadwell-x86_64-cpu" "\0"
    "CXL" "\0"
    "hotplug-handler" "\0"
    "link<hotplug-handler>" "\0"
    "Cascadelake-Server-noTSX-x86_64-cpu" "\0"
    "Cascadelake-Server-v1-x86_64-cpu" "\0"
    "Cascadelake-Server-v2-x86_64-cpu" "\0"
    "Cascadelake-Server-v3-x86_64-cpu" "\0"
    "Cascadelake-Server-v4-x86_64-cpu" "\0"
    "Cascadelake-Server-v5-x86_64-cpu" "\0"
    "Cascadelake-Server-x86_64-cpu" "\0"
    "Conroe-v1-x86_64-cpu" "\0"
    "Conroe-x86_64-cpu" "\0"
    "Cooperlake-v1-x86_64-cpu" "\0"
    "Cooperlake-v2-x86_64-cpu" "\0"
    "Cooperlake-x86_64-cpu" "\0"
    "Denverton-v1-x86_64-cpu" "\0"
    "Denverton-v2-x86_64-cpu" "\0"
    "Denverton-v3-x86_64-cpu" "\0"
    "Denverton-x86_64-cpu" "\0"
    "Dhyana-v1-x86_64-cpu" "\0"
    "Dhyana-v2-x86_64-cpu" "\0"
    "Dhyana-x86_64-cpu" "\0"
    "EPYC-IBPB-x86_64-cpu" "\0"
    "EPYC-Milan-v1-x86_64-cpu" "\0"
    "EPYC-Milan-x86_64-cpu" "\0"
    "EPYC-Rome-v1-x86_64-cpu" "\0"
    "EPYC-Rome-v2-x86_64-cpu" "\0"
    "EPYC-Rome-x86_64-cpu" "\0"
    "EPYC-v1-x86_64-cpu" "\0"
    "EPYC-v2-x86_64-cpu" "\0"
    "EPYC-v3-x86_64-cpu" "\0"
    "EPYC-x86_64-cpu" "\0"
    "ES1370" "\0"
    "HDA" "\0"
    "Haswell-IBRS-x86_64-cpu" "\0"
    "Haswell-noTSX-IBRS-x86_64-cpu" "\0"
    "Haswell-noTSX-x86_64-cpu" "\0"
    "Haswell-v1-x86_64-cpu" "\0"
    "Haswell-v2-x86_64-cpu" "\0"
    "Haswell-v3-x86_64-cpu" "\0"
    "Haswell-v4-x86_64-cpu" "\0"
    "Haswell-x86_64-cpu" "\0"
    "ICH9-LPC" "\0"
    "x-smi-cpu-hotplug" "\0"
    "x-smi-cpu-hotunplug" "\0"
    "smm-compat" "\0"
    "noreboot" "\0"
    "x-smi-broadcast" "\0"
    "enable_tco" "\0"
    "cpu-hotplug-legacy" "\0"
    "acpi_enable_cmd" "\0"
    "acpi-pci-hotplug-with-bridge-support" "\0"
    "disable_s3" "\0"
    "disable_s4" "\0"
    "acpi_disable_cmd" "\0"
    "memory-hotplug-support" "\0"
    "gpe0_blk_len" "\0"
    "x-keep-pci-slot-hpc" "\0"
    "sci_int" "\0"
    "gpe0_blk" "\0"
    "x-smi-negotiated-features" "\0"
    "s4_val" "\0"
    "pm_io_base" "\0"
    "ICH9-SMB" "\0"
    "IDE" "\0"
    "ISA" "\0"
    "Icelake-Server-noTSX-x86_64-cpu" "\0"
    "Icelake-Server-v1-x86_64-cpu" "\0"
    "Icelake-Server-v2-x86_64-cpu" "\0"
    "Icelake-Server-v3-x86_64-cpu" "\0"
    "Icelake-Server-v4-x86_64-cpu" "\0"
    "Icelake-Server-v5-x86_64-cpu" "\0"
    "Icelake-Server-v6-x86_64-cpu" "\0"
    "Icelake-Server-x86_64-cpu" "\0"
    "IndustryPack" "\0"
    "IvyBridge-IBRS-x86_64-cpu" "\0"
    "IvyBridge-v1-x86_64-cpu" "\0"
    "IvyBridge-v2-x86_64-cpu" "\0"
    "IvyBridge-x86_64-cpu" "\0"
    "KnightsMill-v1-x86_64-cpu" "\0"
    "KnightsMill-x86_64-cpu" "\0"
    "Nehalem-IBRS-x86_64-cpu" "\0"
    "Nehalem-v1-x86_64-cpu" "\0"
    "Nehalem-v2-x86_64-cpu" "\0"
    "Nehalem-x86_64-cpu" "\0"
    "Opteron_G1-v1-x86_64-cpu" "\0"
    "Opteron_G1-x86_64-cpu" "\0"
    "Opteron_G2-v1-x86_64-cpu" "\0"
    "Opteron_G2-x86_64-cpu" "\0"
    "Opteron_G3-v1-x86_64-cpu" "\0"
    "Opteron_G3-x86_64-cpu" "\0"
    "Opteron_G4-v1-x86_64-cpu" "\0"
    "Opteron_G4-x86_64-cpu" "\0"
    "Opteron_G5-v1-x86_64-cpu" "\0"
    "Opteron_G5-x86_64-cpu" "\0"
    "PCI" "\0"
    "PCIE" "\0"
    "PIIX3" "\0"
    "PIIX3-xen" "\0"
    "PIIX4_PM" "\0"
    "smb_io_base" "\0"
    "acpi-root-pci-hotplug" "\0"
    "smm-enabled" "\0"
    "x-not-migrate-acpi-index" "\0"
    "2" "\0"
    "smi-irq[0]" "\0"
    "link<irq>" "\0"
    "unnamed-gpio-out[0]" "\0"
    "Penryn-v1-x86_64-cpu" "\0"
    "Penryn-x86_64-cpu" "\0"
    "SCSI" "\0"
    "SandyBridge-IBRS-x86_64-cpu" "\0"
    "SandyBridge-v1-x86_64-cpu" "\0"
    "SandyBridge-v2-x86_64-cpu" "\0"
    "SandyBridge-x86_64-cpu" "\0"
    "Skylake-Client-IBRS-x86_64-cpu" "\0"
    "Skylake-Client-noTSX-IBRS-x86_64-cpu" "\0"
    "Skylake-Client-v1-x86_64-cpu" "\0"
    "Skylake-Client-v2-x86_64-cpu" "\0"
    "Skylake-Client-v3-x86_64-cpu" "\0"
    "Skylake-Client-v4-x86_64-cpu" "\0"
    "Skylake-Client-x86_64-cpu" "\0"
    "Skylake-Server-IBRS-x86_64-cpu" "\0"
    "Skylake-Server-noTSX-IBRS-x86_64-cpu" "\0"
    "Skylake-Server-v1-x86_64-cpu" "\0"
    "Skylake-Server-v2-x86_64-cpu" "\0"
    "Skylake-Server-v3-x86_64-cpu" "\0"
    "Skylake-Server-v4-x86_64-cpu" "\0"
    "Skylake-Server-v5-x86_64-cpu" "\0"
    "Skylake-Server-x86_64-cpu" "\0"
    "Snowridge-v1-x86_64-cpu" "\0"
    "Snowridge-v2-x86_64-cpu" "\0"
    "Snowridge-v3-x86_64-cpu" "\0"
    "Snowridge-v4-x86_64-cpu" "\0"
    "Snowridge-x86_64-cpu" "\0"
    "System" "\0"
    "VGA" "\0"
    "refresh_rate" "\0"
    "global-vmstate" "\0"
    "big-endian-framebuffer" "\0"
    "vgamem_mb" "\0"
    "16" "\0"
    "qemu-extended-regs" "\0"
    "mmio" "\0"
    "ymax" "\0"
    "yres" "\0"
    "xmax" "\0"
    "edid" "\0"
    "xres" "\0"
    "Westmere-IBRS-x86_64-cpu" "\0"
    "Westmere-v1-x86_64-cpu" "\0"
    "Westmere-v2-x86_64-cpu" "\0"
    "Westmere-x86_64-cpu" "\0"
    "accel" "\0"
    "accel-ops" "\0"
    "accel-x86_64-cpu" "\0"
    "acpi-dev-aml-interface" "\0"
    "acpi-device-interface" "\0"
    "acpi-erst" "\0"
    "memdev" "\0"
    "link<memory-backend>" "\0"
    "record_size" "\0"
    "8192" "\0"
    "legacy-memdev" "\0"
    "acpi-ged" "\0"
    "ged-event" "\0"
    "acpi-ged-regs[0]" "\0"
    "child<memory-region>" "\0"
    "memhp container[0]" "\0"
    "sysbus-irq[0]" "\0"
    "acpi-ged[0]" "\0"
    "acpi-ged-x86" "\0"
    "adlib" "\0"
    "iobase" "\0"
    "544" "\0"
    "freq" "\0"
    "44100" "\0"
    "am53c974" "\0"
    "esp" "\0"
    "child<esp>" "\0"
    "amd-iommu" "\0"
    "pt" "\0"
    "device-iotlb" "\0"
    "intremap" "\0"
    "\"auto\"" "\0"
    "amd-iommu-iommu-memory-region" "\0"
    "container" "\0"
    "size" "\0"
    "priority" "\0"
    "vapic" "\0"
    "version" "\0"
    "20" "\0"
    "id" "\0"
    "legacy-instance-id" "\0"
    "apic-common" "\0"
    "athlon-v1-x86_64-cpu" "\0"
    "athlon-x86_64-cpu" "\0"
    "ati-vga" "\0"
    "guest_hwcursor" "\0"
    "x-device-id" "\0"
    "20550" "\0"
    "x-pixman" "\0"
    "Use pixman for: 1: fill, 2: blit" "\0"
    "3" "\0"
    "authz" "\0"
    "authz-list" "\0"
    "policy" "\0"
    "QAuthZListPolicy" "\0"
    "rules" "\0"
    "QAuthZListRule" "\0"
    "authz-list-file" "\0"
    "filename" "\0"
    "refresh" "\0"
    "authz-simple" "\0"
    "identity" "\0"
    "base-pci-bridge" "\0"
    "base-x86_64-cpu" "\0"
    "base-xhci" "\0"
    "host" "\0"
    "link<device>" "\0"
    "p3" "\0"
    "4" "\0"
    "streams" "\0"
    "p2" "\0"
    "legacy-host" "\0"
    "bochs-display" "\0"
    "vgamem" "\0"
    "16777216" "\0"
    "bus" "\0"
    "can-bus" "\0"
    "can-host" "\0"
    "canbus" "\0"
    "link<can-bus>" "\0"
    "can-host-socketcan" "\0"
    "if" "\0"
    "ccid-bus" "\0"
    "ccid-card" "\0"
    "slot" "\0"
    "ccid-card-emulated" "\0"
    "db" "\0"
    "cert2" "\0"
    "debug" "\0"
    "backend" "\0"
    "cert3" "\0"
    "cert1" "\0"
    "ccid-card-passthru" "\0"
    "chardev" "\0"
    "ID of a chardev to use as a backend" "\0"
    "cfi.pflash01" "\0"
    "id3" "\0"
    "id2" "\0"
    "secure" "\0"
    "big-endian" "\0"
    "num-blocks" "\0"
    "max-device-width" "\0"
    "old-multiple-chip-handling" "\0"
    "name" "\0"
    "drive" "\0"
    "Node name or ID of a block device to use as a backend" "\0"
    "sector-length" "\0"
    "device-width" "\0"
    "width" "\0"
    "id0" "\0"
    "id1" "\0"
    "chardev-braille" "\0"
    "chardev-dbus" "\0"
    "connected" "\0"
    "SocketAddress" "\0"
    "chardev-fd" "\0"
    "chardev-file" "\0"
    "chardev-gdb" "\0"
    "chardev-memory" "\0"
    "chardev-msmouse" "\0"
    "chardev-mux" "\0"
    "chardev-null" "\0"
    "chardev-parallel" "\0"
    "chardev-pipe" "\0"
    "chardev-pty" "\0"
    "chardev-qemu-vdagent" "\0"
    "chardev-ringbuf" "\0"
    "chardev-serial" "\0"
    "chardev-socket" "\0"
    "chardev-spice" "\0"
    "chardev-spiceport" "\0"
    "chardev-spicevmc" "\0"
    "chardev-stdio" "\0"
    "chardev-testdev" "\0"
    "chardev-udp" "\0"
    "chardev-vc" "\0"
    "chardev-wctablet" "\0"
    "cirrus-vga" "\0"
    "blitter" "\0"
    "clock" "\0"
    "colo-compare" "\0"
    "confidential-guest-support" "\0"
    "conventional-pci-device" "\0"
    "core2duo-v1-x86_64-cpu" "\0"
    "core2duo-x86_64-cpu" "\0"
    "coreduo-v1-x86_64-cpu" "\0"
    "coreduo-x86_64-cpu" "\0"
    "cpu" "\0"
    "cpu-cluster" "\0"
    "cluster-id" "\0"
    "cpu-core" "\0"
    "nr-threads" "\0"
    "cryptodev-backend" "\0"
    "queues" "\0"
    "cryptodev-backend-builtin" "\0"
    "cryptodev-vhost-user" "\0"
    "cs4231a" "\0"
    "dma" "\0"
    "irq" "\0"
    "9" "\0"
    "1332" "\0"
    "cs4231a[0]" "\0"
    "ctucan_pci" "\0"
    "canbus1" "\0"
    "canbus0" "\0"
    "cxl-device" "\0"
    "cxl-downstream" "\0"
    "port" "\0"
    "aer_log_max" "\0"
    "8" "\0"
    "hotplug" "\0"
    "x-native-hotplug" "\0"
    "chassis" "\0"
    "cxl-rp" "\0"
    "power_controller_present" "\0"
    "disable-acs" "\0"
    "mem-reserve" "\0"
    "18446744073709551615" "\0"
    "bus-reserve" "\0"
    "pref64-reserve" "\0"
    "io-reserve" "\0"
    "pref32-reserve" "\0"
    "cxl-type3" "\0"
    "sn" "\0"
    "cdat" "\0"
    "lsa" "\0"
    "legacy-lsa" "\0"
    "cxl-upstream" "\0"
    "dbus-display" "\0"
    "gl-mode" "\0"
    "DisplayGLMode" "\0"
    "p2p" "\0"
    "dbus-vmstate" "\0"
    "id-list" "\0"
    "dc390" "\0"
    "device" "\0"
    "e1000" "\0"
    "init-vet" "\0"
    "mitigation" "\0"
    "netdev" "\0"
    "ID of a netdev to use as a backend" "\0"
    "autonegotiation" "\0"
    "extra_mac_registers" "\0"
    "migrate_tso_props" "\0"
    "mac" "\0"
    "Ethernet 6-byte MAC Address, example: 52:54:00:12:34:56" "\0"
    "bootindex" "\0"
    "e1000-82544gc" "\0"
    "e1000-82545em" "\0"
    "e1000-base" "\0"
    "e1000e" "\0"
    "subsys" "\0"
    "PCI device Subsystem ID" "\0"
    "subsys_ven" "\0"
    "PCI device Subsystem Vendor ID" "\0"
    "32902" "\0"
    "disable_vnet_hdr" "\0"
    "Do not use virtio headers, perform SW offloads emulation instead" "\0"
    "edu" "\0"
    "dma_mask" "\0"
    "event-loop-base" "\0"
    "thread-pool-min" "\0"
    "aio-max-batch" "\0"
    "thread-pool-max" "\0"
    "filter-buffer" "\0"
    "queue" "\0"
    "NetFilterDirection" "\0"
    "insert" "\0"
    "status" "\0"
    "position" "\0"
    "interval" "\0"
    "filter-dump" "\0"
    "maxlen" "\0"
    "file" "\0"
    "filter-mirror" "\0"
    "outdev" "\0"
    "vnet_hdr_support" "\0"
    "filter-redirector" "\0"
    "indev" "\0"
    "filter-replay" "\0"
    "filter-rewriter" "\0"
    "floppy" "\0"
    "drive-type" "\0"
    "FdcDriveType" "\0"
    "FDC drive type, 144/288/120/none/auto" "\0"
    "min_io_size" "\0"
    "backend_defaults" "\0"
    "account-invalid" "\0"
    "share-rw" "\0"
    "account-failed" "\0"
    "logical_block_size" "\0"
    "A power of two between 512 B and 2 MiB" "\0"
    "write-cache" "\0"
    "opt_io_size" "\0"
    "unit" "\0"
    "physical_block_size" "\0"
    "discard_granularity" "\0"
    "floppy-bus" "\0"
    "fw-path-provider" "\0"
    "fw_cfg" "\0"
    "acpi-mr-restore" "\0"
    "fw_cfg-data-generator" "\0"
    "fw_cfg_io" "\0"
    "x-file-slots" "\0"
    "32" "\0"
    "dma_enabled" "\0"
    "fw_cfg_mem" "\0"
    "data_width" "\0"
    "generic-pc-machine" "\0"
    "kernel" "\0"
    "Linux kernel image file" "\0"
    "dt-compatible" "\0"
    "Overrides the \"compatible\" property of the dt root node" "\0"
    "boot" "\0"
    "BootConfiguration" "\0"
    "Boot configuration" "\0"
    "MemorySizeConfiguration" "\0"
    "Memory size configuration" "\0"
    "initrd" "\0"
    "Linux initial ramdisk file" "\0"
    "link<confidential-guest-support>" "\0"
    "Set confidential guest scheme to support" "\0"
    "graphics" "\0"
    "Set on/off to enable/disable graphics emulation" "\0"
    "usb" "\0"
    "Set on/off to enable/disable usb" "\0"
    "firmware" "\0"
    "Firmware image" "\0"
    "memory-encryption" "\0"
    "Set memory encryption object to use" "\0"
    "smp" "\0"
    "SMPConfiguration" "\0"
    "CPU topology" "\0"
    "dump-guest-core" "\0"
    "Include guest memory in a core dump" "\0"
    "phandle-start" "\0"
    "The first phandle ID we may generate dynamically" "\0"
    "dumpdtb" "\0"
    "Dump current dtb to a file and quit" "\0"
    "memory-backend" "\0"
    "Set RAM backendValid value is ID of hostmem based backend" "\0"
    "dtb" "\0"
    "Linux kernel device tree file" "\0"
    "mem-merge" "\0"
    "Enable/disable memory merge support" "\0"
    "append" "\0"
    "Linux kernel command line" "\0"
    "suppress-vmdesc" "\0"
    "Set on to disable self-describing migration" "\0"
    "smm" "\0"
    "Enable SMM" "\0"
    "Enable ACPI" "\0"
    "pit" "\0"
    "Enable i8254 PIT" "\0"
    "pic" "\0"
    "Enable i8259 PIC" "\0"
    "x-oem-table-id" "\0"
    "Override the default value of field OEM Table ID in ACPI table header.The string may be up to 8 bytes in size" "\0"
    "bus-lock-ratelimit" "\0"
    "uint64_t" "\0"
    "Set the ratelimit for the bus locks acquired in VMs" "\0"
    "sgx-epc" "\0"
    "SgxEPC" "\0"
    "SGX EPC device" "\0"
    "x-oem-id" "\0"
    "Override the default value of field OEMID in ACPI table header.The string may be up to 6 bytes in size" "\0"
    "max-fw-size" "\0"
    "Maximum combined firmware size" "\0"
    "default-bus-bypass-iommu" "\0"
    "device-memory-region-size" "\0"
    "sata" "\0"
    "Enable/disable Serial ATA bus" "\0"
    "vmport" "\0"
    "Enable vmport (pc & q35)" "\0"
    "i8042" "\0"
    "hpet" "\0"
    "Enable/disable high precision event timer emulation" "\0"
    "smbios-entry-point-type" "\0"
    "SMBIOS Entry Point type [32, 64]" "\0"
    "max-ram-below-4g" "\0"
    "Maximum ram below the 4G boundary (32bit boundary)" "\0"
    "smbus" "\0"
    "Enable/disable system management bus" "\0"
    "generic-sdhci" "\0"
    "pending-insert-quirk" "\0"
    "capareg" "\0"
    "91763892" "\0"
    "maxcurr" "\0"
    "sd-spec-version" "\0"
    "uhs" "\0"
    "sd-bus" "\0"
    "child<sdhci-bus>" "\0"
    "legacy-dma" "\0"
    "gpex-pcihost" "\0"
    "bypass-iommu" "\0"
    "x-config-reg-migration-enabled" "\0"
    "allow-unmapped-accesses" "\0"
    "pcie-mmcfg-mmio[0]" "\0"
    "gpex_root" "\0"
    "child<gpex-root>" "\0"
    "gpex-root" "\0"
    "gpio_i2c" "\0"
    "unnamed-gpio-in[1]" "\0"
    "child<irq>" "\0"
    "gpio_i2c[0]" "\0"
    "i2c" "\0"
    "child<i2c-bus>" "\0"
    "unnamed-gpio-in[0]" "\0"
    "guest-loader" "\0"
    "bootargs" "\0"
    "gus" "\0"
    "7" "\0"
    "576" "\0"
    "hda-audio" "\0"
    "cad" "\0"
    "use-timer" "\0"
    "mixer" "\0"
    "hda-codec" "\0"
    "hda-duplex" "\0"
    "hda-micro" "\0"
    "hda-output" "\0"
    "host-x86_64-cpu" "\0"
    "host-cache-info" "\0"
    "migratable" "\0"
    "msi" "\0"
    "timers" "\0"
    "hpet-offset-saved" "\0"
    "hpet-intcap" "\0"
    "hpet[0]" "\0"
    "use_hcalls" "\0"
    "host_ip" "\0"
    "host_port" "\0"
    "50000" "\0"
    "hyperv-synic" "\0"
    "hyperv-testdev" "\0"
    "i2c-bus" "\0"
    "i2c-ddc" "\0"
    "address" "\0"
    "i2c-slave" "\0"
    "i440FX" "\0"
    "i440FX-pcihost" "\0"
    "pci-hole-end" "\0"
    "pci-hole64-size" "\0"
    "2147483648" "\0"
    "pci-hole64-start" "\0"
    "short_root_bus" "\0"
    "pci-hole64-end" "\0"
    "x-pci-hole64-fix" "\0"
    "pci-hole-start" "\0"
    "pci-conf-idx[0]" "\0"
    "pci-conf-data[0]" "\0"
    "i6300esb" "\0"
    "kbd-irq" "\0"
    "mouse-irq" "\0"
    "12" "\0"
    "extended-state" "\0"
    "kbd-throttle" "\0"
    "a20[0]" "\0"
    "ps2kbd" "\0"
    "child<ps2-kbd>" "\0"
    "ps2-mouse-input-irq[0]" "\0"
    "i8042-cmd[0]" "\0"
    "unnamed-gpio-out[1]" "\0"
    "i8042-data[0]" "\0"
    "ps2-kbd-input-irq[0]" "\0"
    "ps2mouse" "\0"
    "child<ps2-mouse>" "\0"
    "i8042-mmio" "\0"
    "mask" "\0"
    "i82550" "\0"
    "i82551" "\0"
    "i82557a" "\0"
    "i82557b" "\0"
    "i82557c" "\0"
    "i82558a" "\0"
    "i82558b" "\0"
    "i82559a" "\0"
    "i82559b" "\0"
    "i82559c" "\0"
    "i82559er" "\0"
    "i82562" "\0"
    "i8257" "\0"
    "base" "\0"
    "dshift" "\0"
    "pageh-base" "\0"
    "1152" "\0"
    "page-base" "\0"
    "128" "\0"
    "i82801" "\0"
    "i82801b11-bridge" "\0"
    "ib700" "\0"
    "ich9-ahci" "\0"
    "ahci[0]" "\0"
    "ahci-idp[0]" "\0"
    "ich9-intel-hda" "\0"
    "old_msi_addr" "\0"
    "ich9-usb-ehci1" "\0"
    "maxframes" "\0"
    "ports[0]" "\0"
    "ehci[0]" "\0"
    "capabilities[0]" "\0"
    "operational[0]" "\0"
    "ich9-usb-ehci2" "\0"
    "ich9-usb-uhci1" "\0"
    "firstport" "\0"
    "masterbus" "\0"
    "bandwidth" "\0"
    "1280" "\0"
    "ich9-usb-uhci2" "\0"
    "ich9-usb-uhci3" "\0"
    "ich9-usb-uhci4" "\0"
    "ich9-usb-uhci5" "\0"
    "ich9-usb-uhci6" "\0"
    "ide-cd" "\0"
    "serial" "\0"
    "ver" "\0"
    "wwn" "\0"
    "rerror" "\0"
    "BlockdevOnError" "\0"
    "Error handling policy, report/ignore/enospc/stop/auto" "\0"
    "werror" "\0"
    "ide-device" "\0"
    "ide-hd" "\0"
    "lsecs" "\0"
    "lheads" "\0"
    "rotation_rate" "\0"
    "heads" "\0"
    "cyls" "\0"
    "lcyls" "\0"
    "bios-chs-trans" "\0"
    "BiosAtaTranslation" "\0"
    "Logical CHS translation algorithm, auto/none/lba/large/rechs" "\0"
    "secs" "\0"
    "imx-usdhc" "\0"
    "imx.usbphy" "\0"
    "input-barrier" "\0"
    "height" "\0"
    "server" "\0"
    "x-origin" "\0"
    "y-origin" "\0"
    "input-linux" "\0"
    "repeat" "\0"
    "grab_all" "\0"
    "grab-toggle" "\0"
    "GrabToggleKeys" "\0"
    "evdev" "\0"
    "intctrl" "\0"
    "intel-hda" "\0"
    "intel-hda-generic" "\0"
    "intel-iommu" "\0"
    "x-scalable-mode" "\0"
    "dma-translation" "\0"
    "caching-mode" "\0"
    "aw-bits" "\0"
    "39" "\0"
    "eim" "\0"
    "x-buggy-eim" "\0"
    "x-pasid-mode" "\0"
    "dma-drain" "\0"
    "snoop-control" "\0"
    "intel-iommu-iommu-memory-region" "\0"
    "interface" "\0"
    "ioapic" "\0"
    "ioapic-common" "\0"
    "ioh3420" "\0"
    "iommu-memory-region" "\0"
    "iothread" "\0"
    "poll-max-ns" "\0"
    "poll-grow" "\0"
    "poll-shrink" "\0"
    "ipack-device" "\0"
    "ipmi-bmc" "\0"
    "slave_addr" "\0"
    "ipmi-bmc-extern" "\0"
    "ipmi-bmc-sim" "\0"
    "frudatafile" "\0"
    "device_rev" "\0"
    "fruareasize" "\0"
    "1024" "\0"
    "guid" "\0"
    "UUID (aka GUID) or \"auto\" for random value (default)" "\0"
    "device_id" "\0"
    "product_id" "\0"
    "ipmi_version" "\0"
    "sdrfile" "\0"
    "fwrev1" "\0"
    "mfg_id" "\0"
    "fwrev2" "\0"
    "ipmi-interface" "\0"
    "ipoctal232" "\0"
    "chardev4" "\0"
    "chardev5" "\0"
    "chardev6" "\0"
    "chardev0" "\0"
    "chardev7" "\0"
    "chardev1" "\0"
    "chardev2" "\0"
    "chardev3" "\0"
    "isa-applesmc" "\0"
    "osk" "\0"
    "768" "\0"
    "isa-cirrus-vga" "\0"
    "isa-debug-exit" "\0"
    "iosize" "\0"
    "1281" "\0"
    "isa-debugcon" "\0"
    "readback" "\0"
    "233" "\0"
    "isa-device" "\0"
    "isa-dma" "\0"
    "isa-fdc" "\0"
    "fallback" "\0"
    "\"288\"" "\0"
    "fdtypeB" "\0"
    "6" "\0"
    "fdtypeA" "\0"
    "1008" "\0"
    "bootindexB" "\0"
    "bootindexA" "\0"
    "isa-i8259" "\0"
    "master" "\0"
    "elcr_mask" "\0"
    "255" "\0"
    "elcr_addr" "\0"
    "isa-ide" "\0"
    "iobase2" "\0"
    "1014" "\0"
    "14" "\0"
    "496" "\0"
    "isa-ipmi-bt" "\0"
    "ioport" "\0"
    "228" "\0"
    "5" "\0"
    "bmc" "\0"
    "link<ipmi-bmc>" "\0"
    "isa-ipmi-kcs" "\0"
    "3234" "\0"
    "isa-parallel" "\0"
    "index" "\0"
    "isa-pcspk" "\0"
    "migrate" "\0"
    "97" "\0"
    "link<pit-common>" "\0"
    "pcspk[0]" "\0"
    "isa-pit" "\0"
    "isa-serial" "\0"
    "wakeup" "\0"
    "baudbase" "\0"
    "115200" "\0"
    "child<serial>" "\0"
    "isa-vga" "\0"
    "isabus-bridge" "\0"
    "isapc-machine" "\0"
    "peripheral" "\0"
    "child<container>" "\0"
    "cxl" "\0"
    "Set on/off to enable/disable CXL instantiation" "\0"
    "hmat" "\0"
    "Set on/off to enable/disable ACPI Heterogeneous Memory Attribute Table (HMAT)" "\0"
    "pcspk-audiodev" "\0"
    "nvdimm" "\0"
    "Set on/off to enable/disable NVDIMM instantiation" "\0"
    "peripheral-anon" "\0"
    "cxl-fmw" "\0"
    "CXLFixedMemoryWindow" "\0"
    "CXL Fixed Memory Windows (array)" "\0"
    "nvdimm-persistence" "\0"
    "Set NVDIMM persistenceValid values are cpu, mem-ctrl" "\0"
    "ivshmem-common" "\0"
    "ivshmem-doorbell" "\0"
    "vectors" "\0"
    "ioeventfd" "\0"
    "ivshmem-plain" "\0"
    "kvaser_pci" "\0"
    "kvm-accel" "\0"
    "kernel-irqchip" "\0"
    "on|off|split" "\0"
    "Configure KVM in-kernel irqchip" "\0"
    "notify-window" "\0"
    "Clock cycles without an event window after which a notification VM exit occurs" "\0"
    "dirty-ring-size" "\0"
    "Size of KVM dirty page ring buffer (default: 0, i.e. use bitmap)" "\0"
    "notify-vmexit" "\0"
    "NotifyVMexitOption" "\0"
    "Enable notify VM exit" "\0"
    "kvm-shadow-mem" "\0"
    "KVM shadow MMU size" "\0"
    "kvm-accel-ops" "\0"
    "kvm-accel-x86_64-cpu" "\0"
    "kvm-apic" "\0"
    "kvm-i8259" "\0"
    "kvm-ioapic" "\0"
    "gsi_base" "\0"
    "kvm-pit" "\0"
    "lost_tick_policy" "\0"
    "LostTickPolicy" "\0"
    "\"delay\"" "\0"
    "kvm32-v1-x86_64-cpu" "\0"
    "kvm32-x86_64-cpu" "\0"
    "kvm64-v1-x86_64-cpu" "\0"
    "kvm64-x86_64-cpu" "\0"
    "x-mach-use-reliable-get-clock" "\0"
    "kvmvapic" "\0"
    "loader" "\0"
    "data-be" "\0"
    "force-raw" "\0"
    "cpu-num" "\0"
    "data-len" "\0"
    "data" "\0"
    "lsi53c810" "\0"
    "lsi53c895a" "\0"
    "machine" "\0"
    "main-loop" "\0"
    "max-x86_64-cpu" "\0"
    "mc146818rtc" "\0"
    "\"discard\"" "\0"
    "112" "\0"
    "base_year" "\0"
    "1980" "\0"
    "mch" "\0"
    "smbase-smram" "\0"
    "extended-tseg-mbytes" "\0"
    "megasas" "\0"
    "hba_serial" "\0"
    "sas_address" "\0"
    "msix" "\0"
    "max_sge" "\0"
    "80" "\0"
    "use_jbod" "\0"
    "max_cmds" "\0"
    "1000" "\0"
    "megasas-base" "\0"
    "megasas-gen2" "\0"
    "share" "\0"
    "Mark the memory as private to QEMU or shared" "\0"
    "Size of the memory region (ex: 500M)" "\0"
    "dump" "\0"
    "Set to 'off' to exclude from core dump" "\0"
    "prealloc-threads" "\0"
    "Number of CPU threads to use for prealloc" "\0"
    "x-use-canonical-path-for-ramblock-id" "\0"
    "HostMemPolicy" "\0"
    "Set the NUMA policy" "\0"
    "prealloc-context" "\0"
    "link<thread-context>" "\0"
    "Context to use for creating CPU threads for preallocation" "\0"
    "prealloc" "\0"
    "Preallocate memory" "\0"
    "reserve" "\0"
    "Reserve swap space (or huge pages) if applicable" "\0"
    "host-nodes" "\0"
    "Binds memory to the list of NUMA host nodes" "\0"
    "merge" "\0"
    "Mark memory as mergeable" "\0"
    "memory-backend-file" "\0"
    "readonly" "\0"
    "align" "\0"
    "pmem" "\0"
    "mem-path" "\0"
    "discard-data" "\0"
    "memory-backend-memfd" "\0"
    "hugetlb" "\0"
    "Use huge pages" "\0"
    "seal" "\0"
    "Seal growing & shrinking" "\0"
    "hugetlbsize" "\0"
    "Huge pages size (ex: 2M, 1G)" "\0"
    "memory-backend-ram" "\0"
    "memory-device" "\0"
    "memory-region" "\0"
    "microvm-machine" "\0"
    "auto-kernel-cmdline" "\0"
    "Set off to disable adding virtio-mmio devices to the kernel cmdline" "\0"
    "ioapic2" "\0"
    "Enable second IO-APIC" "\0"
    "Set off to disable the instantiation an ISA serial port" "\0"
    "pcie" "\0"
    "Enable PCIe" "\0"
    "rtc" "\0"
    "Enable MC146818 RTC" "\0"
    "x-option-roms" "\0"
    "Set off to disable loading option ROMs" "\0"
    "migration" "\0"
    "x-block" "\0"
    "x-return-path" "\0"
    "x-compress" "\0"
    "x-release-ram" "\0"
    "x-postcopy-preempt-break-huge" "\0"
    "x-postcopy-preempt" "\0"
    "x-auto-converge" "\0"
    "x-postcopy-ram" "\0"
    "x-compress-threads" "\0"
    "announce-step" "\0"
    "100" "\0"
    "multifd-zlib-level" "\0"
    "x-max-bandwidth" "\0"
    "134217728" "\0"
    "send-section-footer" "\0"
    "multifd-channels" "\0"
    "send-configuration" "\0"
    "x-compress-level" "\0"
    "announce-rounds" "\0"
    "x-compress-wait-thread" "\0"
    "tls-creds" "\0"
    "multifd-compression" "\0"
    "MultiFDCompression" "\0"
    "multifd_compression values, none/zlib/zstd" "\0"
    "\"none\"" "\0"
    "x-cpu-throttle-initial" "\0"
    "tls-hostname" "\0"
    "x-colo" "\0"
    "x-events" "\0"
    "x-multifd" "\0"
    "multifd-zstd-level" "\0"
    "tls-authz" "\0"
    "x-xbzrle" "\0"
    "decompress-error-check" "\0"
    "x-checkpoint-delay" "\0"
    "20000" "\0"
    "x-cpu-throttle-increment" "\0"
    "x-throttle-trigger-threshold" "\0"
    "50" "\0"
    "x-clear-bitmap-shift" "\0"
    "18" "\0"
    "announce-initial" "\0"
    "x-rdma-pin-all" "\0"
    "x-decompress-threads" "\0"
    "max-postcopy-bandwidth" "\0"
    "x-downtime-limit" "\0"
    "300" "\0"
    "x-zero-copy-send" "\0"
    "store-global-state" "\0"
    "x-background-snapshot" "\0"
    "announce-max" "\0"
    "550" "\0"
    "x-cpu-throttle-tailslow" "\0"
    "xbzrle-cache-size" "\0"
    "67108864" "\0"
    "x-zero-blocks" "\0"
    "max-cpu-throttle" "\0"
    "99" "\0"
    "mioe3680_pci" "\0"
    "mptsas1068" "\0"
    "n270-v1-x86_64-cpu" "\0"
    "n270-x86_64-cpu" "\0"
    "ne2k_isa" "\0"
    "ne2k_pci" "\0"
    "nec-usb-xhci" "\0"
    "force-pcie-endcap" "\0"
    "superspeed-ports-first" "\0"
    "intrs" "\0"
    "slots" "\0"
    "64" "\0"
    "xhci-core" "\0"
    "child<base-xhci>" "\0"
    "netfilter" "\0"
    "nmi" "\0"
    "none-machine" "\0"
    "node" "\0"
    "unarmed" "\0"
    "uuid" "\0"
    "QemuUUID" "\0"
    "label-size" "\0"
    "nvme" "\0"
    "mdts" "\0"
    "cmb_size_mb" "\0"
    "aerl" "\0"
    "use-intel-id" "\0"
    "sriov_vq_flexible" "\0"
    "zoned.zasl" "\0"
    "num_queues" "\0"
    "zoned.auto_transition" "\0"
    "max_ioqpairs" "\0"
    "msix_qsize" "\0"
    "65" "\0"
    "sriov_max_vq_per_vf" "\0"
    "link<nvme-subsys>" "\0"
    "pmrdev" "\0"
    "msix-exclusive-bar" "\0"
    "sriov_max_vi_per_vf" "\0"
    "sriov_max_vfs" "\0"
    "aer_max_queued" "\0"
    "sriov_vi_flexible" "\0"
    "vsl" "\0"
    "smart_critical_warning" "\0"
    "legacy-subsys" "\0"
    "legacy-pmrdev" "\0"
    "legacy-cmb" "\0"
    "nvme-bus" "\0"
    "nvme-ns" "\0"
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
    "nqn" "\0"
    "object" "\0"
    "pc-dimm" "\0"
    "pc-i440fx-1.4-machine" "\0"
    "pflash0" "\0"
    "pflash1" "\0"
    "system.flash0" "\0"
    "child<cfi.pflash01>" "\0"
    "system.flash1" "\0"
    "pc-i440fx-1.5-machine" "\0"
    "pc-i440fx-1.6-machine" "\0"
    "pc-i440fx-1.7-machine" "\0"
    "pc-i440fx-2.0-machine" "\0"
    "pc-i440fx-2.1-machine" "\0"
    "pc-i440fx-2.10-machine" "\0"
    "pc-i440fx-2.11-machine" "\0"
    "pc-i440fx-2.12-machine" "\0"
    "pc-i440fx-2.2-machine" "\0"
    "pc-i440fx-2.3-machine" "\0"
    "pc-i440fx-2.4-machine" "\0"
    "pc-i440fx-2.5-machine" "\0"
    "pc-i440fx-2.6-machine" "\0"
    "pc-i440fx-2.7-machine" "\0"
    "pc-i440fx-2.8-machine" "\0"
    "pc-i440fx-2.9-machine" "\0"
    "pc-i440fx-3.0-machine" "\0"
    "pc-i440fx-3.1-machine" "\0"
    "pc-i440fx-4.0-machine" "\0"
    "pc-i440fx-4.1-machine" "\0"
    "pc-i440fx-4.2-machine" "\0"
    "pc-i440fx-5.0-machine" "\0"
    "pc-i440fx-5.1-machine" "\0"
    "pc-i440fx-5.2-machine" "\0"
    "pc-i440fx-6.0-machine" "\0"
    "pc-i440fx-6.1-machine" "\0"
    "pc-i440fx-6.2-machine" "\0"
    "pc-i440fx-7.0-machine" "\0"
    "pc-i440fx-7.1-machine" "\0"
    "pc-i440fx-7.2-machine" "\0"
    "pc-q35-2.10-machine" "\0"
    "pc-q35-2.11-machine" "\0"
    "pc-q35-2.12-machine" "\0"
    "pc-q35-2.4-machine" "\0"
    "pc-q35-2.5-machine" "\0"
    "pc-q35-2.6-machine" "\0"
    "pc-q35-2.7-machine" "\0"
    "pc-q35-2.8-machine" "\0"
    "pc-q35-2.9-machine" "\0"
    "pc-q35-3.0-machine" "\0"
    "pc-q35-3.1-machine" "\0"
    "pc-q35-4.0-machine" "\0"
    "pc-q35-4.0.1-machine" "\0"
    "pc-q35-4.1-machine" "\0"
    "pc-q35-4.2-machine" "\0"
    "pc-q35-5.0-machine" "\0"
    "pc-q35-5.1-machine" "\0"
    "pc-q35-5.2-machine" "\0"
    "pc-q35-6.0-machine" "\0"
    "pc-q35-6.1-machine" "\0"
    "pc-q35-6.2-machine" "\0"
    "pc-q35-7.0-machine" "\0"
    "pc-q35-7.1-machine" "\0"
    "pc-q35-7.2-machine" "\0"
    "pc-testdev" "\0"
    "pci-bridge" "\0"
    "chassis_nr" "\0"
    "shpc" "\0"
    "pci-bridge-seat" "\0"
    "pci-device" "\0"
    "pci-ehci-usb" "\0"
    "pci-express-device" "\0"
    "pci-host-bridge" "\0"
    "pci-ide" "\0"
    "pci-ipmi-bt" "\0"
    "pci-ipmi-kcs" "\0"
    "pci-ohci" "\0"
    "num-ports" "\0"
    "pci-piix3" "\0"
    "pci-qxl" "\0"
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
    "pci-serial" "\0"
    "prog_if" "\0"
    "pci-serial-2x" "\0"
    "serial[0]" "\0"
    "serial[1]" "\0"
    "pci-serial-4x" "\0"
    "serial[2]" "\0"
    "serial[3]" "\0"
    "pci-testdev" "\0"
    "membar" "\0"
    "pci-uhci-usb" "\0"
    "pci-vga" "\0"
    "pci-xhci" "\0"
    "pcie-host-bridge" "\0"
    "pcie-pci-bridge" "\0"
    "pcie-port" "\0"
    "pcie-root-port" "\0"
    "x-width" "\0"
    "PCIELinkWidth" "\0"
    "1/2/4/8/12/16/32" "\0"
    "\"32\"" "\0"
    "x-migrate-msix" "\0"
    "x-speed" "\0"
    "PCIELinkSpeed" "\0"
    "2_5/5/8/16" "\0"
    "\"16\"" "\0"
    "pcie-root-port-base" "\0"
    "pcie-slot" "\0"
    "pcm3680_pci" "\0"
    "pcnet" "\0"
    "pentium-v1-x86_64-cpu" "\0"
    "pentium-x86_64-cpu" "\0"
    "pentium2-v1-x86_64-cpu" "\0"
    "pentium2-x86_64-cpu" "\0"
    "pentium3-v1-x86_64-cpu" "\0"
    "pentium3-x86_64-cpu" "\0"
    "phenom-v1-x86_64-cpu" "\0"
    "phenom-x86_64-cpu" "\0"
    "pic-common" "\0"
    "piix3-ide" "\0"
    "piix3-usb-uhci" "\0"
    "piix4-ide" "\0"
    "piix4-usb-uhci" "\0"
    "pit-common" "\0"
    "port92" "\0"
    "port92[0]" "\0"
    "pr-manager" "\0"
    "pr-manager-helper" "\0"
    "path" "\0"
    "ps2-device" "\0"
    "ps2-kbd" "\0"
    "ps2-mouse" "\0"
    "pvpanic" "\0"
    "1285" "\0"
    "events" "\0"
    "pvpanic[0]" "\0"
    "pvpanic-pci" "\0"
    "pvrdma" "\0"
    "dev-caps-max-ah" "\0"
    "dev-caps-max-qp-init-rd-atom" "\0"
    "dev-caps-max-mr" "\0"
    "ibport" "\0"
    "dev-caps-max-qp" "\0"
    "dev-caps-max-pd" "\0"
    "dev-caps-max-cq" "\0"
    "2048" "\0"
    "dev-caps-max-srq" "\0"
    "512" "\0"
    "mad-chardev" "\0"
    "dev-caps-max-mr-size" "\0"
    "dev-caps-qp-rd-atom" "\0"
    "ibdev" "\0"
    "pvscsi" "\0"
    "use_msg" "\0"
    "x-old-pci-configuration" "\0"
    "x-disable-pcie" "\0"
    "pxb" "\0"
    "bypass_iommu" "\0"
    "bus_nr" "\0"
    "numa_node" "\0"
    "pxb-bus" "\0"
    "pxb-cxl" "\0"
    "pxb-cxl-bus" "\0"
    "pxb-cxl-host" "\0"
    "pxb-host" "\0"
    "pxb-pcie" "\0"
    "pxb-pcie-bus" "\0"
    "q35-pcihost" "\0"
    "34359738368" "\0"
    "below-4g-mem-size" "\0"
    "MCFG" "\0"
    "2952790016" "\0"
    "above-4g-mem-size" "\0"
    "mcfg_size" "\0"
    "pci-mem" "\0"
    "system-mem" "\0"
    "io-mem" "\0"
    "child<mch>" "\0"
    "ram-mem" "\0"
    "qemu-console" "\0"
    "qemu-xhci" "\0"
    "qemu32-v1-x86_64-cpu" "\0"
    "qemu32-x86_64-cpu" "\0"
    "qemu64-v1-x86_64-cpu" "\0"
    "qemu64-x86_64-cpu" "\0"
    "qemu:ram-discard-manager" "\0"
    "qio-channel" "\0"
    "qio-channel-block" "\0"
    "qio-channel-buffer" "\0"
    "qio-channel-command" "\0"
    "qio-channel-file" "\0"
    "qio-channel-null" "\0"
    "qio-channel-rdma" "\0"
    "qio-channel-socket" "\0"
    "qio-channel-tls" "\0"
    "qio-channel-websock" "\0"
    "qio-dns-resolver" "\0"
    "qio-net-listener" "\0"
    "qtest" "\0"
    "log" "\0"
    "qxl" "\0"
    "qxl-vga" "\0"
    "ramfb" "\0"
    "rdma" "\0"
    "remote-pcihost" "\0"
    "resettable" "\0"
    "rng-backend" "\0"
    "opened" "\0"
    "rng-builtin" "\0"
    "rng-egd" "\0"
    "rng-random" "\0"
    "rocker" "\0"
    "len-ports" "\0"
    "fp_start_macaddr" "\0"
    "world" "\0"
    "switch_id" "\0"
    "rtl8139" "\0"
    "s3c-sdhci" "\0"
    "sb16" "\0"
    "dma16" "\0"
    "1029" "\0"
    "scsi-block" "\0"
    "scsi-id" "\0"
    "lun" "\0"
    "channel" "\0"
    "max_io_size" "\0"
    "2147483647" "\0"
    "max_unmap_size" "\0"
    "1073741824" "\0"
    "scsi_version" "\0"
    "io_timeout" "\0"
    "30" "\0"
    "scsi-cd" "\0"
    "quirk_mode_sense_rom_use_dbd" "\0"
    "quirk_mode_page_truncated" "\0"
    "quirk_mode_page_vendor_specific_apple" "\0"
    "product" "\0"
    "quirk_mode_page_apple_vendor" "\0"
    "port_wwn" "\0"
    "port_index" "\0"
    "scsi-device" "\0"
    "scsi-disk-base" "\0"
    "scsi-generic" "\0"
    "scsi-hd" "\0"
    "removable" "\0"
    "dpofua" "\0"
    "sd-card" "\0"
    "spi" "\0"
    "spec_version" "\0"
    "sdhci-bus" "\0"
    "sdhci-pci" "\0"
    "secondary-vga" "\0"
    "secret" "\0"
    "iv" "\0"
    "keyid" "\0"
    "loaded" "\0"
    "format" "\0"
    "QCryptoSecretFormat" "\0"
    "secret_common" "\0"
    "secret_keyring" "\0"
    "int32_t" "\0"
    "serial-mm" "\0"
    "endianness" "\0"
    "regshift" "\0"
    "sev-guest" "\0"
    "dh-cert-file" "\0"
    "guest owners DH certificate (encoded with base64)" "\0"
    "sev-device" "\0"
    "SEV device to use" "\0"
    "session-file" "\0"
    "guest owners session parameters (encoded with base64)" "\0"
    "kernel-hashes" "\0"
    "add kernel hashes to guest firmware for measured Linux boot" "\0"
    "handle" "\0"
    "reduced-phys-bits" "\0"
    "cbitpos" "\0"
    "sga" "\0"
    "link<memory-backend-epc>" "\0"
    "smbus-device" "\0"
    "smbus-eeprom" "\0"
    "smbus-ipmi" "\0"
    "sys-bus-device" "\0"
    "sysbus-ahci" "\0"
    "sysbus-esp" "\0"
    "sysbus-ohci" "\0"
    "dma-offset" "\0"
    "sysbus-xhci" "\0"
    "tcg-accel" "\0"
    "thread" "\0"
    "tb-size" "\0"
    "TCG translation block cache size" "\0"
    "split-wx" "\0"
    "Map jit pages into separate RW and RX regions" "\0"
    "tcg-accel-ops" "\0"
    "tcg-accel-x86_64-cpu" "\0"
    "thread-context" "\0"
    "node-affinity" "\0"
    "cpu-affinity" "\0"
    "throttle-group" "\0"
    "x-bps-write-max-length" "\0"
    "x-iops-total-max-length" "\0"
    "x-iops-size" "\0"
    "limits" "\0"
    "ThrottleLimits" "\0"
    "x-bps-total" "\0"
    "x-iops-read-max-length" "\0"
    "x-bps-write" "\0"
    "x-iops-write-max-length" "\0"
    "x-bps-read-max" "\0"
    "x-iops-read-max" "\0"
    "x-bps-total-max" "\0"
    "x-bps-read-max-length" "\0"
    "x-iops-read" "\0"
    "x-bps-read" "\0"
    "x-bps-write-max" "\0"
    "x-iops-total-max" "\0"
    "x-iops-total" "\0"
    "x-iops-write" "\0"
    "x-bps-total-max-length" "\0"
    "x-iops-write-max" "\0"
    "tls-cipher-suites" "\0"
    "endpoint" "\0"
    "QCryptoTLSCredsEndpoint" "\0"
    "dir" "\0"
    "verify-peer" "\0"
    "tls-creds-anon" "\0"
    "tls-creds-psk" "\0"
    "username" "\0"
    "tls-creds-x509" "\0"
    "sanity-check" "\0"
    "passwordid" "\0"
    "tpci200" "\0"
    "tpm-backend" "\0"
    "tpm-crb" "\0"
    "tpmdev" "\0"
    "ID of a tpm to use as a backend" "\0"
    "ppi" "\0"
    "tpm-emulator" "\0"
    "tpm-if" "\0"
    "tpm-passthrough" "\0"
    "tpm-tis" "\0"
    "tpm-tis-mmio[0]" "\0"
    "tulip" "\0"
    "u2f-key" "\0"
    "pcap" "\0"
    "msos-desc" "\0"
    "u2f-passthru" "\0"
    "hidraw" "\0"
    "attached" "\0"
    "usb-audio" "\0"
    "multi" "\0"
    "buffer" "\0"
    "usb-bot" "\0"
    "usb-braille" "\0"
    "usb-bus" "\0"
    "usb-ccid" "\0"
    "usb-device" "\0"
    "usb-ehci" "\0"
    "usb-hid" "\0"
    "usb-host" "\0"
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
    "usb-hub" "\0"
    "ports" "\0"
    "port-power" "\0"
    "usb-kbd" "\0"
    "usb_version" "\0"
    "display" "\0"
    "usb-mouse" "\0"
    "usb-mtp" "\0"
    "rootdir" "\0"
    "desc" "\0"
    "usb-net" "\0"
    "usb-redir" "\0"
    "filter" "\0"
    "usb-serial" "\0"
    "always-plugged" "\0"
    "usb-serial-dev" "\0"
    "usb-storage" "\0"
    "commandlog" "\0"
    "usb-storage-dev" "\0"
    "usb-tablet" "\0"
    "head" "\0"
    "usb-uas" "\0"
    "log-scsi-req" "\0"
    "usb-wacom-tablet" "\0"
    "user-creatable" "\0"
    "vfio-pci" "\0"
    "x-no-kvm-msix" "\0"
    "x-vga" "\0"
    "x-pre-copy-dirty-page-tracking" "\0"
    "\"on\"" "\0"
    "x-nv-gpudirect-clique" "\0"
    "uint4" "\0"
    "NVIDIA GPUDirect Clique ID (0 - 15)" "\0"
    "x-msix-relocation" "\0"
    "OffAutoPCIBAR" "\0"
    "off/auto/bar0/bar1/bar2/bar3/bar4/bar5" "\0"
    "x-no-vfio-ioeventfd" "\0"
    "sysfsdev" "\0"
    "Address (bus/device/function) of the host device, example: 04:10.0" "\0"
    "x-pci-device-id" "\0"
    "x-no-kvm-msi" "\0"
    "x-pci-sub-vendor-id" "\0"
    "x-enable-migration" "\0"
    "x-no-geforce-quirks" "\0"
    "x-req" "\0"
    "x-igd-gms" "\0"
    "x-intx-mmap-timeout-ms" "\0"
    "1100" "\0"
    "x-no-kvm-intx" "\0"
    "x-no-kvm-ioeventfd" "\0"
    "x-pci-sub-device-id" "\0"
    "x-igd-opregion" "\0"
    "x-pci-vendor-id" "\0"
    "x-no-mmap" "\0"
    "x-balloon-allowed" "\0"
    "vfio-pci-igd-lpc-bridge" "\0"
    "vfio-pci-nohotplug" "\0"
    "vhost-scsi" "\0"
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
    "seg_max_adjust" "\0"
    "max_sectors" "\0"
    "65535" "\0"
    "t10_pi" "\0"
    "cmd_per_lun" "\0"
    "boot_tpgt" "\0"
    "virtqueue_size" "\0"
    "wwpn" "\0"
    "vhostfd" "\0"
    "vhost-scsi-common" "\0"
    "vhost-scsi-pci" "\0"
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
    "disable-legacy" "\0"
    "disable-modern" "\0"
    "virtio-backend" "\0"
    "child<vhost-scsi>" "\0"
    "vhost-scsi-pci-base" "\0"
    "vhost-scsi-pci-non-transitional" "\0"
    "vhost-scsi-pci-transitional" "\0"
    "vhost-user-backend" "\0"
    "vhost-user-blk" "\0"
    "write-zeroes" "\0"
    "num-queues" "\0"
    "discard" "\0"
    "config-wce" "\0"
    "queue-size" "\0"
    "vhost-user-blk-pci" "\0"
    "class" "\0"
    "child<vhost-user-blk>" "\0"
    "vhost-user-blk-pci-base" "\0"
    "vhost-user-blk-pci-non-transitional" "\0"
    "vhost-user-blk-pci-transitional" "\0"
    "vhost-user-fs-device" "\0"
    "tag" "\0"
    "num-request-queues" "\0"
    "vhost-user-fs-pci" "\0"
    "child<vhost-user-fs-device>" "\0"
    "vhost-user-fs-pci-base" "\0"
    "vhost-user-gpio-device" "\0"
    "vhost-user-gpio-pci" "\0"
    "child<vhost-user-gpio-device>" "\0"
    "vhost-user-gpio-pci-base" "\0"
    "vhost-user-gpu" "\0"
    "800" "\0"
    "vhost-user-gpu-pci" "\0"
    "child<vhost-user-gpu>" "\0"
    "vhost-user-gpu-pci-base-type" "\0"
    "vhost-user-i2c-device" "\0"
    "vhost-user-i2c-pci" "\0"
    "child<vhost-user-i2c-device>" "\0"
    "vhost-user-i2c-pci-base" "\0"
    "vhost-user-input" "\0"
    "vhost-user-input-pci" "\0"
    "child<vhost-user-input>" "\0"
    "vhost-user-input-pci-base-type" "\0"
    "vhost-user-rng" "\0"
    "vhost-user-rng-pci" "\0"
    "child<vhost-user-rng>" "\0"
    "vhost-user-rng-pci-base" "\0"
    "vhost-user-scsi" "\0"
    "param_change" "\0"
    "vhost-user-scsi-pci" "\0"
    "child<vhost-user-scsi>" "\0"
    "vhost-user-scsi-pci-base" "\0"
    "vhost-user-scsi-pci-non-transitional" "\0"
    "vhost-user-scsi-pci-transitional" "\0"
    "vhost-user-vga" "\0"
    "vhost-user-vga-base-type" "\0"
    "vhost-user-vsock-device" "\0"
    "seqpacket" "\0"
    "vhost-user-vsock-pci" "\0"
    "child<vhost-user-vsock-device>" "\0"
    "vhost-user-vsock-pci-base" "\0"
    "vhost-user-vsock-pci-non-transitional" "\0"
    "vhost-vsock-common" "\0"
    "vhost-vsock-device" "\0"
    "guest-cid" "\0"
    "vhost-vsock-pci" "\0"
    "child<vhost-vsock-device>" "\0"
    "vhost-vsock-pci-base" "\0"
    "vhost-vsock-pci-non-transitional" "\0"
    "virtconsole" "\0"
    "nr" "\0"
    "virtio-9p-device" "\0"
    "mount_tag" "\0"
    "fsdev" "\0"
    "virtio-9p-pci" "\0"
    "child<virtio-9p-device>" "\0"
    "virtio-9p-pci-base" "\0"
    "virtio-9p-pci-non-transitional" "\0"
    "virtio-9p-pci-transitional" "\0"
    "virtio-balloon-device" "\0"
    "link<iothread>" "\0"
    "deflate-on-oom" "\0"
    "free-page-hint" "\0"
    "page-poison" "\0"
    "qemu-4-0-config-size" "\0"
    "free-page-reporting" "\0"
    "guest-stats-polling-interval" "\0"
    "guest-stats" "\0"
    "guest statistics" "\0"
    "legacy-iothread" "\0"
    "virtio-balloon-pci" "\0"
    "child<virtio-balloon-device>" "\0"
    "virtio-balloon-pci-base" "\0"
    "virtio-balloon-pci-non-transitional" "\0"
    "virtio-balloon-pci-transitional" "\0"
    "virtio-blk-device" "\0"
    "256" "\0"
    "seg-max-adjust" "\0"
    "report-discard-granularity" "\0"
    "scsi" "\0"
    "max-discard-sectors" "\0"
    "4194303" "\0"
    "request-merging" "\0"
    "max-write-zeroes-sectors" "\0"
    "x-enable-wce-if-config-wce" "\0"
    "virtio-blk-pci" "\0"
    "child<virtio-blk-device>" "\0"
    "virtio-blk-pci-base" "\0"
    "virtio-blk-pci-non-transitional" "\0"
    "virtio-blk-pci-transitional" "\0"
    "virtio-bus" "\0"
    "virtio-crypto-device" "\0"
    "cryptodev" "\0"
    "link<cryptodev-backend>" "\0"
    "legacy-cryptodev" "\0"
    "virtio-crypto-pci" "\0"
    "child<virtio-crypto-device>" "\0"
    "virtio-crypto-pci-base-type" "\0"
    "virtio-device" "\0"
    "virtio-gpu-base" "\0"
    "virtio-gpu-device" "\0"
    "blob" "\0"
    "max_hostmem" "\0"
    "268435456" "\0"
    "virtio-gpu-gl-device" "\0"
    "stats" "\0"
    "virtio-gpu-gl-pci" "\0"
    "child<virtio-gpu-gl-device>" "\0"
    "virtio-gpu-gl-pci-base-type" "\0"
    "virtio-gpu-pci" "\0"
    "child<virtio-gpu-device>" "\0"
    "virtio-gpu-pci-base" "\0"
    "virtio-gpu-pci-base-type" "\0"
    "virtio-input-device" "\0"
    "virtio-input-hid-device" "\0"
    "virtio-input-hid-pci" "\0"
    "virtio-input-host-device" "\0"
    "virtio-input-host-pci" "\0"
    "child<virtio-input-host-device>" "\0"
    "virtio-input-host-pci-base-type" "\0"
    "virtio-input-pci" "\0"
    "virtio-iommu-device" "\0"
    "boot-bypass" "\0"
    "primary-bus" "\0"
    "link<PCI>" "\0"
    "legacy-primary-bus" "\0"
    "virtio-iommu-memory-region" "\0"
    "virtio-iommu-pci" "\0"
    "len-reserved-regions" "\0"
    "child<virtio-iommu-device>" "\0"
    "virtio-iommu-pci-base-type" "\0"
    "virtio-keyboard-device" "\0"
    "virtio-keyboard-pci" "\0"
    "child<virtio-keyboard-device>" "\0"
    "virtio-keyboard-pci-base-type" "\0"
    "virtio-mem" "\0"
    "unplugged-inaccessible" "\0"
    "memaddr" "\0"
    "block-size" "\0"
    "requested-size" "\0"
    "virtio-mem-pci" "\0"
    "child<virtio-mem>" "\0"
    "virtio-mem-pci-base" "\0"
    "virtio-mmio" "\0"
    "force-legacy" "\0"
    "format_transport_address" "\0"
    "virtio-mmio-bus" "\0"
    "virtio-mouse-device" "\0"
    "wheel-axis" "\0"
    "virtio-mouse-pci" "\0"
    "child<virtio-mouse-device>" "\0"
    "virtio-mouse-pci-base-type" "\0"
    "virtio-net-device" "\0"
    "gso" "\0"
    "x-txtimer" "\0"
    "150000" "\0"
    "mq" "\0"
    "mrg_rxbuf" "\0"
    "x-txburst" "\0"
    "host_mtu" "\0"
    "tx" "\0"
    "rss" "\0"
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
    "virtio-net-pci" "\0"
    "child<virtio-net-device>" "\0"
    "virtio-net-pci-base" "\0"
    "virtio-net-pci-non-transitional" "\0"
    "virtio-net-pci-transitional" "\0"
    "virtio-pci" "\0"
    "virtio-pci-bus" "\0"
    "virtio-pmem" "\0"
    "virtio-pmem-pci" "\0"
    "child<virtio-pmem>" "\0"
    "virtio-pmem-pci-base" "\0"
    "virtio-rng-device" "\0"
    "rng" "\0"
    "link<rng-backend>" "\0"
    "period" "\0"
    "65536" "\0"
    "max-bytes" "\0"
    "9223372036854775807" "\0"
    "legacy-rng" "\0"
    "virtio-rng-pci" "\0"
    "child<virtio-rng-device>" "\0"
    "virtio-rng-pci-base" "\0"
    "virtio-rng-pci-non-transitional" "\0"
    "virtio-rng-pci-transitional" "\0"
    "virtio-scsi-common" "\0"
    "virtio-scsi-device" "\0"
    "virtio-scsi-pci" "\0"
    "child<virtio-scsi-device>" "\0"
    "virtio-scsi-pci-base" "\0"
    "virtio-scsi-pci-non-transitional" "\0"
    "virtio-scsi-pci-transitional" "\0"
    "virtio-serial-bus" "\0"
    "virtio-serial-device" "\0"
    "max_ports" "\0"
    "31" "\0"
    "emergency-write" "\0"
    "virtio-serial-pci" "\0"
    "child<virtio-serial-device>" "\0"
    "virtio-serial-pci-base" "\0"
    "virtio-serial-pci-non-transitional" "\0"
    "virtio-serial-pci-transitional" "\0"
    "virtio-serial-port" "\0"
    "virtio-tablet-device" "\0"
    "virtio-tablet-pci" "\0"
    "child<virtio-tablet-device>" "\0"
    "virtio-tablet-pci-base-type" "\0"
    "virtio-vga" "\0"
    "virtio-vga-base" "\0"
    "virtio-vga-base-type" "\0"
    "virtio-vga-gl" "\0"
    "virtio-vga-gl-base-type" "\0"
    "virtserialport" "\0"
    "vmbus" "\0"
    "vmbus-bridge" "\0"
    "vmbus-dev" "\0"
    "instanceid" "\0"
    "vmcoreinfo" "\0"
    "vmgenid" "\0"
    "vmmouse" "\0"
    "link<i8042>" "\0"
    "legacy-i8042" "\0"
    "vmware-vmx-version" "\0"
    "x-cmds-v2" "\0"
    "vmware-vmx-type" "\0"
    "x-report-vmx-type" "\0"
    "x-signal-unsupported-cmd" "\0"
    "x-read-set-eax" "\0"
    "vmstate-if" "\0"
    "vmware-svga" "\0"
    "vmxnet3" "\0"
    "x-old-msi-offsets" "\0"
    "x-pci-proxy-dev" "\0"
    "fd" "\0"
    "x-remote-iommu" "\0"
    "x-remote-machine" "\0"
    "auto-shutdown" "\0"
    "vfio-user" "\0"
    "x-remote-object" "\0"
    "devid" "\0"
    "x3130-upstream" "\0"
    "x86-iommu" "\0"
    "x86-machine" "\0"
    "x86_64-cpu" "\0"
    "xio3130-downstream" "\0";

static const struct qom_type types[] = {
    {589824, 1, 752, 0, 0, 432, 432, 439}, // 486-v1-x86_64-cpu
    {589824, 5083, 752, 0, 0, 432, 432, 439}, // 486-x86_64-cpu
    {589828, 5098, 436, 0, 871, 10, 881, 16}, // AC97
    {589828, 5328, 436, 0, 897, 9, 906, 15}, // AMDVI-PCI
    {589824, 5338, 752, 0, 0, 432, 432, 439}, // Broadwell-IBRS-x86_64-cpu
    {589824, 5364, 752, 0, 0, 432, 432, 439}, // Broadwell-noTSX-IBRS-x86_64-cpu
    {589824, 5396, 752, 0, 0, 432, 432, 439}, // Broadwell-noTSX-x86_64-cpu
    {589824, 5423, 752, 0, 0, 432, 432, 439}, // Broadwell-v1-x86_64-cpu
    {589824, 5447, 752, 0, 0, 432, 432, 439}, // Broadwell-v2-x86_64-cpu
    {589824, 5471, 752, 0, 0, 432, 432, 439}, // Broadwell-v3-x86_64-cpu
    {589824, 5495, 752, 0, 0, 432, 432, 439}, // Broadwell-v4-x86_64-cpu
    {589824, 5519, 752, 0, 0, 432, 432, 439}, // Broadwell-x86_64-cpu
    {65792, 5540, 86, 0, 65535, 0, 921, 3}, // CXL
    {589824, 5582, 752, 0, 0, 432, 432, 439}, // Cascadelake-Server-noTSX-x86_64-cpu
    {589824, 5618, 752, 0, 0, 432, 432, 439}, // Cascadelake-Server-v1-x86_64-cpu
    {589824, 5651, 752, 0, 0, 432, 432, 439}, // Cascadelake-Server-v2-x86_64-cpu
    {589824, 5684, 752, 0, 0, 432, 432, 439}, // Cascadelake-Server-v3-x86_64-cpu
    {589824, 5717, 752, 0, 0, 432, 432, 439}, // Cascadelake-Server-v4-x86_64-cpu
    {589824, 5750, 752, 0, 0, 432, 432, 439}, // Cascadelake-Server-v5-x86_64-cpu
    {589824, 5783, 752, 0, 0, 432, 432, 439}, // Cascadelake-Server-x86_64-cpu
    {589824, 5813, 752, 0, 0, 432, 432, 439}, // Conroe-v1-x86_64-cpu
    {589824, 5834, 752, 0, 0, 432, 432, 439}, // Conroe-x86_64-cpu
    {589824, 5852, 752, 0, 0, 432, 432, 439}, // Cooperlake-v1-x86_64-cpu
    {589824, 5877, 752, 0, 0, 432, 432, 439}, // Cooperlake-v2-x86_64-cpu
    {589824, 5902, 752, 0, 0, 432, 432, 439}, // Cooperlake-x86_64-cpu
    {589824, 5924, 752, 0, 0, 432, 432, 439}, // Denverton-v1-x86_64-cpu
    {589824, 5948, 752, 0, 0, 432, 432, 439}, // Denverton-v2-x86_64-cpu
    {589824, 5972, 752, 0, 0, 432, 432, 439}, // Denverton-v3-x86_64-cpu
    {589824, 5996, 752, 0, 0, 432, 432, 439}, // Denverton-x86_64-cpu
    {589824, 6017, 752, 0, 0, 432, 432, 439}, // Dhyana-v1-x86_64-cpu
    {589824, 6038, 752, 0, 0, 432, 432, 439}, // Dhyana-v2-x86_64-cpu
    {589824, 6059, 752, 0, 0, 432, 432, 439}, // Dhyana-x86_64-cpu
    {589824, 6077, 752, 0, 0, 432, 432, 439}, // EPYC-IBPB-x86_64-cpu
    {589824, 6098, 752, 0, 0, 432, 432, 439}, // EPYC-Milan-v1-x86_64-cpu
    {589824, 6123, 752, 0, 0, 432, 432, 439}, // EPYC-Milan-x86_64-cpu
    {589824, 6145, 752, 0, 0, 432, 432, 439}, // EPYC-Rome-v1-x86_64-cpu
    {589824, 6169, 752, 0, 0, 432, 432, 439}, // EPYC-Rome-v2-x86_64-cpu
    {589824, 6193, 752, 0, 0, 432, 432, 439}, // EPYC-Rome-x86_64-cpu
    {589824, 6214, 752, 0, 0, 432, 432, 439}, // EPYC-v1-x86_64-cpu
    {589824, 6233, 752, 0, 0, 432, 432, 439}, // EPYC-v2-x86_64-cpu
    {589824, 6252, 752, 0, 0, 432, 432, 439}, // EPYC-v3-x86_64-cpu
    {589824, 6271, 752, 0, 0, 432, 432, 439}, // EPYC-x86_64-cpu
    {589828, 6287, 436, 0, 871, 10, 881, 16}, // ES1370
    {65792, 6294, 148, 0, 65535, 0, 921, 3}, // HDA
    {589824, 6298, 752, 0, 0, 432, 432, 439}, // Haswell-IBRS-x86_64-cpu
    {589824, 6322, 752, 0, 0, 432, 432, 439}, // Haswell-noTSX-IBRS-x86_64-cpu
    {589824, 6352, 752, 0, 0, 432, 432, 439}, // Haswell-noTSX-x86_64-cpu
    {589824, 6377, 752, 0, 0, 432, 432, 439}, // Haswell-v1-x86_64-cpu
    {589824, 6399, 752, 0, 0, 432, 432, 439}, // Haswell-v2-x86_64-cpu
    {589824, 6421, 752, 0, 0, 432, 432, 439}, // Haswell-v3-x86_64-cpu
    {589824, 6443, 752, 0, 0, 432, 432, 439}, // Haswell-v4-x86_64-cpu
    {589824, 6465, 752, 0, 0, 432, 432, 439}, // Haswell-x86_64-cpu
    {589895, 6484, 436, 0, 924, 29, 953, 35}, // ICH9-LPC
    {589829, 6806, 436, 0, 897, 9, 906, 15}, // ICH9-SMB
    {65792, 6815, 148, 0, 65535, 0, 921, 3}, // IDE
    {65792, 6819, 148, 0, 65535, 0, 921, 3}, // ISA
    {589824, 6823, 752, 0, 0, 432, 432, 439}, // Icelake-Server-noTSX-x86_64-cpu
    {589824, 6855, 752, 0, 0, 432, 432, 439}, // Icelake-Server-v1-x86_64-cpu
    {589824, 6884, 752, 0, 0, 432, 432, 439}, // Icelake-Server-v2-x86_64-cpu
    {589824, 6913, 752, 0, 0, 432, 432, 439}, // Icelake-Server-v3-x86_64-cpu
    {589824, 6942, 752, 0, 0, 432, 432, 439}, // Icelake-Server-v4-x86_64-cpu
    {589824, 6971, 752, 0, 0, 432, 432, 439}, // Icelake-Server-v5-x86_64-cpu
    {589824, 7000, 752, 0, 0, 432, 432, 439}, // Icelake-Server-v6-x86_64-cpu
    {589824, 7029, 752, 0, 0, 432, 432, 439}, // Icelake-Server-x86_64-cpu
    {65792, 7055, 148, 0, 65535, 0, 921, 3}, // IndustryPack
    {589824, 7068, 752, 0, 0, 432, 432, 439}, // IvyBridge-IBRS-x86_64-cpu
    {589824, 7094, 752, 0, 0, 432, 432, 439}, // IvyBridge-v1-x86_64-cpu
    {589824, 7118, 752, 0, 0, 432, 432, 439}, // IvyBridge-v2-x86_64-cpu
    {589824, 7142, 752, 0, 0, 432, 432, 439}, // IvyBridge-x86_64-cpu
    {589824, 7163, 752, 0, 0, 432, 432, 439}, // KnightsMill-v1-x86_64-cpu
    {589824, 7189, 752, 0, 0, 432, 432, 439}, // KnightsMill-x86_64-cpu
    {589824, 7212, 752, 0, 0, 432, 432, 439}, // Nehalem-IBRS-x86_64-cpu
    {589824, 7236, 752, 0, 0, 432, 432, 439}, // Nehalem-v1-x86_64-cpu
    {589824, 7258, 752, 0, 0, 432, 432, 439}, // Nehalem-v2-x86_64-cpu
    {589824, 7280, 752, 0, 0, 432, 432, 439}, // Nehalem-x86_64-cpu
    {589824, 7299, 752, 0, 0, 432, 432, 439}, // Opteron_G1-v1-x86_64-cpu
    {589824, 7324, 752, 0, 0, 432, 432, 439}, // Opteron_G1-x86_64-cpu
    {589824, 7346, 752, 0, 0, 432, 432, 439}, // Opteron_G2-v1-x86_64-cpu
    {589824, 7371, 752, 0, 0, 432, 432, 439}, // Opteron_G2-x86_64-cpu
    {589824, 7393, 752, 0, 0, 432, 432, 439}, // Opteron_G3-v1-x86_64-cpu
    {589824, 7418, 752, 0, 0, 432, 432, 439}, // Opteron_G3-x86_64-cpu
    {589824, 7440, 752, 0, 0, 432, 432, 439}, // Opteron_G4-v1-x86_64-cpu
    {589824, 7465, 752, 0, 0, 432, 432, 439}, // Opteron_G4-x86_64-cpu
    {589824, 7487, 752, 0, 0, 432, 432, 439}, // Opteron_G5-v1-x86_64-cpu
    {589824, 7512, 752, 0, 0, 432, 432, 439}, // Opteron_G5-x86_64-cpu
    {65792, 7534, 148, 0, 65535, 0, 921, 3}, // PCI
    {65792, 7538, 85, 0, 65535, 0, 921, 3}, // PCIE
    {589829, 7543, 444, 0, 897, 9, 906, 15}, // PIIX3
    {589829, 7549, 444, 0, 897, 9, 906, 15}, // PIIX3-xen
    {589894, 7559, 436, 0, 988, 21, 1009, 27}, // PIIX4_PM
    {589824, 7682, 752, 0, 0, 432, 432, 439}, // Penryn-v1-x86_64-cpu
    {589824, 7703, 752, 0, 0, 432, 432, 439}, // Penryn-x86_64-cpu
    {65600, 7721, 148, 0, 65535, 0, 921, 3}, // SCSI
    {589824, 7726, 752, 0, 0, 432, 432, 439}, // SandyBridge-IBRS-x86_64-cpu
    {589824, 7754, 752, 0, 0, 432, 432, 439}, // SandyBridge-v1-x86_64-cpu
    {589824, 7780, 752, 0, 0, 432, 432, 439}, // SandyBridge-v2-x86_64-cpu
    {589824, 7806, 752, 0, 0, 432, 432, 439}, // SandyBridge-x86_64-cpu
    {589824, 7829, 752, 0, 0, 432, 432, 439}, // Skylake-Client-IBRS-x86_64-cpu
    {589824, 7860, 752, 0, 0, 432, 432, 439}, // Skylake-Client-noTSX-IBRS-x86_64-cpu
    {589824, 7897, 752, 0, 0, 432, 432, 439}, // Skylake-Client-v1-x86_64-cpu
    {589824, 7926, 752, 0, 0, 432, 432, 439}, // Skylake-Client-v2-x86_64-cpu
    {589824, 7955, 752, 0, 0, 432, 432, 439}, // Skylake-Client-v3-x86_64-cpu
    {589824, 7984, 752, 0, 0, 432, 432, 439}, // Skylake-Client-v4-x86_64-cpu
    {589824, 8013, 752, 0, 0, 432, 432, 439}, // Skylake-Client-x86_64-cpu
    {589824, 8039, 752, 0, 0, 432, 432, 439}, // Skylake-Server-IBRS-x86_64-cpu
    {589824, 8070, 752, 0, 0, 432, 432, 439}, // Skylake-Server-noTSX-IBRS-x86_64-cpu
    {589824, 8107, 752, 0, 0, 432, 432, 439}, // Skylake-Server-v1-x86_64-cpu
    {589824, 8136, 752, 0, 0, 432, 432, 439}, // Skylake-Server-v2-x86_64-cpu
    {589824, 8165, 752, 0, 0, 432, 432, 439}, // Skylake-Server-v3-x86_64-cpu
    {589824, 8194, 752, 0, 0, 432, 432, 439}, // Skylake-Server-v4-x86_64-cpu
    {589824, 8223, 752, 0, 0, 432, 432, 439}, // Skylake-Server-v5-x86_64-cpu
    {589824, 8252, 752, 0, 0, 432, 432, 439}, // Skylake-Server-x86_64-cpu
    {589824, 8278, 752, 0, 0, 432, 432, 439}, // Snowridge-v1-x86_64-cpu
    {589824, 8302, 752, 0, 0, 432, 432, 439}, // Snowridge-v2-x86_64-cpu
    {589824, 8326, 752, 0, 0, 432, 432, 439}, // Snowridge-v3-x86_64-cpu
    {589824, 8350, 752, 0, 0, 432, 432, 439}, // Snowridge-v4-x86_64-cpu
    {589824, 8374, 752, 0, 0, 432, 432, 439}, // Snowridge-x86_64-cpu
    {65792, 8395, 148, 0, 65535, 0, 921, 3}, // System
    {589829, 8402, 451, 0, 1036, 20, 1056, 26}, // VGA
    {589824, 8519, 752, 0, 0, 432, 432, 439}, // Westmere-IBRS-x86_64-cpu
    {589824, 8544, 752, 0, 0, 432, 432, 439}, // Westmere-v1-x86_64-cpu
    {589824, 8567, 752, 0, 0, 432, 432, 439}, // Westmere-v2-x86_64-cpu
    {589824, 8590, 752, 0, 0, 432, 432, 439}, // Westmere-x86_64-cpu
    {0, 8610, 376, 0, 65535, 0, 1082, 1}, // accel
    {0, 8616, 376, 1, 65535, 0, 1082, 1}, // accel-ops
    {0, 8626, 376, 1, 65535, 0, 1082, 1}, // accel-x86_64-cpu
    {257, 8643, 294, 1, 65535, 0, 65535, 0}, // acpi-dev-aml-interface
    {258, 8666, 294, 1, 65535, 0, 65535, 0}, // acpi-device-interface
    {589828, 8688, 436, 0, 1083, 11, 1094, 18}, // acpi-erst
    {589890, 8757, 550, 0, 1112, 5, 1117, 10}, // acpi-ged
    {589890, 8859, 129, 0, 1112, 5, 1117, 10}, // acpi-ged-x86
    {589824, 8872, 311, 0, 1127, 3, 1130, 8}, // adlib
    {589828, 8900, 436, 0, 1138, 10, 1148, 16}, // am53c974
    {589824, 8924, 750, 0, 1164, 3, 1167, 8}, // amd-iommu
    {0, 8966, 298, 0, 65535, 0, 1175, 5}, // amd-iommu-iommu-memory-region
    {589824, 4000, 136, 0, 1180, 3, 1183, 9}, // apic
    {589824, 9059, 208, 1, 65535, 0, 1192, 8}, // apic-common
    {589824, 9071, 752, 0, 0, 432, 432, 439}, // athlon-v1-x86_64-cpu
    {589824, 9092, 752, 0, 0, 432, 432, 439}, // athlon-x86_64-cpu
    {589828, 9110, 436, 0, 1200, 14, 1214, 20}, // ati-vga
    {0, 9195, 376, 1, 65535, 0, 1082, 1}, // authz
    {262400, 9201, 140, 0, 65535, 0, 1234, 3}, // authz-list
    {262400, 9257, 140, 0, 65535, 0, 1237, 3}, // authz-list-file
    {262400, 9290, 140, 0, 65535, 0, 1240, 2}, // authz-simple
    {589824, 9312, 436, 1, 65535, 0, 906, 15}, // base-pci-bridge
    {589824, 9328, 752, 0, 0, 432, 432, 439}, // base-x86_64-cpu
    {589824, 9344, 208, 0, 1242, 4, 1246, 10}, // base-xhci
    {598020, 9400, 436, 0, 1256, 17, 1273, 23}, // bochs-display
    {65792, 9430, 376, 1, 65535, 0, 1082, 1}, // bus
    {262400, 9434, 376, 0, 65535, 0, 1082, 1}, // can-bus
    {262400, 9442, 376, 1, 65535, 0, 1296, 2}, // can-host
    {262400, 9472, 150, 0, 65535, 0, 1298, 3}, // can-host-socketcan
    {65792, 9494, 148, 0, 65535, 0, 921, 3}, // ccid-bus
    {589824, 9503, 208, 1, 65535, 0, 1301, 6}, // ccid-card
    {589824, 9518, 153, 0, 1307, 7, 1314, 12}, // ccid-card-emulated
    {589824, 9572, 153, 0, 1326, 3, 1329, 8}, // ccid-card-passthru
    {589824, 9635, 550, 0, 1337, 14, 1351, 19}, // cfi.pflash01
    {0, 9591, 376, 1, 65535, 0, 1082, 1}, // chardev
    {0, 9835, 157, 0, 65535, 0, 1082, 1}, // chardev-braille
    {0, 9851, 173, 0, 65535, 0, 1370, 3}, // chardev-dbus
    {0, 9888, 157, 1, 65535, 0, 1082, 1}, // chardev-fd
    {0, 9899, 160, 0, 65535, 0, 1082, 1}, // chardev-file
    {0, 9912, 157, 0, 65535, 0, 1082, 1}, // chardev-gdb
    {0, 9924, 171, 0, 65535, 0, 1082, 1}, // chardev-memory
    {0, 9939, 157, 0, 65535, 0, 1082, 1}, // chardev-msmouse
    {0, 9955, 157, 0, 65535, 0, 1082, 1}, // chardev-mux
    {0, 9967, 157, 0, 65535, 0, 1082, 1}, // chardev-null
    {0, 9980, 157, 0, 65535, 0, 1082, 1}, // chardev-parallel
    {0, 9997, 160, 0, 65535, 0, 1082, 1}, // chardev-pipe
    {0, 10010, 157, 0, 65535, 0, 1082, 1}, // chardev-pty
    {0, 10022, 157, 0, 65535, 0, 1082, 1}, // chardev-qemu-vdagent
    {0, 10043, 157, 0, 65535, 0, 1082, 1}, // chardev-ringbuf
    {0, 10059, 160, 0, 65535, 0, 1082, 1}, // chardev-serial
    {0, 10074, 157, 0, 65535, 0, 1370, 3}, // chardev-socket
    {0, 10089, 157, 1, 65535, 0, 1082, 1}, // chardev-spice
    {0, 10103, 174, 0, 65535, 0, 1082, 1}, // chardev-spiceport
    {0, 10121, 174, 0, 65535, 0, 1082, 1}, // chardev-spicevmc
    {0, 10138, 160, 0, 65535, 0, 1082, 1}, // chardev-stdio
    {0, 10152, 157, 0, 65535, 0, 1082, 1}, // chardev-testdev
    {0, 10168, 157, 0, 65535, 0, 1082, 1}, // chardev-udp
    {0, 10180, 157, 0, 65535, 0, 1082, 1}, // chardev-vc
    {0, 10191, 157, 0, 65535, 0, 1082, 1}, // chardev-wctablet
    {589828, 10208, 436, 0, 1373, 12, 1385, 18}, // cirrus-vga
    {0, 10227, 376, 0, 65535, 0, 1082, 1}, // clock
    {262400, 10233, 376, 0, 65535, 0, 1082, 1}, // colo-compare
    {0, 10246, 376, 1, 65535, 0, 1082, 1}, // confidential-guest-support
    {0, 8996, 376, 0, 65535, 0, 1082, 1}, // container
    {260, 10273, 294, 1, 65535, 0, 65535, 0}, // conventional-pci-device
    {589824, 10297, 752, 0, 0, 432, 432, 439}, // core2duo-v1-x86_64-cpu
    {589824, 10320, 752, 0, 0, 432, 432, 439}, // core2duo-x86_64-cpu
    {589824, 10340, 752, 0, 0, 432, 432, 439}, // coreduo-v1-x86_64-cpu
    {589824, 10362, 752, 0, 0, 432, 432, 439}, // coreduo-x86_64-cpu
    {589824, 10381, 208, 1, 65535, 0, 1403, 8}, // cpu
    {589824, 10385, 208, 0, 1411, 1, 1412, 6}, // cpu-cluster
    {589824, 10408, 208, 1, 65535, 0, 1418, 7}, // cpu-core
    {262400, 10428, 376, 0, 65535, 0, 1425, 2}, // cryptodev-backend
    {262400, 10453, 195, 0, 65535, 0, 1425, 2}, // cryptodev-backend-builtin
    {262400, 10479, 195, 0, 65535, 0, 1427, 3}, // cryptodev-vhost-user
    {589824, 10500, 311, 0, 1430, 5, 1435, 10}, // cs4231a
    {589828, 10534, 436, 0, 1445, 11, 1456, 17}, // ctucan_pci
    {264, 10561, 294, 1, 65535, 0, 65535, 0}, // cxl-device
    {598088, 10572, 458, 0, 1473, 15, 1488, 21}, // cxl-downstream
    {598088, 10639, 457, 0, 1509, 22, 1531, 28}, // cxl-rp
    {598024, 10769, 436, 0, 1559, 13, 1572, 21}, // cxl-type3
    {598024, 10802, 455, 0, 1593, 12, 1605, 18}, // cxl-upstream
    {262400, 10815, 376, 0, 65535, 0, 1623, 5}, // dbus-display
    {786432, 10854, 376, 0, 65535, 0, 1628, 3}, // dbus-vmstate
    {589828, 10875, 132, 0, 1138, 10, 1148, 16}, // dc390
    {589824, 10881, 376, 1, 65535, 0, 1631, 5}, // device
    {589828, 10888, 212, 0, 1636, 17, 1653, 23}, // e1000
    {589828, 11080, 212, 0, 1636, 17, 1653, 23}, // e1000-82544gc
    {589828, 11094, 212, 0, 1636, 17, 1653, 23}, // e1000-82545em
    {589828, 11108, 436, 1, 65535, 0, 906, 15}, // e1000-base
    {598016, 11119, 436, 0, 1676, 16, 1692, 22}, // e1000e
    {589828, 11287, 436, 0, 1714, 10, 1724, 16}, // edu
    {589824, 8909, 208, 0, 1740, 0, 1631, 5}, // esp
    {262400, 11300, 376, 1, 65535, 0, 1740, 4}, // event-loop-base
    {262400, 11362, 368, 0, 65535, 0, 1744, 7}, // filter-buffer
    {262400, 11433, 368, 0, 65535, 0, 1751, 8}, // filter-dump
    {262400, 11457, 368, 0, 65535, 0, 1759, 8}, // filter-mirror
    {262400, 11495, 368, 0, 65535, 0, 1767, 9}, // filter-redirector
    {262400, 11519, 368, 0, 65535, 0, 1776, 6}, // filter-replay
    {262400, 11533, 368, 0, 65535, 0, 1782, 7}, // filter-rewriter
    {589824, 11549, 208, 0, 1789, 13, 1802, 18}, // floppy
    {65792, 11814, 148, 0, 65535, 0, 921, 3}, // floppy-bus
    {272, 11825, 294, 1, 65535, 0, 65535, 0}, // fw-path-provider
    {589824, 11842, 550, 1, 65535, 0, 1820, 6}, // fw_cfg
    {288, 11865, 294, 1, 65535, 0, 65535, 0}, // fw_cfg-data-generator
    {589824, 11887, 226, 0, 1826, 3, 1829, 8}, // fw_cfg_io
    {589824, 11925, 226, 0, 1837, 4, 1841, 9}, // fw_cfg_mem
    {4160, 11947, 751, 1, 65535, 0, 1850, 38}, // generic-pc-machine
    {589824, 13686, 550, 0, 1888, 8, 1896, 14}, // generic-sdhci
    {589824, 13801, 453, 0, 1910, 5, 1915, 10}, // gpex-pcihost
    {589828, 13928, 436, 0, 897, 9, 906, 15}, // gpex-root
    {589824, 13938, 550, 0, 1925, 5, 1930, 10}, // gpio_i2c
    {589824, 14027, 208, 0, 1940, 4, 1944, 9}, // guest-loader
    {589824, 14049, 311, 0, 1953, 5, 1958, 10}, // gus
    {589824, 14059, 238, 1, 65535, 0, 1968, 10}, // hda-audio
    {589824, 14089, 208, 1, 65535, 0, 1978, 6}, // hda-codec
    {589824, 14099, 237, 0, 1984, 5, 1968, 10}, // hda-duplex
    {589824, 14110, 237, 0, 1984, 5, 1968, 10}, // hda-micro
    {589824, 14120, 237, 0, 1984, 5, 1968, 10}, // hda-output
    {589824, 14131, 347, 0, 1989, 434, 2423, 441}, // host-x86_64-cpu
    {320, 5544, 294, 1, 65535, 0, 65535, 0}, // hotplug-handler
    {589824, 13461, 550, 0, 2864, 5, 2869, 10}, // hpet
    {589824, 4323, 208, 0, 2879, 3, 2882, 8}, // hv-syndbg
    {589824, 14258, 208, 0, 1740, 0, 1631, 5}, // hyperv-synic
    {589824, 14271, 311, 0, 1740, 0, 1631, 5}, // hyperv-testdev
    {65792, 14286, 148, 0, 65535, 0, 921, 3}, // i2c-bus
    {589824, 14294, 250, 0, 2890, 6, 2896, 11}, // i2c-ddc
    {589824, 14310, 208, 1, 65535, 0, 2907, 6}, // i2c-slave
    {589828, 14320, 436, 0, 897, 9, 906, 15}, // i440FX
    {589824, 14327, 439, 0, 2913, 11, 2924, 16}, // i440FX-pcihost
    {589828, 14494, 436, 0, 897, 9, 906, 15}, // i6300esb
    {589825, 13455, 311, 0, 2940, 13, 2953, 18}, // i8042
    {589824, 14698, 550, 0, 2971, 8, 2979, 13}, // i8042-mmio
    {589828, 14714, 436, 0, 2992, 12, 3004, 18}, // i82550
    {589828, 14721, 436, 0, 2992, 12, 3004, 18}, // i82551
    {589828, 14728, 436, 0, 2992, 12, 3004, 18}, // i82557a
    {589828, 14736, 436, 0, 2992, 12, 3004, 18}, // i82557b
    {589828, 14744, 436, 0, 2992, 12, 3004, 18}, // i82557c
    {589828, 14752, 436, 0, 2992, 12, 3004, 18}, // i82558a
    {589828, 14760, 436, 0, 2992, 12, 3004, 18}, // i82558b
    {589828, 14768, 436, 0, 2992, 12, 3004, 18}, // i82559a
    {589828, 14776, 436, 0, 2992, 12, 3004, 18}, // i82559b
    {589828, 14784, 436, 0, 2992, 12, 3004, 18}, // i82559c
    {589828, 14792, 436, 0, 2992, 12, 3004, 18}, // i82559er
    {589828, 14801, 436, 0, 2992, 12, 3004, 18}, // i82562
    {590848, 14808, 311, 0, 3022, 4, 3026, 9}, // i8257
    {589828, 14856, 436, 0, 2992, 12, 3004, 18}, // i82801
    {589828, 14863, 144, 0, 897, 9, 906, 15}, // i82801b11-bridge
    {589824, 14880, 311, 0, 1740, 0, 1631, 5}, // ib700
    {589828, 14886, 436, 0, 3035, 11, 3046, 17}, // ich9-ahci
    {589828, 14916, 291, 0, 3063, 12, 3075, 18}, // ich9-intel-hda
    {589828, 14944, 437, 0, 3093, 14, 3107, 20}, // ich9-usb-ehci1
    {589828, 15017, 437, 0, 3093, 14, 3107, 20}, // ich9-usb-ehci2
    {589828, 15032, 450, 0, 3127, 13, 3140, 19}, // ich9-usb-uhci1
    {589828, 15082, 450, 0, 3127, 13, 3140, 19}, // ich9-usb-uhci2
    {589828, 15097, 450, 0, 3127, 13, 3140, 19}, // ich9-usb-uhci3
    {589828, 15112, 450, 0, 3127, 13, 3140, 19}, // ich9-usb-uhci4
    {589828, 15127, 450, 0, 3127, 13, 3140, 19}, // ich9-usb-uhci5
    {589828, 15142, 450, 0, 3127, 13, 3140, 19}, // ich9-usb-uhci6
    {589824, 15157, 283, 0, 3159, 19, 3178, 24}, // ide-cd
    {589824, 15263, 208, 1, 65535, 0, 3202, 6}, // ide-device
    {589824, 15274, 283, 0, 3208, 27, 3235, 32}, // ide-hd
    {589824, 15425, 231, 0, 1888, 8, 1896, 14}, // imx-usdhc
    {589824, 15435, 550, 0, 1740, 0, 1631, 5}, // imx.usbphy
    {262400, 15446, 376, 0, 65535, 0, 3267, 8}, // input-barrier
    {262400, 15492, 376, 0, 65535, 0, 3275, 5}, // input-linux
    {384, 15553, 294, 1, 65535, 0, 65535, 0}, // intctrl
    {589828, 15561, 291, 0, 3063, 12, 3075, 18}, // intel-hda
    {589828, 15571, 436, 1, 65535, 0, 3075, 18}, // intel-hda-generic
    {589824, 15589, 750, 0, 3280, 13, 3293, 18}, // intel-iommu
    {0, 15710, 298, 0, 65535, 0, 1175, 5}, // intel-iommu-iommu-memory-region
    {256, 15742, 65535, 1, 65535, 0, 65535, 0}, // interface
    {589952, 15752, 296, 0, 3311, 1, 3312, 6}, // ioapic
    {589952, 15759, 550, 1, 65535, 0, 1631, 5}, // ioapic-common
    {598080, 15773, 457, 0, 3318, 17, 3335, 23}, // ioh3420
    {0, 15781, 358, 1, 65535, 0, 1082, 1}, // iommu-memory-region
    {262400, 15801, 216, 0, 65535, 0, 3358, 7}, // iothread
    {589824, 15844, 208, 1, 65535, 0, 3365, 6}, // ipack-device
    {589824, 15857, 208, 1, 65535, 0, 3371, 6}, // ipmi-bmc
    {589824, 15877, 301, 0, 3377, 2, 3379, 7}, // ipmi-bmc-extern
    {589824, 15893, 301, 0, 3386, 12, 3398, 17}, // ipmi-bmc-sim
    {768, 16067, 294, 1, 65535, 0, 65535, 0}, // ipmi-interface
    {589824, 16082, 300, 0, 3415, 9, 3424, 14}, // ipoctal232
    {0, 10512, 376, 0, 65535, 0, 1082, 1}, // irq
    {589825, 16165, 311, 0, 3438, 2, 3440, 7}, // isa-applesmc
    {589824, 16186, 311, 0, 3447, 2, 3449, 7}, // isa-cirrus-vga
    {589824, 16201, 311, 0, 3456, 2, 3458, 7}, // isa-debug-exit
    {589824, 16228, 311, 0, 3465, 3, 3468, 8}, // isa-debugcon
    {589824, 16254, 208, 1, 65535, 0, 1631, 5}, // isa-device
    {1280, 16265, 294, 1, 65535, 0, 65535, 0}, // isa-dma
    {589825, 16273, 311, 0, 3476, 8, 3484, 13}, // isa-fdc
    {589952, 16341, 469, 0, 3497, 4, 3501, 9}, // isa-i8259
    {589824, 16382, 311, 0, 3510, 3, 3513, 8}, // isa-ide
    {590337, 16410, 311, 0, 3521, 3, 3524, 8}, // isa-ipmi-bt
    {590337, 16454, 311, 0, 3532, 3, 3524, 8}, // isa-ipmi-kcs
    {589825, 16472, 311, 0, 3535, 4, 3539, 9}, // isa-parallel
    {589824, 16491, 311, 0, 3548, 5, 3553, 10}, // isa-pcspk
    {589824, 16538, 474, 0, 3563, 1, 3564, 6}, // isa-pit
    {589825, 16546, 311, 0, 3570, 7, 3577, 12}, // isa-serial
    {589824, 16594, 311, 0, 3589, 1, 3590, 6}, // isa-vga
    {589824, 16602, 550, 0, 1740, 0, 1631, 5}, // isabus-bridge
    {4160, 16616, 230, 0, 65535, 0, 3596, 46}, // isapc-machine
    {589828, 17014, 436, 1, 65535, 0, 906, 15}, // ivshmem-common
    {589828, 17029, 325, 0, 3642, 13, 3655, 19}, // ivshmem-doorbell
    {589828, 17064, 325, 0, 3674, 11, 3685, 18}, // ivshmem-plain
    {589828, 17078, 436, 0, 3703, 10, 3713, 16}, // kvaser_pci
    {0, 17089, 123, 0, 65535, 0, 3729, 6}, // kvm-accel
    {0, 17423, 124, 1, 65535, 0, 1082, 1}, // kvm-accel-ops
    {0, 17437, 125, 1, 65535, 0, 1082, 1}, // kvm-accel-x86_64-cpu
    {589824, 17458, 136, 0, 1180, 3, 1183, 9}, // kvm-apic
    {589952, 17467, 469, 0, 3497, 4, 3501, 9}, // kvm-i8259
    {589952, 17477, 296, 0, 3735, 1, 3736, 6}, // kvm-ioapic
    {589824, 17497, 474, 0, 3742, 2, 3744, 7}, // kvm-pit
    {589824, 17545, 752, 0, 0, 432, 432, 439}, // kvm32-v1-x86_64-cpu
    {589824, 17565, 752, 0, 0, 432, 432, 439}, // kvm32-x86_64-cpu
    {589824, 17582, 752, 0, 0, 432, 432, 439}, // kvm64-v1-x86_64-cpu
    {589824, 17602, 752, 0, 0, 432, 432, 439}, // kvm64-x86_64-cpu
    {589824, 1042, 550, 0, 3751, 1, 3752, 6}, // kvmclock
    {589824, 17649, 550, 0, 1740, 0, 1631, 5}, // kvmvapic
    {589824, 17658, 208, 0, 3758, 7, 3765, 12}, // loader
    {589828, 17705, 344, 0, 897, 9, 906, 15}, // lsi53c810
    {589828, 17715, 436, 0, 897, 9, 906, 15}, // lsi53c895a
    {0, 17726, 376, 1, 65535, 0, 3777, 20}, // machine
    {262400, 17734, 216, 0, 65535, 0, 1740, 4}, // main-loop
    {589824, 17744, 752, 0, 1989, 434, 2423, 441}, // max-x86_64-cpu
    {589825, 17759, 311, 0, 3797, 4, 3801, 9}, // mc146818rtc
    {589828, 17800, 436, 0, 3810, 11, 3821, 17}, // mch
    {589828, 17838, 351, 0, 3838, 16, 3854, 22}, // megasas
    {589824, 17908, 436, 1, 65535, 0, 906, 15}, // megasas-base
    {598016, 17921, 351, 0, 3876, 16, 3854, 22}, // megasas-gen2
    {262400, 12632, 376, 1, 65535, 0, 3892, 12}, // memory-backend
    {262400, 18463, 353, 0, 65535, 0, 3904, 17}, // memory-backend-file
    {262400, 18525, 353, 0, 65535, 0, 3921, 15}, // memory-backend-memfd
    {262400, 18640, 353, 0, 65535, 0, 3892, 12}, // memory-backend-ram
    {2304, 18659, 294, 1, 65535, 0, 65535, 0}, // memory-device
    {0, 18673, 376, 0, 65535, 0, 1175, 5}, // memory-region
    {4160, 18687, 751, 0, 65535, 0, 3936, 34}, // microvm-machine
    {589824, 18971, 208, 0, 3970, 46, 4016, 51}, // migration
    {589828, 19887, 436, 0, 1445, 11, 1456, 17}, // mioe3680_pci
    {589828, 19900, 436, 0, 4067, 11, 4078, 17}, // mptsas1068
    {589824, 19911, 752, 0, 0, 432, 432, 439}, // n270-v1-x86_64-cpu
    {589824, 19930, 752, 0, 0, 432, 432, 439}, // n270-x86_64-cpu
    {589824, 19946, 311, 0, 4095, 5, 4100, 10}, // ne2k_isa
    {589828, 19955, 436, 0, 2992, 12, 3004, 18}, // ne2k_pci
    {598020, 19964, 452, 0, 4110, 20, 4130, 26}, // nec-usb-xhci
    {262400, 20060, 376, 1, 65535, 0, 1776, 6}, // netfilter
    {4352, 20070, 294, 1, 65535, 0, 65535, 0}, // nmi
    {0, 20074, 345, 0, 65535, 0, 4156, 22}, // none-machine
    {591872, 16807, 377, 0, 4178, 8, 4186, 14}, // nvdimm
    {598016, 20125, 436, 0, 4200, 43, 4243, 52}, // nvme
    {65792, 20451, 148, 0, 65535, 0, 921, 3}, // nvme-bus
    {589824, 20460, 208, 0, 4295, 36, 4331, 41}, // nvme-ns
    {589824, 20698, 208, 0, 4372, 1, 4373, 6}, // nvme-subsys
    {0, 20714, 65535, 1, 65535, 0, 1082, 1}, // object
    {591872, 20721, 208, 0, 4379, 5, 4384, 11}, // pc-dimm
    {4160, 20729, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-1.4-machine
    {4160, 20815, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-1.5-machine
    {4160, 20837, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-1.6-machine
    {4160, 20859, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-1.7-machine
    {4160, 20881, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-2.0-machine
    {4160, 20903, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-2.1-machine
    {4160, 20925, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-2.10-machine
    {4160, 20948, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-2.11-machine
    {4160, 20971, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-2.12-machine
    {4160, 20994, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-2.2-machine
    {4160, 21016, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-2.3-machine
    {4160, 21038, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-2.4-machine
    {4160, 21060, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-2.5-machine
    {4160, 21082, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-2.6-machine
    {4160, 21104, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-2.7-machine
    {4160, 21126, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-2.8-machine
    {4160, 21148, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-2.9-machine
    {4160, 21170, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-3.0-machine
    {4160, 21192, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-3.1-machine
    {4160, 21214, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-4.0-machine
    {4160, 21236, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-4.1-machine
    {4160, 21258, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-4.2-machine
    {4160, 21280, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-5.0-machine
    {4160, 21302, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-5.1-machine
    {4160, 21324, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-5.2-machine
    {4160, 21346, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-6.0-machine
    {4160, 21368, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-6.1-machine
    {4160, 21390, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-6.2-machine
    {4160, 21412, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-7.0-machine
    {4160, 21434, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-7.1-machine
    {4160, 21456, 230, 0, 65535, 0, 4395, 50}, // pc-i440fx-7.2-machine
    {4160, 21478, 230, 0, 65535, 0, 4395, 50}, // pc-q35-2.10-machine
    {4160, 21498, 230, 0, 65535, 0, 4395, 50}, // pc-q35-2.11-machine
    {4160, 21518, 230, 0, 65535, 0, 4395, 50}, // pc-q35-2.12-machine
    {4160, 21538, 230, 0, 65535, 0, 4395, 50}, // pc-q35-2.4-machine
    {4160, 21557, 230, 0, 65535, 0, 4395, 50}, // pc-q35-2.5-machine
    {4160, 21576, 230, 0, 65535, 0, 4395, 50}, // pc-q35-2.6-machine
    {4160, 21595, 230, 0, 65535, 0, 4395, 50}, // pc-q35-2.7-machine
    {4160, 21614, 230, 0, 65535, 0, 4395, 50}, // pc-q35-2.8-machine
    {4160, 21633, 230, 0, 65535, 0, 4395, 50}, // pc-q35-2.9-machine
    {4160, 21652, 230, 0, 65535, 0, 4395, 50}, // pc-q35-3.0-machine
    {4160, 21671, 230, 0, 65535, 0, 4395, 50}, // pc-q35-3.1-machine
    {4160, 21690, 230, 0, 65535, 0, 4395, 50}, // pc-q35-4.0-machine
    {4160, 21709, 230, 0, 65535, 0, 4395, 50}, // pc-q35-4.0.1-machine
    {4160, 21730, 230, 0, 65535, 0, 4395, 50}, // pc-q35-4.1-machine
    {4160, 21749, 230, 0, 65535, 0, 4395, 50}, // pc-q35-4.2-machine
    {4160, 21768, 230, 0, 65535, 0, 4395, 50}, // pc-q35-5.0-machine
    {4160, 21787, 230, 0, 65535, 0, 4395, 50}, // pc-q35-5.1-machine
    {4160, 21806, 230, 0, 65535, 0, 4395, 50}, // pc-q35-5.2-machine
    {4160, 21825, 230, 0, 65535, 0, 4395, 50}, // pc-q35-6.0-machine
    {4160, 21844, 230, 0, 65535, 0, 4395, 50}, // pc-q35-6.1-machine
    {4160, 21863, 230, 0, 65535, 0, 4395, 50}, // pc-q35-6.2-machine
    {4160, 21882, 230, 0, 65535, 0, 4395, 50}, // pc-q35-7.0-machine
    {4160, 21901, 230, 0, 65535, 0, 4395, 50}, // pc-q35-7.1-machine
    {4160, 21920, 230, 0, 65535, 0, 4395, 50}, // pc-q35-7.2-machine
    {589824, 21939, 311, 0, 1740, 0, 1631, 5}, // pc-testdev
    {589892, 21950, 144, 0, 4445, 17, 4462, 23}, // pci-bridge
    {589892, 21977, 434, 0, 4445, 17, 4462, 23}, // pci-bridge-seat
    {589824, 21993, 208, 1, 65535, 0, 906, 15}, // pci-device
    {589828, 22004, 436, 1, 65535, 0, 4485, 16}, // pci-ehci-usb
    {8448, 22017, 294, 1, 65535, 0, 65535, 0}, // pci-express-device
    {589824, 22036, 550, 1, 65535, 0, 4501, 7}, // pci-host-bridge
    {589828, 22052, 436, 1, 65535, 0, 906, 15}, // pci-ide
    {590340, 22060, 436, 0, 4508, 10, 4518, 16}, // pci-ipmi-bt
    {590340, 22072, 436, 0, 4508, 10, 4518, 16}, // pci-ipmi-kcs
    {589828, 22085, 436, 0, 4534, 12, 4546, 18}, // pci-ohci
    {589829, 22104, 436, 1, 65535, 0, 906, 15}, // pci-piix3
    {589828, 22114, 436, 1, 65535, 0, 4564, 30}, // pci-qxl
    {589828, 22229, 436, 0, 4594, 14, 4608, 20}, // pci-serial
    {589828, 22248, 436, 0, 4628, 14, 4642, 20}, // pci-serial-2x
    {589828, 22282, 436, 0, 4662, 18, 4680, 24}, // pci-serial-4x
    {589828, 22316, 436, 0, 4704, 10, 4714, 16}, // pci-testdev
    {589828, 22335, 436, 1, 65535, 0, 906, 15}, // pci-uhci-usb
    {589829, 22348, 436, 1, 65535, 0, 906, 15}, // pci-vga
    {598020, 22356, 436, 1, 65535, 0, 906, 15}, // pci-xhci
    {589824, 22365, 439, 1, 65535, 0, 4501, 7}, // pcie-host-bridge
    {598080, 22382, 144, 0, 4730, 10, 4740, 16}, // pcie-pci-bridge
    {589824, 22398, 144, 1, 65535, 0, 4756, 17}, // pcie-port
    {598080, 22408, 457, 0, 4773, 25, 4798, 31}, // pcie-root-port
    {598080, 22520, 458, 1, 65535, 0, 3335, 23}, // pcie-root-port-base
    {589888, 22540, 455, 1, 65535, 0, 1488, 21}, // pcie-slot
    {589828, 22550, 436, 0, 1445, 11, 1456, 17}, // pcm3680_pci
    {589828, 22562, 436, 0, 2992, 12, 3004, 18}, // pcnet
    {589824, 22568, 752, 0, 0, 432, 432, 439}, // pentium-v1-x86_64-cpu
    {589824, 22590, 752, 0, 0, 432, 432, 439}, // pentium-x86_64-cpu
    {589824, 22609, 752, 0, 0, 432, 432, 439}, // pentium2-v1-x86_64-cpu
    {589824, 22632, 752, 0, 0, 432, 432, 439}, // pentium2-x86_64-cpu
    {589824, 22652, 752, 0, 0, 432, 432, 439}, // pentium3-v1-x86_64-cpu
    {589824, 22675, 752, 0, 0, 432, 432, 439}, // pentium3-x86_64-cpu
    {589824, 22695, 752, 0, 0, 432, 432, 439}, // phenom-v1-x86_64-cpu
    {589824, 22716, 752, 0, 0, 432, 432, 439}, // phenom-x86_64-cpu
    {589952, 22734, 311, 1, 65535, 0, 3501, 9}, // pic-common
    {589828, 22745, 440, 0, 897, 9, 906, 15}, // piix3-ide
    {589828, 22755, 450, 0, 4829, 11, 4840, 17}, // piix3-usb-uhci
    {589828, 22770, 440, 0, 897, 9, 906, 15}, // piix4-ide
    {589828, 22780, 450, 0, 4829, 11, 4840, 17}, // piix4-usb-uhci
    {589824, 22795, 311, 1, 65535, 0, 1631, 5}, // pit-common
    {589824, 22806, 311, 0, 4857, 2, 4859, 7}, // port92
    {262400, 22823, 376, 1, 65535, 0, 1082, 1}, // pr-manager
    {262400, 22834, 476, 0, 65535, 0, 4866, 2}, // pr-manager-helper
    {589824, 22857, 550, 1, 65535, 0, 1631, 5}, // ps2-device
    {589824, 22868, 478, 0, 4868, 1, 4869, 6}, // ps2-kbd
    {589824, 22876, 478, 0, 4868, 1, 4869, 6}, // ps2-mouse
    {589825, 22886, 311, 0, 4875, 3, 4878, 8}, // pvpanic
    {589828, 22917, 436, 0, 4886, 10, 4896, 16}, // pvpanic-pci
    {622596, 22929, 436, 0, 4912, 22, 4934, 28}, // pvrdma
    {598084, 23137, 436, 0, 4962, 12, 4974, 18}, // pvscsi
    {589828, 23191, 436, 0, 4992, 12, 5004, 18}, // pxb
    {65792, 23225, 85, 0, 65535, 0, 921, 3}, // pxb-bus
    {589828, 23233, 436, 0, 4992, 12, 5004, 18}, // pxb-cxl
    {65792, 23241, 12, 0, 65535, 0, 921, 3}, // pxb-cxl-bus
    {589824, 23253, 439, 0, 5022, 2, 4501, 7}, // pxb-cxl-host
    {589824, 23266, 439, 0, 5022, 2, 4501, 7}, // pxb-host
    {589828, 23275, 436, 0, 4992, 12, 5004, 18}, // pxb-pcie
    {65792, 23284, 86, 0, 65535, 0, 921, 3}, // pxb-pcie-bus
    {589824, 23297, 453, 0, 5024, 21, 5045, 26}, // q35-pcihost
    {0, 23428, 376, 0, 65535, 0, 1082, 1}, // qemu-console
    {598020, 23441, 452, 0, 5071, 14, 5085, 20}, // qemu-xhci
    {589824, 23451, 752, 0, 0, 432, 432, 439}, // qemu32-v1-x86_64-cpu
    {589824, 23472, 752, 0, 0, 432, 432, 439}, // qemu32-x86_64-cpu
    {589824, 23490, 752, 0, 0, 432, 432, 439}, // qemu64-v1-x86_64-cpu
    {589824, 23511, 752, 0, 0, 432, 432, 439}, // qemu64-x86_64-cpu
    {16640, 23529, 294, 1, 65535, 0, 65535, 0}, // qemu:ram-discard-manager
    {0, 23554, 376, 1, 65535, 0, 1082, 1}, // qio-channel
    {0, 23566, 501, 0, 65535, 0, 1082, 1}, // qio-channel-block
    {0, 23584, 501, 0, 65535, 0, 1082, 1}, // qio-channel-buffer
    {0, 23603, 501, 0, 65535, 0, 1082, 1}, // qio-channel-command
    {0, 23623, 501, 0, 65535, 0, 1082, 1}, // qio-channel-file
    {0, 23640, 501, 0, 65535, 0, 1082, 1}, // qio-channel-null
    {0, 23657, 501, 0, 65535, 0, 1082, 1}, // qio-channel-rdma
    {0, 23674, 501, 0, 65535, 0, 1082, 1}, // qio-channel-socket
    {0, 23693, 501, 0, 65535, 0, 1082, 1}, // qio-channel-tls
    {0, 23709, 501, 0, 65535, 0, 1082, 1}, // qio-channel-websock
    {0, 23729, 376, 0, 65535, 0, 1082, 1}, // qio-dns-resolver
    {0, 23746, 376, 0, 65535, 0, 1082, 1}, // qio-net-listener
    {262400, 23763, 376, 0, 65535, 0, 5105, 3}, // qtest
    {589828, 23773, 445, 0, 5108, 24, 4564, 30}, // qxl
    {589828, 23777, 445, 0, 5108, 24, 4564, 30}, // qxl-vga
    {589824, 23785, 550, 0, 1740, 0, 1631, 5}, // ramfb
    {33024, 23791, 294, 1, 65535, 0, 65535, 0}, // rdma
    {589824, 23796, 453, 0, 5132, 3, 5135, 8}, // remote-pcihost
    {65792, 23811, 294, 1, 65535, 0, 65535, 0}, // resettable
    {262400, 23822, 376, 1, 65535, 0, 5143, 2}, // rng-backend
    {262400, 23841, 520, 0, 65535, 0, 5143, 2}, // rng-builtin
    {262400, 23853, 520, 0, 65535, 0, 5145, 3}, // rng-egd
    {262400, 23861, 520, 0, 65535, 0, 5148, 3}, // rng-random
    {589828, 23872, 436, 0, 5151, 14, 5165, 20}, // rocker
    {589828, 23922, 436, 0, 2992, 12, 3004, 18}, // rtl8139
    {589824, 23930, 231, 0, 1888, 8, 1896, 14}, // s3c-sdhci
    {589824, 23940, 311, 0, 5185, 6, 5191, 11}, // sb16
    {589824, 23956, 531, 0, 5202, 13, 5215, 18}, // scsi-block
    {589824, 24063, 531, 0, 5233, 31, 5264, 36}, // scsi-cd
    {589824, 24221, 208, 1, 65535, 0, 5300, 8}, // scsi-device
    {589824, 24233, 530, 1, 65535, 0, 5300, 8}, // scsi-disk-base
    {589824, 24248, 530, 0, 5308, 7, 5315, 12}, // scsi-generic
    {589824, 24261, 531, 0, 5327, 38, 5365, 43}, // scsi-hd
    {65792, 13766, 148, 0, 65535, 0, 921, 3}, // sd-bus
    {589824, 24286, 208, 0, 5408, 3, 5411, 8}, // sd-card
    {65792, 24311, 534, 0, 65535, 0, 921, 3}, // sdhci-bus
    {589828, 24321, 436, 0, 5419, 14, 5433, 20}, // sdhci-pci
    {589829, 24331, 451, 0, 5453, 18, 5471, 24}, // secondary-vga
    {262400, 24345, 540, 0, 65535, 0, 5495, 7}, // secret
    {262400, 24395, 376, 1, 65535, 0, 5502, 5}, // secret_common
    {262400, 24409, 540, 0, 65535, 0, 5507, 6}, // secret_keyring
    {589824, 15164, 208, 0, 5513, 3, 5516, 8}, // serial
    {589824, 24432, 550, 0, 5524, 6, 5530, 11}, // serial-mm
    {262400, 24462, 185, 0, 65535, 0, 5541, 9}, // sev-guest
    {589824, 24738, 311, 0, 1740, 0, 1631, 5}, // sga
    {591872, 13152, 208, 0, 5550, 4, 5554, 10}, // sgx-epc
    {589824, 24767, 250, 1, 65535, 0, 2907, 6}, // smbus-device
    {589824, 24780, 547, 0, 5564, 1, 2907, 6}, // smbus-eeprom
    {590337, 24793, 547, 0, 5565, 2, 5567, 7}, // smbus-ipmi
    {589824, 24804, 208, 1, 65535, 0, 1631, 5}, // sys-bus-device
    {589824, 24819, 550, 0, 5574, 4, 5578, 9}, // sysbus-ahci
    {589824, 24831, 550, 0, 5587, 1, 5588, 6}, // sysbus-esp
    {589824, 24842, 550, 0, 5594, 4, 5598, 9}, // sysbus-ohci
    {589824, 24865, 550, 0, 5607, 8, 5615, 13}, // sysbus-xhci
    {0, 24877, 123, 0, 65535, 0, 5628, 4}, // tcg-accel
    {0, 24990, 124, 1, 65535, 0, 1082, 1}, // tcg-accel-ops
    {0, 25004, 125, 1, 65535, 0, 1082, 1}, // tcg-accel-x86_64-cpu
    {262400, 25025, 376, 0, 65535, 0, 5632, 4}, // thread-context
    {262400, 25067, 376, 0, 65535, 0, 5636, 21}, // throttle-group
    {262176, 25425, 561, 0, 65535, 0, 5657, 5}, // tls-cipher-suites
    {0, 19302, 376, 1, 65535, 0, 5657, 5}, // tls-creds
    {262400, 25492, 561, 0, 65535, 0, 5662, 6}, // tls-creds-anon
    {262400, 25507, 561, 0, 65535, 0, 5668, 7}, // tls-creds-psk
    {262400, 25530, 561, 0, 65535, 0, 5675, 8}, // tls-creds-x509
    {589828, 25569, 436, 0, 897, 9, 906, 15}, // tpci200
    {0, 25577, 376, 1, 65535, 0, 1082, 1}, // tpm-backend
    {720896, 25589, 208, 0, 5683, 2, 5685, 7}, // tpm-crb
    {0, 25640, 566, 0, 65535, 0, 1082, 1}, // tpm-emulator
    {131328, 25653, 294, 1, 65535, 0, 65535, 0}, // tpm-if
    {0, 25660, 566, 0, 65535, 0, 1082, 1}, // tpm-passthrough
    {720897, 25676, 311, 0, 5692, 4, 5696, 9}, // tpm-tis
    {589828, 25700, 436, 0, 2992, 12, 3004, 18}, // tulip
    {589824, 25706, 580, 1, 65535, 0, 5705, 9}, // u2f-key
    {589824, 25729, 573, 0, 5714, 6, 5720, 11}, // u2f-passthru
    {589824, 25758, 580, 0, 5731, 9, 5740, 14}, // usb-audio
    {589824, 25781, 593, 0, 5754, 5, 5759, 10}, // usb-bot
    {589824, 25789, 591, 0, 5769, 6, 5775, 11}, // usb-braille
    {65600, 25801, 148, 0, 65535, 0, 921, 3}, // usb-bus
    {589888, 25809, 580, 0, 5786, 6, 5792, 11}, // usb-ccid
    {589824, 25818, 208, 1, 65535, 0, 5705, 9}, // usb-device
    {589828, 25829, 437, 0, 3093, 14, 3107, 20}, // usb-ehci
    {589824, 25838, 580, 1, 65535, 0, 5705, 9}, // usb-hid
    {589824, 25846, 580, 0, 5803, 19, 5822, 24}, // usb-host
    {589824, 25996, 580, 0, 5846, 7, 5853, 12}, // usb-hub
    {589824, 26021, 582, 0, 5865, 7, 5872, 12}, // usb-kbd
    {589824, 26049, 582, 0, 5884, 6, 5890, 11}, // usb-mouse
    {589824, 26059, 580, 0, 5901, 8, 5909, 13}, // usb-mtp
    {589824, 26080, 580, 0, 5922, 8, 5930, 13}, // usb-net
    {589824, 26088, 580, 0, 5943, 11, 5954, 16}, // usb-redir
    {589824, 26105, 591, 0, 5970, 7, 5977, 12}, // usb-serial
    {589824, 26131, 580, 1, 65535, 0, 5705, 9}, // usb-serial-dev
    {589824, 26146, 593, 0, 5989, 21, 6010, 26}, // usb-storage
    {589824, 26169, 580, 1, 65535, 0, 5705, 9}, // usb-storage-dev
    {589824, 26185, 582, 0, 6036, 8, 6044, 13}, // usb-tablet
    {589824, 26201, 580, 0, 6057, 6, 6063, 11}, // usb-uas
    {589824, 26222, 580, 0, 5754, 5, 5759, 10}, // usb-wacom-tablet
    {262400, 26239, 294, 1, 65535, 0, 65535, 0}, // user-creatable
    {598020, 26254, 436, 0, 6074, 36, 6110, 42}, // vfio-pci
    {589828, 26794, 436, 0, 897, 9, 906, 15}, // vfio-pci-igd-lpc-bridge
    {598020, 26818, 598, 0, 6152, 37, 6189, 43}, // vfio-pci-nohotplug
    {589840, 26837, 602, 0, 6232, 21, 6253, 26}, // vhost-scsi
    {589824, 27076, 713, 1, 65535, 0, 6279, 15}, // vhost-scsi-common
    {598020, 27094, 604, 0, 6294, 47, 6341, 53}, // vhost-scsi-pci
    {589824, 27374, 703, 1, 65535, 0, 6394, 29}, // vhost-scsi-pci-base
    {598020, 27394, 604, 0, 6423, 45, 6468, 51}, // vhost-scsi-pci-non-transitional
    {589828, 27426, 604, 0, 6423, 45, 6468, 51}, // vhost-scsi-pci-transitional
    {0, 27454, 376, 0, 65535, 0, 6519, 2}, // vhost-user-backend
    {589824, 27473, 667, 0, 6521, 17, 6538, 22}, // vhost-user-blk
    {598020, 27542, 610, 0, 6560, 44, 6604, 50}, // vhost-user-blk-pci
    {589824, 27589, 703, 1, 65535, 0, 6654, 30}, // vhost-user-blk-pci-base
    {598020, 27613, 610, 0, 6684, 42, 6726, 48}, // vhost-user-blk-pci-non-transitional
    {589828, 27649, 610, 0, 6684, 42, 6726, 48}, // vhost-user-blk-pci-transitional
    {589824, 27681, 667, 0, 6774, 15, 6789, 20}, // vhost-user-fs-device
    {598020, 27725, 615, 0, 6809, 39, 6848, 45}, // vhost-user-fs-pci
    {589824, 27771, 703, 1, 65535, 0, 6394, 29}, // vhost-user-fs-pci-base
    {589824, 27794, 667, 0, 6893, 11, 6904, 16}, // vhost-user-gpio-device
    {598020, 27817, 618, 0, 6920, 34, 6954, 40}, // vhost-user-gpio-pci
    {589824, 27867, 703, 1, 65535, 0, 6994, 28}, // vhost-user-gpio-pci-base
    {589824, 27892, 668, 0, 7022, 15, 7037, 20}, // vhost-user-gpu
    {598020, 27911, 621, 0, 7057, 42, 7099, 48}, // vhost-user-gpu-pci
    {589824, 27952, 674, 1, 65535, 0, 7147, 32}, // vhost-user-gpu-pci-base-type
    {589824, 27981, 667, 0, 6893, 11, 6904, 16}, // vhost-user-i2c-device
    {598020, 28003, 624, 0, 7179, 34, 7213, 40}, // vhost-user-i2c-pci
    {589824, 28051, 703, 1, 65535, 0, 6994, 28}, // vhost-user-i2c-pci-base
    {589824, 28075, 676, 0, 7253, 12, 7265, 17}, // vhost-user-input
    {598020, 28092, 627, 0, 7282, 38, 7320, 44}, // vhost-user-input-pci
    {589824, 28137, 682, 1, 65535, 0, 7364, 31}, // vhost-user-input-pci-base-type
    {589824, 28168, 667, 0, 6893, 11, 6904, 16}, // vhost-user-rng
    {598020, 28183, 630, 0, 7395, 35, 7430, 41}, // vhost-user-rng-pci
    {589824, 28224, 703, 1, 65535, 0, 6394, 29}, // vhost-user-rng-pci-base
    {589840, 28248, 602, 0, 7471, 20, 7491, 25}, // vhost-user-scsi
    {598020, 28277, 633, 0, 7516, 46, 7562, 52}, // vhost-user-scsi-pci
    {589824, 28320, 703, 1, 65535, 0, 6394, 29}, // vhost-user-scsi-pci-base
    {598020, 28345, 633, 0, 7614, 44, 7658, 50}, // vhost-user-scsi-pci-non-transitional
    {589828, 28382, 633, 0, 7614, 44, 7658, 50}, // vhost-user-scsi-pci-transitional
    {598020, 28415, 637, 0, 7708, 43, 7751, 49}, // vhost-user-vga
    {589824, 28430, 730, 1, 65535, 0, 7800, 33}, // vhost-user-vga-base-type
    {589824, 28455, 642, 0, 7833, 12, 7845, 17}, // vhost-user-vsock-device
    {598020, 28489, 640, 0, 7862, 38, 7900, 44}, // vhost-user-vsock-pci
    {589824, 28541, 703, 1, 65535, 0, 6394, 29}, // vhost-user-vsock-pci-base
    {598020, 28567, 640, 0, 7944, 36, 7980, 42}, // vhost-user-vsock-pci-non-transitional
    {589824, 28605, 667, 1, 65535, 0, 8022, 16}, // vhost-vsock-common
    {589824, 28624, 642, 0, 8038, 13, 8051, 18}, // vhost-vsock-device
    {598020, 28653, 645, 0, 8069, 39, 8108, 45}, // vhost-vsock-pci
    {589824, 28695, 703, 1, 65535, 0, 6394, 29}, // vhost-vsock-pci-base
    {598020, 28716, 645, 0, 8153, 37, 8190, 43}, // vhost-vsock-pci-non-transitional
    {589824, 28749, 734, 0, 8233, 3, 8236, 8}, // virtconsole
    {589824, 28764, 667, 0, 8244, 12, 8256, 17}, // virtio-9p-device
    {598020, 28797, 650, 0, 8273, 39, 8312, 45}, // virtio-9p-pci
    {589824, 28835, 703, 1, 65535, 0, 8357, 30}, // virtio-9p-pci-base
    {598020, 28854, 650, 0, 8387, 37, 8424, 43}, // virtio-9p-pci-non-transitional
    {589828, 28885, 650, 0, 8387, 37, 8424, 43}, // virtio-9p-pci-transitional
    {589824, 28912, 667, 0, 8467, 18, 8485, 24}, // virtio-balloon-device
    {598020, 29106, 655, 0, 8509, 43, 8552, 49}, // virtio-balloon-pci
    {589824, 29154, 703, 1, 65535, 0, 6994, 28}, // virtio-balloon-pci-base
    {598020, 29178, 655, 0, 8601, 41, 8642, 47}, // virtio-balloon-pci-non-transitional
    {589828, 29214, 655, 0, 8601, 41, 8642, 47}, // virtio-balloon-pci-transitional
    {589824, 29246, 667, 0, 8689, 44, 8733, 50}, // virtio-blk-device
    {598020, 29411, 660, 0, 8783, 72, 8855, 78}, // virtio-blk-pci
    {589824, 29451, 703, 1, 65535, 0, 8933, 31}, // virtio-blk-pci-base
    {598020, 29471, 660, 0, 8964, 70, 9034, 76}, // virtio-blk-pci-non-transitional
    {589828, 29503, 660, 0, 8964, 70, 9034, 76}, // virtio-blk-pci-transitional
    {65792, 29531, 148, 1, 65535, 0, 1082, 1}, // virtio-bus
    {589824, 29542, 667, 0, 9110, 11, 9121, 17}, // virtio-crypto-device
    {598020, 29614, 666, 0, 9138, 38, 9176, 44}, // virtio-crypto-pci
    {589824, 29660, 703, 1, 65535, 0, 9220, 30}, // virtio-crypto-pci-base-type
    {589824, 29688, 208, 1, 65535, 0, 6279, 15}, // virtio-device
    {589824, 29702, 667, 1, 65535, 0, 6279, 15}, // virtio-gpu-base
    {589824, 29718, 668, 0, 9250, 16, 9266, 21}, // virtio-gpu-device
    {589824, 29763, 669, 0, 9287, 17, 9304, 22}, // virtio-gpu-gl-device
    {598020, 29790, 672, 0, 9326, 44, 9370, 50}, // virtio-gpu-gl-pci
    {589824, 29836, 674, 1, 65535, 0, 7147, 32}, // virtio-gpu-gl-pci-base-type
    {598020, 29864, 675, 0, 9420, 43, 9463, 49}, // virtio-gpu-pci
    {589824, 29904, 703, 1, 65535, 0, 8357, 30}, // virtio-gpu-pci-base
    {589824, 29924, 674, 1, 65535, 0, 7147, 32}, // virtio-gpu-pci-base-type
    {589824, 29949, 667, 1, 65535, 0, 9512, 16}, // virtio-input-device
    {589824, 29969, 676, 1, 65535, 0, 9528, 18}, // virtio-input-hid-device
    {589824, 29993, 682, 1, 65535, 0, 6394, 29}, // virtio-input-hid-pci
    {589824, 30014, 676, 0, 9546, 12, 9558, 17}, // virtio-input-host-device
    {598020, 30039, 681, 0, 9575, 38, 9613, 44}, // virtio-input-host-pci
    {589824, 30093, 682, 1, 65535, 0, 7364, 31}, // virtio-input-host-pci-base-type
    {589824, 30125, 703, 1, 65535, 0, 6394, 29}, // virtio-input-pci
    {589824, 30142, 667, 0, 9657, 12, 9669, 18}, // virtio-iommu-device
    {0, 30215, 298, 0, 65535, 0, 1175, 5}, // virtio-iommu-memory-region
    {598020, 30242, 686, 0, 9687, 39, 9726, 45}, // virtio-iommu-pci
    {589824, 30307, 703, 1, 65535, 0, 9220, 30}, // virtio-iommu-pci-base-type
    {589824, 30334, 677, 0, 9771, 13, 9528, 18}, // virtio-keyboard-device
    {598020, 30357, 689, 0, 9784, 39, 9823, 45}, // virtio-keyboard-pci
    {589824, 30407, 678, 1, 65535, 0, 7364, 31}, // virtio-keyboard-pci-base-type
    {606208, 30437, 667, 0, 9868, 18, 9886, 24}, // virtio-mem
    {600068, 30505, 692, 0, 9910, 43, 9953, 49}, // virtio-mem-pci
    {591872, 30538, 703, 1, 65535, 0, 6994, 28}, // virtio-mem-pci-base
    {589824, 30558, 550, 0, 10002, 3, 10005, 8}, // virtio-mmio
    {65792, 30608, 663, 0, 65535, 0, 921, 3}, // virtio-mmio-bus
    {589824, 30624, 677, 0, 10013, 14, 10027, 19}, // virtio-mouse-device
    {598020, 30655, 697, 0, 10046, 40, 10086, 46}, // virtio-mouse-pci
    {589824, 30699, 678, 1, 65535, 0, 7364, 31}, // virtio-mouse-pci-base-type
    {589824, 30726, 667, 0, 10132, 48, 10180, 53}, // virtio-net-device
    {598020, 31099, 700, 0, 10233, 75, 10308, 81}, // virtio-net-pci
    {589824, 31139, 703, 1, 65535, 0, 8357, 30}, // virtio-net-pci-base
    {598020, 31159, 700, 0, 10389, 73, 10462, 79}, // virtio-net-pci-non-transitional
    {589828, 31191, 700, 0, 10389, 73, 10462, 79}, // virtio-net-pci-transitional
    {589824, 31219, 436, 1, 65535, 0, 6994, 28}, // virtio-pci
    {65792, 31230, 663, 0, 65535, 0, 921, 3}, // virtio-pci-bus
    {589824, 31245, 667, 0, 10541, 12, 10553, 18}, // virtio-pmem
    {600068, 31257, 707, 0, 10571, 37, 10608, 43}, // virtio-pmem-pci
    {591872, 31292, 703, 1, 65535, 0, 6994, 28}, // virtio-pmem-pci-base
    {589824, 31313, 667, 0, 10651, 13, 10664, 19}, // virtio-rng-device
    {598020, 31407, 710, 0, 10683, 40, 10723, 46}, // virtio-rng-pci
    {589824, 31447, 703, 1, 65535, 0, 8357, 30}, // virtio-rng-pci-base
    {598020, 31467, 710, 0, 10769, 38, 10807, 44}, // virtio-rng-pci-non-transitional
    {589828, 31499, 710, 0, 10769, 38, 10807, 44}, // virtio-rng-pci-transitional
    {589824, 31527, 667, 1, 65535, 0, 6279, 15}, // virtio-scsi-common
    {589888, 31546, 713, 0, 10851, 18, 10869, 24}, // virtio-scsi-device
    {598020, 31565, 716, 0, 10893, 45, 10938, 51}, // virtio-scsi-pci
    {589824, 31607, 703, 1, 65535, 0, 8357, 30}, // virtio-scsi-pci-base
    {598020, 31628, 716, 0, 10989, 43, 11032, 49}, // virtio-scsi-pci-non-transitional
    {589828, 31661, 716, 0, 10989, 43, 11032, 49}, // virtio-scsi-pci-transitional
    {65792, 31690, 148, 0, 65535, 0, 921, 3}, // virtio-serial-bus
    {589888, 31708, 667, 0, 11081, 12, 11093, 17}, // virtio-serial-device
    {598020, 31758, 722, 0, 11110, 40, 11150, 46}, // virtio-serial-pci
    {589824, 31804, 703, 1, 65535, 0, 11196, 31}, // virtio-serial-pci-base
    {598020, 31827, 722, 0, 11227, 38, 11265, 44}, // virtio-serial-pci-non-transitional
    {589828, 31862, 722, 0, 11227, 38, 11265, 44}, // virtio-serial-pci-transitional
    {589824, 31893, 208, 1, 65535, 0, 11309, 7}, // virtio-serial-port
    {589824, 31912, 677, 0, 10013, 14, 10027, 19}, // virtio-tablet-device
    {598020, 31933, 728, 0, 11316, 40, 11356, 46}, // virtio-tablet-pci
    {589824, 31979, 678, 1, 65535, 0, 7364, 31}, // virtio-tablet-pci-base-type
    {598020, 32007, 731, 0, 11402, 44, 11446, 50}, // virtio-vga
    {589824, 32018, 703, 1, 65535, 0, 11496, 31}, // virtio-vga-base
    {589824, 32034, 730, 1, 65535, 0, 7800, 33}, // virtio-vga-base-type
    {598020, 32055, 733, 0, 11527, 45, 11572, 51}, // virtio-vga-gl
    {589824, 32069, 730, 1, 65535, 0, 7800, 33}, // virtio-vga-gl-base-type
    {589824, 32093, 725, 0, 8233, 3, 8236, 8}, // virtserialport
    {65792, 32108, 148, 0, 65535, 0, 921, 3}, // vmbus
    {589824, 32114, 550, 0, 11623, 1, 11624, 6}, // vmbus-bridge
    {589824, 32127, 208, 1, 65535, 0, 11630, 6}, // vmbus-dev
    {589824, 32148, 208, 0, 1740, 0, 1631, 5}, // vmcoreinfo
    {589824, 32159, 208, 0, 11636, 1, 11637, 6}, // vmgenid
    {589824, 32167, 311, 0, 11643, 1, 11644, 7}, // vmmouse
    {589824, 13423, 311, 0, 11651, 6, 11657, 11}, // vmport
    {524544, 32303, 294, 1, 65535, 0, 65535, 0}, // vmstate-if
    {589828, 32314, 436, 0, 11668, 11, 11679, 17}, // vmware-svga
    {598020, 32326, 436, 0, 11696, 14, 11710, 20}, // vmxnet3
    {589828, 32352, 436, 0, 11730, 10, 11740, 16}, // x-pci-proxy-dev
    {0, 32371, 376, 0, 65535, 0, 1082, 1}, // x-remote-iommu
    {320, 32386, 345, 0, 65535, 0, 11756, 24}, // x-remote-machine
    {262400, 32427, 376, 0, 65535, 0, 11780, 3}, // x-remote-object
    {598016, 32449, 455, 0, 11783, 11, 4756, 17}, // x3130-upstream
    {589824, 32464, 550, 1, 65535, 0, 1167, 8}, // x86-iommu
    {4352, 32474, 345, 1, 65535, 0, 11794, 28}, // x86-machine
    {589824, 32486, 192, 1, 65535, 0, 11822, 405}, // x86_64-cpu
    {598080, 32497, 458, 0, 12227, 16, 12243, 22}, // xio3130-downstream
};

static const uint16_t order[] = {
    638, 454, 410, 128, 347, 408, 567, 307, 119, 626, 589, 224, 664, 178, 28, 57, 544, 596, 217, 441, 281, 451,
    538, 335, 47, 525, 708, 434, 289, 395, 202, 189, 280, 459, 413, 743, 694, 255, 334, 236, 542, 279, 489, 296,
    584, 640, 652, 169, 658, 278, 83, 181, 120, 429, 277, 393, 172, 670, 304, 639, 24, 276, 400, 532, 53, 340, 724,
    749, 356, 86, 213, 364, 490, 719, 161, 59, 570, 465, 237, 238, 480, 583, 572, 470, 222, 550, 397, 603, 129,
    316, 519, 673, 160, 52, 438, 569, 442, 293, 753, 641, 388, 114, 85, 359, 536, 301, 285, 447, 650, 622, 648,
    715, 302, 37, 420, 142, 575, 432, 403, 497, 100, 646, 436, 588, 455, 676, 12, 275, 309, 600, 70, 248, 358, 108,
    199, 274, 697, 349, 680, 371, 418, 61, 76, 690, 591, 543, 477, 547, 384, 260, 259, 558, 714, 491, 44, 623, 287,
    193, 554, 283, 163, 351, 258, 634, 740, 179, 416, 231, 717, 49, 360, 138, 479, 35, 696, 500, 424, 380, 501,
    102, 636, 212, 77, 330, 159, 8, 406, 580, 577, 32, 227, 271, 133, 110, 651, 73, 354, 643, 319, 601, 535, 551,
    421, 594, 655, 661, 215, 681, 556, 323, 300, 366, 67, 578, 282, 513, 669, 555, 472, 42, 654, 506, 15, 209, 137,
    130, 203, 391, 713, 345, 257, 38, 250, 317, 56, 200, 96, 256, 372, 427, 439, 607, 361, 744, 733, 582, 367, 20,
    332, 320, 339, 10, 355, 548, 205, 540, 174, 620, 721, 208, 720, 26, 299, 665, 254, 117, 602, 139, 333, 466,
    321, 286, 748, 188, 476, 611, 186, 597, 182, 692, 642, 336, 17, 383, 266, 518, 711, 103, 80, 346, 23, 737, 557,
    444, 530, 0, 40, 593, 529, 546, 233, 741, 430, 315, 132, 723, 498, 211, 450, 492, 537, 631, 89, 712, 41, 576,
    671, 666, 610, 411, 118, 503, 127, 251, 674, 90, 710, 604, 225, 21, 135, 613, 294, 63, 448, 474, 396, 645, 545,
    84, 414, 244, 457, 478, 443, 726, 51, 155, 742, 378, 167, 180, 195, 324, 197, 568, 268, 728, 682, 595, 94, 68,
    394, 327, 688, 460, 29, 401, 615, 265, 3, 175, 194, 675, 734, 305, 663, 264, 74, 586, 220, 152, 678, 284, 113,
    11, 632, 263, 328, 206, 398, 659, 210, 564, 79, 579, 453, 504, 469, 746, 357, 389, 475, 308, 483, 499, 107,
    158, 445, 422, 348, 598, 147, 4, 512, 214, 433, 350, 510, 685, 404, 738, 565, 524, 505, 234, 508, 190, 419,
    58, 494, 173, 183, 48, 242, 539, 581, 485, 385, 2, 739, 440, 291, 154, 705, 373, 647, 701, 531, 198, 628, 533,
    13, 585, 313, 146, 698, 221, 587, 288, 618, 417, 99, 571, 104, 247, 526, 219, 229, 381, 121, 425, 745, 695,
    343, 297, 235, 747, 559, 709, 473, 409, 621, 407, 162, 616, 718, 573, 232, 97, 14, 60, 449, 625, 298, 273, 541,
    87, 185, 157, 412, 563, 649, 55, 467, 644, 668, 377, 488, 702, 306, 656, 303, 125, 115, 736, 65, 126, 612, 191,
    98, 592, 164, 428, 392, 606, 314, 101, 184, 136, 486, 693, 464, 7, 33, 69, 495, 363, 481, 216, 523, 109, 148,
    72, 341, 374, 624, 62, 78, 311, 352, 609, 143, 228, 292, 370, 43, 6, 574, 116, 722, 66, 552, 514, 703, 560,
    196, 599, 192, 5, 387, 511, 657, 50, 561, 633, 245, 36, 270, 687, 516, 230, 241, 431, 679, 353, 64, 9, 295,
    462, 496, 46, 166, 446, 553, 329, 605, 25, 471, 81, 507, 365, 684, 437, 468, 131, 617, 619, 239, 461, 700, 730,
    134, 149, 482, 153, 22, 16, 71, 653, 517, 156, 111, 415, 318, 463, 629, 322, 39, 243, 732, 379, 204, 252, 683,
    310, 562, 201, 522, 515, 672, 262, 368, 19, 326, 452, 88, 637, 699, 261, 342, 590, 484, 325, 27, 402, 269, 691,
    750, 331, 716, 376, 706, 369, 123, 312, 667, 727, 124, 207, 34, 253, 18, 223, 141, 399, 458, 150, 82, 660, 677,
    170, 614, 527, 272, 390, 635, 122, 735, 630, 168, 249, 151, 105, 267, 423, 751, 627, 520, 435, 344, 337, 502,
    405, 93, 165, 290, 145, 707, 246, 75, 338, 54, 1, 456, 187, 362, 528, 176, 112, 493, 382, 386, 92, 91, 240,
    731, 566, 487, 31, 521, 534, 729, 218, 171, 686, 704, 549, 226, 689, 106, 608, 95, 375, 752, 144, 725, 45, 426,
    509, 662, 177, 140, 30,
};

static const uint16_t interfaces[] = {
    126, 127, 187, 200, 225, 227, 243, 289, 294, 304, 312, 357, 369, 438, 500, 517, 519, 569, 597, 742,
};

static const struct qom_property properties[] = {
    {19, 26, 0, 0}, // memory
    {46, 64, 0, 0}, // start-powered-off
    {69, 64, 0, 0}, // vmx-invept-single-context
    {95, 64, 0, 0}, // core-capability
    {111, 64, 0, 0}, // popcnt
    {118, 64, 0, 0}, // sgx-debug
    {128, 64, 0, 0}, // dtes64
    {135, 64, 0, 0}, // vmx-invvpid-single-addr
    {159, 64, 0, 0}, // xstore
    {166, 178, 0, 185}, // min-xlevel2
    {187, 196, 0, 0}, // stepping
    {200, 64, 0, 0}, // vmx-vmfunc
    {211, 64, 226, 233}, // hv-emsr-bitmap
    {239, 64, 0, 0}, // pse36
    {245, 64, 0, 0}, // avx512-4vnniw
    {259, 64, 0, 281}, // x-intel-pt-auto-level
    {286, 64, 0, 0}, // fma4
    {291, 64, 0, 0}, // avx512-vp2intersect
    {311, 64, 0, 0}, // avx2
    {316, 64, 0, 0}, // kvm-poll-control
    {333, 64, 0, 0}, // sgxlc
    {339, 64, 0, 0}, // amd-stibp
    {349, 196, 0, 0}, // family
    {356, 64, 0, 281}, // vmware-cpuid-freq
    {374, 64, 0, 0}, // vmx-store-lma
    {388, 178, 0, 401}, // hv-spinlocks
    {412, 64, 0, 0}, // erms
    {417, 64, 0, 0}, // vaes
    {422, 64, 0, 0}, // sgx-tokenkey
    {435, 64, 0, 0}, // vmx-activity-wait-sipi
    {458, 64, 0, 0}, // vmx-flexpriority
    {475, 64, 226, 233}, // hv-reset
    {484, 64, 0, 0}, // rdrand
    {491, 64, 0, 0}, // vmx-ept-advanced-exitinfo
    {517, 64, 0, 0}, // vmx-pause-exit
    {532, 64, 0, 0}, // vmx-shadow-vmcs
    {548, 64, 0, 0}, // avx512-vpopcntdq
    {565, 196, 0, 0}, // model
    {571, 64, 0, 0}, // xcrypt
    {578, 64, 0, 0}, // tbm
    {582, 64, 0, 0}, // vmx-eptad
    {592, 64, 0, 0}, // vmx-monitor-exit
    {609, 64, 0, 0}, // kvm-pv-eoi
    {620, 64, 0, 0}, // lm
    {623, 178, 0, 185}, // hv-version-id-spack
    {643, 64, 0, 281}, // x-vendor-cpuid-only
    {663, 64, 0, 0}, // vmx-unrestricted-guest
    {686, 707, 0, 185}, // host-phys-bits-limit
    {713, 64, 0, 0}, // pae
    {717, 64, 226, 233}, // hv-runtime
    {728, 64, 0, 0}, // ssse3
    {734, 64, 0, 0}, // phe
    {738, 64, 0, 0}, // movdiri
    {746, 64, 0, 233}, // host-phys-bits
    {761, 64, 0, 0}, // taa-no
    {768, 64, 0, 0}, // full-width-write
    {785, 64, 0, 0}, // arat
    {790, 64, 0, 0}, // avx512vbmi2
    {802, 64, 0, 0}, // arch-lbr
    {811, 64, 0, 0}, // vmx-vnmi-pending
    {828, 64, 0, 0}, // x2apic
    {835, 64, 0, 0}, // npt
    {839, 64, 0, 0}, // vmx-invpcid-exit
    {856, 64, 0, 0}, // avx512ifma
    {867, 876, 0, 0}, // model-id
    {883, 893, 0, 185}, // ucode-rev
    {900, 64, 226, 233}, // hv-evmcs
    {909, 64, 0, 0}, // pmm-en
    {916, 64, 0, 0}, // vmx-io-exit
    {928, 64, 0, 0}, // tsc
    {932, 64, 0, 233}, // x-force-features
    {949, 64, 0, 0}, // vmx-ins-outs
    {962, 64, 0, 0}, // dca
    {966, 64, 0, 0}, // vmx-apicv-x2apic
    {983, 64, 0, 0}, // ia64
    {988, 64, 226, 233}, // hv-stimer-direct
    {1005, 64, 0, 0}, // perfctr-core
    {1018, 64, 0, 0}, // vmx-cr3-load-noexit
    {1038, 64, 0, 233}, // pmu
    {1042, 64, 0, 0}, // kvmclock
    {1051, 64, 0, 0}, // vmx-entry-noload-debugctl
    {1077, 64, 0, 0}, // md-clear
    {1086, 64, 0, 0}, // invtsc
    {1093, 64, 0, 0}, // pn
    {1096, 64, 0, 0}, // avx512cd
    {1105, 64, 0, 0}, // cmp-legacy
    {1116, 64, 0, 0}, // cx16
    {1121, 64, 0, 0}, // avx512dq
    {1130, 64, 0, 0}, // abm
    {1134, 64, 0, 0}, // vmx-activity-shutdown
    {1156, 64, 0, 0}, // kvm-pv-ipi
    {1167, 64, 0, 0}, // vmx-apicv-register
    {1186, 64, 0, 0}, // fxsr-opt
    {1195, 64, 0, 0}, // skip-l1dfl-vmentry
    {1214, 64, 0, 281}, // fill-mtrr-mask
    {1229, 64, 0, 281}, // x-migrate-smi-count
    {1249, 64, 0, 0}, // pcid
    {1254, 64, 0, 0}, // rdpid
    {1260, 64, 0, 0}, // wbnoinvd
    {1269, 64, 0, 0}, // syscall
    {1277, 64, 0, 0}, // pse
    {1281, 64, 0, 0}, // xsaves
    {1288, 64, 0, 0}, // vmx-entry-load-pat
    {1307, 64, 0, 0}, // vgif
    {1312, 64, 0, 0}, // mce
    {1316, 64, 0, 0}, // xfd
    {1320, 1328, 0, 1334}, // node-id
    {1337, 64, 0, 0}, // ibpb
    {1342, 64, 0, 0}, // vmx-apicv-xapic
    {1358, 64, 0, 0}, // cldemote
    {1367, 64, 0, 0}, // lwp
    {1371, 64, 0, 0}, // rtm
    {1375, 64, 226, 233}, // hv-tlbflush
    {1387, 64, 0, 0}, // kvm-steal-time
    {1402, 64, 0, 281}, // cpuid-0xb
    {1412, 64, 0, 0}, // vmx-hlt-exit
    {1425, 64, 0, 0}, // vmx-desc-exit
    {1439, 64, 0, 0}, // vmx-eptp-switching
    {1458, 64, 0, 0}, // sgx-provisionkey
    {1475, 64, 0, 0}, // vmx-entry-load-efer
    {1495, 178, 0, 401}, // level-func7
    {1507, 64, 0, 0}, // vmx-invlpg-exit
    {1523, 64, 0, 0}, // vmx-exit-save-efer
    {1542, 1328, 0, 1334}, // die-id
    {1549, 64, 0, 0}, // vme
    {1553, 64, 0, 0}, // kvm-pv-unhalt
    {1567, 64, 0, 233}, // kvm-no-smi-migration
    {1588, 64, 0, 0}, // svm
    {1592, 64, 0, 0}, // vmx-invvpid
    {1604, 64, 0, 0}, // kvm-hint-dedicated
    {1623, 64, 0, 0}, // mca
    {1627, 64, 0, 0}, // vmx-tsc-scaling
    {1643, 64, 0, 0}, // mtrr
    {1648, 64, 0, 0}, // cid
    {1652, 64, 0, 0}, // pfthreshold
    {1664, 64, 0, 0}, // pmm
    {1668, 64, 0, 0}, // lahf-lm
    {1676, 178, 0, 1696}, // hv-version-id-build
    {1702, 64, 0, 281}, // tcg-cpuid
    {1712, 64, 0, 0}, // vmx-entry-load-pkrs
    {1732, 64, 0, 0}, // vmx-entry-ia32e-mode
    {1753, 1328, 0, 1334}, // x-hv-max-vps
    {1766, 64, 0, 0}, // tm
    {1769, 64, 0, 0}, // pbe
    {1773, 64, 0, 0}, // amx-int8
    {1782, 64, 0, 0}, // sgx1
    {1787, 64, 0, 0}, // vmx-rdpmc-exit
    {1802, 64, 0, 0}, // split-lock-detect
    {1820, 178, 0, 401}, // apic-id
    {1828, 64, 0, 0}, // fpu
    {1832, 64, 0, 0}, // skinit
    {1839, 64, 0, 281}, // l3-cache
    {1848, 64, 0, 0}, // sep
    {1852, 64, 0, 0}, // intel-pt-lip
    {1865, 64, 226, 233}, // hv-tlbflush-direct
    {1884, 64, 0, 0}, // avx512-bf16
    {1896, 64, 0, 0}, // vmx-invept-single-context-noglobals
    {1932, 64, 0, 0}, // vmx-rdtscp-exit
    {1948, 64, 0, 0}, // nx
    {1951, 64, 0, 0}, // vmx-invvpid-all-context
    {1975, 64, 0, 0}, // sgx-kss
    {1983, 64, 0, 0}, // pause-filter
    {1996, 64, 0, 0}, // ds-cpl
    {2003, 64, 0, 0}, // fsrm
    {2008, 64, 0, 0}, // vmx-exit-load-efer
    {2027, 64, 0, 0}, // vmx-vmwrite-vmexit-fields
    {2053, 64, 0, 0}, // vmx-ept
    {2061, 64, 0, 0}, // nodeid-msr
    {2072, 64, 0, 0}, // vmx-ept-execonly
    {2089, 64, 0, 0}, // smap
    {2094, 64, 0, 0}, // vmx-io-bitmap
    {2108, 64, 0, 0}, // vmx-preemption-timer
    {2129, 64, 0, 0}, // vmx-invept-all-context
    {2152, 64, 0, 0}, // vmx-intr-exit
    {2166, 64, 0, 0}, // vmx-exit-clear-bndcfgs
    {2189, 64, 0, 0}, // cr8legacy
    {2199, 178, 0, 401}, // xlevel
    {2206, 64, 0, 0}, // vmx-vpid
    {2215, 64, 0, 0}, // vmx-zero-len-inject
    {2235, 64, 0, 0}, // pschange-mc-no
    {2250, 64, 0, 0}, // virt-ssbd
    {2260, 64, 0, 0}, // umip
    {2265, 64, 0, 0}, // avx512er
    {2274, 64, 0, 0}, // vmx-vintr-pending
    {2292, 64, 0, 0}, // xstore-en
    {2302, 64, 0, 0}, // avx512vl
    {2311, 64, 0, 0}, // ibrs
    {2316, 64, 0, 0}, // rsba
    {2321, 64, 0, 0}, // cmov
    {2326, 64, 0, 0}, // vmx-posted-intr
    {2342, 64, 0, 0}, // xcrypt-en
    {2352, 64, 0, 0}, // tm2
    {2356, 64, 0, 0}, // lbrv
    {2361, 64, 0, 0}, // tsc-scale
    {2371, 64, 0, 0}, // vmx-secondary-ctls
    {2390, 64, 0, 0}, // xsaveerptr
    {2401, 64, 0, 0}, // fsgsbase
    {2410, 64, 0, 233}, // x-hv-synic-kvm-only
    {2430, 64, 0, 0}, // avx512bw
    {2439, 2459, 0, 185}, // hv-version-id-minor
    {2466, 64, 0, 0}, // sse4a
    {2472, 196, 0, 0}, // tsc-frequency
    {2486, 64, 0, 0}, // smx
    {2490, 64, 0, 0}, // hle
    {2494, 64, 0, 0}, // monitor
    {2502, 64, 0, 0}, // avx512-fp16
    {2514, 64, 0, 0}, // tce
    {2518, 64, 0, 0}, // vpclmulqdq
    {2529, 64, 226, 233}, // hv-frequencies
    {2544, 64, 0, 0}, // kvm-pv-tlb-flush
    {2561, 64, 0, 0}, // vmx-rdtsc-exit
    {2576, 64, 0, 0}, // vmx-activity-hlt
    {2593, 64, 0, 0}, // vmx-cr8-load-exit
    {2611, 64, 0, 0}, // mds-no
    {2618, 64, 0, 0}, // svme-addr-chk
    {2632, 64, 0, 0}, // amd-no-ssb
    {2643, 64, 0, 0}, // adx
    {2647, 64, 0, 0}, // vmx-exit-load-pkrs
    {2666, 707, 0, 185}, // hv-version-id-sbranch
    {2688, 2706, 0, 0}, // crash-information
    {2728, 178, 0, 185}, // min-level
    {2738, 64, 0, 281}, // full-cpuid-auto-level
    {2760, 64, 0, 0}, // vmx-entry-load-bndcfgs
    {2783, 64, 0, 0}, // vmx-vnmi
    {2792, 64, 0, 0}, // pclmulqdq
    {2802, 64, 0, 0}, // xop
    {2806, 64, 0, 0}, // msr
    {2810, 64, 0, 233}, // kvm-pv-enforce-cpuid
    {2831, 64, 0, 0}, // ssb-no
    {2838, 64, 0, 0}, // clflush
    {2846, 178, 0, 401}, // xlevel2
    {2854, 64, 0, 0}, // mpx
    {2858, 64, 0, 0}, // extapic
    {2866, 64, 0, 0}, // vmx-mtf
    {2874, 64, 0, 233}, // hv-enforce-cpuid
    {2891, 64, 226, 233}, // hv-stimer
    {2901, 64, 0, 0}, // sgx2
    {2906, 64, 0, 0}, // vmx-rdseed-exit
    {2922, 64, 0, 0}, // smep
    {2927, 64, 0, 0}, // xsavec
    {2934, 64, 0, 0}, // vmx-mwait-exit
    {2949, 64, 226, 233}, // hv-synic
    {2958, 64, 0, 0}, // cx8
    {2962, 64, 0, 0}, // pku
    {2966, 64, 0, 281}, // kvm
    {2970, 64, 0, 0}, // vmx-exit-load-pat
    {2988, 64, 0, 233}, // hv-passthrough
    {3003, 64, 0, 0}, // vmcb-clean
    {3014, 64, 0, 0}, // tsx-ldtrk
    {3024, 64, 226, 233}, // hv-tlbflush-ext
    {3040, 64, 0, 0}, // stibp
    {3046, 64, 0, 0}, // vmx-cr3-store-noexit
    {3067, 64, 0, 0}, // tsx-ctrl
    {3076, 64, 0, 0}, // svm-lock
    {3085, 64, 226, 233}, // hv-reenlightenment
    {3104, 64, 0, 0}, // sgx-exinfo
    {3115, 64, 0, 0}, // avic
    {3120, 64, 0, 0}, // ds
    {3123, 64, 0, 0}, // sse
    {3127, 64, 0, 0}, // clzero
    {3134, 64, 226, 233}, // hv-vpindex
    {3145, 64, 0, 0}, // osvw
    {3150, 64, 0, 0}, // pks
    {3154, 64, 0, 0}, // vmx-ept-2mb
    {3166, 64, 0, 0}, // vmx-true-ctls
    {3180, 64, 0, 0}, // movdir64b
    {3190, 64, 0, 0}, // vmx-invept
    {3201, 64, 0, 0}, // acpi
    {3206, 64, 0, 0}, // vmx-encls-exit
    {3221, 64, 0, 0}, // vmx-cr8-store-exit
    {3240, 64, 0, 0}, // vmx-rdrand-exit
    {3256, 64, 0, 0}, // nrip-save
    {3266, 64, 0, 0}, // gfni
    {3271, 64, 0, 0}, // kvm-mmu
    {3279, 64, 0, 0}, // kvm-msi-ext-dest-id
    {3299, 64, 0, 0}, // serialize
    {3309, 64, 0, 0}, // avx512bitalg
    {3322, 64, 0, 0}, // rdseed
    {3329, 64, 0, 0}, // sha-ni
    {3336, 64, 0, 0}, // ace2
    {3341, 64, 0, 233}, // lmce
    {3346, 64, 0, 0}, // waitpkg
    {3354, 64, 0, 0}, // topoext
    {3362, 64, 0, 0}, // f16c
    {3367, 64, 0, 0}, // 3dnowprefetch
    {3381, 64, 0, 0}, // avx512-4fmaps
    {3395, 64, 0, 0}, // vmx-ept-1gb
    {3407, 64, 0, 0}, // avx
    {3411, 64, 0, 0}, // sse2
    {3416, 64, 0, 0}, // rdctl-no
    {3425, 64, 0, 0}, // mmx
    {3429, 2459, 0, 3449}, // hv-version-id-major
    {3452, 178, 0, 401}, // level
    {3458, 64, 0, 0}, // avx512vnni
    {3469, 64, 0, 0}, // pni
    {3473, 64, 0, 0}, // movbe
    {3479, 64, 0, 0}, // vmx-ple
    {3487, 64, 0, 0}, // mmxext
    {3494, 893, 0, 0}, // lbr-fmt
    {3502, 64, 0, 0}, // bus-lock-detect
    {3518, 64, 0, 0}, // vmx-apicv-vid
    {3532, 64, 0, 0}, // vmx-page-walk-5
    {3548, 64, 0, 0}, // flushbyasid
    {3560, 64, 0, 0}, // rdtscp
    {3567, 64, 0, 0}, // clwb
    {3572, 64, 0, 0}, // kvm-pv-sched-yield
    {3591, 64, 0, 0}, // kvm-asyncpf
    {3603, 64, 0, 0}, // decodeassists
    {3617, 64, 0, 0}, // vmx-wbinvd-exit
    {3633, 64, 0, 0}, // pat
    {3637, 64, 0, 0}, // vmx-exit-clear-rtit-ctl
    {3661, 64, 0, 0}, // invpcid
    {3669, 64, 0, 0}, // pdpe1gb
    {3677, 64, 0, 0}, // vmx-exit-save-pat
    {3695, 3708, 0, 0}, // hv-vendor-id
    {3712, 64, 0, 0}, // tsc-adjust
    {3723, 64, 0, 0}, // vmx-entry-load-rtit-ctl
    {3747, 64, 0, 0}, // ht
    {3750, 64, 0, 0}, // amx-tile
    {3759, 64, 0, 0}, // xtpr
    {3764, 64, 226, 233}, // hv-xmm-input
    {3777, 64, 0, 0}, // vmx-tsc-offset
    {3792, 64, 0, 0}, // ssbd
    {3797, 64, 0, 0}, // 3dnowext
    {3806, 64, 0, 0}, // clflushopt
    {3817, 64, 0, 0}, // sgx
    {3821, 3842, 0, 0}, // unavailable-features
    {3850, 64, 0, 0}, // xsave
    {3856, 64, 0, 0}, // pdcm
    {3861, 64, 226, 233}, // hv-crash
    {3870, 64, 0, 0}, // est
    {3874, 876, 0, 0}, // vendor
    {3881, 64, 0, 0}, // pge
    {3885, 64, 0, 0}, // pcommit
    {3893, 64, 0, 0}, // ibs
    {3897, 64, 0, 0}, // tsc-deadline
    {3910, 64, 0, 0}, // kvmclock-stable-bit
    {3930, 64, 0, 0}, // misalignsse
    {3942, 64, 0, 0}, // vmx-msr-bitmap
    {3957, 64, 0, 281}, // check
    {3963, 64, 226, 233}, // hv-time
    {3971, 64, 226, 233}, // hv-avic
    {3979, 64, 0, 0}, // perfctr-nb
    {3990, 178, 0, 185}, // phys-bits
    {4000, 64, 0, 0}, // apic
    {4005, 64, 0, 0}, // vmx-exit-save-preemption-timer
    {4036, 64, 0, 0}, // vmx-exit-ack-intr
    {4054, 64, 0, 0}, // sgx-mode64
    {4065, 64, 0, 0}, // avx512vbmi
    {4076, 1328, 0, 1334}, // thread-id
    {4086, 178, 0, 185}, // min-xlevel
    {4097, 1328, 0, 1334}, // socket-id
    {4107, 64, 0, 0}, // vmx-exit-nosave-debugctl
    {4132, 64, 0, 0}, // avx512f
    {4140, 64, 0, 0}, // vmx-xsaves
    {4151, 64, 0, 0}, // arch-capabilities
    {4169, 64, 0, 0}, // bmi2
    {4174, 64, 0, 0}, // vmx-exit-load-perf-global-ctrl
    {4205, 64, 0, 0}, // vmx-pml
    {4213, 64, 0, 0}, // vmx-page-walk-4
    {4229, 64, 0, 0}, // vmx-nmi-exit
    {4242, 64, 0, 0}, // intel-pt
    {4251, 64, 0, 0}, // wdt
    {4255, 64, 0, 0}, // kvm-nopiodelay
    {4270, 64, 0, 0}, // ace2-en
    {4278, 64, 0, 0}, // v-vmsave-vmload
    {4294, 64, 0, 0}, // avx512pf
    {4303, 64, 0, 0}, // bmi1
    {4308, 64, 0, 233}, // enforce
    {4316, 64, 0, 0}, // sse4.2
    {4323, 64, 226, 233}, // hv-syndbg
    {4333, 64, 0, 0}, // ibrs-all
    {4342, 64, 0, 0}, // xgetbv1
    {4350, 64, 0, 0}, // spec-ctrl
    {4360, 64, 0, 0}, // 3dnow
    {4366, 64, 0, 0}, // kvm-asyncpf-int
    {4382, 64, 0, 0}, // vmx
    {4386, 64, 0, 0}, // la57
    {4391, 4417, 4427, 4439}, // hv-no-nonarch-coresharing
    {4445, 64, 0, 0}, // amx-bf16
    {4454, 64, 0, 0}, // sse4.1
    {4461, 64, 0, 0}, // xsaveopt
    {4470, 64, 226, 233}, // hv-relaxed
    {4481, 178, 0, 185}, // hv-version-id-snumber
    {4503, 64, 0, 0}, // vmx-entry-load-perf-global-ctrl
    {4535, 64, 0, 0}, // avx-vnni
    {4544, 64, 0, 0}, // fxsr
    {4549, 64, 0, 0}, // phe-en
    {4556, 64, 226, 233}, // hv-vapic
    {4565, 64, 226, 233}, // hv-ipi
    {4572, 64, 0, 0}, // hypervisor
    {4583, 64, 0, 0}, // aes
    {4587, 64, 0, 0}, // amd-ssbd
    {4596, 1328, 0, 1334}, // core-id
    {4604, 64, 0, 0}, // de
    {4607, 64, 0, 0}, // ss
    {4610, 64, 0, 0}, // vmx-movdr-exit
    {4625, 64, 0, 0}, // fma
    {4629, 64, 0, 0}, // lahf_lm
    {4637, 64, 0, 0}, // tsc_adjust
    {4648, 64, 0, 0}, // svm_lock
    {4657, 64, 0, 0}, // vmcb_clean
    {4668, 64, 0, 0}, // nrip_save
    {4678, 893, 0, 0}, // lbr_fmt
    {4686, 64, 0, 0}, // pclmuldq
    {4695, 64, 0, 0}, // ffxsr
    {4701, 64, 0, 0}, // sse4-2
    {4708, 64, 0, 0}, // kvm_asyncpf_int
    {4724, 64, 0, 0}, // cmp_legacy
    {4735, 64, 0, 0}, // kvm_nopiodelay
    {4750, 64, 0, 0}, // perfctr_core
    {4763, 64, 0, 0}, // kvm_pv_unhalt
    {4777, 64, 0, 0}, // ds_cpl
    {4784, 64, 0, 0}, // sse4-1
    {4791, 64, 0, 0}, // perfctr_nb
    {4802, 64, 0, 0}, // sse3
    {4807, 64, 0, 0}, // tsc_scale
    {4817, 64, 0, 0}, // pause_filter
    {4830, 64, 0, 0}, // kvm_asyncpf
    {4842, 64, 0, 0}, // kvm_steal_time
    {4857, 4871, 0, 0}, // feature-words
    {4893, 64, 0, 0}, // kvm_mmu
    {4901, 4871, 0, 0}, // filtered-features
    {4919, 64, 0, 0}, // sse4_2
    {4926, 64, 0, 0}, // kvm_poll_control
    {4943, 64, 0, 0}, // fxsr_opt
    {4952, 64, 0, 0}, // nodeid_msr
    {4963, 64, 0, 0}, // kvm_pv_eoi
    {4974, 64, 0, 0}, // i64
    {4978, 64, 226, 233}, // hv-apicv
    {4987, 64, 0, 0}, // xd
    {4990, 64, 0, 0}, // sse4_1
    {4997, 876, 0, 0}, // type
    {5002, 5013, 0, 0}, // parent_bus
    {5023, 64, 0, 0}, // realized
    {5032, 64, 0, 0}, // hotplugged
    {5043, 64, 0, 0}, // hotpluggable
    {5056, 3708, 0, 0}, // legacy-memory
    {166, 178, 0, 0}, // min-xlevel2
    {211, 64, 226, 0}, // hv-emsr-bitmap
    {259, 64, 0, 0}, // x-intel-pt-auto-level
    {356, 64, 0, 0}, // vmware-cpuid-freq
    {388, 178, 0, 0}, // hv-spinlocks
    {475, 64, 226, 0}, // hv-reset
    {623, 178, 0, 0}, // hv-version-id-spack
    {643, 64, 0, 0}, // x-vendor-cpuid-only
    {686, 707, 0, 0}, // host-phys-bits-limit
    {717, 64, 226, 0}, // hv-runtime
    {746, 64, 0, 0}, // host-phys-bits
    {883, 893, 0, 0}, // ucode-rev
    {900, 64, 226, 0}, // hv-evmcs
    {932, 64, 0, 0}, // x-force-features
    {988, 64, 226, 0}, // hv-stimer-direct
    {1038, 64, 0, 0}, // pmu
    {1214, 64, 0, 0}, // fill-mtrr-mask
    {1229, 64, 0, 0}, // x-migrate-smi-count
    {1320, 1328, 0, 0}, // node-id
    {1375, 64, 226, 0}, // hv-tlbflush
    {1402, 64, 0, 0}, // cpuid-0xb
    {1495, 178, 0, 0}, // level-func7
    {1542, 1328, 0, 0}, // die-id
    {1567, 64, 0, 0}, // kvm-no-smi-migration
    {1676, 178, 0, 0}, // hv-version-id-build
    {1702, 64, 0, 0}, // tcg-cpuid
    {1753, 1328, 0, 0}, // x-hv-max-vps
    {1820, 178, 0, 0}, // apic-id
    {1839, 64, 0, 0}, // l3-cache
    {1865, 64, 226, 0}, // hv-tlbflush-direct
    {2199, 178, 0, 0}, // xlevel
    {2410, 64, 0, 0}, // x-hv-synic-kvm-only
    {2439, 2459, 0, 0}, // hv-version-id-minor
    {2529, 64, 226, 0}, // hv-frequencies
    {2666, 707, 0, 0}, // hv-version-id-sbranch
    {2728, 178, 0, 0}, // min-level
    {2738, 64, 0, 0}, // full-cpuid-auto-level
    {2810, 64, 0, 0}, // kvm-pv-enforce-cpuid
    {2846, 178, 0, 0}, // xlevel2
    {2874, 64, 0, 0}, // hv-enforce-cpuid
    {2891, 64, 226, 0}, // hv-stimer
    {2949, 64, 226, 0}, // hv-synic
    {2966, 64, 0, 0}, // kvm
    {2988, 64, 0, 0}, // hv-passthrough
    {3024, 64, 226, 0}, // hv-tlbflush-ext
    {3085, 64, 226, 0}, // hv-reenlightenment
    {5070, 64, 0, 0}, // legacy-cache
    {3134, 64, 226, 0}, // hv-vpindex
    {3341, 64, 0, 0}, // lmce
    {3429, 2459, 0, 0}, // hv-version-id-major
    {3452, 178, 0, 0}, // level
    {3764, 64, 226, 0}, // hv-xmm-input
    {3861, 64, 226, 0}, // hv-crash
    {3957, 64, 0, 0}, // check
    {3963, 64, 226, 0}, // hv-time
    {3971, 64, 226, 0}, // hv-avic
    {3990, 178, 0, 0}, // phys-bits
    {4076, 1328, 0, 0}, // thread-id
    {4086, 178, 0, 0}, // min-xlevel
    {4097, 1328, 0, 0}, // socket-id
    {4308, 64, 0, 0}, // enforce
    {4323, 64, 226, 0}, // hv-syndbg
    {4391, 4417, 4427, 0}, // hv-no-nonarch-coresharing
    {4470, 64, 226, 0}, // hv-relaxed
    {4481, 178, 0, 0}, // hv-version-id-snumber
    {4556, 64, 226, 0}, // hv-vapic
    {4565, 64, 226, 0}, // hv-ipi
    {4596, 1328, 0, 0}, // core-id
    {4978, 64, 226, 0}, // hv-apicv
    {5103, 3708, 0, 0}, // failover_pair_id
    {5120, 3708, 0, 0}, // romfile
    {5128, 1328, 5133, 1334}, // addr
    {5188, 178, 0, 401}, // romsize
    {5196, 64, 226, 281}, // x-pcie-lnksta-dllla
    {5216, 178, 0, 5223}, // rombar
    {5225, 64, 226, 281}, // x-pcie-extcap-init
    {5244, 178, 0, 185}, // acpi-index
    {5255, 64, 226, 233}, // multifunction
    {5269, 3708, 5278, 0}, // audiodev
    {5128, 1328, 5133, 0}, // addr
    {5188, 178, 0, 0}, // romsize
    {5196, 64, 226, 0}, // x-pcie-lnksta-dllla
    {5216, 178, 0, 0}, // rombar
    {5225, 64, 226, 0}, // x-pcie-extcap-init
    {5244, 178, 0, 0}, // acpi-index
    {5255, 64, 226, 0}, // multifunction
    {5316, 3708, 0, 0}, // legacy-addr
    {5544, 5560, 0, 0}, // hotplug-handler
    {6493, 64, 226, 281}, // x-smi-cpu-hotplug
    {6511, 64, 226, 281}, // x-smi-cpu-hotunplug
    {6531, 64, 0, 233}, // smm-compat
    {6542, 64, 0, 281}, // noreboot
    {6551, 64, 226, 281}, // x-smi-broadcast
    {6567, 64, 0, 0}, // enable_tco
    {6578, 64, 0, 0}, // cpu-hotplug-legacy
    {6597, 707, 0, 0}, // acpi_enable_cmd
    {6613, 64, 0, 0}, // acpi-pci-hotplug-with-bridge-support
    {6650, 707, 0, 0}, // disable_s3
    {6661, 707, 0, 0}, // disable_s4
    {6672, 707, 0, 0}, // acpi_disable_cmd
    {6689, 64, 0, 0}, // memory-hotplug-support
    {6712, 178, 0, 0}, // gpe0_blk_len
    {6725, 64, 0, 0}, // x-keep-pci-slot-hpc
    {6745, 707, 0, 0}, // sci_int
    {6753, 178, 0, 0}, // gpe0_blk
    {6762, 893, 0, 0}, // x-smi-negotiated-features
    {6788, 707, 0, 0}, // s4_val
    {6795, 178, 0, 0}, // pm_io_base
    {6493, 64, 226, 0}, // x-smi-cpu-hotplug
    {6511, 64, 226, 0}, // x-smi-cpu-hotunplug
    {6531, 64, 0, 0}, // smm-compat
    {6542, 64, 0, 0}, // noreboot
    {6551, 64, 226, 0}, // x-smi-broadcast
    {6613, 64, 0, 281}, // acpi-pci-hotplug-with-bridge-support
    {7568, 178, 0, 185}, // smb_io_base
    {6650, 707, 0, 185}, // disable_s3
    {7580, 64, 0, 281}, // acpi-root-pci-hotplug
    {7602, 64, 0, 233}, // smm-enabled
    {6661, 707, 0, 185}, // disable_s4
    {6689, 64, 0, 281}, // memory-hotplug-support
    {7614, 64, 0, 233}, // x-not-migrate-acpi-index
    {6788, 707, 0, 7639}, // s4_val
    {7641, 7652, 0, 0}, // smi-irq[0]
    {7662, 7652, 0, 0}, // unnamed-gpio-out[0]
    {7568, 178, 0, 0}, // smb_io_base
    {7580, 64, 0, 0}, // acpi-root-pci-hotplug
    {7602, 64, 0, 0}, // smm-enabled
    {7614, 64, 0, 0}, // x-not-migrate-acpi-index
    {8406, 178, 0, 185}, // refresh_rate
    {8419, 64, 0, 233}, // global-vmstate
    {8434, 64, 0, 0}, // big-endian-framebuffer
    {8457, 178, 0, 8467}, // vgamem_mb
    {8470, 64, 226, 281}, // qemu-extended-regs
    {8489, 64, 226, 281}, // mmio
    {8494, 178, 0, 185}, // ymax
    {8499, 178, 0, 185}, // yres
    {8504, 178, 0, 185}, // xmax
    {8509, 64, 226, 281}, // edid
    {8514, 178, 0, 185}, // xres
    {8406, 178, 0, 0}, // refresh_rate
    {8419, 64, 0, 0}, // global-vmstate
    {8457, 178, 0, 0}, // vgamem_mb
    {8470, 64, 226, 0}, // qemu-extended-regs
    {8489, 64, 226, 0}, // mmio
    {8494, 178, 0, 0}, // ymax
    {8499, 178, 0, 0}, // yres
    {8504, 178, 0, 0}, // xmax
    {8509, 64, 226, 0}, // edid
    {8514, 178, 0, 0}, // xres
    {8698, 8705, 0, 0}, // memdev
    {8726, 178, 0, 8738}, // record_size
    {8743, 3708, 0, 0}, // legacy-memdev
    {8726, 178, 0, 0}, // record_size
    {8766, 178, 0, 185}, // ged-event
    {8776, 8793, 0, 0}, // acpi-ged-regs[0]
    {8814, 8793, 0, 0}, // memhp container[0]
    {8833, 7652, 0, 0}, // sysbus-irq[0]
    {8847, 8793, 0, 0}, // acpi-ged[0]
    {8766, 178, 0, 0}, // ged-event
    {8878, 178, 0, 8885}, // iobase
    {8889, 178, 0, 8894}, // freq
    {8878, 178, 0, 0}, // iobase
    {8889, 178, 0, 0}, // freq
    {8909, 8913, 0, 0}, // esp
    {8934, 64, 0, 281}, // pt
    {8937, 64, 0, 233}, // device-iotlb
    {8950, 4417, 4427, 8959}, // intremap
    {8934, 64, 0, 0}, // pt
    {8937, 64, 0, 0}, // device-iotlb
    {8950, 4417, 4427, 0}, // intremap
    {8996, 26, 0, 0}, // container
    {5128, 893, 0, 0}, // addr
    {9006, 893, 0, 0}, // size
    {9011, 178, 0, 0}, // priority
    {9020, 64, 226, 281}, // vapic
    {9026, 707, 0, 9034}, // version
    {9037, 178, 0, 0}, // id
    {9020, 64, 226, 0}, // vapic
    {9026, 707, 0, 0}, // version
    {9040, 64, 0, 0}, // legacy-instance-id
    {9118, 64, 0, 233}, // guest_hwcursor
    {565, 3708, 0, 0}, // model
    {9133, 2459, 0, 9145}, // x-device-id
    {9151, 707, 9160, 9193}, // x-pixman
    {9118, 64, 0, 0}, // guest_hwcursor
    {9133, 2459, 0, 0}, // x-device-id
    {9151, 707, 9160, 0}, // x-pixman
    {9212, 9219, 0, 0}, // policy
    {9236, 9242, 0, 0}, // rules
    {9273, 876, 0, 0}, // filename
    {9282, 64, 0, 0}, // refresh
    {9303, 876, 0, 0}, // identity
    {9354, 9359, 0, 0}, // host
    {9372, 178, 0, 9375}, // p3
    {9377, 64, 226, 281}, // streams
    {9385, 178, 0, 9375}, // p2
    {9372, 178, 0, 0}, // p3
    {9377, 64, 226, 0}, // streams
    {9388, 3708, 0, 0}, // legacy-host
    {9385, 178, 0, 0}, // p2
    {8509, 64, 0, 281}, // edid
    {9414, 9006, 0, 9421}, // vgamem
    {8509, 64, 0, 0}, // edid
    {9414, 9006, 0, 0}, // vgamem
    {9451, 9458, 0, 0}, // canbus
    {9491, 876, 0, 0}, // if
    {9513, 178, 0, 0}, // slot
    {9513, 178, 0, 185}, // slot
    {9537, 3708, 0, 0}, // db
    {9540, 3708, 0, 0}, // cert2
    {9546, 707, 0, 185}, // debug
    {9552, 3708, 0, 0}, // backend
    {9560, 3708, 0, 0}, // cert3
    {9566, 3708, 0, 0}, // cert1
    {9546, 707, 0, 0}, // debug
    {9591, 3708, 9599, 0}, // chardev
    {9648, 2459, 0, 185}, // id3
    {9652, 2459, 0, 185}, // id2
    {9656, 64, 226, 233}, // secure
    {9663, 64, 226, 233}, // big-endian
    {9674, 178, 0, 185}, // num-blocks
    {9685, 707, 0, 185}, // max-device-width
    {9702, 64, 0, 233}, // old-multiple-chip-handling
    {9729, 3708, 0, 0}, // name
    {9734, 3708, 9740, 0}, // drive
    {9794, 893, 0, 185}, // sector-length
    {9808, 707, 0, 185}, // device-width
    {9821, 707, 0, 185}, // width
    {9827, 2459, 0, 185}, // id0
    {9831, 2459, 0, 185}, // id1
    {9648, 2459, 0, 0}, // id3
    {9652, 2459, 0, 0}, // id2
    {9656, 64, 226, 0}, // secure
    {9663, 64, 226, 0}, // big-endian
    {9674, 178, 0, 0}, // num-blocks
    {9685, 707, 0, 0}, // max-device-width
    {9702, 64, 0, 0}, // old-multiple-chip-handling
    {9794, 893, 0, 0}, // sector-length
    {9808, 707, 0, 0}, // device-width
    {9821, 707, 0, 0}, // width
    {9827, 2459, 0, 0}, // id0
    {9831, 2459, 0, 0}, // id1
    {9864, 64, 0, 0}, // connected
    {5128, 9874, 0, 0}, // addr
    {10219, 64, 0, 281}, // blitter
    {8457, 178, 0, 9375}, // vgamem_mb
    {10219, 64, 0, 0}, // blitter
    {10397, 178, 0, 185}, // cluster-id
    {10397, 178, 0, 0}, // cluster-id
    {10417, 196, 0, 0}, // nr-threads
    {4596, 196, 0, 0}, // core-id
    {10446, 178, 0, 0}, // queues
    {9591, 876, 0, 0}, // chardev
    {10508, 178, 0, 9193}, // dma
    {10512, 178, 0, 10516}, // irq
    {8878, 178, 0, 10518}, // iobase
    {10523, 8793, 0, 0}, // cs4231a[0]
    {10508, 178, 0, 0}, // dma
    {10512, 178, 0, 0}, // irq
    {10545, 9458, 0, 0}, // canbus1
    {10553, 9458, 0, 0}, // canbus0
    {10587, 707, 0, 185}, // port
    {10592, 2459, 0, 10604}, // aer_log_max
    {10606, 64, 0, 281}, // hotplug
    {10614, 64, 0, 281}, // x-native-hotplug
    {9513, 2459, 0, 185}, // slot
    {10631, 707, 0, 185}, // chassis
    {10587, 707, 0, 0}, // port
    {10592, 2459, 0, 0}, // aer_log_max
    {10606, 64, 0, 0}, // hotplug
    {10614, 64, 0, 0}, // x-native-hotplug
    {9513, 2459, 0, 0}, // slot
    {10631, 707, 0, 0}, // chassis
    {10646, 64, 226, 281}, // power_controller_present
    {10671, 64, 0, 233}, // disable-acs
    {10683, 9006, 0, 10695}, // mem-reserve
    {10716, 178, 0, 401}, // bus-reserve
    {10728, 9006, 0, 10695}, // pref64-reserve
    {10743, 9006, 0, 10695}, // io-reserve
    {10754, 9006, 0, 10695}, // pref32-reserve
    {10646, 64, 226, 0}, // power_controller_present
    {10671, 64, 0, 0}, // disable-acs
    {10683, 9006, 0, 0}, // mem-reserve
    {10716, 178, 0, 0}, // bus-reserve
    {10728, 9006, 0, 0}, // pref64-reserve
    {10743, 9006, 0, 0}, // io-reserve
    {10754, 9006, 0, 0}, // pref32-reserve
    {10779, 893, 0, 10695}, // sn
    {10782, 3708, 0, 0}, // cdat
    {10787, 8705, 0, 0}, // lsa
    {10779, 893, 0, 0}, // sn
    {10791, 3708, 0, 0}, // legacy-lsa
    {5128, 876, 0, 0}, // addr
    {5269, 876, 0, 0}, // audiodev
    {10828, 10836, 0, 0}, // gl-mode
    {10850, 64, 0, 0}, // p2p
    {10867, 876, 0, 0}, // id-list
    {10894, 64, 226, 281}, // init-vet
    {10903, 64, 226, 281}, // mitigation
    {10914, 3708, 10921, 0}, // netdev
    {10956, 64, 226, 281}, // autonegotiation
    {10972, 64, 226, 281}, // extra_mac_registers
    {10992, 64, 226, 281}, // migrate_tso_props
    {11010, 3708, 11014, 0}, // mac
    {11070, 1328, 0, 0}, // bootindex
    {10894, 64, 226, 0}, // init-vet
    {10903, 64, 226, 0}, // mitigation
    {10956, 64, 226, 0}, // autonegotiation
    {10972, 64, 226, 0}, // extra_mac_registers
    {10992, 64, 226, 0}, // migrate_tso_props
    {11126, 2459, 11133, 185}, // subsys
    {11157, 2459, 11168, 11199}, // subsys_ven
    {10894, 64, 0, 281}, // init-vet
    {11205, 707, 11222, 185}, // disable_vnet_hdr
    {11126, 2459, 11133, 0}, // subsys
    {11157, 2459, 11168, 0}, // subsys_ven
    {10894, 64, 0, 0}, // init-vet
    {11205, 707, 11222, 0}, // disable_vnet_hdr
    {11291, 893, 0, 0}, // dma_mask
    {11316, 196, 0, 0}, // thread-pool-min
    {11332, 196, 0, 0}, // aio-max-batch
    {11346, 196, 0, 0}, // thread-pool-max
    {11376, 11382, 0, 0}, // queue
    {10914, 876, 0, 0}, // netdev
    {11401, 876, 0, 0}, // insert
    {11408, 876, 0, 0}, // status
    {11415, 876, 0, 0}, // position
    {11424, 178, 0, 0}, // interval
    {11445, 178, 0, 0}, // maxlen
    {11452, 876, 0, 0}, // file
    {11471, 876, 0, 0}, // outdev
    {11478, 64, 0, 0}, // vnet_hdr_support
    {11513, 876, 0, 0}, // indev
    {11556, 11567, 11580, 8959}, // drive-type
    {11618, 9006, 0, 185}, // min_io_size
    {11630, 4417, 4427, 8959}, // backend_defaults
    {11647, 4417, 4427, 8959}, // account-invalid
    {11663, 64, 0, 233}, // share-rw
    {11672, 4417, 4427, 8959}, // account-failed
    {11687, 9006, 11706, 185}, // logical_block_size
    {11745, 4417, 4427, 8959}, // write-cache
    {11757, 9006, 0, 185}, // opt_io_size
    {11769, 178, 0, 401}, // unit
    {11774, 9006, 11706, 185}, // physical_block_size
    {11794, 9006, 0, 401}, // discard_granularity
    {11556, 11567, 11580, 0}, // drive-type
    {11618, 9006, 0, 0}, // min_io_size
    {11630, 4417, 4427, 0}, // backend_defaults
    {11647, 4417, 4427, 0}, // account-invalid
    {11663, 64, 0, 0}, // share-rw
    {11672, 4417, 4427, 0}, // account-failed
    {11687, 9006, 11706, 0}, // logical_block_size
    {11745, 4417, 4427, 0}, // write-cache
    {11757, 9006, 0, 0}, // opt_io_size
    {11769, 178, 0, 0}, // unit
    {11774, 9006, 11706, 0}, // physical_block_size
    {11794, 9006, 0, 0}, // discard_granularity
    {11849, 64, 0, 0}, // acpi-mr-restore
    {11849, 64, 0, 281}, // acpi-mr-restore
    {11897, 2459, 0, 11910}, // x-file-slots
    {11913, 64, 0, 281}, // dma_enabled
    {11897, 2459, 0, 0}, // x-file-slots
    {11913, 64, 0, 0}, // dma_enabled
    {11936, 178, 0, 401}, // data_width
    {11936, 178, 0, 0}, // data_width
    {11966, 876, 11973, 0}, // kernel
    {11997, 876, 12011, 0}, // dt-compatible
    {12067, 12072, 12090, 0}, // boot
    {19, 12109, 12133, 0}, // memory
    {12159, 876, 12166, 0}, // initrd
    {10246, 12193, 12226, 0}, // confidential-guest-support
    {12267, 64, 12276, 0}, // graphics
    {12324, 64, 12328, 0}, // usb
    {12361, 876, 12370, 0}, // firmware
    {12385, 876, 12403, 0}, // memory-encryption
    {12439, 12443, 12460, 0}, // smp
    {12473, 64, 12489, 0}, // dump-guest-core
    {12525, 196, 12539, 0}, // phandle-start
    {12588, 876, 12596, 0}, // dumpdtb
    {12632, 8705, 12647, 0}, // memory-backend
    {12705, 876, 12709, 0}, // dtb
    {12739, 64, 12749, 0}, // mem-merge
    {12785, 876, 12792, 0}, // append
    {12818, 64, 12834, 0}, // suppress-vmdesc
    {12878, 4417, 12882, 0}, // smm
    {3201, 4417, 12893, 0}, // acpi
    {12905, 4417, 12909, 0}, // pit
    {12926, 4417, 12930, 0}, // pic
    {12947, 876, 12962, 0}, // x-oem-table-id
    {13072, 13091, 13100, 0}, // bus-lock-ratelimit
    {13152, 13160, 13167, 0}, // sgx-epc
    {13182, 876, 13191, 0}, // x-oem-id
    {13294, 9006, 13306, 0}, // max-fw-size
    {13337, 64, 0, 0}, // default-bus-bypass-iommu
    {13362, 196, 0, 0}, // device-memory-region-size
    {13388, 64, 13393, 0}, // sata
    {13423, 4417, 13430, 0}, // vmport
    {13455, 64, 0, 0}, // i8042
    {13461, 64, 13466, 0}, // hpet
    {13518, 3708, 13542, 0}, // smbios-entry-point-type
    {13575, 9006, 13592, 0}, // max-ram-below-4g
    {13643, 64, 13649, 0}, // smbus
    {3874, 707, 0, 185}, // vendor
    {10508, 26, 0, 0}, // dma
    {13700, 64, 0, 233}, // pending-insert-quirk
    {13721, 893, 0, 13729}, // capareg
    {13738, 893, 0, 185}, // maxcurr
    {13746, 707, 0, 7639}, // sd-spec-version
    {13762, 707, 0, 185}, // uhs
    {13766, 13773, 0, 0}, // sd-bus
    {3874, 707, 0, 0}, // vendor
    {13700, 64, 0, 0}, // pending-insert-quirk
    {13721, 893, 0, 0}, // capareg
    {13790, 3708, 0, 0}, // legacy-dma
    {13738, 893, 0, 0}, // maxcurr
    {13746, 707, 0, 0}, // sd-spec-version
    {13762, 707, 0, 0}, // uhs
    {13814, 64, 0, 233}, // bypass-iommu
    {13827, 64, 0, 281}, // x-config-reg-migration-enabled
    {13858, 64, 0, 281}, // allow-unmapped-accesses
    {13882, 8793, 0, 0}, // pcie-mmcfg-mmio[0]
    {13901, 13911, 0, 0}, // gpex_root
    {13814, 64, 0, 0}, // bypass-iommu
    {13827, 64, 0, 0}, // x-config-reg-migration-enabled
    {13858, 64, 0, 0}, // allow-unmapped-accesses
    {13947, 13966, 0, 0}, // unnamed-gpio-in[1]
    {13977, 8793, 0, 0}, // gpio_i2c[0]
    {13989, 13993, 0, 0}, // i2c
    {14008, 13966, 0, 0}, // unnamed-gpio-in[0]
    {14040, 3708, 0, 0}, // bootargs
    {11966, 3708, 0, 0}, // kernel
    {5128, 893, 0, 185}, // addr
    {12159, 3708, 0, 0}, // initrd
    {10512, 178, 0, 14053}, // irq
    {8878, 178, 0, 14055}, // iobase
    {14069, 178, 0, 0}, // cad
    {14073, 64, 0, 0}, // use-timer
    {9546, 178, 0, 0}, // debug
    {14083, 64, 0, 0}, // mixer
    {14069, 178, 0, 401}, // cad
    {14073, 64, 0, 281}, // use-timer
    {9546, 178, 0, 185}, // debug
    {14083, 64, 0, 281}, // mixer
    {14147, 64, 0, 233}, // host-cache-info
    {14163, 64, 0, 281}, // migratable
    {14147, 64, 0, 0}, // host-cache-info
    {14163, 64, 0, 0}, // migratable
    {14174, 64, 226, 233}, // msi
    {14178, 707, 0, 9193}, // timers
    {14185, 64, 0, 281}, // hpet-offset-saved
    {14203, 178, 0, 185}, // hpet-intcap
    {14215, 8793, 0, 0}, // hpet[0]
    {14174, 64, 226, 0}, // msi
    {14178, 707, 0, 0}, // timers
    {14185, 64, 0, 0}, // hpet-offset-saved
    {14203, 178, 0, 0}, // hpet-intcap
    {14223, 64, 0, 233}, // use_hcalls
    {14234, 3708, 0, 0}, // host_ip
    {14242, 2459, 0, 14252}, // host_port
    {14223, 64, 0, 0}, // use_hcalls
    {14242, 2459, 0, 0}, // host_port
    {14302, 707, 0, 185}, // address
    {14302, 707, 0, 0}, // address
    {14342, 178, 0, 0}, // pci-hole-end
    {14355, 9006, 0, 14371}, // pci-hole64-size
    {14382, 893, 0, 0}, // pci-hole64-start
    {14399, 178, 0, 185}, // short_root_bus
    {14414, 893, 0, 0}, // pci-hole64-end
    {14429, 64, 0, 281}, // x-pci-hole64-fix
    {14446, 178, 0, 0}, // pci-hole-start
    {14461, 8793, 0, 0}, // pci-conf-idx[0]
    {14477, 8793, 0, 0}, // pci-conf-data[0]
    {14355, 9006, 0, 0}, // pci-hole64-size
    {14399, 178, 0, 0}, // short_root_bus
    {14429, 64, 0, 0}, // x-pci-hole64-fix
    {14503, 707, 0, 5223}, // kbd-irq
    {14511, 707, 0, 14521}, // mouse-irq
    {14524, 64, 0, 281}, // extended-state
    {14539, 64, 0, 233}, // kbd-throttle
    {14552, 7652, 0, 0}, // a20[0]
    {14559, 14566, 0, 0}, // ps2kbd
    {14581, 13966, 0, 0}, // ps2-mouse-input-irq[0]
    {14604, 8793, 0, 0}, // i8042-cmd[0]
    {14617, 7652, 0, 0}, // unnamed-gpio-out[1]
    {14637, 8793, 0, 0}, // i8042-data[0]
    {14651, 13966, 0, 0}, // ps2-kbd-input-irq[0]
    {14672, 14681, 0, 0}, // ps2mouse
    {14503, 707, 0, 0}, // kbd-irq
    {14511, 707, 0, 0}, // mouse-irq
    {14524, 64, 0, 0}, // extended-state
    {14539, 64, 0, 0}, // kbd-throttle
    {14709, 893, 0, 10695}, // mask
    {9006, 178, 0, 401}, // size
    {14709, 893, 0, 0}, // mask
    {9006, 178, 0, 0}, // size
    {14814, 1328, 0, 185}, // base
    {14819, 1328, 0, 185}, // dshift
    {14826, 1328, 0, 14837}, // pageh-base
    {14842, 1328, 0, 14852}, // page-base
    {14814, 1328, 0, 0}, // base
    {14819, 1328, 0, 0}, // dshift
    {14826, 1328, 0, 0}, // pageh-base
    {14842, 1328, 0, 0}, // page-base
    {14896, 8793, 0, 0}, // ahci[0]
    {14904, 8793, 0, 0}, // ahci-idp[0]
    {14931, 64, 0, 233}, // old_msi_addr
    {14174, 4417, 4427, 8959}, // msi
    {14931, 64, 0, 0}, // old_msi_addr
    {14174, 4417, 4427, 0}, // msi
    {14959, 178, 0, 14852}, // maxframes
    {14969, 8793, 0, 0}, // ports[0]
    {14978, 8793, 0, 0}, // ehci[0]
    {14986, 8793, 0, 0}, // capabilities[0]
    {15002, 8793, 0, 0}, // operational[0]
    {14959, 178, 0, 0}, // maxframes
    {15047, 178, 0, 185}, // firstport
    {15057, 3708, 0, 0}, // masterbus
    {15067, 178, 0, 15077}, // bandwidth
    {15047, 178, 0, 0}, // firstport
    {15067, 178, 0, 0}, // bandwidth
    {15164, 3708, 0, 0}, // serial
    {15171, 3708, 0, 0}, // ver
    {15175, 893, 0, 185}, // wwn
    {15179, 15186, 15202, 8959}, // rerror
    {15256, 15186, 15202, 8959}, // werror
    {15175, 893, 0, 0}, // wwn
    {15179, 15186, 15202, 0}, // rerror
    {15256, 15186, 15202, 0}, // werror
    {15281, 178, 0, 185}, // lsecs
    {15287, 178, 0, 185}, // lheads
    {15294, 2459, 0, 185}, // rotation_rate
    {15308, 178, 0, 185}, // heads
    {15314, 178, 0, 185}, // cyls
    {15319, 178, 0, 185}, // lcyls
    {15325, 15340, 15359, 8959}, // bios-chs-trans
    {15420, 178, 0, 185}, // secs
    {15281, 178, 0, 0}, // lsecs
    {15287, 178, 0, 0}, // lheads
    {15294, 2459, 0, 0}, // rotation_rate
    {15308, 178, 0, 0}, // heads
    {15314, 178, 0, 0}, // cyls
    {15319, 178, 0, 0}, // lcyls
    {15325, 15340, 15359, 0}, // bios-chs-trans
    {15420, 178, 0, 0}, // secs
    {15460, 876, 0, 0}, // height
    {15467, 876, 0, 0}, // server
    {9729, 876, 0, 0}, // name
    {15474, 876, 0, 0}, // x-origin
    {10587, 876, 0, 0}, // port
    {9821, 876, 0, 0}, // width
    {15483, 876, 0, 0}, // y-origin
    {15504, 64, 0, 0}, // repeat
    {15511, 64, 0, 0}, // grab_all
    {15520, 15532, 0, 0}, // grab-toggle
    {15547, 876, 0, 0}, // evdev
    {15601, 64, 0, 233}, // x-scalable-mode
    {15617, 64, 0, 281}, // dma-translation
    {15633, 64, 0, 233}, // caching-mode
    {15646, 707, 0, 15654}, // aw-bits
    {15657, 4417, 4427, 8959}, // eim
    {9026, 178, 0, 185}, // version
    {15661, 64, 0, 233}, // x-buggy-eim
    {15673, 64, 0, 233}, // x-pasid-mode
    {15686, 64, 0, 281}, // dma-drain
    {15696, 64, 0, 233}, // snoop-control
    {15601, 64, 0, 0}, // x-scalable-mode
    {15617, 64, 0, 0}, // dma-translation
    {15633, 64, 0, 0}, // caching-mode
    {15646, 707, 0, 0}, // aw-bits
    {15657, 4417, 4427, 0}, // eim
    {9026, 178, 0, 0}, // version
    {15661, 64, 0, 0}, // x-buggy-eim
    {15673, 64, 0, 0}, // x-pasid-mode
    {15686, 64, 0, 0}, // dma-drain
    {15696, 64, 0, 0}, // snoop-control
    {9026, 707, 0, 11910}, // version
    {15810, 196, 0, 0}, // poll-max-ns
    {15822, 196, 0, 0}, // poll-grow
    {15832, 196, 0, 0}, // poll-shrink
    {9513, 1328, 0, 0}, // slot
    {15866, 707, 0, 0}, // slave_addr
    {15866, 707, 0, 11910}, // slave_addr
    {15906, 3708, 0, 0}, // frudatafile
    {15918, 707, 0, 185}, // device_rev
    {15929, 2459, 0, 15941}, // fruareasize
    {15946, 3708, 15951, 0}, // guid
    {16004, 707, 0, 11910}, // device_id
    {16014, 2459, 0, 185}, // product_id
    {16025, 707, 0, 7639}, // ipmi_version
    {16038, 3708, 0, 0}, // sdrfile
    {16046, 707, 0, 185}, // fwrev1
    {16053, 178, 0, 185}, // mfg_id
    {16060, 707, 0, 185}, // fwrev2
    {15918, 707, 0, 0}, // device_rev
    {15929, 2459, 0, 0}, // fruareasize
    {16004, 707, 0, 0}, // device_id
    {16014, 2459, 0, 0}, // product_id
    {16025, 707, 0, 0}, // ipmi_version
    {16046, 707, 0, 0}, // fwrev1
    {16053, 178, 0, 0}, // mfg_id
    {16060, 707, 0, 0}, // fwrev2
    {9513, 1328, 0, 1334}, // slot
    {16093, 3708, 9599, 0}, // chardev4
    {16102, 3708, 9599, 0}, // chardev5
    {16111, 3708, 9599, 0}, // chardev6
    {16120, 3708, 9599, 0}, // chardev0
    {16129, 3708, 9599, 0}, // chardev7
    {16138, 3708, 9599, 0}, // chardev1
    {16147, 3708, 9599, 0}, // chardev2
    {16156, 3708, 9599, 0}, // chardev3
    {16178, 3708, 0, 0}, // osk
    {8878, 178, 0, 16182}, // iobase
    {16216, 178, 0, 7639}, // iosize
    {8878, 178, 0, 16223}, // iobase
    {16216, 178, 0, 0}, // iosize
    {16241, 178, 0, 16250}, // readback
    {8878, 178, 0, 16250}, // iobase
    {16241, 178, 0, 0}, // readback
    {16281, 11567, 11580, 16290}, // fallback
    {16296, 11567, 11580, 8959}, // fdtypeB
    {10508, 178, 0, 7639}, // dma
    {10512, 178, 0, 16304}, // irq
    {16306, 11567, 11580, 8959}, // fdtypeA
    {8878, 178, 0, 16314}, // iobase
    {16319, 1328, 0, 0}, // bootindexB
    {16330, 1328, 0, 0}, // bootindexA
    {16281, 11567, 11580, 0}, // fallback
    {16296, 11567, 11580, 0}, // fdtypeB
    {16306, 11567, 11580, 0}, // fdtypeA
    {16351, 64, 226, 233}, // master
    {16358, 707, 0, 16368}, // elcr_mask
    {16372, 178, 0, 401}, // elcr_addr
    {8878, 178, 0, 401}, // iobase
    {16351, 64, 226, 0}, // master
    {16358, 707, 0, 0}, // elcr_mask
    {16372, 178, 0, 0}, // elcr_addr
    {16390, 178, 0, 16398}, // iobase2
    {10512, 178, 0, 16403}, // irq
    {8878, 178, 0, 16406}, // iobase
    {16390, 178, 0, 0}, // iobase2
    {16422, 178, 0, 16429}, // ioport
    {10512, 1328, 0, 16433}, // irq
    {16435, 16439, 0, 0}, // bmc
    {16422, 178, 0, 0}, // ioport
    {10512, 1328, 0, 0}, // irq
    {16422, 178, 0, 16467}, // ioport
    {16485, 178, 0, 401}, // index
    {16485, 178, 0, 0}, // index
    {16501, 64, 0, 281}, // migrate
    {8878, 178, 0, 16509}, // iobase
    {12905, 16512, 0, 0}, // pit
    {16529, 8793, 0, 0}, // pcspk[0]
    {16501, 64, 0, 0}, // migrate
    {10512, 178, 0, 401}, // irq
    {16557, 64, 0, 233}, // wakeup
    {16564, 178, 0, 16573}, // baudbase
    {15164, 16580, 0, 0}, // serial
    {16557, 64, 0, 0}, // wakeup
    {16564, 178, 0, 0}, // baudbase
    {8457, 178, 0, 10604}, // vgamem_mb
    {16630, 16641, 0, 0}, // peripheral
    {16658, 64, 16662, 0}, // cxl
    {16709, 64, 16714, 0}, // hmat
    {16792, 3708, 5278, 0}, // pcspk-audiodev
    {16807, 64, 16814, 0}, // nvdimm
    {16864, 16641, 0, 0}, // peripheral-anon
    {16880, 16888, 16909, 0}, // cxl-fmw
    {16942, 876, 16961, 0}, // nvdimm-persistence
    {17046, 178, 0, 5223}, // vectors
    {16351, 4417, 4427, 4439}, // master
    {17054, 64, 226, 281}, // ioeventfd
    {17046, 178, 0, 0}, // vectors
    {16351, 4417, 4427, 0}, // master
    {17054, 64, 226, 0}, // ioeventfd
    {17099, 17114, 17127, 0}, // kernel-irqchip
    {17159, 178, 17173, 0}, // notify-window
    {17252, 178, 17268, 0}, // dirty-ring-size
    {17333, 17347, 17366, 0}, // notify-vmexit
    {17388, 196, 17403, 0}, // kvm-shadow-mem
    {17488, 178, 0, 185}, // gsi_base
    {17488, 178, 0, 0}, // gsi_base
    {17505, 17522, 0, 17537}, // lost_tick_policy
    {17505, 17522, 0, 0}, // lost_tick_policy
    {17619, 64, 0, 281}, // x-mach-use-reliable-get-clock
    {17619, 64, 0, 0}, // x-mach-use-reliable-get-clock
    {11452, 3708, 0, 0}, // file
    {17665, 64, 0, 233}, // data-be
    {17673, 64, 0, 233}, // force-raw
    {17683, 178, 0, 401}, // cpu-num
    {17691, 707, 0, 185}, // data-len
    {17700, 893, 0, 185}, // data
    {17665, 64, 0, 0}, // data-be
    {17673, 64, 0, 0}, // force-raw
    {17683, 178, 0, 0}, // cpu-num
    {17691, 707, 0, 0}, // data-len
    {17700, 893, 0, 0}, // data
    {17505, 17522, 0, 17771}, // lost_tick_policy
    {10512, 707, 0, 10604}, // irq
    {8878, 2459, 0, 17781}, // iobase
    {17785, 1328, 0, 17795}, // base_year
    {10512, 707, 0, 0}, // irq
    {8878, 2459, 0, 0}, // iobase
    {17785, 1328, 0, 0}, // base_year
    {17804, 64, 0, 281}, // smbase-smram
    {17817, 2459, 0, 8467}, // extended-tseg-mbytes
    {17804, 64, 0, 0}, // smbase-smram
    {17817, 2459, 0, 0}, // extended-tseg-mbytes
    {17846, 3708, 0, 0}, // hba_serial
    {17857, 893, 0, 185}, // sas_address
    {17869, 4417, 4427, 8959}, // msix
    {17874, 178, 0, 17882}, // max_sge
    {17885, 64, 226, 233}, // use_jbod
    {17894, 178, 0, 17903}, // max_cmds
    {17857, 893, 0, 0}, // sas_address
    {17869, 4417, 4427, 0}, // msix
    {17874, 178, 0, 0}, // max_sge
    {17885, 64, 226, 0}, // use_jbod
    {17894, 178, 0, 0}, // max_cmds
    {17894, 178, 0, 16314}, // max_cmds
    {17934, 64, 17940, 0}, // share
    {9006, 196, 17985, 0}, // size
    {18022, 64, 18027, 0}, // dump
    {18066, 196, 18083, 0}, // prealloc-threads
    {18125, 64, 0, 0}, // x-use-canonical-path-for-ramblock-id
    {9212, 18162, 18176, 0}, // policy
    {18196, 18213, 18234, 0}, // prealloc-context
    {18292, 64, 18301, 0}, // prealloc
    {18320, 64, 18328, 0}, // reserve
    {18377, 196, 18388, 0}, // host-nodes
    {18432, 64, 18438, 0}, // merge
    {18483, 64, 0, 0}, // readonly
    {18492, 196, 0, 0}, // align
    {18498, 64, 0, 0}, // pmem
    {18503, 876, 0, 0}, // mem-path
    {18512, 64, 0, 0}, // discard-data
    {18546, 64, 18554, 0}, // hugetlb
    {18569, 64, 18574, 0}, // seal
    {18599, 196, 18611, 0}, // hugetlbsize
    {18703, 64, 18723, 0}, // auto-kernel-cmdline
    {18791, 4417, 18799, 0}, // ioapic2
    {16546, 64, 18821, 0}, // isa-serial
    {18877, 4417, 18882, 0}, // pcie
    {18894, 4417, 18898, 0}, // rtc
    {18918, 64, 18932, 0}, // x-option-roms
    {18981, 64, 0, 233}, // x-block
    {18989, 64, 0, 233}, // x-return-path
    {19003, 64, 0, 233}, // x-compress
    {19014, 64, 0, 233}, // x-release-ram
    {19028, 64, 0, 281}, // x-postcopy-preempt-break-huge
    {19058, 64, 0, 233}, // x-postcopy-preempt
    {19077, 64, 0, 233}, // x-auto-converge
    {19093, 64, 0, 233}, // x-postcopy-ram
    {19108, 707, 0, 10604}, // x-compress-threads
    {19127, 9006, 0, 19141}, // announce-step
    {19145, 707, 0, 5223}, // multifd-zlib-level
    {19164, 9006, 0, 19180}, // x-max-bandwidth
    {19190, 64, 0, 281}, // send-section-footer
    {19210, 707, 0, 7639}, // multifd-channels
    {19227, 64, 0, 281}, // send-configuration
    {19246, 707, 0, 5223}, // x-compress-level
    {19263, 9006, 0, 16433}, // announce-rounds
    {19279, 64, 0, 281}, // x-compress-wait-thread
    {19302, 3708, 0, 0}, // tls-creds
    {19312, 19332, 19351, 19394}, // multifd-compression
    {19401, 707, 0, 9034}, // x-cpu-throttle-initial
    {19424, 3708, 0, 0}, // tls-hostname
    {19437, 64, 0, 233}, // x-colo
    {19444, 64, 0, 233}, // x-events
    {19453, 64, 0, 233}, // x-multifd
    {19463, 707, 0, 5223}, // multifd-zstd-level
    {19482, 3708, 0, 0}, // tls-authz
    {19492, 64, 0, 233}, // x-xbzrle
    {19501, 64, 0, 281}, // decompress-error-check
    {19524, 178, 0, 19543}, // x-checkpoint-delay
    {19549, 707, 0, 3449}, // x-cpu-throttle-increment
    {19574, 707, 0, 19603}, // x-throttle-trigger-threshold
    {19606, 707, 0, 19627}, // x-clear-bitmap-shift
    {19630, 9006, 0, 19603}, // announce-initial
    {19647, 64, 0, 233}, // x-rdma-pin-all
    {19662, 707, 0, 7639}, // x-decompress-threads
    {19683, 9006, 0, 185}, // max-postcopy-bandwidth
    {19706, 893, 0, 19723}, // x-downtime-limit
    {19727, 64, 0, 233}, // x-zero-copy-send
    {19744, 64, 0, 281}, // store-global-state
    {19763, 64, 0, 233}, // x-background-snapshot
    {19785, 9006, 0, 19798}, // announce-max
    {19802, 64, 0, 233}, // x-cpu-throttle-tailslow
    {19826, 9006, 0, 19844}, // xbzrle-cache-size
    {19853, 64, 0, 233}, // x-zero-blocks
    {19867, 707, 0, 19884}, // max-cpu-throttle
    {18981, 64, 0, 0}, // x-block
    {18989, 64, 0, 0}, // x-return-path
    {19003, 64, 0, 0}, // x-compress
    {19014, 64, 0, 0}, // x-release-ram
    {19028, 64, 0, 0}, // x-postcopy-preempt-break-huge
    {19058, 64, 0, 0}, // x-postcopy-preempt
    {19077, 64, 0, 0}, // x-auto-converge
    {19093, 64, 0, 0}, // x-postcopy-ram
    {19108, 707, 0, 0}, // x-compress-threads
    {19127, 9006, 0, 0}, // announce-step
    {19145, 707, 0, 0}, // multifd-zlib-level
    {19164, 9006, 0, 0}, // x-max-bandwidth
    {19190, 64, 0, 0}, // send-section-footer
    {19210, 707, 0, 0}, // multifd-channels
    {19227, 64, 0, 0}, // send-configuration
    {19246, 707, 0, 0}, // x-compress-level
    {19263, 9006, 0, 0}, // announce-rounds
    {19279, 64, 0, 0}, // x-compress-wait-thread
    {19312, 19332, 19351, 0}, // multifd-compression
    {19401, 707, 0, 0}, // x-cpu-throttle-initial
    {19437, 64, 0, 0}, // x-colo
    {19444, 64, 0, 0}, // x-events
    {19453, 64, 0, 0}, // x-multifd
    {19463, 707, 0, 0}, // multifd-zstd-level
    {19492, 64, 0, 0}, // x-xbzrle
    {19501, 64, 0, 0}, // decompress-error-check
    {19524, 178, 0, 0}, // x-checkpoint-delay
    {19549, 707, 0, 0}, // x-cpu-throttle-increment
    {19574, 707, 0, 0}, // x-throttle-trigger-threshold
    {19606, 707, 0, 0}, // x-clear-bitmap-shift
    {19630, 9006, 0, 0}, // announce-initial
    {19647, 64, 0, 0}, // x-rdma-pin-all
    {19662, 707, 0, 0}, // x-decompress-threads
    {19683, 9006, 0, 0}, // max-postcopy-bandwidth
    {19706, 893, 0, 0}, // x-downtime-limit
    {19727, 64, 0, 0}, // x-zero-copy-send
    {19744, 64, 0, 0}, // store-global-state
    {19763, 64, 0, 0}, // x-background-snapshot
    {19785, 9006, 0, 0}, // announce-max
    {19802, 64, 0, 0}, // x-cpu-throttle-tailslow
    {19826, 9006, 0, 0}, // xbzrle-cache-size
    {19853, 64, 0, 0}, // x-zero-blocks
    {19867, 707, 0, 0}, // max-cpu-throttle
    {19977, 64, 226, 233}, // force-pcie-endcap
    {19995, 64, 226, 281}, // superspeed-ports-first
    {20018, 178, 0, 8467}, // intrs
    {20024, 178, 0, 20030}, // slots
    {20033, 20043, 0, 0}, // xhci-core
    {19977, 64, 226, 0}, // force-pcie-endcap
    {19995, 64, 226, 0}, // superspeed-ports-first
    {20018, 178, 0, 0}, // intrs
    {20024, 178, 0, 0}, // slots
    {20087, 178, 0, 185}, // node
    {20092, 64, 0, 233}, // unarmed
    {20100, 20105, 0, 0}, // uuid
    {20114, 196, 0, 0}, // label-size
    {20087, 178, 0, 0}, // node
    {20092, 64, 0, 0}, // unarmed
    {20130, 707, 0, 14053}, // mdts
    {20135, 178, 0, 185}, // cmb_size_mb
    {20147, 707, 0, 9193}, // aerl
    {20152, 64, 0, 233}, // use-intel-id
    {20165, 2459, 0, 185}, // sriov_vq_flexible
    {20183, 707, 0, 185}, // zoned.zasl
    {20194, 178, 0, 185}, // num_queues
    {20205, 64, 0, 281}, // zoned.auto_transition
    {17054, 64, 0, 233}, // ioeventfd
    {20227, 178, 0, 20030}, // max_ioqpairs
    {20240, 2459, 0, 20251}, // msix_qsize
    {20254, 707, 0, 185}, // sriov_max_vq_per_vf
    {11126, 20274, 0, 0}, // subsys
    {20292, 8705, 0, 0}, // pmrdev
    {20299, 64, 0, 233}, // msix-exclusive-bar
    {20318, 707, 0, 185}, // sriov_max_vi_per_vf
    {20338, 707, 0, 185}, // sriov_max_vfs
    {20352, 178, 0, 20030}, // aer_max_queued
    {20367, 2459, 0, 185}, // sriov_vi_flexible
    {20385, 707, 0, 14053}, // vsl
    {20389, 707, 0, 0}, // smart_critical_warning
    {20130, 707, 0, 0}, // mdts
    {20135, 178, 0, 0}, // cmb_size_mb
    {20147, 707, 0, 0}, // aerl
    {20152, 64, 0, 0}, // use-intel-id
    {20165, 2459, 0, 0}, // sriov_vq_flexible
    {20183, 707, 0, 0}, // zoned.zasl
    {20194, 178, 0, 0}, // num_queues
    {20205, 64, 0, 0}, // zoned.auto_transition
    {17054, 64, 0, 0}, // ioeventfd
    {20227, 178, 0, 0}, // max_ioqpairs
    {20412, 3708, 0, 0}, // legacy-subsys
    {20426, 3708, 0, 0}, // legacy-pmrdev
    {20240, 2459, 0, 0}, // msix_qsize
    {20254, 707, 0, 0}, // sriov_max_vq_per_vf
    {20440, 64, 0, 0}, // legacy-cmb
    {20299, 64, 0, 0}, // msix-exclusive-bar
    {20318, 707, 0, 0}, // sriov_max_vi_per_vf
    {20338, 707, 0, 0}, // sriov_max_vfs
    {20352, 178, 0, 0}, // aer_max_queued
    {20367, 2459, 0, 0}, // sriov_vi_flexible
    {20385, 707, 0, 0}, // vsl
    {20468, 893, 0, 185}, // eui64
    {20474, 178, 0, 185}, // nsid
    {20479, 178, 0, 185}, // zoned.numzrwa
    {20493, 64, 0, 281}, // shared
    {20500, 64, 0, 233}, // zoned.cross_read
    {20517, 2459, 0, 14852}, // mssrl
    {20523, 707, 0, 20528}, // msrc
    {20532, 64, 0, 233}, // eui64-default
    {20100, 3708, 15951, 0}, // uuid
    {20546, 9006, 0, 19180}, // zoned.zone_size
    {20562, 9006, 0, 10695}, // zoned.zrwafg
    {20575, 178, 0, 185}, // zoned.descr_ext_size
    {20596, 178, 0, 185}, // zoned.max_open
    {20611, 707, 0, 185}, // mset
    {20616, 178, 0, 14852}, // mcl
    {20620, 9006, 0, 185}, // zoned.zone_capacity
    {20640, 707, 0, 185}, // pi
    {20643, 707, 0, 185}, // pil
    {20647, 2459, 0, 185}, // ms
    {20650, 64, 0, 233}, // detached
    {20659, 64, 0, 233}, // zoned
    {20665, 707, 0, 185}, // pif
    {20669, 178, 0, 185}, // zoned.max_active
    {20686, 9006, 0, 185}, // zoned.zrwas
    {20468, 893, 0, 0}, // eui64
    {20474, 178, 0, 0}, // nsid
    {20479, 178, 0, 0}, // zoned.numzrwa
    {20493, 64, 0, 0}, // shared
    {20500, 64, 0, 0}, // zoned.cross_read
    {20517, 2459, 0, 0}, // mssrl
    {20523, 707, 0, 0}, // msrc
    {20532, 64, 0, 0}, // eui64-default
    {20546, 9006, 0, 0}, // zoned.zone_size
    {20562, 9006, 0, 0}, // zoned.zrwafg
    {20575, 178, 0, 0}, // zoned.descr_ext_size
    {20596, 178, 0, 0}, // zoned.max_open
    {20611, 707, 0, 0}, // mset
    {20616, 178, 0, 0}, // mcl
    {20620, 9006, 0, 0}, // zoned.zone_capacity
    {20640, 707, 0, 0}, // pi
    {20643, 707, 0, 0}, // pil
    {20647, 2459, 0, 0}, // ms
    {20650, 64, 0, 0}, // detached
    {20659, 64, 0, 0}, // zoned
    {20665, 707, 0, 0}, // pif
    {20669, 178, 0, 0}, // zoned.max_active
    {20686, 9006, 0, 0}, // zoned.zrwas
    {20710, 3708, 0, 0}, // nqn
    {20751, 3708, 9740, 0}, // pflash0
    {20759, 3708, 9740, 0}, // pflash1
    {20767, 20781, 0, 0}, // system.flash0
    {20801, 20781, 0, 0}, // system.flash1
    {21961, 707, 0, 185}, // chassis_nr
    {21972, 64, 226, 281}, // shpc
    {21961, 707, 0, 0}, // chassis_nr
    {21972, 64, 226, 0}, // shpc
    {22094, 178, 0, 9193}, // num-ports
    {22094, 178, 0, 0}, // num-ports
    {22122, 178, 0, 0}, // vram64_size_mb
    {22137, 178, 0, 0}, // vram_size_mb
    {22150, 2459, 0, 0}, // max_outputs
    {22162, 178, 0, 0}, // revision
    {22171, 178, 0, 0}, // cmdlog
    {22178, 178, 0, 0}, // ram_size_mb
    {22190, 178, 0, 0}, // ram_size
    {22199, 893, 0, 0}, // vram_size
    {22209, 178, 0, 0}, // guestdebug
    {22220, 1328, 0, 0}, // surfaces
    {22240, 707, 0, 7639}, // prog_if
    {22240, 707, 0, 0}, // prog_if
    {22262, 16580, 0, 0}, // serial[0]
    {22272, 16580, 0, 0}, // serial[1]
    {22296, 16580, 0, 0}, // serial[2]
    {22306, 16580, 0, 0}, // serial[3]
    {22328, 9006, 0, 185}, // membar
    {22328, 9006, 0, 0}, // membar
    {22423, 22431, 22445, 22462}, // x-width
    {22467, 64, 0, 281}, // x-migrate-msix
    {22482, 22490, 22504, 22515}, // x-speed
    {22423, 22431, 22445, 0}, // x-width
    {22467, 64, 0, 0}, // x-migrate-msix
    {22482, 22490, 22504, 0}, // x-speed
    {22813, 8793, 0, 0}, // port92[0]
    {22852, 876, 0, 0}, // path
    {16422, 2459, 0, 22894}, // ioport
    {22899, 707, 0, 9193}, // events
    {22906, 8793, 0, 0}, // pvpanic[0]
    {16422, 2459, 0, 0}, // ioport
    {22899, 707, 0, 0}, // events
    {22936, 1328, 0, 20030}, // dev-caps-max-ah
    {22952, 1328, 0, 8467}, // dev-caps-max-qp-init-rd-atom
    {10914, 3708, 0, 0}, // netdev
    {22981, 1328, 0, 15941}, // dev-caps-max-mr
    {22997, 707, 0, 5223}, // ibport
    {23004, 1328, 0, 15941}, // dev-caps-max-qp
    {23020, 1328, 0, 15941}, // dev-caps-max-pd
    {23036, 1328, 0, 23052}, // dev-caps-max-cq
    {23057, 1328, 0, 23074}, // dev-caps-max-srq
    {23078, 3708, 9599, 0}, // mad-chardev
    {23090, 893, 0, 19180}, // dev-caps-max-mr-size
    {23111, 1328, 0, 8467}, // dev-caps-qp-rd-atom
    {23131, 3708, 0, 0}, // ibdev
    {22936, 1328, 0, 0}, // dev-caps-max-ah
    {22952, 1328, 0, 0}, // dev-caps-max-qp-init-rd-atom
    {22981, 1328, 0, 0}, // dev-caps-max-mr
    {22997, 707, 0, 0}, // ibport
    {23004, 1328, 0, 0}, // dev-caps-max-qp
    {23020, 1328, 0, 0}, // dev-caps-max-pd
    {23036, 1328, 0, 0}, // dev-caps-max-cq
    {23057, 1328, 0, 0}, // dev-caps-max-srq
    {23090, 893, 0, 0}, // dev-caps-max-mr-size
    {23111, 1328, 0, 0}, // dev-caps-qp-rd-atom
    {23144, 707, 0, 5223}, // use_msg
    {23152, 64, 226, 233}, // x-old-pci-configuration
    {23176, 64, 226, 233}, // x-disable-pcie
    {23144, 707, 0, 0}, // use_msg
    {23152, 64, 226, 0}, // x-old-pci-configuration
    {23176, 64, 226, 0}, // x-disable-pcie
    {23195, 64, 0, 233}, // bypass_iommu
    {23208, 707, 0, 185}, // bus_nr
    {23215, 2459, 0, 14852}, // numa_node
    {23195, 64, 0, 0}, // bypass_iommu
    {23208, 707, 0, 0}, // bus_nr
    {23215, 2459, 0, 0}, // numa_node
    {14355, 9006, 0, 23309}, // pci-hole64-size
    {23321, 9006, 0, 185}, // below-4g-mem-size
    {23339, 893, 0, 23344}, // MCFG
    {23355, 9006, 0, 185}, // above-4g-mem-size
    {23373, 893, 0, 0}, // mcfg_size
    {23383, 26, 0, 0}, // pci-mem
    {23391, 26, 0, 0}, // system-mem
    {23402, 26, 0, 0}, // io-mem
    {17800, 23409, 0, 0}, // mch
    {23420, 26, 0, 0}, // ram-mem
    {23321, 9006, 0, 0}, // below-4g-mem-size
    {23339, 893, 0, 0}, // MCFG
    {23355, 9006, 0, 0}, // above-4g-mem-size
    {23769, 876, 0, 0}, // log
    {22122, 178, 0, 401}, // vram64_size_mb
    {22137, 178, 0, 401}, // vram_size_mb
    {22150, 2459, 0, 185}, // max_outputs
    {22162, 178, 0, 16433}, // revision
    {22171, 178, 0, 185}, // cmdlog
    {22178, 178, 0, 401}, // ram_size_mb
    {22190, 178, 0, 19844}, // ram_size
    {22199, 893, 0, 19844}, // vram_size
    {22209, 178, 0, 185}, // guestdebug
    {22220, 1328, 0, 15941}, // surfaces
    {23834, 64, 0, 0}, // opened
    {23879, 178, 0, 185}, // len-ports
    {23889, 3708, 11014, 0}, // fp_start_macaddr
    {23906, 3708, 0, 0}, // world
    {23912, 893, 0, 185}, // switch_id
    {23879, 178, 0, 0}, // len-ports
    {23912, 893, 0, 0}, // switch_id
    {23945, 178, 0, 16433}, // dma16
    {10508, 178, 0, 5223}, // dma
    {10512, 178, 0, 16433}, // irq
    {9026, 178, 0, 23951}, // version
    {23945, 178, 0, 0}, // dma16
    {23967, 178, 0, 401}, // scsi-id
    {23975, 178, 0, 401}, // lun
    {23979, 178, 0, 185}, // channel
    {23987, 893, 0, 23999}, // max_io_size
    {24010, 893, 0, 24025}, // max_unmap_size
    {24036, 1328, 0, 1334}, // scsi_version
    {24049, 178, 0, 24060}, // io_timeout
    {23967, 178, 0, 0}, // scsi-id
    {23975, 178, 0, 0}, // lun
    {23979, 178, 0, 0}, // channel
    {23987, 893, 0, 0}, // max_io_size
    {24010, 893, 0, 0}, // max_unmap_size
    {24036, 1328, 0, 0}, // scsi_version
    {24049, 178, 0, 0}, // io_timeout
    {24071, 64, 226, 233}, // quirk_mode_sense_rom_use_dbd
    {16004, 3708, 0, 0}, // device_id
    {24036, 1328, 0, 16433}, // scsi_version
    {3874, 3708, 0, 0}, // vendor
    {24100, 64, 226, 233}, // quirk_mode_page_truncated
    {24126, 64, 226, 233}, // quirk_mode_page_vendor_specific_apple
    {24164, 3708, 0, 0}, // product
    {24172, 64, 226, 233}, // quirk_mode_page_apple_vendor
    {24201, 893, 0, 185}, // port_wwn
    {24210, 2459, 0, 185}, // port_index
    {24071, 64, 226, 0}, // quirk_mode_sense_rom_use_dbd
    {24100, 64, 226, 0}, // quirk_mode_page_truncated
    {24126, 64, 226, 0}, // quirk_mode_page_vendor_specific_apple
    {24172, 64, 226, 0}, // quirk_mode_page_apple_vendor
    {24201, 893, 0, 0}, // port_wwn
    {24210, 2459, 0, 0}, // port_index
    {24269, 64, 226, 233}, // removable
    {24279, 64, 226, 233}, // dpofua
    {24269, 64, 226, 0}, // removable
    {24279, 64, 226, 0}, // dpofua
    {24294, 64, 0, 233}, // spi
    {24298, 707, 0, 7639}, // spec_version
    {24294, 64, 0, 0}, // spi
    {24298, 707, 0, 0}, // spec_version
    {24352, 876, 0, 0}, // iv
    {24355, 876, 0, 0}, // keyid
    {24361, 64, 0, 0}, // loaded
    {24368, 24375, 0, 0}, // format
    {17700, 876, 0, 0}, // data
    {15164, 24424, 0, 0}, // serial
    {24442, 707, 0, 185}, // endianness
    {24453, 707, 0, 185}, // regshift
    {24442, 707, 0, 0}, // endianness
    {24453, 707, 0, 0}, // regshift
    {24472, 876, 24485, 0}, // dh-cert-file
    {24535, 876, 24546, 0}, // sev-device
    {24564, 876, 24577, 0}, // session-file
    {24631, 64, 24645, 0}, // kernel-hashes
    {24705, 178, 0, 0}, // handle
    {9212, 178, 0, 0}, // policy
    {24712, 178, 0, 0}, // reduced-phys-bits
    {24730, 178, 0, 0}, // cbitpos
    {8698, 24742, 0, 0}, // memdev
    {22094, 178, 0, 5223}, // num-ports
    {24854, 893, 0, 185}, // dma-offset
    {24854, 893, 0, 0}, // dma-offset
    {24887, 876, 0, 0}, // thread
    {24894, 196, 24902, 0}, // tb-size
    {24935, 64, 24944, 0}, // split-wx
    {4076, 196, 0, 0}, // thread-id
    {25040, 196, 0, 0}, // node-affinity
    {25054, 196, 0, 0}, // cpu-affinity
    {25082, 196, 0, 0}, // x-bps-write-max-length
    {25105, 196, 0, 0}, // x-iops-total-max-length
    {25129, 196, 0, 0}, // x-iops-size
    {25141, 25148, 0, 0}, // limits
    {25163, 196, 0, 0}, // x-bps-total
    {25175, 196, 0, 0}, // x-iops-read-max-length
    {25198, 196, 0, 0}, // x-bps-write
    {25210, 196, 0, 0}, // x-iops-write-max-length
    {25234, 196, 0, 0}, // x-bps-read-max
    {25249, 196, 0, 0}, // x-iops-read-max
    {25265, 196, 0, 0}, // x-bps-total-max
    {25281, 196, 0, 0}, // x-bps-read-max-length
    {25303, 196, 0, 0}, // x-iops-read
    {25315, 196, 0, 0}, // x-bps-read
    {25326, 196, 0, 0}, // x-bps-write-max
    {25342, 196, 0, 0}, // x-iops-total-max
    {25359, 196, 0, 0}, // x-iops-total
    {25372, 196, 0, 0}, // x-iops-write
    {25385, 196, 0, 0}, // x-bps-total-max-length
    {25408, 196, 0, 0}, // x-iops-write-max
    {25443, 25452, 0, 0}, // endpoint
    {25476, 876, 0, 0}, // dir
    {25480, 64, 0, 0}, // verify-peer
    {9011, 876, 0, 0}, // priority
    {25521, 876, 0, 0}, // username
    {25545, 64, 0, 0}, // sanity-check
    {25558, 876, 0, 0}, // passwordid
    {25597, 3708, 25604, 0}, // tpmdev
    {25636, 64, 0, 281}, // ppi
    {25636, 64, 0, 0}, // ppi
    {25684, 8793, 0, 0}, // tpm-tis-mmio[0]
    {25714, 3708, 0, 0}, // pcap
    {10587, 3708, 0, 0}, // port
    {25719, 64, 226, 0}, // msos-desc
    {25719, 64, 226, 281}, // msos-desc
    {25742, 3708, 0, 0}, // hidraw
    {25749, 64, 0, 0}, // attached
    {25768, 64, 0, 233}, // multi
    {25774, 178, 0, 185}, // buffer
    {25768, 64, 0, 0}, // multi
    {25774, 178, 0, 0}, // buffer
    {25855, 64, 226, 281}, // pipeline
    {25864, 178, 0, 185}, // hostbus
    {25872, 178, 0, 9375}, // isobufs
    {25880, 178, 0, 185}, // vendorid
    {25889, 178, 0, 185}, // productid
    {25899, 3708, 0, 0}, // hostport
    {25908, 3708, 0, 0}, // hostdevice
    {25919, 178, 0, 185}, // hostaddr
    {25928, 64, 0, 281}, // suppress-remote-wake
    {25949, 178, 0, 7639}, // loglevel
    {25958, 178, 0, 11910}, // isobsize
    {25967, 64, 0, 233}, // guest-resets-all
    {25984, 64, 0, 281}, // guest-reset
    {25855, 64, 226, 0}, // pipeline
    {25864, 178, 0, 0}, // hostbus
    {25872, 178, 0, 0}, // isobufs
    {25880, 178, 0, 0}, // vendorid
    {25889, 178, 0, 0}, // productid
    {25919, 178, 0, 0}, // hostaddr
    {25928, 64, 0, 0}, // suppress-remote-wake
    {25949, 178, 0, 0}, // loglevel
    {25958, 178, 0, 0}, // isobsize
    {25967, 64, 0, 0}, // guest-resets-all
    {25984, 64, 0, 0}, // guest-reset
    {26004, 178, 0, 10604}, // ports
    {26010, 64, 0, 233}, // port-power
    {26004, 178, 0, 0}, // ports
    {26010, 64, 0, 0}, // port-power
    {26029, 178, 0, 7639}, // usb_version
    {26041, 3708, 0, 0}, // display
    {26029, 178, 0, 0}, // usb_version
    {18483, 64, 0, 281}, // readonly
    {26067, 3708, 0, 0}, // rootdir
    {26075, 3708, 0, 0}, // desc
    {26098, 3708, 0, 0}, // filter
    {9377, 64, 0, 281}, // streams
    {9546, 707, 0, 7639}, // debug
    {9377, 64, 0, 0}, // streams
    {26116, 64, 0, 233}, // always-plugged
    {26116, 64, 0, 0}, // always-plugged
    {26158, 64, 0, 233}, // commandlog
    {24269, 64, 0, 233}, // removable
    {26158, 64, 0, 0}, // commandlog
    {24269, 64, 0, 0}, // removable
    {26196, 178, 0, 185}, // head
    {26196, 178, 0, 0}, // head
    {26209, 178, 0, 185}, // log-scsi-req
    {26209, 178, 0, 0}, // log-scsi-req
    {26263, 64, 0, 233}, // x-no-kvm-msix
    {26277, 64, 226, 233}, // x-vga
    {26283, 4417, 4427, 26314}, // x-pre-copy-dirty-page-tracking
    {26319, 26341, 26347, 0}, // x-nv-gpudirect-clique
    {26383, 26401, 26415, 4439}, // x-msix-relocation
    {26454, 64, 0, 233}, // x-no-vfio-ioeventfd
    {26474, 3708, 0, 0}, // sysfsdev
    {9354, 3708, 26483, 0}, // host
    {26550, 178, 0, 401}, // x-pci-device-id
    {26566, 64, 0, 233}, // x-no-kvm-msi
    {26579, 178, 0, 401}, // x-pci-sub-vendor-id
    {26599, 64, 0, 233}, // x-enable-migration
    {26618, 64, 0, 233}, // x-no-geforce-quirks
    {26638, 64, 226, 281}, // x-req
    {26644, 178, 0, 185}, // x-igd-gms
    {26654, 178, 0, 26677}, // x-intx-mmap-timeout-ms
    {26682, 64, 0, 233}, // x-no-kvm-intx
    {26696, 64, 0, 233}, // x-no-kvm-ioeventfd
    {26715, 178, 0, 401}, // x-pci-sub-device-id
    {26041, 4417, 4427, 4439}, // display
    {26735, 64, 226, 233}, // x-igd-opregion
    {26750, 178, 0, 401}, // x-pci-vendor-id
    {26766, 64, 0, 233}, // x-no-mmap
    {26776, 64, 0, 233}, // x-balloon-allowed
    {26263, 64, 0, 0}, // x-no-kvm-msix
    {26277, 64, 226, 0}, // x-vga
    {26283, 4417, 4427, 0}, // x-pre-copy-dirty-page-tracking
    {26383, 26401, 26415, 0}, // x-msix-relocation
    {26454, 64, 0, 0}, // x-no-vfio-ioeventfd
    {26550, 178, 0, 0}, // x-pci-device-id
    {26566, 64, 0, 0}, // x-no-kvm-msi
    {26579, 178, 0, 0}, // x-pci-sub-vendor-id
    {26599, 64, 0, 0}, // x-enable-migration
    {26618, 64, 0, 0}, // x-no-geforce-quirks
    {26638, 64, 226, 0}, // x-req
    {26644, 178, 0, 0}, // x-igd-gms
    {26654, 178, 0, 0}, // x-intx-mmap-timeout-ms
    {26682, 64, 0, 0}, // x-no-kvm-intx
    {26696, 64, 0, 0}, // x-no-kvm-ioeventfd
    {26715, 178, 0, 0}, // x-pci-sub-device-id
    {26041, 4417, 4427, 0}, // display
    {26735, 64, 226, 0}, // x-igd-opregion
    {26750, 178, 0, 0}, // x-pci-vendor-id
    {26766, 64, 0, 0}, // x-no-mmap
    {26776, 64, 0, 0}, // x-balloon-allowed
    {23785, 64, 0, 233}, // ramfb
    {23785, 64, 0, 0}, // ramfb
    {26848, 64, 226, 281}, // queue_reset
    {26860, 64, 0, 281}, // use-disabled-flag
    {26878, 64, 226, 233}, // packed
    {26885, 64, 226, 233}, // iommu_platform
    {26900, 64, 226, 281}, // event_idx
    {26910, 64, 0, 233}, // x-disable-legacy-check
    {26933, 64, 226, 281}, // notify_on_empty
    {26949, 64, 226, 281}, // any_layout
    {26960, 64, 0, 281}, // use-started
    {26972, 64, 226, 281}, // indirect_desc
    {26986, 64, 0, 281}, // seg_max_adjust
    {27001, 178, 0, 27013}, // max_sectors
    {27019, 64, 226, 233}, // t10_pi
    {14163, 64, 0, 233}, // migratable
    {27026, 178, 0, 14852}, // cmd_per_lun
    {27038, 178, 0, 185}, // boot_tpgt
    {20194, 178, 0, 401}, // num_queues
    {27048, 178, 0, 14852}, // virtqueue_size
    {27063, 3708, 0, 0}, // wwpn
    {27068, 3708, 0, 0}, // vhostfd
    {26848, 64, 226, 0}, // queue_reset
    {26860, 64, 0, 0}, // use-disabled-flag
    {26878, 64, 226, 0}, // packed
    {26885, 64, 226, 0}, // iommu_platform
    {26900, 64, 226, 0}, // event_idx
    {26910, 64, 0, 0}, // x-disable-legacy-check
    {26933, 64, 226, 0}, // notify_on_empty
    {26949, 64, 226, 0}, // any_layout
    {26960, 64, 0, 0}, // use-started
    {26972, 64, 226, 0}, // indirect_desc
    {26986, 64, 0, 0}, // seg_max_adjust
    {27001, 178, 0, 0}, // max_sectors
    {27019, 64, 226, 0}, // t10_pi
    {27026, 178, 0, 0}, // cmd_per_lun
    {27038, 178, 0, 0}, // boot_tpgt
    {27048, 178, 0, 0}, // virtqueue_size
    {27109, 64, 226, 281}, // migrate-extra
    {27123, 64, 226, 233}, // ats
    {27127, 64, 0, 233}, // x-ignore-backend-features
    {27153, 64, 226, 281}, // x-pcie-pm-init
    {27168, 64, 226, 233}, // aer
    {27172, 64, 226, 281}, // x-pcie-flr-init
    {27188, 64, 226, 281}, // x-pcie-lnkctl-init
    {27207, 64, 226, 281}, // x-ats-page-aligned
    {27226, 64, 226, 233}, // page-per-vq
    {27238, 64, 226, 281}, // x-pcie-deverr-init
    {27257, 64, 226, 233}, // virtio-pci-bus-master-bug-migration
    {27293, 64, 226, 233}, // modern-pio-notify
    {17046, 178, 0, 401}, // vectors
    {27311, 4417, 4427, 8959}, // disable-legacy
    {27326, 64, 0, 233}, // disable-modern
    {27341, 27356, 0, 0}, // virtio-backend
    {27109, 64, 226, 0}, // migrate-extra
    {27123, 64, 226, 0}, // ats
    {27127, 64, 0, 0}, // x-ignore-backend-features
    {27153, 64, 226, 0}, // x-pcie-pm-init
    {27168, 64, 226, 0}, // aer
    {27172, 64, 226, 0}, // x-pcie-flr-init
    {27188, 64, 226, 0}, // x-pcie-lnkctl-init
    {27207, 64, 226, 0}, // x-ats-page-aligned
    {27226, 64, 226, 0}, // page-per-vq
    {27238, 64, 226, 0}, // x-pcie-deverr-init
    {27257, 64, 226, 0}, // virtio-pci-bus-master-bug-migration
    {27293, 64, 226, 0}, // modern-pio-notify
    {27311, 4417, 4427, 0}, // disable-legacy
    {27326, 64, 0, 0}, // disable-modern
    {27488, 64, 226, 281}, // write-zeroes
    {27501, 2459, 0, 27013}, // num-queues
    {27512, 64, 226, 281}, // discard
    {27520, 64, 226, 281}, // config-wce
    {27531, 178, 0, 14852}, // queue-size
    {27488, 64, 226, 0}, // write-zeroes
    {27501, 2459, 0, 0}, // num-queues
    {27512, 64, 226, 0}, // discard
    {27520, 64, 226, 0}, // config-wce
    {27531, 178, 0, 0}, // queue-size
    {27561, 178, 0, 185}, // class
    {27341, 27567, 0, 0}, // virtio-backend
    {27561, 178, 0, 0}, // class
    {27531, 2459, 0, 14852}, // queue-size
    {27702, 3708, 0, 0}, // tag
    {27706, 2459, 0, 5223}, // num-request-queues
    {27531, 2459, 0, 0}, // queue-size
    {27706, 2459, 0, 0}, // num-request-queues
    {27341, 27743, 0, 0}, // virtio-backend
    {27341, 27837, 0, 0}, // virtio-backend
    {8514, 178, 0, 15077}, // xres
    {8499, 178, 0, 27907}, // yres
    {22150, 178, 0, 5223}, // max_outputs
    {22150, 178, 0, 0}, // max_outputs
    {17046, 178, 0, 9193}, // vectors
    {17054, 64, 226, 233}, // ioeventfd
    {27341, 27930, 0, 0}, // virtio-backend
    {27341, 28022, 0, 0}, // virtio-backend
    {17046, 178, 0, 7639}, // vectors
    {27341, 28113, 0, 0}, // virtio-backend
    {27341, 28202, 0, 0}, // virtio-backend
    {28264, 64, 226, 281}, // param_change
    {10606, 64, 226, 281}, // hotplug
    {28264, 64, 226, 0}, // param_change
    {10606, 64, 226, 0}, // hotplug
    {27341, 28297, 0, 0}, // virtio-backend
    {28479, 4417, 4427, 8959}, // seqpacket
    {28479, 4417, 4427, 0}, // seqpacket
    {27341, 28510, 0, 0}, // virtio-backend
    {28643, 893, 0, 185}, // guest-cid
    {28643, 893, 0, 0}, // guest-cid
    {27341, 28669, 0, 0}, // virtio-backend
    {28761, 178, 0, 401}, // nr
    {28761, 178, 0, 0}, // nr
    {28781, 3708, 0, 0}, // mount_tag
    {28791, 3708, 0, 0}, // fsdev
    {27341, 28811, 0, 0}, // virtio-backend
    {15801, 28934, 0, 0}, // iothread
    {28949, 64, 226, 233}, // deflate-on-oom
    {28964, 64, 226, 233}, // free-page-hint
    {28979, 64, 226, 281}, // page-poison
    {28991, 64, 0, 233}, // qemu-4-0-config-size
    {29012, 64, 226, 233}, // free-page-reporting
    {29032, 196, 0, 0}, // guest-stats-polling-interval
    {29061, 29073, 0, 0}, // guest-stats
    {29090, 3708, 0, 0}, // legacy-iothread
    {28949, 64, 226, 0}, // deflate-on-oom
    {28964, 64, 226, 0}, // free-page-hint
    {28979, 64, 226, 0}, // page-poison
    {28991, 64, 0, 0}, // qemu-4-0-config-size
    {29012, 64, 226, 0}, // free-page-reporting
    {27341, 29125, 0, 0}, // virtio-backend
    {27531, 2459, 0, 29264}, // queue-size
    {29268, 64, 0, 281}, // seg-max-adjust
    {29283, 64, 0, 281}, // report-discard-granularity
    {29310, 64, 226, 233}, // scsi
    {29315, 178, 0, 29335}, // max-discard-sectors
    {29343, 64, 226, 281}, // request-merging
    {29359, 178, 0, 29335}, // max-write-zeroes-sectors
    {29384, 64, 0, 281}, // x-enable-wce-if-config-wce
    {29268, 64, 0, 0}, // seg-max-adjust
    {29283, 64, 0, 0}, // report-discard-granularity
    {29310, 64, 226, 0}, // scsi
    {29315, 178, 0, 0}, // max-discard-sectors
    {29343, 64, 226, 0}, // request-merging
    {29359, 178, 0, 0}, // max-write-zeroes-sectors
    {29384, 64, 0, 0}, // x-enable-wce-if-config-wce
    {27341, 29426, 0, 0}, // virtio-backend
    {29563, 29573, 0, 0}, // cryptodev
    {29597, 3708, 0, 0}, // legacy-cryptodev
    {27341, 29632, 0, 0}, // virtio-backend
    {29736, 64, 226, 233}, // blob
    {29741, 9006, 0, 29753}, // max_hostmem
    {29736, 64, 226, 0}, // blob
    {29741, 9006, 0, 0}, // max_hostmem
    {29784, 64, 226, 233}, // stats
    {29784, 64, 226, 0}, // stats
    {27341, 29808, 0, 0}, // virtio-backend
    {27341, 29879, 0, 0}, // virtio-backend
    {15547, 3708, 0, 0}, // evdev
    {27341, 30061, 0, 0}, // virtio-backend
    {30162, 64, 0, 281}, // boot-bypass
    {30174, 30186, 0, 0}, // primary-bus
    {30162, 64, 0, 0}, // boot-bypass
    {30196, 3708, 0, 0}, // legacy-primary-bus
    {30259, 178, 0, 185}, // len-reserved-regions
    {27341, 30280, 0, 0}, // virtio-backend
    {30259, 178, 0, 0}, // len-reserved-regions
    {27341, 30377, 0, 0}, // virtio-backend
    {30448, 4417, 4427, 8959}, // unplugged-inaccessible
    {30471, 893, 0, 185}, // memaddr
    {18292, 64, 0, 233}, // prealloc
    {30479, 9006, 0, 0}, // block-size
    {9006, 9006, 0, 0}, // size
    {30490, 9006, 0, 0}, // requested-size
    {30448, 4417, 4427, 0}, // unplugged-inaccessible
    {30471, 893, 0, 0}, // memaddr
    {18292, 64, 0, 0}, // prealloc
    {27341, 30520, 0, 0}, // virtio-backend
    {30570, 64, 0, 281}, // force-legacy
    {30583, 64, 0, 281}, // format_transport_address
    {30570, 64, 0, 0}, // force-legacy
    {30583, 64, 0, 0}, // format_transport_address
    {30644, 64, 0, 281}, // wheel-axis
    {30644, 64, 0, 0}, // wheel-axis
    {27341, 30672, 0, 0}, // virtio-backend
    {30744, 64, 226, 281}, // gso
    {30748, 178, 0, 30758}, // x-txtimer
    {30765, 64, 226, 233}, // mq
    {30768, 64, 226, 281}, // mrg_rxbuf
    {30778, 1328, 0, 29264}, // x-txburst
    {30788, 2459, 0, 185}, // host_mtu
    {30797, 3708, 0, 0}, // tx
    {30800, 64, 226, 233}, // rss
    {11408, 64, 226, 281}, // status
    {30804, 64, 0, 233}, // failover
    {30813, 64, 226, 281}, // ctrl_mac_addr
    {30827, 2459, 0, 29264}, // tx_queue_size
    {30841, 64, 226, 281}, // guest_tso4
    {30852, 64, 226, 233}, // hash
    {30857, 64, 226, 281}, // host_tso6
    {30867, 64, 226, 281}, // ctrl_guest_offloads
    {30887, 64, 226, 281}, // guest_ufo
    {30897, 64, 226, 281}, // ctrl_vq
    {30905, 64, 226, 281}, // guest_ecn
    {30915, 64, 226, 281}, // host_ufo
    {30924, 64, 226, 281}, // host_ecn
    {30933, 64, 226, 233}, // guest_rsc_ext
    {30947, 3708, 0, 0}, // duplex
    {30954, 178, 0, 30967}, // rsc_interval
    {30974, 64, 226, 281}, // guest_announce
    {30989, 64, 226, 281}, // host_tso4
    {30999, 64, 0, 281}, // x-mtu-bypass-backend
    {31020, 64, 226, 281}, // ctrl_rx_extra
    {31034, 64, 226, 281}, // guest_csum
    {31045, 2459, 0, 29264}, // rx_queue_size
    {31059, 64, 226, 281}, // ctrl_vlan
    {31069, 64, 226, 281}, // guest_tso6
    {31080, 1328, 0, 1334}, // speed
    {31086, 64, 226, 281}, // csum
    {31091, 64, 226, 281}, // ctrl_rx
    {30744, 64, 226, 0}, // gso
    {30748, 178, 0, 0}, // x-txtimer
    {30765, 64, 226, 0}, // mq
    {30768, 64, 226, 0}, // mrg_rxbuf
    {30778, 1328, 0, 0}, // x-txburst
    {30788, 2459, 0, 0}, // host_mtu
    {30800, 64, 226, 0}, // rss
    {11408, 64, 226, 0}, // status
    {30804, 64, 0, 0}, // failover
    {30813, 64, 226, 0}, // ctrl_mac_addr
    {30827, 2459, 0, 0}, // tx_queue_size
    {30841, 64, 226, 0}, // guest_tso4
    {30852, 64, 226, 0}, // hash
    {30857, 64, 226, 0}, // host_tso6
    {30867, 64, 226, 0}, // ctrl_guest_offloads
    {30887, 64, 226, 0}, // guest_ufo
    {30897, 64, 226, 0}, // ctrl_vq
    {30905, 64, 226, 0}, // guest_ecn
    {30915, 64, 226, 0}, // host_ufo
    {30924, 64, 226, 0}, // host_ecn
    {30933, 64, 226, 0}, // guest_rsc_ext
    {30954, 178, 0, 0}, // rsc_interval
    {30974, 64, 226, 0}, // guest_announce
    {30989, 64, 226, 0}, // host_tso4
    {30999, 64, 0, 0}, // x-mtu-bypass-backend
    {31020, 64, 226, 0}, // ctrl_rx_extra
    {31034, 64, 226, 0}, // guest_csum
    {31045, 2459, 0, 0}, // rx_queue_size
    {31059, 64, 226, 0}, // ctrl_vlan
    {31069, 64, 226, 0}, // guest_tso6
    {31080, 1328, 0, 0}, // speed
    {31086, 64, 226, 0}, // csum
    {31091, 64, 226, 0}, // ctrl_rx
    {27341, 31114, 0, 0}, // virtio-backend
    {27341, 31273, 0, 0}, // virtio-backend
    {31331, 31335, 0, 0}, // rng
    {31353, 178, 0, 31360}, // period
    {31366, 893, 0, 31376}, // max-bytes
    {31353, 178, 0, 0}, // period
    {31366, 893, 0, 0}, // max-bytes
    {31396, 3708, 0, 0}, // legacy-rng
    {27341, 31422, 0, 0}, // virtio-backend
    {27048, 178, 0, 29264}, // virtqueue_size
    {27341, 31581, 0, 0}, // virtio-backend
    {31729, 178, 0, 31739}, // max_ports
    {31742, 64, 226, 281}, // emergency-write
    {31729, 178, 0, 0}, // max_ports
    {31742, 64, 226, 0}, // emergency-write
    {27341, 31776, 0, 0}, // virtio-backend
    {27341, 31951, 0, 0}, // virtio-backend
    {10512, 707, 0, 14053}, // irq
    {32137, 3708, 15951, 0}, // instanceid
    {15946, 3708, 15951, 8959}, // guid
    {13455, 32175, 0, 0}, // i8042
    {32187, 3708, 0, 0}, // legacy-i8042
    {32200, 178, 0, 16304}, // vmware-vmx-version
    {32219, 64, 226, 281}, // x-cmds-v2
    {32229, 707, 0, 7639}, // vmware-vmx-type
    {32245, 64, 226, 281}, // x-report-vmx-type
    {32263, 64, 226, 281}, // x-signal-unsupported-cmd
    {32288, 64, 226, 281}, // x-read-set-eax
    {32200, 178, 0, 0}, // vmware-vmx-version
    {32219, 64, 226, 0}, // x-cmds-v2
    {32229, 707, 0, 0}, // vmware-vmx-type
    {32245, 64, 226, 0}, // x-report-vmx-type
    {32263, 64, 226, 0}, // x-signal-unsupported-cmd
    {32288, 64, 226, 0}, // x-read-set-eax
    {32334, 64, 226, 233}, // x-old-msi-offsets
    {32334, 64, 226, 0}, // x-old-msi-offsets
    {32368, 3708, 0, 0}, // fd
    {32403, 64, 0, 0}, // auto-shutdown
    {32417, 64, 0, 0}, // vfio-user
    {32443, 876, 0, 0}, // devid
    {32368, 876, 0, 0}, // fd
};

static const uint16_t lists[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
    30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56,
    57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83,
    84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108,
    109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130,
    131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152,
    153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174,
    175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196,
    197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218,
    219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240,
    241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262,
    263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284,
    285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306,
    307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328,
    329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350,
    351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372,
    373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394,
    395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416,
    417, 418, 419, 420, 421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 0, 1, 437,
    2, 3, 4, 5, 6, 7, 8, 438, 10, 11, 439, 13, 14, 440, 16, 17, 18, 19, 20, 21, 22, 441, 24, 442, 26, 27, 28, 29,
    30, 443, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 444, 445, 46, 446, 48, 447, 50, 51, 52, 448, 54, 55,
    56, 57, 58, 59, 60, 61, 62, 63, 64, 449, 450, 67, 68, 69, 451, 71, 72, 73, 74, 452, 76, 77, 453, 79, 80, 81,
    82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 454, 455, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 456,
    107, 108, 109, 110, 111, 457, 113, 458, 115, 116, 117, 118, 119, 459, 121, 122, 460, 124, 125, 461, 127, 128,
    129, 130, 131, 132, 133, 134, 135, 136, 462, 463, 139, 140, 464, 142, 143, 144, 145, 146, 147, 465, 149, 150,
    466, 152, 153, 467, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172,
    173, 174, 175, 468, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194,
    195, 196, 469, 198, 470, 200, 201, 202, 203, 204, 205, 206, 207, 471, 209, 210, 211, 212, 213, 214, 215, 216,
    217, 472, 219, 473, 474, 222, 223, 224, 225, 226, 475, 228, 229, 476, 231, 232, 233, 477, 478, 236, 237, 238,
    239, 240, 479, 242, 243, 480, 245, 481, 247, 248, 482, 250, 251, 252, 253, 483, 255, 256, 257, 484, 258, 259,
    485, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 486, 281,
    282, 283, 284, 285, 286, 287, 288, 289, 290, 487, 488, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303,
    304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 489, 321, 322, 323, 324, 325,
    326, 327, 328, 490, 330, 331, 332, 333, 334, 335, 336, 337, 338, 491, 492, 493, 342, 494, 344, 345, 346, 347,
    348, 495, 496, 497, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 498, 369,
    499, 371, 372, 373, 374, 375, 376, 377, 500, 379, 380, 381, 501, 502, 384, 385, 386, 387, 503, 504, 390, 391,
    392, 505, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413,
    414, 415, 416, 417, 418, 419, 420, 421, 422, 423, 424, 425, 426, 427, 428, 506, 430, 431, 507, 508, 509, 510,
    511, 512, 513, 514, 515, 516, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 516,
    507, 508, 509, 510, 511, 512, 513, 514, 515, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522,
    523, 524, 432, 434, 525, 507, 508, 509, 510, 511, 512, 513, 514, 515, 526, 527, 528, 529, 530, 531, 532, 533,
    534, 535, 536, 537, 538, 539, 540, 541, 542, 543, 544, 545, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519,
    520, 521, 522, 523, 524, 546, 547, 548, 549, 550, 531, 532, 533, 534, 535, 536, 537, 538, 539, 540, 541, 542,
    543, 544, 545, 507, 508, 509, 510, 511, 512, 513, 514, 515, 551, 552, 553, 554, 555, 556, 557, 528, 558, 559,
    560, 561, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 534, 562, 535, 563, 564,
    536, 538, 548, 565, 544, 560, 561, 507, 508, 509, 510, 511, 512, 513, 514, 515, 566, 567, 568, 569, 570, 571,
    572, 573, 574, 575, 576, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 577, 578,
    568, 579, 580, 581, 582, 583, 584, 585, 586, 432, 507, 508, 509, 510, 511, 512, 513, 514, 515, 587, 588, 432,
    433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 587, 589, 590, 591, 592, 593, 594, 595,
    432, 433, 434, 435, 436, 596, 592, 593, 594, 595, 516, 597, 598, 432, 433, 434, 435, 436, 516, 599, 600, 507,
    508, 509, 510, 511, 512, 513, 514, 515, 601, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522,
    523, 524, 601, 602, 603, 604, 432, 433, 434, 435, 436, 605, 606, 607, 432, 608, 609, 610, 611, 612, 613, 614,
    432, 433, 434, 435, 436, 615, 616, 617, 614, 432, 433, 434, 435, 436, 615, 616, 617, 507, 508, 509, 510, 511,
    512, 513, 514, 515, 618, 619, 620, 569, 621, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522,
    523, 524, 622, 619, 623, 579, 624, 432, 625, 626, 432, 627, 628, 432, 629, 630, 631, 632, 633, 432, 433, 434,
    435, 436, 630, 634, 635, 636, 637, 507, 508, 509, 510, 511, 512, 513, 514, 515, 574, 576, 572, 638, 573, 639,
    566, 568, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 584, 586, 582, 640, 583,
    641, 577, 568, 432, 642, 432, 642, 643, 432, 433, 434, 435, 436, 644, 645, 646, 647, 648, 649, 650, 651, 432,
    433, 434, 435, 436, 644, 646, 647, 652, 649, 650, 651, 645, 653, 648, 432, 433, 434, 435, 436, 644, 653, 652,
    654, 655, 656, 657, 658, 659, 660, 661, 662, 663, 664, 665, 666, 667, 432, 433, 434, 435, 436, 668, 669, 670,
    671, 672, 673, 674, 661, 662, 675, 676, 677, 678, 679, 432, 680, 681, 507, 508, 509, 510, 511, 512, 513, 514,
    515, 567, 682, 683, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 578, 684, 579,
    432, 433, 434, 435, 436, 0, 1, 437, 685, 432, 433, 434, 435, 436, 686, 432, 433, 434, 435, 436, 687, 688, 432,
    689, 432, 689, 690, 691, 692, 516, 693, 694, 432, 433, 434, 435, 436, 695, 696, 516, 599, 694, 507, 508, 509,
    510, 511, 512, 513, 514, 515, 697, 698, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523,
    524, 697, 698, 507, 508, 509, 510, 511, 512, 513, 514, 515, 699, 700, 701, 702, 703, 704, 432, 433, 434, 435,
    436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 705, 706, 707, 708, 709, 710, 507, 508, 509, 510, 511,
    512, 513, 514, 515, 699, 700, 701, 702, 703, 704, 711, 712, 713, 714, 715, 716, 717, 432, 433, 434, 435, 436,
    507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 705, 706, 707, 708, 709, 710, 718, 719, 720, 721, 722, 723,
    724, 507, 508, 509, 510, 511, 512, 513, 514, 515, 725, 587, 726, 727, 432, 433, 434, 435, 436, 507, 508, 517,
    518, 519, 520, 521, 522, 523, 524, 728, 587, 589, 729, 726, 727, 507, 508, 509, 510, 511, 512, 513, 514, 515,
    699, 700, 726, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 705, 706, 726, 432,
    730, 731, 732, 733, 432, 734, 730, 432, 433, 434, 435, 436, 507, 508, 509, 510, 511, 512, 513, 514, 515, 735,
    736, 737, 738, 739, 740, 741, 742, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524,
    743, 744, 737, 745, 746, 747, 741, 742, 507, 508, 509, 510, 511, 512, 513, 514, 515, 748, 749, 737, 750, 751,
    741, 742, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 752, 753, 737, 754, 755,
    741, 742, 507, 508, 509, 510, 511, 512, 513, 514, 515, 756, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519,
    520, 521, 522, 523, 524, 756, 432, 757, 758, 759, 432, 760, 761, 762, 763, 764, 765, 432, 760, 761, 762, 763,
    764, 766, 767, 432, 760, 761, 762, 763, 764, 768, 769, 432, 760, 761, 762, 763, 764, 768, 770, 769, 432, 760,
    761, 762, 763, 764, 432, 760, 761, 762, 763, 764, 769, 771, 772, 773, 774, 775, 776, 777, 778, 779, 662, 780,
    781, 782, 432, 433, 434, 435, 436, 783, 784, 785, 786, 787, 788, 789, 790, 791, 662, 792, 793, 794, 432, 433,
    434, 435, 436, 795, 796, 797, 798, 432, 433, 434, 435, 436, 795, 799, 800, 796, 797, 801, 798, 432, 433, 434,
    435, 436, 795, 799, 802, 800, 432, 803, 804, 805, 806, 807, 808, 809, 810, 811, 812, 813, 814, 815, 816, 817,
    818, 819, 820, 821, 822, 823, 824, 825, 826, 827, 828, 829, 830, 831, 832, 833, 834, 835, 836, 837, 838, 839,
    840, 841, 842, 843, 844, 845, 846, 847, 432, 433, 434, 435, 436, 848, 841, 849, 850, 851, 852, 853, 854, 847,
    855, 856, 857, 858, 859, 432, 433, 434, 435, 436, 860, 861, 862, 858, 859, 863, 864, 561, 865, 866, 432, 433,
    434, 435, 436, 863, 864, 561, 865, 866, 867, 868, 869, 870, 432, 433, 434, 435, 436, 867, 868, 609, 870, 691,
    871, 516, 872, 598, 432, 433, 434, 435, 436, 695, 696, 516, 599, 600, 432, 433, 434, 435, 436, 873, 874, 516,
    875, 876, 432, 433, 434, 435, 436, 873, 877, 878, 516, 879, 880, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
    14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40,
    41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67,
    68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94,
    95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117,
    118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139,
    140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161,
    162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183,
    184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205,
    206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227,
    228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249,
    250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271,
    272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293,
    294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315,
    316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337,
    338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359,
    360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381,
    382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 881, 882, 398, 399, 400, 401,
    402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422, 423,
    424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 0, 1, 437, 2, 3, 4, 5, 6, 7, 8, 438, 10, 11,
    439, 13, 14, 440, 16, 17, 18, 19, 20, 21, 22, 441, 24, 442, 26, 27, 28, 29, 30, 443, 32, 33, 34, 35, 36, 37,
    38, 39, 40, 41, 42, 43, 444, 445, 46, 446, 48, 447, 50, 51, 52, 448, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63,
    64, 449, 450, 67, 68, 69, 451, 71, 72, 73, 74, 452, 76, 77, 453, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89,
    90, 91, 92, 93, 454, 455, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 456, 107, 108, 109, 110, 111, 457, 113,
    458, 115, 116, 117, 118, 119, 459, 121, 122, 460, 124, 125, 461, 127, 128, 129, 130, 131, 132, 133, 134, 135,
    136, 462, 463, 139, 140, 464, 142, 143, 144, 145, 146, 147, 465, 149, 150, 466, 152, 153, 467, 155, 156, 157,
    158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 468, 177, 178, 179,
    180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 469, 198, 470, 200, 201,
    202, 203, 204, 205, 206, 207, 471, 209, 210, 211, 212, 213, 214, 215, 216, 217, 472, 219, 473, 474, 222, 223,
    224, 225, 226, 475, 228, 229, 476, 231, 232, 233, 477, 478, 236, 237, 238, 239, 240, 479, 242, 243, 480, 245,
    481, 247, 248, 482, 250, 251, 252, 253, 483, 255, 256, 257, 484, 258, 259, 485, 261, 262, 263, 264, 265, 266,
    267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 486, 281, 282, 283, 284, 285, 286, 287, 288,
    289, 290, 487, 488, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310,
    311, 312, 313, 314, 315, 316, 317, 318, 319, 489, 321, 322, 323, 324, 325, 326, 327, 328, 490, 330, 331, 332,
    333, 334, 335, 336, 337, 338, 491, 492, 493, 342, 494, 344, 345, 346, 347, 348, 495, 496, 497, 352, 353, 354,
    355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 498, 369, 499, 371, 372, 373, 374, 375, 376,
    377, 500, 379, 380, 381, 501, 502, 384, 385, 386, 387, 503, 504, 390, 391, 392, 505, 394, 395, 396, 397, 883,
    884, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418,
    419, 420, 421, 422, 423, 424, 425, 426, 427, 428, 506, 430, 431, 885, 886, 887, 888, 889, 432, 433, 434, 435,
    436, 890, 891, 892, 893, 889, 894, 895, 896, 432, 433, 434, 435, 436, 897, 895, 898, 899, 574, 576, 572, 573,
    566, 432, 433, 434, 435, 436, 900, 584, 586, 582, 583, 577, 432, 433, 434, 435, 436, 900, 855, 856, 901, 902,
    903, 904, 905, 906, 907, 908, 909, 432, 433, 434, 435, 436, 860, 861, 901, 910, 903, 911, 905, 912, 907, 908,
    909, 913, 914, 915, 916, 917, 918, 919, 920, 561, 921, 922, 923, 924, 432, 433, 434, 435, 436, 925, 926, 927,
    928, 917, 918, 919, 920, 561, 921, 922, 923, 924, 929, 930, 919, 918, 561, 921, 923, 924, 432, 433, 434, 435,
    436, 931, 932, 919, 918, 561, 921, 923, 924, 507, 508, 509, 510, 511, 512, 513, 514, 515, 737, 741, 742, 432,
    433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 737, 741, 742, 933, 934, 935, 936, 432,
    433, 434, 435, 436, 937, 938, 939, 940, 507, 508, 509, 510, 511, 512, 513, 514, 515, 941, 942, 432, 433, 434,
    435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 941, 942, 507, 508, 509, 510, 511, 512, 513, 514,
    515, 943, 944, 879, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 945, 946, 875,
    507, 508, 509, 510, 511, 512, 513, 514, 515, 947, 948, 949, 950, 951, 432, 433, 434, 435, 436, 507, 508, 517,
    518, 519, 520, 521, 522, 523, 524, 952, 948, 949, 950, 951, 507, 508, 509, 510, 511, 512, 513, 514, 515, 947,
    953, 954, 955, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 952, 956, 954, 957,
    780, 774, 619, 662, 958, 777, 959, 775, 778, 960, 782, 773, 779, 961, 772, 776, 781, 962, 742, 432, 433, 434,
    435, 436, 792, 786, 619, 662, 958, 789, 959, 787, 790, 963, 794, 785, 791, 964, 784, 788, 793, 965, 742, 432,
    433, 434, 435, 436, 792, 780, 966, 774, 619, 967, 968, 662, 958, 777, 959, 775, 778, 969, 960, 782, 773, 970,
    971, 779, 961, 972, 772, 776, 781, 973, 962, 742, 432, 433, 434, 435, 436, 792, 974, 786, 619, 975, 976, 662,
    958, 789, 959, 787, 790, 977, 963, 794, 785, 978, 979, 791, 964, 980, 784, 788, 793, 981, 965, 742, 432, 982,
    983, 984, 985, 986, 987, 988, 432, 989, 990, 991, 992, 602, 603, 604, 993, 994, 995, 996, 997, 998, 999, 1000,
    1001, 1002, 432, 433, 434, 435, 436, 605, 606, 607, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012,
    1013, 432, 433, 434, 435, 436, 616, 507, 508, 509, 510, 511, 512, 513, 514, 515, 699, 700, 701, 702, 703, 704,
    711, 712, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 705, 706, 707, 708, 709,
    710, 718, 719, 432, 757, 758, 759, 1014, 1015, 1016, 432, 433, 434, 435, 436, 1017, 432, 433, 434, 435, 436,
    1018, 1019, 653, 432, 433, 434, 435, 436, 1018, 653, 1019, 1020, 1021, 1022, 1023, 1024, 1025, 1026, 1027, 1028,
    1029, 1030, 432, 433, 434, 435, 436, 1018, 1020, 1031, 1032, 1023, 1033, 1034, 1035, 1027, 1036, 1037, 1038,
    1039, 1040, 1041, 1042, 1043, 1044, 1045, 1046, 1047, 432, 433, 434, 435, 436, 1017, 1040, 1041, 1042, 1043,
    1044, 1045, 1046, 1047, 1048, 1049, 432, 433, 434, 435, 436, 1048, 599, 682, 683, 432, 433, 434, 435, 436, 684,
    579, 1050, 1051, 432, 433, 434, 435, 436, 1052, 599, 1053, 653, 1054, 432, 433, 434, 435, 436, 1055, 653, 599,
    1056, 1057, 1058, 1059, 1060, 1061, 1062, 1063, 432, 433, 434, 435, 436, 1064, 1065, 695, 696, 1066, 599, 1062,
    1063, 1067, 1068, 1069, 1070, 432, 433, 434, 435, 436, 1071, 1072, 1073, 599, 1074, 1075, 1076, 432, 433, 434,
    435, 436, 1077, 696, 599, 1078, 1079, 1080, 432, 433, 434, 435, 436, 1081, 1082, 1080, 1083, 1079, 1080, 653,
    871, 1084, 1070, 432, 433, 434, 435, 436, 653, 696, 1085, 599, 516, 1086, 1087, 1088, 1089, 432, 433, 434, 435,
    436, 516, 1090, 599, 1088, 1089, 1070, 432, 433, 434, 435, 436, 599, 1091, 1084, 1070, 1092, 653, 1093, 1094,
    432, 433, 434, 435, 436, 696, 1085, 599, 1095, 653, 1096, 1094, 1097, 432, 433, 434, 435, 436, 579, 432, 803,
    804, 805, 806, 807, 808, 809, 810, 811, 812, 813, 814, 815, 816, 817, 818, 819, 820, 821, 822, 823, 824, 825,
    826, 827, 828, 829, 830, 831, 832, 833, 834, 835, 836, 837, 838, 839, 1098, 1099, 1100, 1101, 1102, 1103, 1104,
    1105, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1106, 653, 1107, 1108, 432, 433, 434, 435, 436, 507, 508,
    517, 518, 519, 520, 521, 522, 523, 524, 1109, 653, 1110, 1111, 507, 508, 509, 510, 511, 512, 513, 514, 515,
    587, 1107, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 587, 589, 1110, 507, 508,
    509, 510, 511, 512, 513, 514, 515, 642, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523,
    524, 642, 432, 1112, 1113, 1114, 1115, 1116, 1117, 432, 433, 434, 435, 436, 1118, 1119, 1070, 432, 433, 434,
    435, 436, 1120, 599, 1121, 432, 433, 434, 435, 436, 1122, 1123, 1124, 1125, 869, 1126, 1127, 1128, 432, 433,
    434, 435, 436, 1123, 1129, 1130, 609, 1131, 1132, 1133, 432, 803, 804, 805, 806, 807, 808, 809, 810, 811, 812,
    813, 814, 815, 816, 817, 818, 819, 820, 821, 1134, 1135, 1136, 1137, 432, 433, 434, 435, 436, 1120, 1138, 1139,
    1140, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1141, 1142, 432, 433, 434, 435, 436, 507, 508, 517, 518,
    519, 520, 521, 522, 523, 524, 1143, 1144, 507, 508, 509, 510, 511, 512, 513, 514, 515, 944, 1145, 1146, 1147,
    1148, 1149, 1150, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 946, 1145, 1151,
    1152, 1153, 1154, 1155, 507, 508, 509, 510, 511, 512, 513, 514, 515, 944, 1145, 1146, 1147, 1148, 1149, 1156,
    432, 1157, 1158, 1159, 1160, 1161, 1162, 1163, 1164, 1165, 1166, 1167, 432, 1157, 1158, 1159, 1160, 1161, 1162,
    1163, 1164, 1165, 1166, 1167, 1168, 1169, 1170, 1171, 1172, 432, 1157, 1158, 1159, 1160, 1161, 1162, 1163, 1164,
    1165, 1166, 1167, 1173, 1174, 1175, 432, 823, 820, 1176, 805, 827, 808, 804, 818, 814, 816, 811, 809, 807, 1177,
    1178, 803, 819, 817, 812, 806, 1179, 815, 825, 824, 1180, 828, 822, 813, 821, 810, 829, 826, 1181, 1182, 1183,
    1184, 1185, 1186, 1187, 1188, 1189, 1190, 1191, 1192, 1193, 1194, 1195, 1196, 1197, 1198, 1199, 1200, 1201,
    1202, 1203, 1204, 1205, 1206, 1207, 1208, 1209, 1210, 1211, 1212, 1213, 1214, 1215, 1216, 1217, 1218, 1219,
    1220, 1221, 1222, 1223, 1224, 1225, 1226, 1227, 432, 433, 434, 435, 436, 1228, 1229, 1230, 1231, 1232, 1233,
    1234, 1235, 1236, 1237, 1238, 1239, 1240, 1241, 1242, 1243, 1244, 1245, 1200, 1246, 1247, 1203, 1248, 1249,
    1250, 1251, 1208, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 1259, 1260, 1261, 1262, 1263, 1264, 1265, 1266,
    1267, 1268, 1269, 1270, 507, 508, 509, 510, 511, 512, 513, 514, 515, 944, 1146, 432, 433, 434, 435, 436, 507,
    508, 517, 518, 519, 520, 521, 522, 523, 524, 946, 1151, 737, 692, 1049, 741, 742, 432, 433, 434, 435, 436, 737,
    696, 599, 741, 742, 507, 508, 509, 510, 511, 512, 513, 514, 515, 944, 1147, 1271, 1272, 1273, 1274, 630, 631,
    632, 633, 1275, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 946, 1152, 1276,
    1277, 1278, 1279, 630, 634, 635, 637, 1275, 432, 803, 804, 805, 806, 807, 808, 809, 810, 811, 812, 813, 814,
    815, 816, 817, 818, 819, 820, 821, 1103, 1098, 587, 1280, 869, 1039, 1281, 1282, 1283, 610, 432, 433, 434, 435,
    436, 587, 1284, 609, 589, 1017, 1285, 1282, 1283, 610, 507, 508, 509, 510, 511, 512, 513, 514, 515, 775, 1286,
    1287, 774, 1288, 958, 1289, 772, 662, 1290, 1291, 1292, 1293, 778, 1294, 781, 1295, 779, 777, 1296, 1297, 1298,
    1299, 782, 1300, 1301, 1302, 1303, 776, 1304, 1305, 773, 1306, 742, 432, 433, 434, 435, 436, 507, 508, 517,
    518, 519, 520, 521, 522, 523, 524, 787, 1307, 1308, 786, 1309, 958, 1310, 784, 662, 1311, 1312, 1313, 1314,
    790, 1315, 793, 1316, 1317, 1318, 791, 789, 1319, 1320, 1321, 1298, 1299, 794, 1322, 1323, 1324, 1325, 788,
    1326, 1327, 785, 1306, 742, 775, 1328, 1329, 1330, 1331, 1332, 774, 1333, 1334, 1335, 772, 1336, 1337, 662,
    1338, 1339, 778, 1340, 1341, 781, 1342, 1343, 779, 777, 1344, 1345, 1346, 1347, 782, 1348, 1349, 776, 1350,
    1351, 773, 742, 432, 433, 434, 435, 436, 787, 1352, 1353, 1354, 1355, 1356, 786, 1357, 1358, 1359, 784, 1336,
    1360, 662, 1361, 1362, 790, 1363, 1364, 793, 1365, 1366, 791, 789, 1367, 1368, 1369, 1370, 794, 1371, 1372,
    788, 1373, 1374, 785, 742, 1375, 432, 433, 434, 435, 436, 1375, 587, 1280, 869, 1039, 610, 432, 433, 434, 435,
    436, 587, 1284, 609, 589, 1017, 610, 432, 803, 804, 805, 806, 807, 808, 809, 810, 811, 812, 813, 814, 815, 816,
    817, 818, 819, 820, 821, 822, 823, 824, 825, 826, 827, 828, 829, 830, 831, 832, 833, 834, 835, 836, 837, 838,
    839, 1376, 1100, 1377, 1099, 1098, 1101, 1102, 1103, 1104, 1378, 1105, 1379, 507, 508, 509, 510, 511, 512, 513,
    514, 515, 1380, 714, 713, 715, 716, 944, 717, 1381, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521,
    522, 523, 524, 1382, 721, 720, 722, 723, 946, 724, 1383, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520,
    521, 522, 523, 524, 952, 432, 433, 434, 435, 436, 860, 861, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1080,
    432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1080, 507, 508, 509, 510, 511, 512,
    513, 514, 515, 953, 1384, 954, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 956,
    1385, 954, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 578, 579, 1386, 1387,
    875, 1388, 1389, 1390, 583, 1391, 1392, 1393, 1394, 586, 1395, 507, 508, 509, 510, 511, 512, 513, 514, 515,
    1396, 1092, 653, 1093, 1094, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1397,
    1095, 653, 1096, 1094, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1045, 1396, 1046, 1398, 1399, 432, 433,
    434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1045, 1397, 1046, 1398, 1399, 507, 508, 509,
    510, 511, 512, 513, 514, 515, 1396, 1047, 1045, 1040, 1046, 1398, 1399, 1400, 1401, 432, 433, 434, 435, 436,
    507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1397, 1047, 1045, 1040, 1046, 1398, 1399, 1400, 1401, 507,
    508, 509, 510, 511, 512, 513, 514, 515, 1402, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522,
    523, 524, 1403, 507, 508, 509, 510, 511, 512, 513, 514, 515, 944, 432, 433, 434, 435, 436, 507, 508, 517, 518,
    519, 520, 521, 522, 523, 524, 946, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524,
    705, 706, 507, 508, 509, 510, 511, 512, 513, 514, 515, 699, 700, 701, 702, 703, 704, 711, 712, 713, 715, 714,
    1404, 1405, 716, 1406, 717, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 705,
    706, 707, 708, 709, 710, 718, 719, 720, 722, 721, 1407, 1408, 723, 1409, 724, 507, 508, 509, 510, 511, 512,
    513, 514, 515, 947, 955, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 952, 957,
    1410, 917, 432, 433, 434, 435, 436, 1410, 917, 432, 1411, 561, 432, 433, 434, 435, 436, 561, 1412, 1413, 1414,
    432, 433, 434, 435, 436, 1415, 1416, 1414, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1413, 432, 433, 434,
    435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1416, 507, 508, 509, 510, 511, 512, 513, 514, 515,
    1417, 1418, 1419, 1420, 1421, 1422, 1423, 1424, 1425, 1426, 1427, 1428, 1429, 432, 433, 434, 435, 436, 507,
    508, 517, 518, 519, 520, 521, 522, 523, 524, 1430, 1431, 1419, 1432, 1433, 1434, 1435, 1436, 1437, 1426, 1438,
    1439, 1429, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1440, 1441, 1442, 432, 433, 434, 435, 436, 507, 508,
    517, 518, 519, 520, 521, 522, 523, 524, 1443, 1444, 1445, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1446,
    1447, 1448, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1449, 1450, 1451, 855,
    856, 855, 856, 1452, 1453, 904, 906, 1454, 1455, 1456, 905, 1457, 909, 907, 1458, 1459, 1460, 901, 908, 903,
    1461, 858, 432, 433, 434, 435, 436, 860, 861, 910, 1462, 911, 912, 1463, 1464, 1456, 905, 1457, 909, 907, 1458,
    1459, 1460, 901, 908, 903, 1461, 858, 507, 508, 509, 510, 511, 512, 513, 514, 515, 630, 631, 632, 633, 1275,
    432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 630, 634, 635, 637, 1275, 432, 690,
    1465, 507, 508, 509, 510, 511, 512, 513, 514, 515, 567, 569, 1466, 1467, 879, 1468, 1469, 1470, 573, 1471, 1472,
    1473, 1474, 576, 1475, 855, 856, 858, 432, 433, 434, 435, 436, 860, 861, 858, 432, 1476, 432, 1476, 690, 432,
    1476, 627, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1477, 1478, 661, 1479, 1480, 432, 433, 434, 435, 436,
    507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1481, 1478, 661, 1479, 1482, 1483, 1484, 1485, 516, 597, 1486,
    432, 433, 434, 435, 436, 1487, 695, 696, 516, 599, 1008, 1488, 1489, 1490, 961, 1491, 775, 962, 1492, 1493,
    968, 662, 1494, 742, 432, 433, 434, 435, 436, 1495, 1496, 1497, 964, 1498, 787, 965, 1499, 1500, 976, 662, 1501,
    742, 1488, 1489, 1490, 774, 1502, 1503, 1491, 662, 958, 777, 959, 775, 778, 1504, 960, 782, 773, 1505, 1506,
    1507, 1508, 779, 961, 1509, 772, 776, 781, 1510, 1511, 962, 742, 432, 433, 434, 435, 436, 1495, 1496, 1497,
    786, 1512, 1503, 1498, 662, 958, 789, 959, 787, 790, 1500, 963, 794, 785, 1505, 1513, 1514, 1508, 791, 964,
    1515, 784, 788, 793, 1516, 1517, 965, 742, 432, 433, 434, 435, 436, 1495, 1496, 1497, 1488, 1489, 1490, 775,
    662, 1494, 742, 432, 433, 434, 435, 436, 1495, 1496, 1497, 787, 662, 1501, 742, 1488, 1489, 1490, 967, 971,
    775, 774, 966, 1504, 973, 1518, 959, 1492, 970, 958, 772, 1508, 968, 969, 1519, 662, 962, 960, 1505, 961, 778,
    781, 1491, 1507, 779, 777, 782, 1510, 1511, 776, 1503, 773, 742, 432, 433, 434, 435, 436, 1495, 1496, 1497,
    975, 979, 787, 786, 974, 1500, 981, 1520, 959, 1499, 978, 958, 784, 1508, 976, 977, 1521, 662, 965, 963, 1505,
    964, 790, 793, 1498, 1514, 791, 789, 794, 1516, 1517, 788, 1503, 785, 742, 662, 1522, 1523, 432, 433, 434, 435,
    436, 662, 1524, 1525, 507, 508, 509, 510, 511, 512, 513, 514, 515, 844, 843, 845, 840, 846, 432, 433, 434, 435,
    436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 852, 850, 853, 848, 854, 507, 508, 509, 510, 511, 512,
    513, 514, 515, 574, 569, 570, 572, 573, 566, 575, 576, 568, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519,
    520, 521, 522, 523, 524, 584, 579, 580, 582, 583, 577, 585, 586, 568, 432, 1526, 1527, 1528, 1529, 767, 1530,
    432, 1526, 1527, 1528, 1529, 432, 1526, 1527, 1528, 1529, 1531, 1092, 653, 1093, 432, 433, 434, 435, 436, 1095,
    653, 1096, 1532, 1533, 1092, 653, 1093, 1094, 432, 433, 434, 435, 436, 1534, 1535, 1095, 653, 1096, 1094, 432,
    1536, 1537, 1538, 1539, 1540, 1541, 1542, 1543, 1544, 1280, 869, 610, 432, 433, 434, 435, 436, 1544, 1284, 609,
    589, 610, 899, 899, 1080, 432, 433, 434, 435, 436, 900, 1080, 1545, 594, 941, 942, 432, 433, 434, 435, 436,
    1385, 594, 941, 942, 601, 432, 433, 434, 435, 436, 601, 953, 1384, 954, 1546, 432, 433, 434, 435, 436, 956,
    1385, 954, 1547, 1273, 1274, 841, 630, 631, 632, 633, 1275, 432, 433, 434, 435, 436, 1278, 1279, 841, 630, 634,
    635, 637, 1275, 432, 1548, 1549, 1550, 432, 1551, 1552, 1553, 432, 1554, 1555, 1556, 1557, 1558, 1559, 1560,
    1561, 1562, 1563, 1564, 1565, 1566, 1567, 1568, 1569, 1570, 1571, 1572, 1573, 432, 1574, 1575, 1576, 1577, 432,
    1574, 1575, 1576, 1577, 1528, 432, 1574, 1575, 1576, 1577, 1578, 1528, 432, 1574, 1575, 1576, 1577, 1579, 1580,
    1528, 1581, 1582, 432, 433, 434, 435, 436, 1581, 1583, 1581, 1485, 1582, 1584, 432, 433, 434, 435, 436, 1581,
    696, 1583, 1584, 432, 433, 434, 435, 436, 1585, 1586, 1587, 958, 1585, 1586, 1588, 958, 1589, 1590, 432, 433,
    434, 435, 436, 1585, 1586, 1587, 958, 1589, 1590, 1585, 1586, 1588, 958, 1591, 516, 879, 1592, 1590, 432, 433,
    434, 435, 436, 1585, 1586, 1587, 958, 1593, 516, 875, 1594, 1590, 1585, 1586, 1588, 958, 1590, 432, 433, 434,
    435, 436, 1585, 1586, 1587, 958, 1590, 1585, 1586, 1588, 958, 653, 1590, 432, 433, 434, 435, 436, 1585, 1586,
    1587, 958, 653, 1590, 1585, 1586, 1588, 958, 648, 1590, 432, 433, 434, 435, 436, 1585, 1586, 1587, 958, 652,
    1590, 1585, 1586, 1588, 958, 1595, 1596, 1597, 1598, 1599, 1600, 1601, 1602, 1603, 1604, 1605, 1606, 1607, 742,
    1590, 432, 433, 434, 435, 436, 1585, 1586, 1587, 958, 1608, 1609, 1610, 1611, 1612, 1600, 1601, 1613, 1614,
    1615, 1616, 1617, 1618, 742, 1590, 1585, 1586, 1588, 958, 1619, 1620, 1590, 432, 433, 434, 435, 436, 1585, 1586,
    1587, 958, 1621, 1622, 1590, 1585, 1586, 1588, 958, 1623, 1624, 1590, 432, 433, 434, 435, 436, 1585, 1586, 1587,
    958, 1625, 1624, 1590, 1585, 1586, 1588, 958, 1623, 1590, 432, 433, 434, 435, 436, 1585, 1586, 1587, 958, 1625,
    1590, 1585, 1586, 1588, 958, 1626, 1627, 1628, 1590, 432, 433, 434, 435, 436, 1585, 1586, 1587, 958, 1168, 1627,
    1628, 1590, 1585, 1586, 1588, 958, 737, 741, 742, 1590, 432, 433, 434, 435, 436, 1585, 1586, 1587, 958, 737,
    741, 742, 1590, 1585, 1586, 1588, 958, 1629, 1630, 653, 1631, 1603, 742, 1590, 432, 433, 434, 435, 436, 1585,
    1586, 1587, 958, 1629, 1632, 653, 652, 1614, 742, 1590, 1585, 1586, 1588, 958, 1633, 653, 1590, 432, 433, 434,
    435, 436, 1585, 1586, 1587, 958, 1634, 653, 1590, 1585, 1586, 1588, 958, 1635, 961, 772, 773, 1636, 775, 776,
    777, 778, 779, 774, 662, 782, 781, 962, 742, 1590, 432, 433, 434, 435, 436, 1585, 1586, 1587, 958, 1637, 964,
    784, 785, 1638, 787, 788, 789, 790, 791, 786, 662, 794, 793, 965, 742, 1590, 1585, 1586, 1588, 958, 1623, 1624,
    1639, 1590, 432, 433, 434, 435, 436, 1585, 1586, 1587, 958, 1625, 1624, 1640, 1590, 1585, 1586, 1588, 958, 1641,
    1590, 432, 433, 434, 435, 436, 1585, 1586, 1587, 958, 1642, 1590, 507, 508, 509, 510, 511, 512, 513, 514, 515,
    1643, 573, 1644, 1645, 1646, 1647, 1648, 1649, 1650, 1651, 1652, 1653, 1654, 1655, 1656, 1657, 1658, 1659, 1660,
    1661, 1662, 1663, 1664, 576, 1665, 1666, 742, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522,
    523, 524, 1667, 583, 1668, 1669, 1646, 1670, 1671, 1649, 1650, 1672, 1673, 1674, 1675, 1676, 1677, 1678, 1679,
    1680, 1681, 1682, 1683, 1684, 1685, 586, 1686, 1687, 742, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1643,
    573, 1644, 1645, 1646, 1647, 1648, 1649, 1650, 1651, 1652, 1653, 1654, 1655, 1656, 1657, 1658, 1659, 1660, 1661,
    1662, 1663, 1664, 576, 1665, 1666, 1688, 742, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522,
    523, 524, 1667, 583, 1668, 1669, 1646, 1670, 1671, 1649, 1650, 1672, 1673, 1674, 1675, 1676, 1677, 1678, 1679,
    1680, 1681, 1682, 1683, 1684, 1685, 586, 1686, 1687, 1689, 742, 1690, 1691, 1692, 1693, 1694, 1695, 1696, 1697,
    1698, 1699, 1700, 1701, 1702, 1703, 1704, 1705, 1706, 1707, 1708, 1709, 742, 432, 433, 434, 435, 436, 1710,
    1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719, 1720, 1721, 1722, 884, 1723, 1724, 1313, 1725, 1708, 1709,
    742, 432, 433, 434, 435, 436, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719, 507, 508, 509, 510,
    511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442, 1738,
    1739, 1740, 1699, 742, 1702, 1693, 1691, 1694, 1703, 1706, 1701, 1695, 1697, 1698, 1696, 1690, 1700, 1692, 1708,
    1707, 1705, 1704, 1709, 1741, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742,
    1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 1109, 1754, 1755, 1719, 742, 1722, 1713,
    1711, 1714, 884, 1313, 1721, 1715, 1717, 1718, 1716, 1710, 1720, 1712, 1708, 1725, 1724, 1723, 1709, 1741, 432,
    433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748,
    1749, 1750, 1751, 1752, 1753, 1445, 1109, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729,
    1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442, 1738, 1699, 742, 1702, 1693, 1691, 1694, 1703, 1706, 1701,
    1695, 1697, 1698, 1696, 1690, 1700, 1692, 1708, 1707, 1705, 1704, 1709, 1741, 432, 433, 434, 435, 436, 507,
    508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752,
    1753, 1445, 1109, 1719, 742, 1722, 1713, 1711, 1714, 884, 1313, 1721, 1715, 1717, 1718, 1716, 1710, 1720, 1712,
    1708, 1725, 1724, 1723, 1709, 1741, 432, 690, 1690, 1691, 1692, 1693, 1694, 1695, 1696, 1697, 1698, 1699, 1756,
    1757, 1758, 653, 1759, 1760, 742, 432, 433, 434, 435, 436, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718,
    1719, 1761, 1762, 1763, 653, 1764, 1765, 742, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728,
    1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442, 1738, 1766, 1739, 1740, 1699, 742, 1693, 1759, 1691,
    1695, 1756, 1697, 1690, 1696, 1757, 653, 1692, 1698, 1758, 1760, 1694, 1767, 432, 433, 434, 435, 436, 507, 508,
    517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753,
    1445, 1109, 1768, 1754, 1755, 1719, 742, 1713, 1764, 1711, 1715, 1761, 1717, 1710, 1716, 1762, 653, 1712, 1718,
    1763, 1765, 1714, 1767, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743,
    1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 1109, 1768, 507, 508, 509, 510, 511, 512,
    513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442, 1738, 1766, 1699,
    742, 1693, 1759, 1691, 1695, 1756, 1697, 1690, 1696, 1757, 653, 1692, 1698, 1758, 1760, 1694, 1767, 432, 433,
    434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749,
    1750, 1751, 1752, 1753, 1445, 1109, 1768, 1719, 742, 1713, 1764, 1711, 1715, 1761, 1717, 1710, 1716, 1762, 653,
    1712, 1718, 1763, 1765, 1714, 1767, 1690, 1691, 1692, 1693, 1694, 1695, 1696, 1697, 1698, 1699, 653, 1769, 1770,
    1771, 742, 432, 433, 434, 435, 436, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719, 653, 1772, 1770,
    1773, 742, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734,
    1735, 1736, 1737, 1442, 1738, 1699, 742, 1693, 1771, 1691, 1694, 1697, 1695, 1690, 1696, 653, 1692, 1698, 1769,
    1770, 1774, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745,
    1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 1109, 1719, 742, 1713, 1773, 1711, 1714, 1717, 1715, 1710,
    1716, 653, 1712, 1718, 1772, 1770, 1774, 1690, 1691, 1692, 1693, 1694, 1695, 1696, 1697, 1698, 1699, 653, 432,
    433, 434, 435, 436, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719, 653, 507, 508, 509, 510, 511,
    512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442, 1690, 653,
    1691, 1692, 1693, 1775, 1694, 1695, 1696, 1697, 1698, 1699, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519,
    520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 1710,
    653, 1711, 1712, 1713, 1775, 1714, 1715, 1716, 1717, 1718, 1719, 432, 433, 434, 435, 436, 507, 508, 517, 518,
    519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445,
    1690, 1691, 1692, 1693, 1694, 1695, 1696, 1697, 1698, 1699, 1776, 575, 1777, 1778, 690, 432, 433, 434, 435,
    436, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719, 586, 585, 583, 1779, 690, 507, 508, 509, 510,
    511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442, 1780,
    1781, 1739, 1740, 1699, 1777, 1693, 1694, 575, 1695, 1697, 1696, 690, 1690, 1692, 1698, 1691, 1778, 1776, 1782,
    432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747,
    1748, 1749, 1750, 1751, 1752, 1753, 1445, 1109, 1111, 1754, 1755, 1719, 583, 1713, 1714, 585, 1715, 1717, 1716,
    690, 1710, 1712, 1718, 1711, 1779, 586, 1782, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522,
    523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 1109, 1111, 1754, 1755,
    507, 508, 509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736,
    1737, 1442, 1690, 653, 1691, 1692, 1693, 1783, 1694, 1695, 1696, 1697, 1698, 1699, 432, 433, 434, 435, 436,
    507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751,
    1752, 1753, 1445, 1710, 653, 1711, 1712, 1713, 1783, 1714, 1715, 1716, 1717, 1718, 1719, 1690, 1691, 1692, 1693,
    1694, 1695, 1696, 1697, 1698, 1699, 958, 690, 432, 433, 434, 435, 436, 1710, 1711, 1712, 1713, 1714, 1715, 1716,
    1717, 1718, 1719, 958, 690, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731,
    1732, 1733, 1734, 1735, 1736, 1737, 1442, 1784, 1739, 1740, 690, 1690, 1691, 1692, 1693, 1785, 1694, 1695, 1696,
    1697, 1698, 958, 1699, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743,
    1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 1109, 1754, 1755, 690, 1710, 1711, 1712, 1713,
    1785, 1714, 1715, 1716, 1717, 1718, 958, 1719, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522,
    523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 1109, 1754, 1755, 507,
    508, 509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737,
    1442, 1738, 1690, 653, 1691, 1692, 1693, 1786, 1694, 1695, 1696, 1697, 1698, 1699, 432, 433, 434, 435, 436,
    507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751,
    1752, 1753, 1445, 1109, 1710, 653, 1711, 1712, 1713, 1786, 1714, 1715, 1716, 1717, 1718, 1719, 1690, 1691, 1692,
    1693, 1694, 1695, 1696, 1697, 1698, 1699, 653, 1701, 1702, 1704, 1787, 1705, 1706, 1707, 1788, 742, 432, 433,
    434, 435, 436, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719, 653, 1721, 1722, 1723, 1789, 1724,
    1313, 1725, 1790, 742, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732,
    1733, 1734, 1735, 1736, 1737, 1442, 1738, 1739, 1740, 1699, 742, 1702, 1788, 1691, 1694, 1706, 1701, 1695, 1697,
    1698, 1696, 653, 1787, 1690, 1692, 1707, 1705, 1704, 1693, 1791, 432, 433, 434, 435, 436, 507, 508, 517, 518,
    519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445,
    1109, 1754, 1755, 1719, 742, 1722, 1790, 1711, 1714, 1313, 1721, 1715, 1717, 1718, 1716, 653, 1789, 1710, 1712,
    1725, 1724, 1723, 1713, 1791, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731,
    1732, 1733, 1734, 1735, 1736, 1737, 1442, 1738, 1699, 742, 1702, 1788, 1691, 1694, 1706, 1701, 1695, 1697, 1698,
    1696, 653, 1787, 1690, 1692, 1707, 1705, 1704, 1693, 1791, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519,
    520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 1109,
    1719, 742, 1722, 1790, 1711, 1714, 1313, 1721, 1715, 1717, 1718, 1716, 653, 1789, 1710, 1712, 1725, 1724, 1723,
    1713, 1791, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734,
    1735, 1736, 1737, 1442, 568, 1780, 1781, 1739, 1740, 1699, 1777, 1693, 1694, 575, 1695, 1697, 1696, 690, 1690,
    1692, 1698, 1691, 1778, 1776, 1782, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524,
    1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 568, 1109, 1111, 1754, 1755, 1719,
    583, 1713, 1714, 585, 1715, 1717, 1716, 690, 1710, 1712, 1718, 1711, 1779, 586, 1782, 432, 433, 434, 435, 436,
    507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751,
    1752, 1753, 1445, 568, 1109, 1111, 1754, 1755, 1690, 1691, 1692, 1693, 1694, 1695, 1696, 1697, 1698, 1699, 1792,
    653, 432, 433, 434, 435, 436, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719, 1793, 653, 507, 508,
    509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442,
    1780, 1739, 1740, 1690, 653, 1691, 1692, 1693, 1794, 1694, 1792, 1695, 1696, 1697, 1698, 1699, 432, 433, 434,
    435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749,
    1750, 1751, 1752, 1753, 1445, 1109, 1754, 1755, 1710, 653, 1711, 1712, 1713, 1794, 1714, 1793, 1715, 1716, 1717,
    1718, 1719, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734,
    1735, 1736, 1737, 1442, 1780, 1690, 653, 1691, 1692, 1693, 1794, 1694, 1792, 1695, 1696, 1697, 1698, 1699, 432,
    433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748,
    1749, 1750, 1751, 1752, 1753, 1445, 1109, 1710, 653, 1711, 1712, 1713, 1794, 1714, 1793, 1715, 1716, 1717, 1718,
    1719, 432, 433, 434, 435, 436, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719, 1793, 1690, 1691,
    1692, 1693, 1694, 1695, 1696, 1697, 1698, 1699, 1792, 1795, 1709, 432, 433, 434, 435, 436, 1710, 1711, 1712,
    1713, 1714, 1715, 1716, 1717, 1718, 1719, 1793, 1796, 1709, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1726,
    1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442, 1780, 1739, 1740, 1695, 1691, 1690,
    1692, 1694, 1693, 1797, 1795, 1792, 1698, 1696, 1697, 1709, 1699, 432, 433, 434, 435, 436, 507, 508, 517, 518,
    519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445,
    1109, 1754, 1755, 1715, 1711, 1710, 1712, 1714, 1713, 1797, 1796, 1793, 1718, 1716, 1717, 1709, 1719, 507, 508,
    509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442,
    1780, 1695, 1691, 1690, 1692, 1694, 1693, 1797, 1795, 1792, 1698, 1696, 1697, 1709, 1699, 432, 433, 434, 435,
    436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750,
    1751, 1752, 1753, 1445, 1109, 1715, 1711, 1710, 1712, 1714, 1713, 1797, 1796, 1793, 1718, 1716, 1717, 1709,
    1719, 1798, 661, 653, 432, 433, 434, 435, 436, 1799, 661, 653, 1690, 1691, 1692, 1693, 1694, 1695, 1696, 1697,
    1698, 1699, 1800, 1801, 432, 433, 434, 435, 436, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719,
    1800, 1801, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734,
    1735, 1736, 1737, 1442, 1784, 1108, 1739, 1740, 1690, 1691, 1692, 1693, 1802, 1694, 1695, 1800, 1696, 1697,
    1698, 1801, 1699, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744,
    1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 1109, 1111, 1754, 1755, 1710, 1711, 1712, 1713,
    1802, 1714, 1715, 1800, 1716, 1717, 1718, 1801, 1719, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520,
    521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 1109, 1111,
    507, 508, 509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736,
    1737, 1442, 1784, 1108, 1690, 1691, 1692, 1693, 1802, 1694, 1695, 1800, 1696, 1697, 1698, 1801, 1699, 432, 433,
    434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749,
    1750, 1751, 1752, 1753, 1445, 1109, 1111, 1710, 1711, 1712, 1713, 1802, 1714, 1715, 1800, 1716, 1717, 1718,
    1801, 1719, 1690, 1691, 1692, 1693, 1694, 1695, 1696, 1697, 1698, 1699, 1803, 1804, 1805, 1806, 1807, 1808,
    1809, 1810, 432, 433, 434, 435, 436, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719, 1811, 1803,
    1812, 1813, 1814, 1815, 1816, 1809, 1810, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729,
    1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442, 1739, 1740, 1808, 1699, 1693, 1804, 1691, 1694, 1806,
    1809, 1810, 1695, 1697, 1803, 1696, 1690, 1807, 1692, 1698, 1805, 1817, 432, 433, 434, 435, 436, 507, 508, 517,
    518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445,
    1754, 1755, 1816, 1719, 1713, 1812, 1711, 1714, 1814, 1809, 1810, 1715, 1717, 1803, 1716, 1710, 1815, 1712,
    1718, 1813, 1817, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733,
    1734, 1735, 1736, 1737, 1442, 1808, 1699, 1693, 1804, 1691, 1694, 1806, 1809, 1810, 1695, 1697, 1803, 1696,
    1690, 1807, 1692, 1698, 1805, 1817, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524,
    1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 1816, 1719, 1713, 1812, 1711,
    1714, 1814, 1809, 1810, 1715, 1717, 1803, 1716, 1710, 1815, 1712, 1718, 1813, 1817, 1690, 1691, 1692, 1693,
    1694, 1695, 1696, 1697, 1698, 1699, 775, 971, 1818, 966, 958, 774, 1803, 967, 1757, 970, 973, 969, 772, 1759,
    1819, 662, 962, 1820, 961, 778, 781, 1821, 779, 777, 1822, 1758, 782, 1823, 1756, 1824, 776, 1825, 773, 742,
    432, 433, 434, 435, 436, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719, 1811, 787, 979, 1772, 974,
    958, 786, 1803, 975, 1762, 978, 981, 977, 784, 1764, 1826, 662, 965, 1827, 964, 790, 793, 1828, 791, 789, 1829,
    1763, 794, 1830, 1761, 1831, 788, 1832, 785, 742, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728,
    1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442, 1738, 1108, 1766, 1739, 1740, 1696, 775, 971, 1818,
    966, 969, 774, 1803, 967, 1757, 970, 973, 1833, 772, 742, 1759, 1819, 662, 962, 1820, 961, 778, 1691, 1695,
    1698, 1693, 781, 1821, 1697, 779, 777, 1822, 1758, 782, 1823, 1690, 1756, 1824, 1692, 776, 1699, 1694, 1825,
    773, 958, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745,
    1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 1109, 1111, 1768, 1754, 1755, 1716, 787, 979, 1772, 974,
    977, 786, 1803, 975, 1762, 978, 981, 1833, 784, 742, 1764, 1826, 662, 965, 1827, 964, 790, 1711, 1715, 1718,
    1713, 793, 1828, 1717, 791, 789, 1829, 1763, 794, 1830, 1710, 1761, 1831, 1712, 788, 1719, 1714, 1832, 785,
    958, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746,
    1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 1109, 1111, 1768, 507, 508, 509, 510, 511, 512, 513, 514, 515,
    1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442, 1738, 1108, 1766, 1696, 775, 971,
    1818, 966, 969, 774, 1803, 967, 1757, 970, 973, 1833, 772, 742, 1759, 1819, 662, 962, 1820, 961, 778, 1691,
    1695, 1698, 1693, 781, 1821, 1697, 779, 777, 1822, 1758, 782, 1823, 1690, 1756, 1824, 1692, 776, 1699, 1694,
    1825, 773, 958, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744,
    1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 1109, 1111, 1768, 1716, 787, 979, 1772, 974, 977,
    786, 1803, 975, 1762, 978, 981, 1833, 784, 742, 1764, 1826, 662, 965, 1827, 964, 790, 1711, 1715, 1718, 1713,
    793, 1828, 1717, 791, 789, 1829, 1763, 794, 1830, 1710, 1761, 1831, 1712, 788, 1719, 1714, 1832, 785, 958, 1690,
    1691, 1692, 1693, 1694, 1695, 1696, 1697, 1698, 1699, 1834, 432, 433, 434, 435, 436, 1710, 1711, 1712, 1713,
    1714, 1715, 1716, 1717, 1718, 1719, 1834, 1835, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728,
    1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442, 1739, 1740, 1784, 1108, 1690, 1691, 1692, 1693,
    1836, 1694, 1695, 1696, 1697, 1698, 1834, 1699, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521,
    522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 1754, 1755, 1109,
    1111, 1710, 1711, 1712, 1713, 1836, 1714, 1715, 1716, 1717, 1718, 1834, 1719, 432, 433, 434, 435, 436, 507,
    508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752,
    1753, 1445, 1754, 1755, 1690, 1691, 1692, 1693, 1694, 1695, 1696, 1697, 1698, 1699, 1776, 1837, 575, 1777, 1778,
    1838, 432, 433, 434, 435, 436, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719, 586, 1839, 585, 583,
    1779, 1840, 1690, 1691, 1692, 1693, 1694, 1695, 1696, 1697, 1698, 1699, 1776, 1837, 575, 1777, 1778, 1838, 1841,
    432, 433, 434, 435, 436, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719, 586, 1839, 585, 583, 1779,
    1840, 1842, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734,
    1735, 1736, 1737, 1442, 1780, 1781, 1739, 1740, 1699, 1777, 1693, 1841, 1694, 575, 1695, 1697, 1838, 1696, 1692,
    1698, 1690, 1691, 1837, 1778, 1776, 1843, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523,
    524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 1109, 1111, 1754, 1755, 1719,
    583, 1713, 1842, 1714, 585, 1715, 1717, 1840, 1716, 1712, 1718, 1710, 1711, 1839, 1779, 586, 1843, 507, 508,
    509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442,
    1780, 1781, 1739, 1740, 1699, 1777, 1693, 1694, 575, 1695, 1697, 1838, 1696, 1690, 1692, 1698, 1691, 1837, 1778,
    1776, 1844, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745,
    1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 1109, 1111, 1754, 1755, 1719, 583, 1713, 1714, 585, 1715,
    1717, 1840, 1716, 1710, 1712, 1718, 1711, 1839, 1779, 586, 1844, 432, 433, 434, 435, 436, 1710, 1711, 1712,
    1713, 1714, 1715, 1716, 1717, 1718, 1719, 958, 432, 433, 434, 435, 436, 1710, 1711, 1712, 1713, 1714, 1715,
    1716, 1717, 1718, 1719, 958, 1624, 1640, 1690, 1691, 1692, 1693, 1694, 1695, 1696, 1697, 1698, 1699, 958, 1845,
    432, 433, 434, 435, 436, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719, 958, 1845, 507, 508, 509,
    510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442,
    1784, 1739, 1740, 1690, 1691, 1692, 1693, 1846, 1694, 1695, 1698, 1696, 1697, 1845, 958, 1699, 432, 433, 434,
    435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749,
    1750, 1751, 1752, 1753, 1445, 1109, 1754, 1755, 1710, 1711, 1712, 1713, 1846, 1714, 1715, 1718, 1716, 1717,
    1845, 958, 1719, 1690, 1691, 1692, 1693, 1694, 1695, 1696, 1697, 1698, 1699, 1847, 1848, 432, 433, 434, 435,
    436, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719, 1849, 1848, 1850, 507, 508, 509, 510, 511,
    512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442, 1739, 1740,
    1851, 1766, 1691, 1690, 1852, 1692, 1693, 1694, 1847, 1695, 1696, 1697, 1698, 1699, 1848, 432, 433, 434, 435,
    436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750,
    1751, 1752, 1753, 1445, 1754, 1755, 1853, 1768, 1711, 1710, 1852, 1712, 1713, 1714, 1849, 1715, 1716, 1717,
    1718, 1719, 1848, 1690, 1691, 1692, 1693, 1694, 1695, 1696, 1697, 1698, 1699, 958, 1624, 1639, 507, 508, 509,
    510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442,
    1784, 1739, 1740, 1695, 1690, 1691, 1692, 1693, 1854, 1694, 1624, 1698, 1696, 1697, 1639, 958, 1699, 432, 433,
    434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749,
    1750, 1751, 1752, 1753, 1445, 1109, 1754, 1755, 1715, 1710, 1711, 1712, 1713, 1854, 1714, 1624, 1718, 1716,
    1717, 1640, 958, 1719, 1690, 1691, 1692, 1693, 1694, 1695, 1696, 1697, 1698, 1699, 587, 1280, 1855, 1856, 1857,
    1858, 1859, 1860, 432, 433, 434, 435, 436, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719, 587,
    1284, 1861, 1862, 589, 1863, 1858, 1859, 1860, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728,
    1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442, 1739, 1740, 1856, 1699, 1693, 587, 1691, 1694, 1280,
    1860, 1695, 1697, 1690, 1696, 1692, 1858, 1857, 1698, 1855, 1859, 1864, 432, 433, 434, 435, 436, 507, 508, 517,
    518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445,
    1754, 1755, 1862, 1719, 1713, 587, 1711, 1714, 1284, 1860, 1715, 1717, 1710, 1716, 1712, 1858, 1863, 1718, 1861,
    1859, 1864, 1865, 1108, 1866, 432, 433, 434, 435, 436, 1867, 1111, 1868, 1690, 1691, 1692, 1693, 1694, 1695,
    1696, 1697, 1698, 1699, 958, 1624, 1639, 1869, 432, 433, 434, 435, 436, 1710, 1711, 1712, 1713, 1714, 1715,
    1716, 1717, 1718, 1719, 958, 1624, 1640, 1870, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728,
    1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442, 1784, 1739, 1740, 1695, 1690, 1869, 1691, 1692,
    1693, 1871, 1694, 1624, 1698, 1696, 1697, 1639, 958, 1699, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519,
    520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 1109,
    1754, 1755, 1715, 1710, 1870, 1711, 1712, 1713, 1871, 1714, 1624, 1718, 1716, 1717, 1640, 958, 1719, 1690, 1691,
    1692, 1693, 1694, 1695, 1696, 1697, 1698, 1699, 741, 1872, 1873, 1874, 1875, 1876, 1877, 1878, 1879, 1880, 1881,
    1882, 1883, 1884, 1885, 1886, 1887, 1888, 1889, 1890, 1891, 1892, 1893, 1894, 1895, 1896, 737, 1897, 1898, 1899,
    1900, 1901, 1902, 1903, 1904, 1905, 1906, 742, 432, 433, 434, 435, 436, 1710, 1711, 1712, 1713, 1714, 1715,
    1716, 1717, 1718, 1719, 741, 1907, 1908, 1909, 1910, 1911, 1912, 1878, 1913, 1914, 1915, 1916, 1917, 1918, 1919,
    1920, 1921, 1922, 1923, 1924, 1925, 1926, 1927, 1894, 1928, 1929, 737, 1930, 1931, 1932, 1933, 1934, 1935, 1936,
    1937, 1938, 1939, 742, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732,
    1733, 1734, 1735, 1736, 1737, 1442, 1738, 1108, 1739, 1740, 741, 1696, 1872, 1873, 1874, 1875, 1876, 1877, 1878,
    1879, 1880, 1881, 1940, 1692, 1882, 1883, 1884, 1691, 1885, 1886, 1887, 1888, 1889, 1890, 1698, 1693, 1891,
    1695, 1697, 1892, 1893, 1894, 1895, 1896, 737, 1897, 1898, 1690, 1899, 1901, 1900, 742, 1694, 1699, 1902, 1903,
    1904, 1905, 1906, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744,
    1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 1109, 1111, 1754, 1755, 741, 1716, 1907, 1908, 1909,
    1910, 1911, 1912, 1878, 1913, 1914, 1915, 1940, 1712, 1916, 1917, 1918, 1711, 1919, 1920, 1921, 1922, 1923,
    1924, 1718, 1713, 1925, 1715, 1717, 1926, 1927, 1894, 1928, 1929, 737, 1930, 1931, 1710, 1932, 1934, 1933, 742,
    1714, 1719, 1935, 1936, 1937, 1938, 1939, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729,
    1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442, 1738, 1108, 741, 1696, 1872, 1873, 1874, 1875, 1876, 1877,
    1878, 1879, 1880, 1881, 1940, 1692, 1882, 1883, 1884, 1691, 1885, 1886, 1887, 1888, 1889, 1890, 1698, 1693,
    1891, 1695, 1697, 1892, 1893, 1894, 1895, 1896, 737, 1897, 1898, 1690, 1899, 1901, 1900, 742, 1694, 1699, 1902,
    1903, 1904, 1905, 1906, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743,
    1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 1109, 1111, 741, 1716, 1907, 1908, 1909, 1910,
    1911, 1912, 1878, 1913, 1914, 1915, 1940, 1712, 1916, 1917, 1918, 1711, 1919, 1920, 1921, 1922, 1923, 1924,
    1718, 1713, 1925, 1715, 1717, 1926, 1927, 1894, 1928, 1929, 737, 1930, 1931, 1710, 1932, 1934, 1933, 742, 1714,
    1719, 1935, 1936, 1937, 1938, 1939, 1690, 1691, 1692, 1693, 1694, 1695, 1696, 1697, 1698, 1699, 587, 1856, 432,
    433, 434, 435, 436, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719, 587, 1862, 589, 507, 508, 509,
    510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442,
    1739, 1740, 587, 1691, 1690, 1856, 1692, 1693, 1941, 1694, 1695, 1696, 1697, 1698, 1699, 432, 433, 434, 435,
    436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750,
    1751, 1752, 1753, 1445, 1754, 1755, 587, 1711, 1710, 1862, 1712, 1713, 1941, 1714, 1715, 1716, 1717, 1718, 1719,
    1690, 1691, 1692, 1693, 1694, 1695, 1696, 1697, 1698, 1699, 1942, 1943, 1944, 432, 433, 434, 435, 436, 1710,
    1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719, 1942, 1945, 1946, 1947, 507, 508, 509, 510, 511, 512,
    513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442, 1738, 1108, 1739,
    1740, 1695, 1690, 1691, 1692, 1693, 1948, 1694, 1943, 1696, 1944, 1697, 1698, 1942, 1699, 432, 433, 434, 435,
    436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750,
    1751, 1752, 1753, 1445, 1109, 1111, 1754, 1755, 1715, 1710, 1711, 1712, 1713, 1948, 1714, 1945, 1716, 1946,
    1717, 1718, 1942, 1719, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732,
    1733, 1734, 1735, 1736, 1737, 1442, 1738, 1108, 1695, 1690, 1691, 1692, 1693, 1948, 1694, 1943, 1696, 1944,
    1697, 1698, 1942, 1699, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743,
    1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 1109, 1111, 1715, 1710, 1711, 1712, 1713,
    1948, 1714, 1945, 1716, 1946, 1717, 1718, 1942, 1719, 1690, 1691, 1692, 1693, 1694, 1695, 1696, 1697, 1698,
    1699, 1700, 1701, 1803, 1787, 1704, 1706, 1949, 1788, 432, 433, 434, 435, 436, 1710, 1711, 1712, 1713, 1714,
    1715, 1716, 1717, 1718, 1719, 1720, 1721, 1803, 1789, 1723, 1313, 1725, 1811, 1790, 507, 508, 509, 510, 511,
    512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442, 1738, 1108,
    1739, 1740, 1699, 1693, 1788, 1698, 1691, 1694, 1706, 1701, 1695, 1697, 1696, 1803, 1787, 1692, 1690, 1949,
    1700, 1704, 1950, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744,
    1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 1109, 1111, 1754, 1755, 1719, 1713, 1790, 1718,
    1711, 1714, 1313, 1721, 1715, 1717, 1716, 1803, 1789, 1712, 1710, 1725, 1720, 1723, 1950, 507, 508, 509, 510,
    511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442, 1738,
    1108, 1699, 1693, 1788, 1698, 1691, 1694, 1706, 1701, 1695, 1697, 1696, 1803, 1787, 1692, 1690, 1949, 1700,
    1704, 1950, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745,
    1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 1109, 1111, 1719, 1713, 1790, 1718, 1711, 1714, 1313,
    1721, 1715, 1717, 1716, 1803, 1789, 1712, 1710, 1725, 1720, 1723, 1950, 1690, 1691, 1692, 1693, 1694, 1695,
    1696, 1697, 1698, 1699, 1951, 1952, 432, 433, 434, 435, 436, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1717,
    1718, 1719, 1953, 1954, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732,
    1733, 1734, 1735, 1736, 1737, 1442, 1784, 1766, 1108, 1739, 1740, 1695, 1690, 1691, 1692, 1693, 1955, 1694,
    1951, 1952, 1696, 1697, 1698, 1699, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524,
    1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 1109, 1768, 1111, 1754, 1755,
    1715, 1710, 1711, 1712, 1713, 1955, 1714, 1953, 1954, 1716, 1717, 1718, 1719, 432, 433, 434, 435, 436, 507,
    508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752,
    1753, 1445, 1109, 1768, 1111, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731,
    1732, 1733, 1734, 1735, 1736, 1737, 1442, 1784, 1766, 1108, 1695, 1690, 1691, 1692, 1693, 1955, 1694, 1951,
    1952, 1696, 1697, 1698, 1699, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742,
    1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 1109, 1768, 1111, 1715, 1710, 1711,
    1712, 1713, 1955, 1714, 1953, 1954, 1716, 1717, 1718, 1719, 432, 433, 434, 435, 436, 1799, 661, 507, 508, 509,
    510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442,
    1784, 1739, 1740, 1695, 1690, 1869, 1691, 1692, 1693, 1956, 1694, 1624, 1698, 1696, 1697, 1639, 958, 1699, 432,
    433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748,
    1749, 1750, 1751, 1752, 1753, 1445, 1109, 1754, 1755, 1715, 1710, 1870, 1711, 1712, 1713, 1956, 1714, 1624,
    1718, 1716, 1717, 1640, 958, 1719, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1726, 1727, 1728, 1729, 1730,
    1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442, 568, 1780, 1781, 1739, 1740, 1699, 1777, 1693, 1694, 575, 1695,
    1697, 1838, 1696, 1690, 1692, 1698, 1691, 1837, 1778, 1776, 1844, 432, 433, 434, 435, 436, 507, 508, 517, 518,
    519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445,
    568, 1109, 1111, 1754, 1755, 1719, 583, 1713, 1714, 585, 1715, 1717, 1840, 1716, 1710, 1712, 1718, 1711, 1839,
    1779, 586, 1844, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744,
    1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1445, 568, 1109, 1111, 507, 508, 509, 510, 511, 512, 513,
    514, 515, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1442, 568, 1780, 1781, 1739,
    1740, 1699, 1777, 1693, 1841, 1694, 575, 1695, 1697, 1838, 1696, 1692, 1698, 1690, 1691, 1837, 1778, 1776, 1843,
    432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1742, 1743, 1744, 1745, 1746, 1747,
    1748, 1749, 1750, 1751, 1752, 1753, 1445, 568, 1109, 1111, 1754, 1755, 1719, 583, 1713, 1842, 1714, 585, 1715,
    1717, 1840, 1716, 1712, 1718, 1710, 1711, 1839, 1779, 586, 1843, 1957, 432, 433, 434, 435, 436, 1138, 432, 433,
    434, 435, 436, 1958, 1959, 432, 433, 434, 435, 436, 1023, 1960, 432, 433, 434, 435, 436, 1960, 1961, 1962, 1963,
    1964, 1965, 1966, 1967, 432, 433, 434, 435, 436, 1968, 1969, 1970, 1971, 1972, 1973, 507, 508, 509, 510, 511,
    512, 513, 514, 515, 567, 569, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 578,
    579, 507, 508, 509, 510, 511, 512, 513, 514, 515, 1974, 737, 1442, 741, 742, 432, 433, 434, 435, 436, 507, 508,
    517, 518, 519, 520, 521, 522, 523, 524, 1975, 737, 1445, 741, 742, 507, 508, 509, 510, 511, 512, 513, 514, 515,
    1976, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 1976, 432, 803, 804, 805, 806,
    807, 808, 809, 810, 811, 812, 813, 814, 815, 816, 817, 818, 819, 820, 821, 1977, 1978, 1103, 1098, 432, 1979,
    1980, 507, 508, 509, 510, 511, 512, 513, 514, 515, 699, 700, 432, 803, 804, 805, 806, 807, 808, 809, 810, 811,
    812, 813, 814, 815, 816, 817, 818, 819, 820, 821, 822, 823, 824, 825, 826, 827, 828, 829, 432, 433, 434, 435,
    436, 0, 1, 437, 2, 3, 4, 5, 6, 7, 8, 438, 10, 11, 439, 13, 14, 440, 16, 17, 18, 19, 20, 21, 22, 441, 24, 442,
    26, 27, 28, 29, 30, 443, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 444, 445, 46, 446, 48, 447, 50, 51,
    52, 448, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 449, 450, 67, 68, 69, 451, 71, 72, 73, 74, 452, 76, 77,
    453, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 454, 455, 96, 97, 98, 99, 100, 101, 102, 103,
    104, 105, 456, 107, 108, 109, 110, 111, 457, 113, 458, 115, 116, 117, 118, 119, 459, 121, 122, 460, 124, 125,
    461, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 462, 463, 139, 140, 464, 142, 143, 144, 145, 146, 147,
    465, 149, 150, 466, 152, 153, 467, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169,
    170, 171, 172, 173, 174, 175, 468, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191,
    192, 193, 194, 195, 196, 469, 198, 470, 200, 201, 202, 203, 204, 205, 206, 207, 471, 209, 210, 211, 212, 213,
    214, 215, 216, 217, 472, 219, 473, 474, 222, 223, 224, 225, 226, 475, 228, 229, 476, 231, 232, 233, 477, 478,
    236, 237, 238, 239, 240, 479, 242, 243, 480, 245, 481, 247, 248, 482, 250, 251, 252, 253, 483, 255, 256, 257,
    484, 258, 259, 485, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278,
    279, 486, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 487, 488, 293, 294, 295, 296, 297, 298, 299, 300,
    301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 489, 321, 322,
    323, 324, 325, 326, 327, 328, 490, 330, 331, 332, 333, 334, 335, 336, 337, 338, 491, 492, 493, 342, 494, 344,
    345, 346, 347, 348, 495, 496, 497, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366,
    367, 498, 369, 499, 371, 372, 373, 374, 375, 376, 377, 500, 379, 380, 381, 501, 502, 384, 385, 386, 387, 503,
    504, 390, 391, 392, 505, 394, 395, 396, 397, 507, 508, 509, 510, 511, 512, 513, 514, 515, 699, 700, 701, 702,
    703, 704, 711, 432, 433, 434, 435, 436, 507, 508, 517, 518, 519, 520, 521, 522, 523, 524, 705, 706, 707, 708,
    709, 710, 718,
};

const struct qom_catalog *qom_catalog(void) {
  static const struct qom_catalog catalog = {
      text, types, order, interfaces, properties, lists, 754, 20};
  return &catalog;
}
