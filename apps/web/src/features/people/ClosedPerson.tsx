import { EmptyState, Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { withPerson } from "../desk/frame/desk-search.ts";
import { useDeskSearch } from "../desk/frame/use-desk-search.ts";
import { useMember } from "../session/member-context.ts";
import { HoldReasonChoice } from "./HoldReasonChoice.tsx";

/** Gone, or on hold: the desk cannot tell. A coordinator with a reason of the law may look. */
export function ClosedPerson({ personId }: { personId: string }) {
  const { t } = useTranslator();
  const { roles } = useMember();
  const { search, open } = useDeskSearch();
  return (
    <EmptyState title={t("desk.hold.closed.title")} headingLevel={2}>
      <Text>{t("desk.hold.closed.text")}</Text>
      {roles.includes("coordinator") && (
        <HoldReasonChoice
          id="look-on-hold"
          reason={undefined}
          onReason={(reason) => open(withPerson(search, personId, reason))}
        />
      )}
    </EmptyState>
  );
}
