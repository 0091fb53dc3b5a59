import { z } from "zod";
import { freeText } from "./free-text/free-text.ts";
import { NotOffered } from "./help-kinds.ts";
import { Locale } from "./person.ts";
import { settingState, settingVersion, writeSettingDraft } from "./setting.ts";

const word = (fallback: string) =>
  freeText(40)
    .refine((text) => /^[\p{L}][\p{L}' -]*$/u.test(text), { error: "word_malformed" })
    .default(fallback);

/** Words that a town has of its own, in Dutch and without a capital; the catalogues name them by these keys. */
export const OwnWords = z
  .strictObject({
    service: word("buurthulp").meta({ description: "What it is called: burendienst, naoberschap." }),
    coordinator: word("coördinator").meta({ description: "Who is at the desk; a word that goes with 'de'." }),
  })
  .meta({ id: "OwnWords" });
export type OwnWords = z.infer<typeof OwnWords>;

export const plainWords: OwnWords = OwnWords.parse({});

/** A longer text: blank lines part it, `# ` is a heading, `- ` and `1. ` are items of a list. Never markup. */
const LongText = freeText(8000).default("");

/** What a municipality says in its own words; form of address and looks are of its house style. */
export const SiteWords = z
  .strictObject({
    name: freeText(80).min(1, { error: "required" }),
    slogan: freeText(120).default(""),
    introduction: freeText(500).default(""),
    phone: freeText(30)
      .refine((text) => text === "" || (/^\+?[\d ()-]+$/.test(text) && text.replace(/\D/g, "").length >= 3), {
        error: "phone_malformed",
      })
      .default("")
      .meta({ description: "On every page; empty when nobody can be called." }),
    phoneHours: freeText(120).default(""),
    locale: Locale.default("nl").meta({ description: "The language that a page begins in." }),
    languages: z
      .array(Locale)
      .min(1)
      .max(2)
      .default(["nl", "en"])
      .meta({ description: "Languages to choose from; the first one in `locale` is always there." }),
    words: OwnWords,
    houseRules: LongText.meta({ description: "How people treat each other here." }),
    ownResponsibility: LongText.meta({ description: "Who answers for what when people help each other." }),
    insurance: LongText.meta({ description: "How helpers are insured." }),
    reciprocity: LongText.meta({ description: "How giving and getting go together here." }),
  })
  .refine(({ locale, languages }) => languages.includes(locale), {
    path: ["languages"],
    error: "language_not_offered",
  })
  .meta({ id: "SiteWords" });
export type SiteWords = z.infer<typeof SiteWords>;

export const SiteWordsVersion = settingVersion(SiteWords, "SiteWordsVersion");
export const SiteWordsState = settingState(SiteWordsVersion, "SiteWordsState");
export type SiteWordsState = z.infer<typeof SiteWordsState>;
export const WriteSiteWordsDraft = writeSettingDraft(SiteWords);

/** The municipality's longer texts that anybody may read; what is not written is "". */
export const SiteTexts = z
  .object({
    houseRules: z.string(),
    ownResponsibility: z.string(),
    insurance: z.string(),
    reciprocity: z.string(),
    notOffered: z.array(NotOffered),
  })
  .meta({ id: "SiteTexts" });
export type SiteTexts = z.infer<typeof SiteTexts>;
