import type { Municipality, MunicipalityDomain } from "@omzien/contracts";
import { Button, Heading, Row, Stack, SummaryList, Tag, Text, TextField } from "@omzien/ui";
import { useState } from "react";
import { answerOf, api } from "../api/client.ts";
import { faultAt, ProblemNotice } from "../api/ProblemNotice.tsx";
import { useAct } from "../api/use-act.ts";
import css from "../shell/Root.module.css";
import { moment, words } from "../shell/words.ts";

/** The domains of a municipality: which records they need, what is wrong, and what one can do. */
export function Domains({ municipality }: { municipality: Municipality }) {
  const { t } = words;
  return (
    <Stack>
      <Heading level={2}>{t("console.domains")}</Heading>
      {municipality.domains.map((domain) => (
        <DomainPart key={domain.host} municipality={municipality} domain={domain} />
      ))}
      <AddDomain tenantId={municipality.id} />
    </Stack>
  );
}

function DomainPart({ municipality, domain }: { municipality: Municipality; domain: MunicipalityDomain }) {
  const { t } = words;
  const { host, shown, state, isPrimary, record, checkedAt, finding } = domain;
  const { name, addresses } = municipality.domainTarget;
  const value = (text: string) => <span className={css["code"]}>{text}</span>;
  return (
    <Stack gap="s">
      <Heading level={3}>{shown}</Heading>
      <Row>
        <Tag tone={state === "lost" ? "danger" : state === "pending" ? "warning" : "success"}>
          {words.find(`console.domain.state.${state}`)}
        </Tag>
        {isPrimary && <Tag tone="info">{t("console.domain.primary")}</Tag>}
      </Row>
      <Text muted>{words.find(`console.certificate.${state}.why`)}</Text>
      {record && (
        <>
          <Text>{t("console.domain.records")}</Text>
          <SummaryList
            rows={[
              { label: t("console.domain.txt-name"), value: value(record.name) },
              { label: t("console.domain.txt-value"), value: value(record.value) },
              ...(name ? [{ label: "CNAME", value: value(`${host} → ${name}`) }] : []),
              ...(addresses.length > 0 ? [{ label: "A / AAAA", value: value(addresses.join(", ")) }] : []),
            ]}
          />
        </>
      )}
      {checkedAt && finding && (
        <Text>
          {moment(checkedAt)}: {words.find(`console.finding.${finding}`, {}, finding)}
        </Text>
      )}
      <DomainActs tenantId={municipality.id} domain={domain} />
    </Stack>
  );
}

function DomainActs({ tenantId, domain }: { tenantId: string; domain: MunicipalityDomain }) {
  const { t } = words;
  const { host, state, isPrimary } = domain;
  const path = { params: { path: { tenantId, host } } };
  const check = useAct(() => answerOf(api.POST("/municipalities/{tenantId}/domains/{host}/checks", path)));
  const primary = useAct(() => answerOf(api.PUT("/municipalities/{tenantId}/domains/{host}/primary", path)));
  const remove = useAct(() => answerOf(api.DELETE("/municipalities/{tenantId}/domains/{host}", path)));
  const label = (text: string) => `${text}: ${domain.shown}`;
  return (
    <>
      <ProblemNotice problem={check.problem ?? primary.problem ?? remove.problem} />
      <Row>
        {state !== "given" && (
          <Button
            variant="secondary"
            busy={check.busy}
            onClick={() => check.act()}
            aria-label={label(t("console.domain.check"))}
          >
            {t("console.domain.check")}
          </Button>
        )}
        {!isPrimary && (state === "active" || state === "given") && (
          <Button
            variant="secondary"
            busy={primary.busy}
            onClick={() => primary.act()}
            aria-label={label(t("console.domain.make-primary"))}
          >
            {t("console.domain.make-primary")}
          </Button>
        )}
        {state !== "given" && (
          <Button
            variant="quiet"
            busy={remove.busy}
            onClick={() => remove.act()}
            aria-label={label(t("console.domain.remove"))}
          >
            {t("console.domain.remove")}
          </Button>
        )}
      </Row>
    </>
  );
}

function AddDomain({ tenantId }: { tenantId: string }) {
  const { t } = words;
  const [domain, setDomain] = useState("");
  const { act, busy, problem } = useAct(
    () =>
      answerOf(
        api.POST("/municipalities/{tenantId}/domains", { params: { path: { tenantId } }, body: { domain } }),
      ),
    () => setDomain(""),
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        act();
      }}
    >
      <Stack>
        <ProblemNotice problem={problem} />
        <TextField
          id="domain"
          label={t("console.domain.add")}
          hint={t("console.domain.add.hint")}
          value={domain}
          autoCapitalize="off"
          onChange={(event) => setDomain(event.target.value)}
          error={faultAt(problem, "/domain")}
        />
        <Row>
          <Button type="submit" variant="secondary" busy={busy}>
            {t("console.domain.add.button")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
