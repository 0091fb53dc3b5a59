import type { Passkey } from "@omzien/contracts";
import { Button, DataTable, Heading, Notice, Stack, Text, TextField } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf, api } from "../api/client.ts";
import { Loaded } from "../api/Loaded.tsx";
import { addPasskey, knowsPasskeys } from "../api/passkey.ts";
import { faultAt, ProblemNotice } from "../api/ProblemNotice.tsx";
import { useAct } from "../api/use-act.ts";
import { moment, words } from "../shell/words.ts";

/** One's own passkeys, and another one. */
export function PasskeysPart() {
  const { t } = words;
  const [said, setSaid] = useState<string>();
  const query = useQuery({ queryKey: ["passkeys"], queryFn: () => answerOf(api.GET("/passkeys")) });
  return (
    <Stack>
      <Heading level={2}>{t("console.passkeys.title")}</Heading>
      <Text>{t("console.passkeys.text")}</Text>
      {said && <Notice tone="success" title={said} live="polite" />}
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Text>{t("console.passkeys.none")}</Text>
          ) : (
            <PasskeyTable
              items={items}
              onRemoved={({ name }) => setSaid(t("console.passkeys.removed", { name }))}
            />
          )
        }
      </Loaded>
      {knowsPasskeys() ? (
        <NewPasskey onAdded={(name) => setSaid(t("console.passkeys.done", { name }))} />
      ) : (
        <Text>{t("console.passkeys.unsupported")}</Text>
      )}
    </Stack>
  );
}

function PasskeyTable({
  items,
  onRemoved,
}: {
  items: readonly Passkey[];
  onRemoved: (passkey: Passkey) => void;
}) {
  const { t } = words;
  const { act, busy, problem } = useAct(
    ({ id: passkeyId }: Passkey) =>
      answerOf(api.DELETE("/passkeys/{passkeyId}", { params: { path: { passkeyId } } })),
    onRemoved,
  );
  return (
    <>
      <ProblemNotice problem={problem} />
      <DataTable
        caption={t("console.passkeys.title")}
        columns={[
          t("console.name-of"),
          t("console.passkeys.added"),
          t("console.passkeys.used"),
          t("console.passkeys.remove"),
        ]}
        rows={items.map((passkey) => ({
          key: passkey.id,
          cells: [
            passkey.name,
            moment(passkey.addedAt),
            passkey.usedAt === null ? t("console.passkeys.never") : moment(passkey.usedAt),
            <Button
              key="remove"
              variant="quiet"
              busy={busy}
              aria-label={`${t("console.passkeys.remove")}: ${passkey.name}`}
              onClick={() => act(passkey)}
            >
              {t("console.passkeys.remove")}
            </Button>,
          ],
        }))}
      />
    </>
  );
}

function NewPasskey({ onAdded }: { onAdded: (name: string) => void }) {
  const { t } = words;
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const { act, busy, problem } = useAct(addPasskey, () => {
    onAdded(name.trim());
    setName("");
    setPassword("");
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        act({ name, password });
      }}
    >
      <Stack>
        <Heading level={3}>{t("console.passkeys.new")}</Heading>
        <ProblemNotice problem={problem} />
        <TextField
          id="passkey-name"
          label={t("console.passkeys.name")}
          hint={t("console.passkeys.name.hint")}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={faultAt(problem, "/name")}
        />
        <TextField
          id="passkey-password"
          type="password"
          autoComplete="current-password"
          label={t("console.passkeys.password")}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          error={faultAt(problem, "/password")}
        />
        <div>
          <Button type="submit" busy={busy}>
            {t("console.passkeys.add")}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
