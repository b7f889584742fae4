// The one list of the commands that a machine's monitors serve.
import HMP
import Machine
import Monitor
import QMP

/// Every command: the machine's, and those of the core and the two protocols.
public let machineCommands = CommandTable<Machine>(
  [
    .queryVersion, .queryName, .queryUUID, .queryKVM, .queryTarget,
    .addFD, .removeFD, .queryFDSets,
    .queryBlock, .queryBlockStats, .queryBlockJobs, .queryJobs, .queryBlockExports, .nbdServerStop, .queryPRManagers,
    .infoBlock, .infoSnapshots,
    .queryHotpluggableCPUs,
    .queryMemorySizeSummary, .queryMemoryDevices, .queryRAMBlock, .infoMtree,
    .queryPCI, .queryROMs, .infoQtree, .infoQdm, .infoQOMTree,
    .infoNetwork, .infoUsernet, .queryRocker, .queryRockerPorts, .queryRockerFlows, .queryRockerGroups,
    .queryVirtio, .queryVirtioStatus, .queryVirtioQueueStatus, .queryVirtioVhostQueueStatus, .queryVirtioQueueElement,
    .queryDump, .queryStats, .queryStatsSchemas, .infoStats, .infoSyncProfile, .infoCapture,
    .queryMigrateCapabilities, .migrateSetCapabilities, .queryMigrateParameters,
    .blockdevAdd, .blockdevDel, .queryNamedBlockNodes, .queryBlockGraph,
    .queryStatus, .exitPreconfig, .stop, .cont, .systemReset, .systemPowerdown, .quit,
    .queryBalloon, .balloon,
    .qomListTypes, .deviceListProperties, .qomListProperties,
    .objectAdd, .objectDel, .qomList, .qomGet, .qomSet, .queryIOThreads, .queryMemdev,
    .queryCPUDefinitions, .queryCPUModelExpansion,
    .queryMachines, .queryCommandLineOptions, .queryTPMModels, .queryTPMTypes, .queryTPM,
    .querySEV, .querySEVCapabilities, .querySEVLaunchMeasure, .querySGX, .querySGXCapabilities,
    .queryACPIOSPMStatus, .queryVMGenerationID, .queryVNC, .queryVNCServers,
    .queryChardev, .queryChardevBackends, .chardevAdd, .chardevChange, .chardevRemove, .chardevSendBreak,
    .traceEventGetState, .traceEventSetState, .traceEvent, .infoTraceEvents,
    .ringbufRead, .ringbufWrite, .addClient, .queryYank, .yank,
    .queryMigrate, .migrate, .migrateIncoming, .migrateCancel, .migrateContinue,
    .migratePause, .migrateRecover, .migrateStartPostcopy, .coloLostHeartbeat, .queryCOLOStatus,
    .queryReplay, .replayBreak, .replayDeleteBreak, .replaySeek,
    .querySpice, .setPassword, .expirePassword, .changeVNCPassword, .clientMigrateInfo,
    .calcDirtyRate, .queryDirtyRate, .queryVCPUDirtyLimit, .cancelVCPUDirtyLimit, .setVCPUDirtyLimit,
    .setAction, .watchdogSetAction,
    .queryJIT, .queryOpcount, .queryProfile, .queryUSB, .infoUSBHost, .queryNUMA, .queryRDMA,
    .rtcResetReinjection, .announceSelf,
    .deviceAdd, .deviceDel, .netdevAdd, .netdevDel,
    .wait, .clockStep, .queryGuest,
    .queryCPUsFast, .chooseCPU, .infoRegisters, .infoLAPIC, .infoMem, .infoTLB, .infoPIC, .queryIRQ, .injectNMI,
    .injectMachineCheck,
    .dumpVirtual, .dumpPhysical, .sum, .hostVirtualAddress, .hostPhysicalAddress, .guestPhysicalAddress,
    .memsave, .humanMemsave, .pmemsave, .readPort, .writePort, .log, .logfile,
    .queryMice, .mouseSet, .mouseMove, .mouseButton, .sendKey, .inputSendEvent,
    .blockJobCancel, .blockJobComplete, .blockJobPause, .blockJobResume, .blockJobSetSpeed, .nbdServerRemove,
    .commit, .driveDel, .driveAdd, .qemuIO, .savevm, .loadvm, .delvm, .change,
    .bootSet, .singlestep, .syncProfile, .gdbserver, .injectAER, .dumpDTB, .systemWakeup, .screendump,
    .wavcapture, .stopcapture, .hostForwardAdd, .hostForwardRemove,
    .humanCalcDirtyRate, .humanObjectAdd, .humanQOMList, .humanQOMSet, .humanChardevAdd, .humanChardevChange,
  ],
  session: controlCommands + humanCommands + sessionCommands, others: CommandRow.notSimulated)
