import { NewHelpRequestFor } from "@omzien/contracts";
import { Button, ErrorSummary, Heading, Link, PageLayout, Row, Stack, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { type FormEvent, useState } from "react";
import { z } from "zod";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { queryClient } from "../../../api/query-client.ts";
import { sendable } from "../../../api/sendable.ts";
import { useAction } from "../../../api/use-action.ts";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { draftInput, draftPlaces, emptyDraft } from "../../drafts-for-another/draft-form.ts";
import { WhatFields } from "../../drafts-for-another/DraftFields.tsx";
import { useFaults } from "../../forms/use-faults.ts";
import { heldQuery, mandatesKey } from "../queries.ts";

// The part of the form for another that says what is asked; whom it is for is known.
const Input = z.object({ request: NewHelpRequestFor });

/** A request in the name of somebody for whom I may choose. Not kept on the device: it is about somebody else. */
export function AskForPage({ mandateId }: { mandateId: string }) {
  const { t } = useTranslator();
  const held = useQuery(heldQuery);
  const name = held.data?.items.find(({ id }) => id === mandateId)?.name ?? "";
  usePageTitle(t("mandate.ask.title", { name }));
  return (
    <PageLayout>
      <div>
        <Link href={`/mijn/kiezen-voor/${mandateId}`} icon={<ArrowLeft aria-hidden />}>
          {t("mandate.for.title", { name })}
        </Link>
      </div>
      <Heading level={1}>{t("mandate.ask.title", { name })}</Heading>
      <Text size="lead">{t("mandate.ask.lead", { name })}</Text>
      <AskForForm mandateId={mandateId} />
    </PageLayout>
  );
}

function AskForForm({ mandateId }: { mandateId: string }) {
  const { t } = useTranslator();
  const [form, setForm] = useState(emptyDraft);
  const faults = useFaults(draftPlaces(form));
  const asking = useAsking(mandateId);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const input = faults.check(Input, { request: draftInput(form)["request"] });
    if (input) await asking.send(input.request);
  };
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <Stack gap="l">
        <ErrorSummary faults={faults.faults} />
        <WhatFields
          form={form}
          errorOf={faults.errorOf}
          change={(changes) => setForm((before) => ({ ...before, ...changes }))}
        />
        <ProblemNotice problem={asking.problem} />
        <Row>
          <Button type="submit" busy={asking.busy}>
            {t("mandate.ask.send")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

function useAsking(mandateId: string) {
  const navigate = useNavigate();
  return useAction(
    (api, body: NewHelpRequestFor, header) =>
      answerOf(
        api.POST("/mandates/{mandateId}/help-requests", {
          params: { path: { mandateId }, header },
          body: sendable(body),
        }),
      ),
    {
      async onDone() {
        await queryClient.invalidateQueries({ queryKey: mandatesKey });
        await navigate({
          to: "/mijn/kiezen-voor/$mandateId",
          params: { mandateId },
          search: { gevraagd: true },
          replace: true,
        });
      },
    },
  );
}
