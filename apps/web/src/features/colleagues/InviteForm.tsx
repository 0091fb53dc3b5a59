import { ColleagueRole, type Colleagues, InviteColleague } from "@omzien/contracts";
import { Button, CheckboxGroup, ErrorSummary, Heading, Row, Stack, Text, TextField } from "@omzien/ui";
import { Send } from "lucide-react";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import type { Action } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import { usePlacedProblem } from "../forms/use-placed-problem.ts";

const places: FieldPlace[] = [
  { pointer: "/email", id: "email", missing: "colleague.invite.email.missing" },
  { pointer: "/roles", id: "roles", missing: "colleague.invite.roles.missing" },
];

/** Asks somebody by mail; what was typed stays until the mail is on its way. */
export function InviteForm({ inviting }: { inviting: Action<InviteColleague, Colleagues> }) {
  const { t } = useTranslator();
  const [email, setEmail] = useState("");
  const [roles, setRoles] = useState<ColleagueRole[]>([]);
  const faults = useFaults(places);
  const problem = usePlacedProblem(faults, inviting.problem);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = faults.check(InviteColleague, { email: email || undefined, roles });
    if (!body || !(await inviting.send(body))) return;
    setEmail("");
    setRoles([]);
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <Heading level={2}>{t("colleague.invite.title")}</Heading>
        <Text>{t("colleague.invite.lead")}</Text>
        <ErrorSummary faults={faults.faults} />
        <TextField
          id="email"
          name="email"
          type="email"
          autoComplete="off"
          label={t("colleague.invite.email")}
          hint={t("colleague.invite.email.hint")}
          error={faults.errorOf("email")}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <CheckboxGroup
          id="roles"
          name="roles"
          label={t("colleague.invite.roles")}
          error={faults.errorOf("roles")}
          columns={2}
          options={ColleagueRole.options.map((value) => ({
            value,
            label: t(`colleague.role.${value}`),
            hint: t(`colleague.role.${value}.hint`),
          }))}
          values={roles}
          onChange={setRoles}
        />
        <ProblemNotice problem={problem} />
        <Row>
          <Button type="submit" icon={<Send aria-hidden />} busy={inviting.busy}>
            {t("colleague.invite.send")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
