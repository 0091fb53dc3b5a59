import type { DraftAtDesk, RecordDraftAnswer } from "@omzien/contracts";
import {
  Button,
  ButtonLink,
  Heading,
  Link,
  Notice,
  PageLayout,
  Row,
  Stack,
  SummaryList,
  Text,
} from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { ArrowLeft, Check } from "lucide-react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { queryClient } from "../../../api/query-client.ts";
import { useAction } from "../../../api/use-action.ts";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { CaseLoaded } from "../../desk/frame/CaseLoaded.tsx";
import { TextLines } from "../../help/TextLines.tsx";
import { isPart, telephoneHref } from "../../../shell/site.ts";
import { phoneText } from "../../people/phone-text.ts";
import { timingLines } from "../../timing/timing-text.ts";
import { deskDraftQuery, draftsKey } from "../queries.ts";
import css from "./DeskDraftPage.module.css";
import { DraftLetter } from "./DraftLetter.tsx";

/** One draft that waits: to call and read aloud, or to print; the answer is written down here. */
export function DeskDraftPage({ draftId }: { draftId: string }) {
  const { t } = useTranslator();
  usePageTitle(t("draft-desk.title"));
  const query = useQuery(deskDraftQuery(draftId));
  return (
    <PageLayout>
      <div data-print="no">
        <Link href="/balie/voor-een-ander" icon={<ArrowLeft aria-hidden />}>
          {t("draft-desk.back")}
        </Link>
      </div>
      <CaseLoaded query={query}>{(draft) => <Draft draft={draft} />}</CaseLoaded>
    </PageLayout>
  );
}

function Draft({ draft }: { draft: DraftAtDesk }) {
  const { t } = useTranslator();
  return (
    <>
      <div data-print="no" className={css["case"]}>
        <Heading level={1}>{t("draft-desk.case.title", { name: nameOf(draft) })}</Heading>
        {draft.isDoubted && <Notice tone="warning" title={t("draft-desk.case.doubted")} />}
        <WhoToReach draft={draft} />
        <ToReadAloud draft={draft} />
        <Answers draft={draft} />
      </div>
      {draft.letterCode && <DraftLetter draft={draft} code={draft.letterCode} />}
    </>
  );
}

function nameOf({ person }: DraftAtDesk): string {
  return [person.firstName, person.lastName].filter(Boolean).join(" ");
}

function WhoToReach({ draft }: { draft: DraftAtDesk }) {
  const { t } = useTranslator();
  const { maker, person } = draft;
  const by = maker.practice || maker.name;
  const home = [person.street, person.houseNumber].filter(Boolean).join(" ");
  return (
    <SummaryList
      rows={[
        { label: t("draft-desk.case.by"), value: `${by} (${t(`draft.made-as.${maker.as}`)})` },
        {
          label: t("draft-desk.case.phone"),
          value:
            person.phone &&
            (isPart(person.phone) ? (
              person.phone
            ) : (
              <a href={telephoneHref(person.phone)}>{phoneText(person.phone)}</a>
            )),
        },
        { label: t("draft-desk.case.email"), value: person.email },
        {
          label: t("draft-desk.case.address"),
          value: [home, person.postcode].filter(Boolean).join(", "),
        },
      ]}
    />
  );
}

function ToReadAloud({ draft: { request } }: { draft: DraftAtDesk }) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <Stack>
      <Heading level={2}>{t("draft-desk.read")}</Heading>
      <Text>{t("draft-desk.read.text")}</Text>
      <SummaryList
        rows={[
          { label: t("draft.open.what"), value: request.category },
          { label: t("draft.open.words"), value: request.description },
          {
            label: t("draft.open.when"),
            value: request.timing && <TextLines lines={timingLines(translator, request.timing)} />,
          },
          {
            label: t("draft.open.needs"),
            value: request.needs.map((need) => t(`need.${need}.about`)).join(", "),
          },
        ]}
      />
    </Stack>
  );
}

function Answers({ draft }: { draft: DraftAtDesk }) {
  const { t } = useTranslator();
  const navigate = useNavigate();
  const refusing = useAction(
    (api, through: RecordDraftAnswer["through"], header) =>
      answerOf(
        api.POST("/drafts-for-another/{draftId}/refusal", {
          params: { path: { draftId: draft.id }, header },
          body: { answer: "refused", through },
        }),
      ),
    {
      async onDone() {
        await navigate({ to: "/balie/voor-een-ander", search: { nee: true }, replace: true });
        await queryClient.invalidateQueries({ queryKey: draftsKey });
      },
    },
  );
  return (
    <Stack>
      <Heading level={2}>{t("draft.answer.title")}</Heading>
      <Row>
        <ButtonLink href={`/balie/nieuw?concept=${draft.id}`} icon={<Check aria-hidden />}>
          {t("draft-desk.yes")}
        </ButtonLink>
        <Button variant="secondary" busy={refusing.busy} onClick={() => void refusing.send("phone")}>
          {t("draft-desk.no.phone")}
        </Button>
        <Button variant="secondary" onClick={() => void refusing.send("paper")}>
          {t("draft-desk.no.paper")}
        </Button>
      </Row>
      <ProblemNotice problem={refusing.problem} />
    </Stack>
  );
}
