import { admissionPolicies, imageProvenance, platformRoles } from "@mainstay/policy";

/** Refuses what is unsafe; limits are only warned about until every team has set them. */
export const policies = admissionPolicies({
  registries: ["ghcr.io", "quay.io", "registry.example.com/mainstay"],
  tenantSources: ["oci://registry.example.com/mainstay/tenants"],
  systemNamespaces: ["kube-system", "rook-ceph"],
  modes: { "resource-limits": "audit" },
});

export const roles = platformRoles({
  admins: ["platform-engineers"],
  operators: ["on-call"],
  auditors: ["security"],
});

/** Payments run what the release pipeline has signed, and nothing else. */
export const provenance = imageProvenance({
  namespaces: ["payments"],
  images: ["registry.example.com/mainstay/*"],
  registries: ["registry.example.com"],
  publicKey: `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEXAMPLEexampleEXAMPLEexample
EXAMPLEexampleEXAMPLEexampleEXAMPLEexampleEXAMPLEexampleEXAMPLE==
-----END PUBLIC KEY-----
`,
});
