import { InvalidInput, InvalidInputs } from "@mainstay/fleet";

/**
 * Runs a command and gives its exit code: 1 where the input was bad, with one clear message. A bug keeps its stack.
 */
export async function run(command: () => Promise<unknown>): Promise<number> {
  try {
    await command();
    return 0;
  } catch (error) {
    const bad = error instanceof InvalidInput || error instanceof InvalidInputs;
    process.stderr.write(
      `${bad ? `${error.name}: ${error.message}` : error instanceof Error ? error.stack : String(error)}\n`,
    );
    return 1;
  }
}
