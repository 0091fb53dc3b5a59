import type { Mandate, RepresentationAtDesk } from "@omzien/contracts";
import { CardList, EmptyState, Heading, Link, Notice, PageLayout, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import { useState } from "react";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { CaseLoaded } from "../../desk/frame/CaseLoaded.tsx";
import { EndMandateButton } from "../EndMandateButton.tsx";
import { MandateCard } from "../MandateCard.tsx";
import { representationQuery } from "../queries.ts";
import css from "./DeskMandatesPage.module.css";
import { MandateLetter } from "./MandateLetter.tsx";
import { NeedForm } from "./NeedForm.tsx";
import { RecordMandateForm } from "./RecordMandateForm.tsx";

/** Who may choose for somebody: what the desk has seen of it, and what it writes down. */
export function DeskMandatesPage({ personId }: { personId: string }) {
  const { t } = useTranslator();
  const query = useQuery(representationQuery(personId));
  usePageTitle(t("mandate-desk.title", { name: query.data?.name ?? "" }));
  return (
    <PageLayout>
      <div data-print="no">
        <Link href={`/balie?persoon=${personId}`} icon={<ArrowLeft aria-hidden />}>
          {t("mandate-desk.back")}
        </Link>
      </div>
      <CaseLoaded query={query}>{(found) => <Found personId={personId} found={found} />}</CaseLoaded>
    </PageLayout>
  );
}

function Found({ personId, found }: { personId: string; found: RepresentationAtDesk }) {
  const { t } = useTranslator();
  const { name, mandates, need } = found;
  return (
    <>
      <div data-print="no" className={css["case"]}>
        <Heading level={1}>{t("mandate-desk.title", { name })}</Heading>
        <MandateCards mandates={mandates} />
        <NeedForm key={need?.notedOn ?? ""} personId={personId} need={need} />
        <RecordMandateForm key={mandates.length} personId={personId} />
      </div>
      <MandateLetter name={name} />
    </>
  );
}

const alive: readonly Mandate["status"][] = ["waiting", "running", "resting"];

function MandateCards({ mandates }: { mandates: readonly Mandate[] }) {
  const { t } = useTranslator();
  const [isEnded, setEnded] = useState(false);
  if (mandates.length === 0)
    return (
      <EmptyState title={t("mandate-desk.none.title")}>
        <Text>{t("mandate-desk.none.text")}</Text>
      </EmptyState>
    );
  return (
    <>
      {isEnded && <Notice tone="success" title={t("mandate-desk.ended")} live="polite" />}
      <CardList>
        {mandates.map((mandate) => (
          <li key={mandate.id}>
            <DeskCard mandate={mandate} onEnded={() => setEnded(true)} />
          </li>
        ))}
      </CardList>
    </>
  );
}

function DeskCard({ mandate, onEnded }: { mandate: Mandate; onEnded: () => void }) {
  const { t, formatDay } = useTranslator();
  const name = mandate.name || t("mandate.given.waiting");
  return (
    <MandateCard mandate={mandate} name={name}>
      {mandate.documentSeenOn !== null && (
        <Text muted>
          {t("mandate-desk.seen", { day: formatDay(mandate.documentSeenOn, { year: true }) })}
        </Text>
      )}
      {alive.includes(mandate.status) && (
        <EndMandateButton
          mandateId={mandate.id}
          words={t("mandate-desk.end")}
          label={t("mandate-desk.end.label", { name })}
          onEnded={onEnded}
        />
      )}
    </MandateCard>
  );
}
