/**
 * How Flux follows a cluster's artifact, tells people about it and is told of new ones.
 *
 * @packageDocumentation
 */
export { type AutomatedImage, type NewestTag } from "./automated-image.ts";
export { charts, fluxVersion } from "./charts.ts";
export { type Chat } from "./chat.ts";
export { chatAlerts, type ChatAlertsProps } from "./chat-alerts.ts";
export { clusterSettings, type ClusterSettings, type ClusterSettingsProps } from "./cluster-settings.ts";
export { flux, type Flux } from "./flux.ts";
export { type FluxComponent, type FluxInstanceSpec, type FluxPatch, type FluxSize } from "./flux-instance-types.ts";
export { type FluxAlertsProps } from "./flux-alerts.ts";
export { type FluxInstanceValues } from "./flux-instance-values.ts";
export { type FluxMonitoringProps } from "./flux-monitoring.ts";
export { type FluxOperatorValues } from "./flux-operator-values.ts";
export { type ControllerTuning } from "./flux-patches.ts";
export { type FluxProps, type Follow } from "./flux-props.ts";
export { imageAutomation, type ImageAutomationProps, type ImageTable } from "./image-automation.ts";
export { imagesFrom } from "./images-from.ts";
export { pushReceiver, type Pushed, type PushReceiverProps } from "./push-receiver.ts";
export { registryHosts } from "./registry-hosts.ts";
export { type SigningIdentity, type Verify } from "./verify.ts";
