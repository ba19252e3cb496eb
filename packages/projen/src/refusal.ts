/** What was written cannot work: subject, problem, remedy. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(subject: string, problem: string, remedy: string) {
    super(`${subject}: ${problem}.\n  ${remedy}`);
  }
}
