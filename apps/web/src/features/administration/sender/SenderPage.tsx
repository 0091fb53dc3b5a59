import type { SenderSettings } from "@omzien/contracts";
import { Details, Heading, Notice, PageLayout, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../api/Loaded.tsx";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { BackLink } from "../frame/BackLink.tsx";
import { FailureTable } from "./FailureTable.tsx";
import { KeyAndEnd } from "./KeyAndEnd.tsx";
import { RecordList } from "./RecordList.tsx";
import { SenderForm } from "./SenderForm.tsx";
import { TestMail } from "./TestMail.tsx";
import { senderQuery } from "./queries.ts";

/** From which address mail comes: the own domain, what its DNS still needs, a test, and what did not go out. */
export function SenderPage() {
  const { t } = useTranslator();
  usePageTitle(t("sender.title"));
  const query = useQuery(senderQuery);
  return <Loaded query={query}>{(settings) => <Sender settings={settings} />}</Loaded>;
}

function Sender({ settings }: { settings: SenderSettings }) {
  const { t } = useTranslator();
  const { own } = settings;
  return (
    <PageLayout>
      <BackLink />
      <Heading level={1}>{t("sender.title")}</Heading>
      <Text size="lead">{t("sender.lead")}</Text>
      <Now settings={settings} />
      {own === null ? (
        <SenderForm key={settings.version} settings={settings} />
      ) : (
        <>
          <RecordList own={own} version={settings.version} />
          <Details summary={t("sender.form.change")}>
            <SenderForm key={own.address} settings={settings} />
          </Details>
          <KeyAndEnd key={settings.version} settings={settings} own={own} />
        </>
      )}
      <TestMail test={settings.test} version={settings.version} />
      <FailureTable failures={settings.failures} />
    </PageLayout>
  );
}

function Now({ settings: { own, platformAddress } }: { settings: SenderSettings }) {
  const { t } = useTranslator();
  const isOwn = own?.state === "in_use";
  const address = isOwn ? own.address : platformAddress;
  return (
    <div role="status">
      <Notice tone={isOwn ? "success" : "info"} title={t("sender.now", { address })}>
        <Text>{t(isOwn ? "sender.now.own" : "sender.now.platform")}</Text>
      </Notice>
      {own !== null && own.state !== "in_use" && (
        <Notice tone="warning" title={t(`sender.state.${own.state}.title`)}>
          <Text>{t(`sender.state.${own.state}.text`)}</Text>
        </Notice>
      )}
    </div>
  );
}
