/** Kinds that no @kubernetes-models package covers: the toolchain's CRD source, the API group and the kinds. */
export const modelledKinds: readonly {
  readonly source: string;
  readonly group: string;
  readonly kinds: readonly string[];
}[] = [
  { source: "barman-cloud", group: "barmancloud.cnpg.io", kinds: ["ObjectStore"] },
  {
    source: "external-snapshotter",
    group: "snapshot.storage.k8s.io",
    kinds: ["VolumeSnapshot", "VolumeSnapshotClass"],
  },
  { source: "flux-operator", group: "fluxcd.controlplane.io", kinds: ["FluxInstance", "ResourceSet"] },
  { source: "mcs-api", group: "multicluster.x-k8s.io", kinds: ["ServiceExport", "ServiceImport"] },
  {
    source: "rook",
    group: "ceph.rook.io",
    kinds: [
      "CephBlockPool",
      "CephCluster",
      "CephFilesystem",
      "CephFilesystemSubVolumeGroup",
      "CephObjectStore",
      "CephObjectStoreUser",
      "CephRBDMirror",
    ],
  },
  { source: "rook", group: "objectbucket.io", kinds: ["ObjectBucketClaim"] },
  {
    source: "victoria-metrics-operator",
    group: "operator.victoriametrics.com",
    kinds: [
      "VLSingle",
      "VMAgent",
      "VMAlert",
      "VMAlertmanager",
      "VMAuth",
      "VMCluster",
      "VMNodeScrape",
      "VMPodScrape",
      "VMRule",
      "VMServiceScrape",
      "VMSingle",
      "VMUser",
    ],
  },
];
