/** What was refused, why, and what to do about it. */
export interface Finding {
  /** The thing as its author would search for it, such as `Certificate.cert-manager.io/gateways/wildcard`. */
  readonly subject: string;
  /** One clause, no capital and no full stop: `the name is not a DNS label`. */
  readonly problem: string;
  /** A full sentence that starts with a verb. */
  readonly remedy: string;
}

/** Input that cannot be used. Anything else that is thrown is a bug and may look like one. */
export class InvalidInput extends Error implements Finding {
  readonly subject: string;
  readonly problem: string;
  readonly remedy: string;

  constructor(subject: string, problem: string, remedy: string) {
    super(`${subject}: ${problem}.\n  ${remedy}`);
    this.name = "InvalidInput";
    this.subject = subject;
    this.problem = problem;
    this.remedy = remedy;
  }
}

/** Every finding of one cluster or fleet, thrown together. */
export class InvalidInputs extends AggregateError {
  declare readonly errors: InvalidInput[];

  /** @param subject what cannot be built, such as `cluster "apps"` */
  constructor(subject: string, findings: readonly Finding[]) {
    const errors = findings.map((finding) => new InvalidInput(finding.subject, finding.problem, finding.remedy));
    const count = errors.length === 1 ? "1 error" : `${errors.length} errors`;
    super(errors, `${subject} cannot be built (${count}):\n${errors.map((error) => error.message).join("\n")}`);
    this.name = "InvalidInputs";
  }
}
