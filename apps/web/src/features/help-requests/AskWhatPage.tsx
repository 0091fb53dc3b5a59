import { NewHelpRequest } from "@omzien/contracts";
import { Button, Details, Row, TextArea } from "@omzien/ui";
import { z } from "zod";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import { FreeTextNotice } from "../free-text/FreeTextNotice.tsx";
import { useAsk } from "./ask-context.ts";
import { AskQuestion } from "./AskQuestion.tsx";

const places: FieldPlace[] = [{ pointer: "/description", id: "description", missing: "ask.what.missing" }];
const Input = z.object({ description: NewHelpRequest.shape.description });
const examples = ["ask.what.example.1", "ask.what.example.2", "ask.what.example.3"] as const;

/** The wish in one's own words, with examples to tap. */
export function AskWhatPage() {
  const { t } = useTranslator();
  const { draft } = useAsk();
  const faults = useFaults(places);
  const { description } = draft.values;
  return (
    <AskQuestion
      step="wat"
      title={t("ask.what.title")}
      faults={faults.faults}
      onSubmit={() => faults.check(Input, { description }) !== undefined}
    >
      <TextArea
        id="description"
        name="description"
        asHeading
        label={t("ask.what.title")}
        hint={t("ask.what.hint")}
        error={faults.errorOf("description")}
        maxLength={1000}
        value={description}
        onChange={(text) => draft.change({ description: text })}
      />
      <FreeTextNotice text={description} needsFollow />
      <Details summary={t("ask.what.examples")} open={description === ""}>
        <Row>
          {examples.map((id) => (
            <Button key={id} variant="secondary" onClick={() => draft.change({ description: t(id) })}>
              {t(id)}
            </Button>
          ))}
        </Row>
      </Details>
    </AskQuestion>
  );
}
