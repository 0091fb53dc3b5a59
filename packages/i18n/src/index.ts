export type { DayPartName, Formatters, LocalMoment } from "./formatters.ts";
export { loadNamespace } from "./load-namespace.ts";
export type { MessageId, MessageValues, Namespace } from "./message-ids.gen.ts";
export {
  type Catalogue,
  createTranslator,
  type LocaleName,
  localeFor,
  type Translator,
} from "./translator.ts";
export { type OwnWords, plainOwnWords } from "./own-words.ts";
export { type TimingLike, timingInWords } from "./timing-words.ts";
