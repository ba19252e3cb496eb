import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";

/** Something the API server said about a request. */
export interface Remark {
  /** `ocirepositories.source.toolkit.fluxcd.io/shop/web` */
  readonly object: string;
  readonly message: string;
  /** Who asked: `kustomize-controller`. */
  readonly by: string;
}

interface AuditEvent {
  readonly userAgent?: string;
  readonly objectRef?: {
    readonly resource?: string;
    readonly apiGroup?: string;
    readonly namespace?: string;
    readonly name?: string;
  };
  readonly responseStatus?: { readonly code?: number; readonly message?: string };
  readonly annotations?: Readonly<Record<string, string>>;
}

export interface AuditRemarks {
  /** Requests that the API server refused: admission, validation, access. */
  readonly denials: readonly Remark[];
  /** What it let pass and noted. */
  readonly notes: readonly Remark[];
}

const refusals = new Set([400, 403, 422]);
const notes = ["pod-security.kubernetes.io/audit-violations", "validation.policy.admission.k8s.io/validation_failure"];

/** What the API server's audit log has to say, each thing once. */
export async function auditRemarks(log: string): Promise<AuditRemarks> {
  const denied = new Map<string, Remark>();
  const noted = new Map<string, Remark>();
  if (existsSync(log)) {
    for await (const line of createInterface({ input: createReadStream(log) })) {
      const event = parsed(line);
      if (event === undefined) continue;
      const { code = 0, message = "" } = event.responseStatus ?? {};
      if (refusals.has(code)) keep(denied, event, message);
      for (const name of notes) {
        const note = event.annotations?.[name];
        if (note !== undefined) keep(noted, event, note);
      }
    }
  }
  return { denials: [...denied.values()], notes: [...noted.values()] };
}

function keep(remarks: Map<string, Remark>, { objectRef = {}, userAgent = "" }: AuditEvent, message: string): void {
  const { resource = "", apiGroup, namespace, name } = objectRef;
  const type = apiGroup === undefined ? resource : `${resource}.${apiGroup}`;
  const object = [type, ...(namespace === undefined ? [] : [namespace]), ...(name === undefined ? [] : [name])].join(
    "/",
  );
  remarks.set(`${object} ${message}`, { object, message, by: userAgent.split("/")[0] ?? "" });
}

/** The last line may be half written. */
function parsed(line: string): AuditEvent | undefined {
  try {
    return JSON.parse(line) as AuditEvent;
  } catch {
    return undefined;
  }
}
