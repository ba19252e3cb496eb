import { InvalidInput } from "@mainstay/fleet";

/** What the API server said. */
export interface Answer {
  readonly status: number;
  /** Parsed JSON; text where it is none. */
  readonly body: unknown;
}

interface Resource {
  readonly name: string;
  readonly kind: string;
  readonly namespaced: boolean;
}

/** Which path the API server serves each kind under, as it says itself. */
export class Kinds {
  readonly #resources = new Map<string, Promise<readonly Resource[]>>();
  readonly #get: (path: string) => Promise<Answer>;

  constructor(get: (path: string) => Promise<Answer>) {
    this.#get = get;
  }

  /** @throws InvalidInput where the API server has no such kind */
  async pathOf(apiVersion: string, kind: string, namespace?: string): Promise<string> {
    const root = apiVersion.includes("/") ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
    const known = this.#resources.get(root) ?? this.#discover(root);
    this.#resources.set(root, known);
    const resource = (await known).find((one) => one.kind === kind && !one.name.includes("/"));
    if (resource === undefined) {
      // It may come later.
      this.#resources.delete(root);
      const remedy = "Install its CustomResourceDefinition first.";
      throw new InvalidInput(`${kind} (${apiVersion})`, "the API server has no such kind", remedy);
    }
    const namespaced = resource.namespaced && namespace !== undefined;
    return namespaced ? `${root}/namespaces/${namespace}/${resource.name}` : `${root}/${resource.name}`;
  }

  async #discover(root: string): Promise<readonly Resource[]> {
    const { status, body } = await this.#get(root);
    return status === 200 ? (body as { readonly resources: readonly Resource[] }).resources : [];
  }
}
