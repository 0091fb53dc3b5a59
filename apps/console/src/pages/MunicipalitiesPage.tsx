import type { ListedMunicipality, Onboarding } from "@omzien/contracts";
import {
  Button,
  DataTable,
  Heading,
  Link,
  Notice,
  PageLayout,
  Row,
  Stack,
  Text,
  TextField,
} from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { answerOf, api } from "../api/client.ts";
import { Loaded } from "../api/Loaded.tsx";
import { faultAt, ProblemNotice } from "../api/ProblemNotice.tsx";
import { useAct } from "../api/use-act.ts";
import { useMe } from "../shell/Header.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { textOf } from "../shell/text-of.ts";
import { moment, words } from "../shell/words.ts";
import { activityInWords, backupInWords, mailInWords, storageInWords } from "./figures-in-words.ts";
import { StateTag } from "./StateTag.tsx";

/** All municipalities; what is stuck stands first. */
export function MunicipalitiesPage() {
  const { t } = words;
  const [search, setSearch] = useState("");
  usePageTitle(t("console.nav.municipalities"));
  const query = useQuery({
    queryKey: ["municipalities", search],
    queryFn: () => answerOf(api.GET("/municipalities", { params: { query: search ? { search } : {} } })),
    placeholderData: (before) => before,
  });
  const open = useQuery({ queryKey: ["onboardings"], queryFn: () => answerOf(api.GET("/onboardings")) });
  return (
    <PageLayout width="wide">
      <Heading level={1}>{t("console.nav.municipalities")}</Heading>
      <FewCodes />
      <OpenOnboardings items={open.data?.items ?? []} />
      <NewMunicipality />
      <Heading level={2}>{t("console.list.title")}</Heading>
      <TextField
        id="search"
        type="search"
        label={t("console.search")}
        hint={t("console.search.hint")}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Text>{t(search ? "console.search.none" : "console.list.none")}</Text>
          ) : (
            <MunicipalityTable items={items} />
          )
        }
      </Loaded>
    </PageLayout>
  );
}

function MunicipalityTable({ items }: { items: readonly ListedMunicipality[] }) {
  const { t } = words;
  return (
    <DataTable
      caption={t("console.list.title")}
      columns={[
        t("console.name-of"),
        t("console.state"),
        t("console.host"),
        t("console.cell"),
        t("console.version"),
        t("console.domains"),
        t("console.figures.backup"),
        t("console.figures.mail"),
        t("console.figures.storage"),
        t("console.figures.activity"),
      ]}
      rows={items.map((item) => ({
        key: item.id,
        cells: [
          <Link key="name" href={`/gemeenten/${item.id}`}>
            {item.name}
          </Link>,
          <StateTag key="state" state={item.state} isStuck={item.isStuck} stuckStep={item.stuckStep} />,
          item.domains.find(({ isPrimary }) => isPrimary)?.shown ?? "",
          item.cell,
          String(item.schemaVersion),
          domainsInWords(item),
          backupInWords(item),
          mailInWords(item),
          storageInWords(item),
          activityInWords(item),
        ],
      }))}
    />
  );
}

function domainsInWords({ domains }: ListedMunicipality): string {
  return domains
    .filter(({ state }) => state !== "given")
    .map(
      ({ shown, state }) =>
        `${shown}: ${words.find(`console.domain.state.${state}`)} (${words.find(`console.certificate.${state}`)})`,
    )
    .join(", ");
}

function FewCodes() {
  const { data: me } = useMe(true);
  if (me === undefined || me.recoveryCodesLeft > 3) return null;
  return <Notice tone="warning" title={words.t("console.codes.few", { count: me.recoveryCodesLeft })} />;
}

function OpenOnboardings({ items }: { items: readonly Onboarding[] }) {
  const { t } = words;
  if (items.length === 0) return null;
  return (
    <Notice title={t("console.open.title")}>
      <ul>
        {items.map(({ id, name, beganAt }) => (
          <li key={id}>
            <Link href={`/nieuw/${id}`}>{name}</Link> ({moment(beganAt)})
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function NewMunicipality() {
  const { t } = words;
  const navigate = useNavigate();
  const { act, busy, problem } = useAct(async (name: string) => {
    const { id } = await answerOf(api.POST("/onboardings", { body: { name } }));
    await navigate({ to: "/nieuw/$onboardingId", params: { onboardingId: id } });
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        act(textOf(new FormData(event.currentTarget), "name"));
      }}
    >
      <Stack>
        <ProblemNotice problem={problem} />
        <TextField
          id="new-name"
          name="name"
          label={t("console.new.name")}
          hint={t("console.new.name.hint")}
          error={faultAt(problem, "/name")}
        />
        <Row>
          <Button type="submit" busy={busy}>
            {t("console.new.button")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
