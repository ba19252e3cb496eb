/** What went wrong, about what, and what to do: the message carries all three. */
export class ToolchainError extends Error {
  constructor(subject: string, problem: string, remedy: string) {
    super(`${subject}: ${problem}.\n  ${remedy}`);
    this.name = "ToolchainError";
  }
}
