/** One CustomResourceDefinition as it stands in a file. */
export interface Crd {
  readonly group: string;
  readonly plural: string;
  readonly text: string;
}

/** The CustomResourceDefinitions among the documents of a YAML file; other kinds are left out. */
export function splitCrds(yaml: string): Crd[] {
  return yaml
    .replaceAll("\r\n", "\n")
    .split(/^---.*$/m)
    .filter((text) => /^kind: CustomResourceDefinition$/m.test(text))
    .map((text) => {
      const group = /^  group: "?([\w.-]+)"?$/m.exec(text)?.[1];
      const plural = /^    plural: "?(\w+)"?$/m.exec(text)?.[1];
      if (!group || !plural)
        throw new Error(`a CustomResourceDefinition without group or plural:\n${text.slice(0, 400)}`);
      return { group, plural, text: `---\n${text.trim()}\n` };
    });
}
