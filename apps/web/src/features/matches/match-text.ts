import type { components } from "@omzien/api-client";
import type { Translator } from "@omzien/i18n";

type Match = components["schemas"]["Match"];

/** How the other side is called: by name as far as it is shared. */
export function otherName({ t }: Translator, match: Pick<Match, "other">): string {
  return match.other?.name || t("match.other");
}

/** How it stands between the two, in one sentence. Needs the namespace `match`. */
export function matchStateText(translator: Translator, match: Match): string {
  const { t } = translator;
  if (match.phase === "closed") return t(`match.ended.${match.endedBecause ?? "solved"}`);
  if (match.phase === "agreed" || match.phase === "running") return t(`match.state.${match.phase}`);
  return match.agreedByMe
    ? t("match.state.willing.other", { name: otherName(translator, match) })
    : t("match.state.willing.me");
}
