import type { HoldReason, MyData } from "@omzien/contracts";
import { Heading, Link, PageLayout } from "@omzien/ui";
import { ArrowLeft } from "lucide-react";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { useAction } from "../../../api/use-action.ts";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { deskHref } from "../../desk/frame/desk-search.ts";
import { DataLetter } from "./DataLetter.tsx";
import { DataToReadAloud } from "./DataToReadAloud.tsx";
import { ReadOutForm } from "./ReadOutForm.tsx";
import type { AskedOut } from "./read-out-form.ts";
import css from "./ReadOut.module.css";

/** Somebody without internet asks what is kept: first who they are, then read aloud or as a letter. */
export function ReadOutPage({ personId, reason }: { personId: string; reason: HoldReason | undefined }) {
  const { t } = useTranslator();
  usePageTitle(t("data-desk.read.title"));
  // Not in the memory of queries: each look is asked for anew, and is gone when the page is left.
  const [held, setHeld] = useState<{ data: MyData; channel: AskedOut["channel"] }>();
  const asking = useAction(
    (api, body: AskedOut, header) =>
      answerOf(
        api.POST("/people/{personId}/data-readings", { params: { path: { personId }, header }, body }),
      ),
    { onDone: (data, { channel }) => setHeld({ data, channel }) },
  );
  return (
    <PageLayout>
      <div data-print="no" className={css["top"]}>
        <Link
          href={deskHref({ persoon: personId, ...(reason ? { reden: reason } : {}) })}
          icon={<ArrowLeft aria-hidden />}
        >
          {t("desk.back.desk")}
        </Link>
        <Heading level={1} size="l">
          {t("data-desk.read.title")}
        </Heading>
      </div>
      {held === undefined && <ReadOutForm asking={asking} />}
      {held?.channel === "phone" && <DataToReadAloud held={held.data} onBack={() => setHeld(undefined)} />}
      {held?.channel === "print" && <DataLetter held={held.data} onBack={() => setHeld(undefined)} />}
    </PageLayout>
  );
}
