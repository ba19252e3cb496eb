import type { Quantity } from "./quantity.ts";

/** What a container asks for and may take. */
export interface Resources {
  readonly requests: { readonly cpu: Quantity; readonly memory: Quantity };
  readonly limits: { readonly memory: Quantity };
}

/** Memory is limited to four times the request; CPU is not limited, so that a burst is never throttled. */
export function resources(cpu: Quantity, memory: number): Resources {
  return { requests: { cpu, memory: `${memory}Mi` }, limits: { memory: `${4 * memory}Mi` } };
}
