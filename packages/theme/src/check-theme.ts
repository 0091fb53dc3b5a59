import { type ContrastFault, contrastFaults } from "./contrast-gate.ts";
import { Theme } from "@omzien/contracts";

export type ThemeFault =
  | { kind: "shape"; path: string; message: string }
  | ({ kind: "contrast" } & ContrastFault);

export type CheckedTheme = { ok: true; theme: Theme } | { ok: false; faults: ThemeFault[] };

/** The only way in for a theme from outside: its shape, then its contrast. All faults at once. */
export function checkTheme(input: unknown): CheckedTheme {
  const parsed = Theme.safeParse(input);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => ({
      kind: "shape" as const,
      path: issue.path.join("."),
      message: issue.message,
    }));
    return { ok: false, faults };
  }
  const faults = contrastFaults(parsed.data).map((fault) => ({ kind: "contrast" as const, ...fault }));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, theme: parsed.data };
}
