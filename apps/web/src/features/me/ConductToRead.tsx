import { Notice } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { useMember } from "../session/member-context.ts";

/** The code of conduct is new, or was never read: an invitation, in the way of nothing. */
export function ConductToRead() {
  const { t } = useTranslator();
  if (useMember().codeOfConductAccepted) return null;
  return (
    <Notice title={t("me.conduct.title")}>
      <p>{t("me.conduct.text")}</p>
      <a href="/mijn/gedragscode">{t("me.conduct.link")}</a>
    </Notice>
  );
}
