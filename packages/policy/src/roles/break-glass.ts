/** The one ClusterRoleBinding of ours that gives cluster-admin. */
export const breakGlass = "break-glass";
