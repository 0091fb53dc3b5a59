import type { HoldReason, PersonCard } from "@omzien/contracts";
import { ButtonLink, Row } from "@omzien/ui";
import { BookOpenText } from "lucide-react";
import { useTranslator } from "../../shell/shell-context.tsx";
import { CasePart } from "../desk/frame/CaseFrame.tsx";
import { useMember } from "../session/member-context.ts";
import { HoldOfCaller } from "./HoldOfCaller.tsx";

/** What a resident does on "my data", for who telephones; coordinators only. */
export function OwnDataPart({ person, reason }: { person: PersonCard; reason: HoldReason | undefined }) {
  const { t } = useTranslator();
  const { roles } = useMember();
  if (!roles.includes("coordinator")) return null;
  const query = new URLSearchParams({ persoon: person.id, ...(reason ? { reden: reason } : {}) });
  return (
    <CasePart id="own-data" title={t("data-desk.title")}>
      <Row>
        <ButtonLink
          variant="secondary"
          href={`/balie/gegevens?${query.toString()}`}
          icon={<BookOpenText aria-hidden />}
        >
          {t("data-desk.read.link")}
        </ButtonLink>
      </Row>
      <HoldOfCaller person={person} />
    </CasePart>
  );
}
