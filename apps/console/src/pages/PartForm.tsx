import type { ChangeOnboarding } from "@omzien/contracts";
import { Button, Heading, Row, Stack, Tag } from "@omzien/ui";
import type { ReactNode } from "react";
import { answerOf, api, type ProblemError } from "../api/client.ts";
import { ProblemNotice } from "../api/ProblemNotice.tsx";
import { useAct } from "../api/use-act.ts";
import { words } from "../shell/words.ts";

/** `later`: the site can be made without it. */
export type PartState = "done" | "open" | "later";

/** What is sent of a part; what is left out stays. */
export type PartChange = { [Field in keyof ChangeOnboarding]?: Exclude<ChangeOnboarding[Field], undefined> };

const toneOf = { done: "success", open: "warning", later: "info" } as const;

/** Which part this is, and whether it is filled in. */
export function PartHeading({ number, part, state }: { number: number; part: string; state: PartState }) {
  return (
    <Row>
      <Heading level={2}>
        {number}. {words.find(`console.part.${part}`)}
      </Heading>
      <Tag tone={toneOf[state]}>{words.t(`console.part-state.${state}`)}</Tag>
    </Row>
  );
}

/** One part of a new municipality, kept by itself. */
export function PartForm({
  id,
  number,
  part,
  state,
  read,
  children,
}: {
  id: string;
  number: number;
  part: string;
  state: PartState;
  read: (form: FormData) => PartChange;
  children: (problem: ProblemError | undefined) => ReactNode;
}) {
  const { t } = words;
  const path = { params: { path: { onboardingId: id } } };
  const { act, busy, problem, done } = useAct((body: PartChange) =>
    answerOf(api.PUT("/onboardings/{onboardingId}", { ...path, body })),
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        act(read(new FormData(event.currentTarget)));
      }}
    >
      <Stack>
        <PartHeading number={number} part={part} state={state} />
        <ProblemNotice problem={problem} />
        {children(problem)}
        <Row>
          <Button
            type="submit"
            variant="secondary"
            busy={busy}
            aria-label={`${t("console.save")}: ${words.find(`console.part.${part}`)}`}
          >
            {t("console.save")}
          </Button>
          <span role="status">{done && !problem && t("console.saved")}</span>
        </Row>
      </Stack>
    </form>
  );
}
