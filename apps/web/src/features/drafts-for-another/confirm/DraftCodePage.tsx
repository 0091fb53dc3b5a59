import { DraftCode } from "@omzien/contracts";
import { Button, ErrorSummary, Heading, Notice, Row, Stack, Text, TextField } from "@omzien/ui";
import { type FormEvent, useState } from "react";
import { z } from "zod";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useSite, useTranslator } from "../../../shell/shell-context.tsx";
import { useFaults } from "../../forms/use-faults.ts";
import { FocusedPage } from "../../session/FocusedPage.tsx";

const places = [{ pointer: "/code", id: "draft-code", missing: "draft.code.missing" }];
const CodeForm = z.object({ code: DraftCode });

interface DraftCodePageProps {
  /** The link or code of before opens nothing any more. */
  isUnknown: boolean;
  onCode: (code: string) => void;
}

/** For who has a code on paper, or a link that was cut off. */
export function DraftCodePage({ isUnknown, onCode }: DraftCodePageProps) {
  const { t } = useTranslator();
  const site = useSite();
  const [code, setCode] = useState("");
  const faults = useFaults(places);
  usePageTitle(t(isUnknown ? "draft.code.unknown.title" : "draft.code.title"));
  const open = (event: FormEvent) => {
    event.preventDefault();
    const input = faults.check(CodeForm, { code });
    if (input) onCode(input.code);
  };
  return (
    <FocusedPage>
      <Heading level={1}>{t("draft.code.title")}</Heading>
      {isUnknown && (
        <Notice tone="warning" title={t("draft.code.unknown.title")}>
          <p>{t("draft.code.unknown.text", { phone: site.phone })}</p>
        </Notice>
      )}
      <Text size="lead">{t("draft.code.lead")}</Text>
      <form noValidate onSubmit={open}>
        <Stack gap="l">
          <ErrorSummary faults={faults.faults} />
          <TextField
            id="draft-code"
            name="code"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            label={t("draft.code.label")}
            hint={t("draft.code.hint")}
            error={faults.errorOf("draft-code")}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
          <Row>
            <Button type="submit">{t("draft.code.open")}</Button>
          </Row>
        </Stack>
      </form>
    </FocusedPage>
  );
}
