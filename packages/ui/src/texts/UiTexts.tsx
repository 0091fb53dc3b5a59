import { createContext, type ReactNode, useContext } from "react";

export type DayPartName = "morning" | "afternoon" | "evening";
export type Tone = "info" | "success" | "warning" | "danger";

/** The few words components need of themselves; everything else comes in as properties. */
export interface UiTexts {
  optional: string;
  error: string;
  errorSummary: string;
  change: string;
  back: string;
  close: string;
  loading: string;
  from: string;
  to: string;
  day: string;
  you: string;
  external: string;
  tone: Record<Tone, string>;
  part: Record<DayPartName, string>;
  step: (current: number, total: number) => string;
  charactersLeft: (count: number) => string;
  charactersOver: (count: number) => string;
  weekday: (weekday: number) => string;
  slot: (weekday: string, part: string) => string;
  wholeDay: (weekday: string) => string;
  wholeColumn: (part: string) => string;
  wholeWeek: string;
  /** "3 dagdelen gekozen." */
  chosen: (count: number) => string;
}

const Texts = createContext<UiTexts | undefined>(undefined);

/** Gives the components below it their words. */
export function UiTextsProvider({ texts, children }: { texts: UiTexts; children: ReactNode }) {
  return <Texts value={texts}>{children}</Texts>;
}

/** @throws Error when no `UiTextsProvider` stands above: a component without words is a mistake, not a fallback. */
export function useUiTexts(): UiTexts {
  const texts = useContext(Texts);
  if (!texts) throw new Error("UiTextsProvider is missing");
  return texts;
}
