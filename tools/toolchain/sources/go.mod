module mainstay/toolchain/sources

go 1.26.0

require (
	github.com/controlplaneio-fluxcd/flux-operator v0.58.1 // indirect
	github.com/fluxcd/flux2/v2 v2.9.4 // indirect
	sigs.k8s.io/kubectl-validate v0.0.4
)
