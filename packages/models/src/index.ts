/**
 * Typed models of kinds that no @kubernetes-models package covers. Types only: `mainstay validate` judges the objects.
 *
 * @packageDocumentation
 */
export type { ICephBlockPool } from "./ceph.rook.io/CephBlockPool.ts";
export type { ICephCluster } from "./ceph.rook.io/CephCluster.ts";
export type { ICephFilesystem } from "./ceph.rook.io/CephFilesystem.ts";
export type { ICephFilesystemSubVolumeGroup } from "./ceph.rook.io/CephFilesystemSubVolumeGroup.ts";
export type { ICephObjectStore } from "./ceph.rook.io/CephObjectStore.ts";
export type { ICephObjectStoreUser } from "./ceph.rook.io/CephObjectStoreUser.ts";
export type { ICephRBDMirror } from "./ceph.rook.io/CephRBDMirror.ts";
export type { IFluxInstance } from "./fluxcd.controlplane.io/FluxInstance.ts";
export type { IObjectBucketClaim } from "./objectbucket.io/ObjectBucketClaim.ts";
export type { IObjectStore } from "./barmancloud.cnpg.io/ObjectStore.ts";
export type { IResourceSet } from "./fluxcd.controlplane.io/ResourceSet.ts";
export type { IServiceExport } from "./multicluster.x-k8s.io/ServiceExport.ts";
export type { IServiceImport } from "./multicluster.x-k8s.io/ServiceImport.ts";
export type { IVLSingle } from "./operator.victoriametrics.com/VLSingle.ts";
export type { IVMAgent } from "./operator.victoriametrics.com/VMAgent.ts";
export type { IVMAlert } from "./operator.victoriametrics.com/VMAlert.ts";
export type { IVMAlertmanager } from "./operator.victoriametrics.com/VMAlertmanager.ts";
export type { IVMAuth } from "./operator.victoriametrics.com/VMAuth.ts";
export type { IVMCluster } from "./operator.victoriametrics.com/VMCluster.ts";
export type { IVMNodeScrape } from "./operator.victoriametrics.com/VMNodeScrape.ts";
export type { IVMPodScrape } from "./operator.victoriametrics.com/VMPodScrape.ts";
export type { IVMRule } from "./operator.victoriametrics.com/VMRule.ts";
export type { IVMServiceScrape } from "./operator.victoriametrics.com/VMServiceScrape.ts";
export type { IVMSingle } from "./operator.victoriametrics.com/VMSingle.ts";
export type { IVMUser } from "./operator.victoriametrics.com/VMUser.ts";
export type { IVolumeSnapshot } from "./snapshot.storage.k8s.io/VolumeSnapshot.ts";
export type { IVolumeSnapshotClass } from "./snapshot.storage.k8s.io/VolumeSnapshotClass.ts";
