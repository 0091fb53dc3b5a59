import type { StaffSignInReadiness, StaffSignInSettings } from "@omzien/contracts";
import { Heading, Stack, Text } from "@omzien/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Loaded } from "../../../api/Loaded.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "../sender/Sender.module.css";
import { SecretPart } from "./SecretPart.tsx";
import { readinessQuery } from "./staff-sign-in-door.ts";
import { TryPart } from "./TryPart.tsx";

export interface ReadinessProps {
  /** Of the state that is on the page; the secret builds on it. */
  version: string;
  /** What was kept last: the secret and the try are about that, and not about what is being typed. */
  saved: StaffSignInSettings;
}

/** What the provider must know of us, the secret, and the try. */
export function Readiness({ version, saved }: ReadinessProps) {
  const { t } = useTranslator();
  const memory = useQueryClient();
  const query = useQuery(readinessQuery(version));
  const onDone = (next: StaffSignInReadiness) => memory.setQueryData(readinessQuery(version).queryKey, next);
  const isFilledIn = saved.issuer !== "" && saved.clientId !== "";
  return (
    <Loaded query={query}>
      {(readiness) => (
        <Stack gap="l">
          <Stack>
            <Heading level={2}>{t("staff-sign-in.redirect")}</Heading>
            <Text>{t("staff-sign-in.redirect.hint")}</Text>
            <div className={css["code"]}>{readiness.redirectUri}</div>
          </Stack>
          {isFilledIn ? (
            <>
              <SecretPart version={version} readiness={readiness} onDone={onDone} />
              {readiness.hasSecret && <TryPart readiness={readiness} onDone={onDone} />}
            </>
          ) : (
            <Text>{t("staff-sign-in.secret.first")}</Text>
          )}
        </Stack>
      )}
    </Loaded>
  );
}
