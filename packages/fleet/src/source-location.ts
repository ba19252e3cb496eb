/** Where a builder was called. */
export interface SourceLocation {
  /** A file URL. */
  readonly file: string;
  readonly line: number;
}

const location = Symbol("mainstay.source-location");
const ownFolder = new URL(".", import.meta.url).href;

/** Notes on `target`, unseen by serialisation and comparison, the line that called into this package. */
export function locate<T extends object>(target: T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 8;
  const stack = new Error().stack ?? "";
  Error.stackTraceLimit = limit;
  for (const line of stack.split("\n").slice(1)) {
    // Node writes URLs of ES modules; a test runner that loads them itself writes paths.
    const match = /(?:file:\/\/)?(\/[^\s()]+):(\d+):\d+\)?$/.exec(line);
    const file = `file://${match?.[1] ?? ""}`;
    if (match !== null && !file.startsWith(ownFolder)) {
      Object.defineProperty(target, location, { value: { file, line: Number(match[2]) } });
      break;
    }
  }
  return target;
}

/** Where `target` was built, when that is known. */
export function sourceLocation(target: object): SourceLocation | undefined {
  return (target as { [location]?: SourceLocation })[location];
}

/** Gives a changed copy the location of its original. */
export function copyLocation<T extends object>(original: object, copy: T): T {
  const known = sourceLocation(original);
  return known === undefined ? copy : Object.defineProperty(copy, location, { value: known });
}
