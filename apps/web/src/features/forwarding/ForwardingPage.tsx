import type { Envelope, ForwardingCase } from "@omzien/contracts";
import { Heading, Link, Notice, PageLayout, Stack, SummaryList, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import { Loaded } from "../../api/Loaded.tsx";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { deskHref } from "../desk/frame/desk-search.ts";
import { useDeskRequest } from "../desk/queries.ts";
import { AskedElsewhere } from "./AskedElsewhere.tsx";
import { envelopeRows } from "./envelope-rows.ts";
import css from "./Forwarding.module.css";
import { MunicipalityForm } from "./MunicipalityForm.tsx";
import { PartnerForm } from "./PartnerForm.tsx";
import { forwardingCaseQuery } from "./queries.ts";

/** Putting a request before another municipality or an organisation, and what came of it. */
export function ForwardingPage({ helpRequestId }: { helpRequestId: string }) {
  const { t } = useTranslator();
  const query = useQuery(forwardingCaseQuery(helpRequestId));
  usePageTitle(t("forwarding.title"));
  return (
    <Loaded query={query}>
      {(found) => (
        <PageLayout>
          <div data-print="no">
            <Link href={deskHref({ vraag: helpRequestId })} icon={<ArrowLeft aria-hidden />}>
              {t("desk.back.case")}
            </Link>
          </div>
          <div data-print="no">
            <Heading level={1}>{t("forwarding.title")}</Heading>
            <Text size="lead">{t("forwarding.lead")}</Text>
          </div>
          <div data-print="no">
            <WhatMayBeAsked helpRequestId={helpRequestId} found={found} />
          </div>
          <AskedElsewhere helpRequestId={helpRequestId} found={found} />
        </PageLayout>
      )}
    </Loaded>
  );
}

function WhatMayBeAsked({ helpRequestId, found }: { helpRequestId: string; found: ForwardingCase }) {
  const { envelope, mayForward, receivers } = found;
  if (!mayForward) return <SwitchedOff helpRequestId={helpRequestId} />;
  if (!envelope) return <ConsentFirst helpRequestId={helpRequestId} found={found} />;
  return (
    <div className={css["forms"]}>
      <WhatTheyRead envelope={envelope} />
      <MunicipalityForm helpRequestId={helpRequestId} receivers={receivers} />
      <PartnerForm helpRequestId={helpRequestId} />
    </div>
  );
}

/** A request that is over needs no explanation: its own page says so. */
function SwitchedOff({ helpRequestId }: { helpRequestId: string }) {
  const { t } = useTranslator();
  const { data } = useDeskRequest(helpRequestId);
  if (data?.state !== "open" && data?.state !== "triage") return null;
  return <Notice title={t("forwarding.off")} />;
}

/** Without a yes nothing goes; the way to ask for it is one press away. */
function ConsentFirst({
  helpRequestId,
  found: { consent, mayBeFound },
}: {
  helpRequestId: string;
  found: Pick<ForwardingCase, "consent" | "mayBeFound">;
}) {
  const { t } = useTranslator();
  const { data } = useDeskRequest(helpRequestId);
  const personId = data?.asker.id;
  const isRefused = consent === "refused" || consent === "withdrawn";
  const why = isRefused ? "refused" : mayBeFound ? "no-consent" : "not-found";
  return (
    <Notice tone="warning" title={t(`forwarding.${why}`)}>
      {personId && <Link href={`/balie/voorlezen?persoon=${personId}`}>{t("forwarding.read-aloud")}</Link>}
    </Notice>
  );
}

function WhatTheyRead({ envelope }: { envelope: Envelope }) {
  const translator = useTranslator();
  return (
    <Stack>
      <Heading level={2} size="m">
        {translator.t("forwarding.preview")}
      </Heading>
      <div className={css["envelope"]}>
        <SummaryList rows={envelopeRows(translator, envelope)} />
      </div>
    </Stack>
  );
}
