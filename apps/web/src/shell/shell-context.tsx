import type { ModuleName } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n";
import { createContext, type ReactNode, useContext } from "react";
import type { SessionStore } from "./session.ts";
import { type FirstPaint, hasModule } from "./site.ts";
import type { Words } from "./words.ts";

/** What every page has at hand; routes get the same as their router context. */
export interface ShellContext {
  site: FirstPaint;
  words: Words;
  session: SessionStore;
}

const Context = createContext<ShellContext | undefined>(undefined);

export function ShellProvider({ value, children }: { value: ShellContext; children: ReactNode }) {
  return <Context value={value}>{children}</Context>;
}

/** @throws Error outside `ShellProvider`. */
export function useShell(): ShellContext {
  const shell = useContext(Context);
  if (!shell) throw new Error("ShellProvider is missing");
  return shell;
}

export const useSite = (): FirstPaint => useShell().site;
/** Whether something new may begin in this part of the site. */
export const useModule = (name: ModuleName): boolean => hasModule(useSite(), name);
/** `const { t, formatDay } = useTranslator()`. */
export const useTranslator = (): Translator => useShell().words.translator;
