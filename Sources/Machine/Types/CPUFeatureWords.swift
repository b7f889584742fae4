// Which bit of which register tells of a CPU feature: the words of CPUID and of model-specific registers, in the order in
// which QEMU 7.2 goes through them.

/// A register whose bits are features.
struct CPUFeatureWord {
  /// What CPUID is asked for; nil for a model-specific register.
  let leaf: (eax: UInt32, ecx: UInt32?)?
  /// The register of CPUID, or the number of the model-specific one.
  let register: String
  /// The features by bit; nil for a bit without one.
  let names: [String?]
  /// The bits that no CPU has without a hardware accelerator.
  let missing: UInt64

  /// All words.
  static let all = table.split(separator: "\n").map { CPUFeatureWord(String($0)) }

  /// A line: the leaf, the register, a colon, then the features from bit 0 on; `+3` passes three bits over, `!` marks a
  /// missing one. All those of model-specific registers are missing.
  private init(_ line: String) {
    let parts = line.split(separator: ":", maxSplits: 1)
    let head = (parts.first ?? "").split(separator: " ")
    leaf = head.count == 3 ? (UInt32(head[0], radix: 16) ?? 0, UInt32(head[1], radix: 16)) : nil
    register = String(head.last ?? "")
    let names = (parts.count == 2 ? parts[1] : "").split(separator: " ").flatMap { word -> [String?] in
      word.hasPrefix("+") ? Array(repeating: nil, count: Int(word.dropFirst()) ?? 0) : [String(word)]
    }
    self.names = names.map { $0.map { String($0.drop { $0 == "!" }) } }
    let hasNone = head.first == "MSR"
    missing = names.enumerated().reduce(0) { bits, entry in
      hasNone || entry.element?.hasPrefix("!") == true ? bits | 1 << UInt64(entry.offset) : bits
    }
  }

  /// Where a bit is, in QEMU 7.2's words: `CPUID.01H:ECX.pcid [bit 17]`.
  func place(of bit: Int) -> String {
    let name = names[bit] ?? ""
    guard let leaf else { return "MSR(\(register)H).\(name) [bit \(bit)]" }
    let number = String(leaf.eax, radix: 16, uppercase: true)
    return "CPUID.\(leaf.eax < 16 ? "0" : "")\(number)H:\(register).\(name) [bit \(bit)]"
  }

  /// The feature without which a model's features of this word don't count.
  var base: String? {
    guard let leaf else {
      return register == "10A" ? "arch-capabilities" : register == "CF" ? "core-capability" : "vmx"
    }
    switch leaf.eax {
    case 0x8000_000a: return "svm"
    case 0x14: return "intel-pt"
    case 0x12: return "sgx"
    case 0xd: return "xsave"
    default: return nil
    }
  }

  /// The level that CPUID must have for it: the basic, the extended or Centaur's one. Not every word asks for one.
  var level: (CPULevel, UInt32)? {
    guard let leaf else { return nil }
    switch (leaf.eax, register) {
    case (7, "EDX"), (0x12, _), (0x14, _), (0x4000_0001, _), (0x8000_000a, _): return nil
    case (0xd, _) where leaf.ecx == 0 || register != "EAX": return nil
    case (0xc000_0000..., _): return (.centaur, leaf.eax)
    case (0x8000_0000..., _): return (.extended, leaf.eax)
    default: return (.basic, leaf.eax)
    }
  }
}

/// The ranges of CPUID's leaves, each of which has a highest one.
enum CPULevel: String, CaseIterable {
  case basic = "level"
  case extended = "xlevel"
  case centaur = "xlevel2"
}

private let table = """
  1 - EDX: fpu !vme de pse tsc msr pae mce cx8 apic +1 sep mtrr pge mca cmov pat pse36 !pn clflush +1 !ds acpi \
    mmx fxsr sse sse2 ss !ht !tm !ia64 !pbe
  1 - ECX: pni pclmulqdq !dtes64 monitor !ds-cpl !vmx !smx !est !tm2 ssse3 !cid +1 fma cx16 !xtpr !pdcm +1 \
    !pcid !dca sse4.1 sse4.2 !x2apic movbe popcnt !tsc-deadline aes xsave +1 avx f16c rdrand hypervisor
  7 0 EBX: fsgsbase !tsc-adjust !sgx bmi1 !hle avx2 +1 smep bmi2 erms !invpcid !rtm +2 mpx +1 !avx512f \
    !avx512dq !rdseed adx smap !avx512ifma pcommit clflushopt clwb !intel-pt !avx512pf !avx512er !avx512cd \
    !sha-ni !avx512bw !avx512vl
  7 0 ECX: +1 !avx512vbmi umip pku +1 !waitpkg !avx512vbmi2 +1 !gfni vaes !vpclmulqdq !avx512vnni \
    !avx512bitalg +1 !avx512-vpopcntdq +1 la57 +5 !rdpid +1 !bus-lock-detect !cldemote +1 !movdiri !movdir64b \
    +1 !sgxlc pks
  7 0 EDX: +2 !avx512-4vnniw !avx512-4fmaps !fsrm +3 !avx512-vp2intersect +1 !md-clear +3 !serialize +1 \
    !tsx-ldtrk +2 !arch-lbr +2 !amx-bf16 !avx512-fp16 !amx-tile !amx-int8 !spec-ctrl !stibp +1 \
    !arch-capabilities !core-capability !ssbd
  7 1 EAX: +4 !avx-vnni !avx512-bf16
  80000001 - EDX: +11 syscall +8 nx +1 mmxext +2 !fxsr-opt pdpe1gb rdtscp +1 lm 3dnowext 3dnow
  80000001 - ECX: lahf-lm !cmp-legacy svm !extapic cr8legacy abm sse4a !misalignsse !3dnowprefetch !osvw !ibs \
    !xop !skinit !wdt +1 !lwp !fma4 !tce +1 !nodeid-msr +1 !tbm !topoext !perfctr-core !perfctr-nb
  80000007 - EDX: +8 !invtsc
  80000008 - EBX: !clzero +1 !xsaveerptr +6 !wbnoinvd +2 !ibpb +1 !ibrs !amd-stibp +8 !amd-ssbd !virt-ssbd \
    !amd-no-ssb
  C0000001 - EDX: +2 !xstore !xstore-en +2 !xcrypt !xcrypt-en !ace2 !ace2-en !phe !phe-en !pmm !pmm-en
  40000001 - EAX:
  40000001 - EDX: !kvm-hint-dedicated
  8000000A - EDX: npt !lbrv !svm-lock !nrip-save !tsc-scale !vmcb-clean !flushbyasid !decodeassists +2 \
    !pause-filter +1 !pfthreshold !avic +1 !v-vmsave-vmload vgif +11 svme-addr-chk
  D 1 EAX: xsaveopt !xsavec xgetbv1 !xsaves !xfd
  6 - EAX: +2 arat
  D 0 EAX:
  D 0 EDX:
  MSR 10A: rdctl-no ibrs-all rsba skip-l1dfl-vmentry ssb-no mds-no pschange-mc-no tsx-ctrl taa-no
  MSR CF: +5 split-lock-detect
  MSR 345: +13 full-width-write
  MSR 48E: +2 vmx-vintr-pending vmx-tsc-offset +3 vmx-hlt-exit +1 vmx-invlpg-exit vmx-mwait-exit \
    vmx-rdpmc-exit vmx-rdtsc-exit +2 vmx-cr3-load-noexit vmx-cr3-store-noexit +2 vmx-cr8-load-exit \
    vmx-cr8-store-exit vmx-flexpriority vmx-vnmi-pending vmx-movdr-exit vmx-io-exit vmx-io-bitmap +1 vmx-mtf \
    vmx-msr-bitmap vmx-monitor-exit vmx-pause-exit vmx-secondary-ctls
  MSR 48B: vmx-apicv-xapic vmx-ept vmx-desc-exit vmx-rdtscp-exit vmx-apicv-x2apic vmx-vpid vmx-wbinvd-exit \
    vmx-unrestricted-guest vmx-apicv-register vmx-apicv-vid vmx-ple vmx-rdrand-exit vmx-invpcid-exit \
    vmx-vmfunc vmx-shadow-vmcs vmx-encls-exit vmx-rdseed-exit vmx-pml +2 vmx-xsaves +4 vmx-tsc-scaling
  MSR 48D: vmx-intr-exit +2 vmx-nmi-exit +1 vmx-vnmi vmx-preemption-timer vmx-posted-intr
  MSR 48F: +2 vmx-exit-nosave-debugctl +9 vmx-exit-load-perf-global-ctrl +2 vmx-exit-ack-intr +2 \
    vmx-exit-save-pat vmx-exit-load-pat vmx-exit-save-efer vmx-exit-load-efer vmx-exit-save-preemption-timer \
    vmx-exit-clear-bndcfgs +1 vmx-exit-clear-rtit-ctl +3 vmx-exit-load-pkrs
  MSR 490: +2 vmx-entry-noload-debugctl +6 vmx-entry-ia32e-mode +3 vmx-entry-load-perf-global-ctrl \
    vmx-entry-load-pat vmx-entry-load-efer vmx-entry-load-bndcfgs +1 vmx-entry-load-rtit-ctl +3 \
    vmx-entry-load-pkrs
  MSR 485: +5 vmx-store-lma vmx-activity-hlt vmx-activity-shutdown vmx-activity-wait-sipi +20 \
    vmx-vmwrite-vmexit-fields vmx-zero-len-inject
  MSR 48C: vmx-ept-execonly +5 vmx-page-walk-4 vmx-page-walk-5 +8 vmx-ept-2mb vmx-ept-1gb +2 vmx-invept \
    vmx-eptad vmx-ept-advanced-exitinfo +2 vmx-invept-single-context vmx-invept-all-context +5 vmx-invvpid +7 \
    vmx-invvpid-single-addr vmx-invept-single-context vmx-invvpid-all-context \
    vmx-invept-single-context-noglobals
  MSR 480: +54 vmx-ins-outs vmx-true-ctls
  MSR 491: vmx-eptp-switching
  14 0 ECX: +31 !intel-pt-lip
  12 0 EAX: !sgx1 !sgx2
  12 0 EBX: !sgx-exinfo
  12 1 EAX: +1 !sgx-debug !sgx-mode64 +1 !sgx-provisionkey !sgx-tokenkey +1 !sgx-kss
  D 1 ECX:
  D 1 EDX:
  """
