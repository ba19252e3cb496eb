/** Groups of the identity provider, by what their members may do on every cluster. */
export const groups = {
  admins: ["platform-admins"],
  operators: ["platform-operators"],
  auditors: ["security-audit"],
  breakGlass: ["platform-break-glass"],
} as const;
