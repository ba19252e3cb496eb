interface Switch {
  readonly enabled: boolean;
}

/** The keys of the Kyverno chart that are used. */
export interface KyvernoValues {
  readonly admissionController: { readonly replicas: number };
  readonly backgroundController: Switch;
  readonly cleanupController: Switch;
  readonly reportsController: Switch;
  readonly features: {
    readonly generateValidatingAdmissionPolicy: Switch;
    readonly validatingAdmissionPolicyReports: Switch;
    readonly policyExceptions: Switch;
  };
}
