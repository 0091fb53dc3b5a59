import { EmailAddress, ReturnTo } from "@omzien/contracts";
import { ButtonLink, Details, Heading, PageLayout, QuestionPage, Text, TextField } from "@omzien/ui";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { z } from "zod";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { usePageTitle } from "../../shell/page-title.ts";
import { useSite, useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import { useMe } from "../session/use-me.ts";
import { readPendingSignIn } from "./pending-sign-in.ts";
import { StaffSignIn } from "./StaffSignIn.tsx";
import { useRequestSignIn } from "./use-request-sign-in.ts";

const places: FieldPlace[] = [{ pointer: "/email", id: "email", missing: "sign-in.email.missing" }];
const Input = z.object({ email: EmailAddress });

/** Signing in by mail; `?naar=` is the path of the page that asked for it. */
export function SignInPage() {
  const { naar: returnTo } = useSearch({ from: "/_open/inloggen/" });
  const { t } = useTranslator();
  const who = useMe();
  usePageTitle(t("sign-in.title"));
  if (who.kind !== "member")
    return (
      <>
        <AddressQuestion returnTo={returnTo} />
        <StaffSignIn returnTo={returnTo} />
      </>
    );
  const path = ReturnTo.safeParse(returnTo);
  return (
    <PageLayout>
      <Heading level={1} size="l">
        {t("sign-in.already.title")}
      </Heading>
      <Text size="lead">{t("sign-in.already.text", { name: who.me.firstName || who.me.email || "" })}</Text>
      <div>
        <ButtonLink href={path.success ? path.data : "/mijn"}>{t("sign-in.already.go")}</ButtonLink>
      </div>
    </PageLayout>
  );
}

function AddressQuestion({ returnTo }: { returnTo: string | undefined }) {
  const { t } = useTranslator();
  const site = useSite();
  const navigate = useNavigate();
  const [email, setEmail] = useState("");
  const faults = useFaults(places);
  const request = useRequestSignIn();

  const send = async () => {
    const input = faults.check(Input, { email });
    if (!input) return;
    const path = ReturnTo.safeParse(returnTo);
    const before = readPendingSignIn();
    // Only a draft that belongs to where one is going travels along: another person may sign in on this device.
    const draft = before?.returnTo === returnTo ? before?.draft : undefined;
    const sent = await request.send({
      email: input.email,
      returnTo: path.success ? path.data : "/mijn",
      ...(draft ? { draft } : {}),
    });
    if (sent) await navigate({ to: "/inloggen/code" });
  };

  return (
    <QuestionPage
      faults={faults.faults}
      action={t("sign-in.send")}
      busy={request.busy}
      onSubmit={() => void send()}
    >
      <Heading level={1} size="l">
        {t("sign-in.title")}
      </Heading>
      <Text size="lead">{t(returnTo ? "sign-in.needed" : "sign-in.lead")}</Text>
      <TextField
        id="email"
        name="email"
        type="email"
        autoComplete="email"
        inputMode="email"
        label={t("sign-in.email")}
        hint={t("sign-in.email.hint")}
        error={faults.errorOf("email")}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <ProblemNotice problem={request.problem} />
      <Text muted>{t("sign-in.new")}</Text>
      <Details summary={t("sign-in.no-email")}>
        <Text>{t("sign-in.no-email.text", { phone: site.phone, hours: site.phoneHours })}</Text>
      </Details>
    </QuestionPage>
  );
}
