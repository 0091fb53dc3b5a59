import type { components } from "@omzien/api-client";
import { type DraftMaker, NewDraftForAnother } from "@omzien/contracts";
import { Button, ErrorSummary, Row, Stack, Text } from "@omzien/ui";
import { type FormEvent, useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { queryClient } from "../../api/query-client.ts";
import { sendable } from "../../api/sendable.ts";
import { useAction } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { useFaults } from "../forms/use-faults.ts";
import { draftInput, draftPlaces, emptyDraft } from "./draft-form.ts";
import { ChannelFields, WhatFields, WhoFields } from "./DraftFields.tsx";
import { draftsKey } from "./queries.ts";

interface ForAnotherFormProps {
  makers: readonly DraftMaker[];
  onSent: (draft: components["schemas"]["DraftForAnother"]) => void;
}

/** A request for another, on one page. Not a draft on the device: what is typed here is about somebody else. */
export function ForAnotherForm({ makers, onSent }: ForAnotherFormProps) {
  const { t } = useTranslator();
  const [form, setForm] = useState(emptyDraft);
  const faults = useFaults(draftPlaces(form));
  const making = useAction(
    (api, body: NewDraftForAnother, header) =>
      answerOf(
        api.POST("/drafts-for-another", {
          params: { header },
          body: { ...body, person: sendable(body.person), request: sendable(body.request) },
        }),
      ),
    {
      onDone: async (draft) => {
        await queryClient.invalidateQueries({ queryKey: draftsKey });
        onSent(draft);
      },
    },
  );
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const body = faults.check(NewDraftForAnother, draftInput(form));
    if (body) await making.send(body);
  };
  const fields = {
    form,
    errorOf: faults.errorOf,
    change: (changes: Partial<typeof form>) => setForm((before) => ({ ...before, ...changes })),
  };
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <Stack gap="l">
        <ErrorSummary faults={faults.faults} />
        <WhoFields {...fields} makers={makers} />
        <ChannelFields {...fields} />
        <WhatFields {...fields} />
        <ProblemNotice problem={making.problem} />
        <Text muted>{t("draft.ask.see")}</Text>
        <Row>
          <Button type="submit" busy={making.busy}>
            {t("draft.send")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
