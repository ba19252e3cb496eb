import { Command, Option } from "commander";

/** The `mainstay` command. Each command is loaded only when it is called. */
export function program(): Command {
  const mainstay = new Command("mainstay").description(
    "Clusters as typed packages, built into artifacts that Flux pulls",
  );
  mainstay
    .command("build")
    .description("prove, render and pack a cluster into its dist folder")
    .argument("<cluster>", "its name below clusters/, or the path of its folder")
    .option("--json", "print the summary as JSON")
    .action(async (...[cluster, options]) => (await import("./commands/build.ts")).buildCommand(cluster, options));
  mainstay
    .command("graph")
    .description("show which Kustomization waits for which, and why")
    .argument("<cluster>")
    .addOption(new Option("--format <format>").choices(["text", "mermaid", "json"]).default("text"))
    .option("--all", "every reason, and the dependencies that others imply")
    .action(async (...[cluster, options]) => (await import("./commands/graph.ts")).graphCommand(cluster, options));
  mainstay
    .command("explain")
    .description("show who owns an object, what it needs and who needs it")
    .argument("<object>", "Kind/namespace/name, Kind/name or the name")
    .requiredOption("--cluster <cluster>")
    .option("--json", "print as JSON")
    .action(async (...[object, options]) => (await import("./commands/explain.ts")).explainCommand(object, options));
  mainstay
    .command("push")
    .description("build a cluster and put its artifact into a registry")
    .argument("<cluster>")
    .argument("<reference>", "oci://host/repository[:tag], the tag being latest unless written")
    .option("--plain-http", "no TLS")
    .option("--json", "print the result as JSON")
    .action(async (...[cluster, reference, options]) =>
      (await import("./commands/push.ts")).pushCommand(cluster, reference, options),
    );
  mainstay
    .command("validate")
    .description("let kustomize, kubeconform, kubectl-validate, flux and crane judge a built cluster")
    .argument("<cluster>")
    .addOption(
      new Option(
        "--charts [need]",
        "render every HelmRelease with its real chart; required: fail where one is not to be had",
      ).choices(["required"]),
    )
    .option("--json", "print the report as JSON")
    .action(async (...[cluster, options]) =>
      (await import("./commands/validate.ts")).validateCommand(cluster, options),
    );
  mainstay
    .command("schemas")
    .description("list the kinds that the strict validation covers, and from where")
    .option("--json", "print as JSON")
    .action(async (options) => (await import("./commands/schemas.ts")).schemasCommand(options));
  mainstay
    .command("rehearse")
    .description("let a built cluster meet a throwaway control plane and real Flux, on loopback")
    .argument("<cluster>")
    .option("--without <kinds...>", "kinds whose controller is not played, to see what stalls")
    .option("--keep", "leave everything up until Ctrl-C, with a kubeconfig")
    .option("--json", "print the report as JSON")
    .action(async (...[cluster, options]) =>
      (await import("./commands/rehearse.ts")).rehearseCommand(cluster, options),
    );
  return mainstay;
}
