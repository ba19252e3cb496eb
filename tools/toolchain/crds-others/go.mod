module mainstay/toolchain/crds-others

go 1.26.4

require (
	github.com/VictoriaMetrics/operator v0.73.1 // indirect
	github.com/cloudnative-pg/plugin-barman-cloud v0.13.0 // indirect
	github.com/controlplaneio-fluxcd/flux-operator v0.58.1 // indirect
	github.com/kubernetes-csi/external-snapshotter/client/v8 v8.4.0 // indirect
	github.com/rook/rook v1.20.6 // indirect
	sigs.k8s.io/mcs-api v0.4.1 // indirect
)
