import type { HelpRequestState } from "@omzien/contracts";
import { Tag } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";

const tones = {
  triage: "info",
  open: "info",
  matched: "success",
  solved: "success",
  withdrawn: undefined,
  expired: "warning",
} as const;

/** The state of a request in a word or two. */
export function RequestStateTag({ state }: { state: HelpRequestState }) {
  const { t } = useTranslator();
  const tone = tones[state];
  return <Tag {...(tone ? { tone } : {})}>{t(`request-state.${state}`)}</Tag>;
}
