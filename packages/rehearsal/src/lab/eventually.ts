import { setTimeout as sleep } from "node:timers/promises";
import { InvalidInput } from "@mainstay/fleet";

/**
 * Asks until the answer is yes; an error counts as no.
 *
 * @param alive throws where waiting has become pointless
 * @throws InvalidInput where it takes longer than `milliseconds`
 */
export async function eventually(
  what: string,
  holds: () => Promise<boolean>,
  milliseconds: number,
  alive: () => void,
): Promise<void> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(50)) {
    alive();
    if (await holds().catch(() => false)) return;
  }
  throw new InvalidInput(
    `rehearsal's ${what}`,
    `it is not there after ${Math.round(milliseconds / 1000)} s`,
    "Run the rehearsal again when the machine has less to do.",
  );
}
