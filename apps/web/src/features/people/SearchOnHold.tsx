import type { HoldReason } from "@omzien/contracts";
import { Details } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { useMember } from "../session/member-context.ts";
import { HoldReasonChoice } from "./HoldReasonChoice.tsx";

export interface SearchOnHoldProps {
  reason: HoldReason | undefined;
  onReason: (reason: HoldReason) => void;
}

/** For a coordinator: also finds who put their data on hold, with the reason written down. */
export function SearchOnHold(props: SearchOnHoldProps) {
  const { t } = useTranslator();
  const { roles } = useMember();
  if (!roles.includes("coordinator")) return null;
  return (
    <Details summary={t("desk.search.hold")}>
      <HoldReasonChoice id="search-on-hold" {...props} />
    </Details>
  );
}
