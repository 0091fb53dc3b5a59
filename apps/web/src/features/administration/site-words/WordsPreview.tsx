import type { SiteWords } from "@omzien/contracts";
import { Heading, Stack } from "@omzien/ui";
import { Footer } from "../../../shell/Footer.tsx";
import { Header } from "../../../shell/Header.tsx";
import { ShellProvider, useShell, useTranslator } from "../../../shell/shell-context.tsx";
import { Hero } from "../../home/Hero.tsx";
import { longTexts } from "./site-words-door.ts";
import css from "./WordsPreview.module.css";

/** The front page with what is on the form; to be looked at only, so nothing in it can be pressed or reached. */
export function WordsPreview({ words }: { words: SiteWords }) {
  const shell = useShell();
  const { t } = useTranslator();
  const { name, slogan, introduction, phone, phoneHours, languages } = words;
  const hasTexts = longTexts.some((key) => words[key] !== "");
  const site = { ...shell.site, name, slogan, introduction, phone, phoneHours, languages, hasTexts };
  return (
    <Stack>
      <Heading level={2}>{t("site-words.preview.title")}</Heading>
      <section
        // A region that scrolls must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={t("site-words.preview.title")}
        className={css["region"]}
      >
        <div inert>
          <ShellProvider value={{ ...shell, site }}>
            <Header />
            <Hero />
            <Footer />
          </ShellProvider>
        </div>
      </section>
    </Stack>
  );
}
