import type { HelpRequest } from "@omzien/contracts";
import { Details } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { CasePart } from "../frame/CaseFrame.tsx";
import { Extend } from "./Extend.tsx";
import { Solve } from "./Solve.tsx";
import { Withdraw } from "./Withdraw.tsx";

/** What the desk does for someone who phones: make it last longer, close it, take it back. */
export function RequestChanges({ request }: { request: HelpRequest }) {
  const { t } = useTranslator();
  return (
    <CasePart id="changes" title={t("desk.changes.title")}>
      <div>
        <Details summary={t("desk.extend.title")}>
          <Extend request={request} />
        </Details>
        <Details summary={t("desk.solve.title")}>
          <Solve request={request} />
        </Details>
        <Details summary={t("desk.withdraw.title")}>
          <Withdraw request={request} />
        </Details>
      </div>
    </CasePart>
  );
}
