import type { Appearance, HouseStyleImage } from "@omzien/contracts";
import { themeProperties } from "@omzien/theme";
import {
  Button,
  Card,
  CardList,
  Heading,
  Notice,
  QuestionPage,
  RadioGroup,
  Section,
  Stack,
  Text,
} from "@omzien/ui";
import { Coffee, ShoppingBasket } from "lucide-react";
import type { CSSProperties } from "react";
import { Header } from "../../../shell/Header.tsx";
import { ShellProvider, useShell, useTranslator } from "../../../shell/shell-context.tsx";
import { Hero } from "../../home/Hero.tsx";
import css from "./StylePreview.module.css";
import { useFonts } from "./use-fonts.ts";

export interface StylePreviewProps {
  appearance: Appearance;
  logo: HouseStyleImage | null;
}

/** Real pages wearing what is on the form; to be looked at only, so nothing in it can be pressed or reached. */
export function StylePreview({ appearance, logo }: StylePreviewProps) {
  const shell = useShell();
  const { t } = useTranslator();
  useFonts([appearance.headingFont, appearance.bodyFont]);
  const site = { ...shell.site, emblem: appearance.emblem, logo: logo?.files ?? [] };
  return (
    <section
      // A region that scrolls must be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={t("house-style.preview.title")}
      className={css["region"]}
    >
      <div inert className={css["frame"]} style={themeProperties(appearance) as CSSProperties}>
        <ShellProvider value={{ ...shell, site }}>
          <Header />
          <Hero />
          <SampleQuestion />
          <SampleCards />
        </ShellProvider>
      </div>
    </section>
  );
}

function SampleQuestion() {
  const { t } = useTranslator();
  return (
    <QuestionPage action={t("action.continue")} onSubmit={() => undefined} step={{ current: 2, total: 4 }}>
      <RadioGroup
        id="preview-kind"
        name="preview-kind"
        asHeading
        label={t("house-style.preview.question")}
        hint={t("house-style.preview.hint")}
        options={[
          { value: "groceries", label: t("house-style.preview.groceries"), icon: <ShoppingBasket /> },
          { value: "coffee", label: t("house-style.preview.coffee"), icon: <Coffee /> },
        ]}
        value="coffee"
        onChange={() => undefined}
      />
    </QuestionPage>
  );
}

function SampleCards() {
  const { t } = useTranslator();
  return (
    <Section tone="sunken">
      <Stack>
        <Heading level={2}>{t("house-style.preview.cards")}</Heading>
        <CardList>
          <li>
            <Card
              icon={<Coffee />}
              what={t("house-style.preview.coffee")}
              where={t("house-style.preview.where")}
              when={t("house-style.preview.when")}
              action={<Button>{t("house-style.preview.action")}</Button>}
            >
              <Text muted>{t("house-style.preview.muted")}</Text>
            </Card>
          </li>
        </CardList>
        <Notice tone="success" title={t("house-style.preview.success")} />
        <Notice tone="warning" title={t("house-style.preview.warning")} />
        <Notice tone="danger" title={t("house-style.preview.danger")} />
      </Stack>
    </Section>
  );
}
