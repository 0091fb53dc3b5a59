import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import type { CompiledMessage } from "../src/compiled-message.ts";
import type { Texts } from "./read-catalogues.ts";

export interface Readability {
  /** Flesch-Douma: 206.84 - 0.77 x syllables per 100 words - 0.93 x words per sentence. Higher is easier. */
  score: number;
  wordsPerSentence: number;
  longestSentence: string;
  longestSentenceWords: number;
  /** Share in [0, 1] of words of five syllables and more. */
  longWordShare: number;
}

/**
 * What we hold Dutch texts to for level B1. Douma puts "fairly easy" at 70 and "standard" at 60;
 * B1 writing guides ask for sentences of about 10 and at most 15 to 20 words. A namespace is a page as somebody reads
 * it; a single text of some length may not hide among easy ones. Sources: apps/docs/guides/plain-dutch.md.
 */
export const limits = {
  score: 65,
  wordsPerSentence: 15,
  longestSentenceWords: 20,
  longWordShare: 0.06,
  scoreOfOneText: 50,
  wordsOfOneText: 10,
};

/** Words of offices and laws, for which everybody has a plain one. */
export const hardWords: readonly string[] = [
  ..."aangaande alsmede bekrachtigen belanghebbende benevens betreffende conform derhalve desbetreffende".split(
    " ",
  ),
  ..."desgewenst dientengevolge doch echter geschiedt geschieden gelieve hieromtrent hierbij hiertoe".split(
    " ",
  ),
  ..."ingevolge inzake jegens krachtens middels mits nadien nochtans omtrent onderhavige ondergetekende".split(
    " ",
  ),
  ..."overeenkomstig rechtsgeldig tegemoetzien teneinde tenzij terzake tevens thans uitsluitend".split(" "),
  ..."vermeldt verstrekken verstrekt voormelde voornoemde voorts vooralsnog waarborgen wederom zorgdragen zulks".split(
    " ",
  ),
];

const vowels = /[aeiouyáéíóúàèëïöüâêîôû]/i;
// What Dutch speaks as one sound; the rest of a row of vowels counts each by itself ("coördinator").
const oneSound = /aai|ooi|oei|eeu|ieu|aau|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ai|au|ou|[aeiouyáéíóúàèëïöüâêîôû]/gi;

/** Number of spoken syllables of a Dutch word, at least 1. */
export function syllables(word: string): number {
  return Math.max(1, word.match(oneSound)?.length ?? 0);
}

/** The text as read aloud, with the "other" branch of plurals and a short word for each value. */
export function readAloud(message: CompiledMessage): string {
  return message
    .map((token) => {
      if (typeof token === "string") return token.replaceAll("#", "3");
      const branches = token[2];
      const other =
        branches && typeof branches === "object" && "other" in branches ? branches.other : undefined;
      if (Array.isArray(other)) return readAloud(other);
      return token[1] === "number" ? "3" : "Zuid";
    })
    .join("");
}

const sentencesOf = (text: string) => text.split(/(?<=[.?!:])\s+|\n+/).filter((part) => /\p{L}/u.test(part));
const wordsOf = (sentence: string) =>
  sentence.match(/[\p{L}\p{N}'’-]+/gu)?.filter((word) => vowels.test(word)) ?? [];

/** Measures one namespace as a reader meets it: every text a sentence or more. */
export function readabilityOf(texts: Texts): Readability {
  const sentences = Object.values(texts).flatMap((text) =>
    sentencesOf(readAloud(compileMessageOrThrow(text))),
  );
  const words = sentences.flatMap(wordsOf);
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  const wordsPerSentence = words.length / Math.max(1, sentences.length);
  const longest = sentences.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)[0] ?? "";
  return {
    score: 206.84 - 77 * (spoken / Math.max(1, words.length)) - 0.93 * wordsPerSentence,
    wordsPerSentence,
    longestSentence: longest,
    longestSentenceWords: wordsOf(longest).length,
    longWordShare: words.filter((word) => syllables(word) >= 5).length / Math.max(1, words.length),
  };
}

/** In what a namespace is harder than B1; empty when it is not. */
export function readabilityFaults(namespace: string, texts: Texts): string[] {
  const found = readabilityOf(texts);
  const faults: string[] = [];
  if (found.score < limits.score)
    faults.push(`${namespace}: Flesch-Douma ${found.score.toFixed(0)} < ${limits.score}`);
  if (found.wordsPerSentence > limits.wordsPerSentence) {
    faults.push(
      `${namespace}: ${found.wordsPerSentence.toFixed(1)} words per sentence > ${limits.wordsPerSentence}`,
    );
  }
  if (found.longestSentenceWords > limits.longestSentenceWords) {
    faults.push(
      `${namespace}: a sentence of ${found.longestSentenceWords} words: "${found.longestSentence}"`,
    );
  }
  if (found.longWordShare > limits.longWordShare) {
    faults.push(`${namespace}: ${(found.longWordShare * 100).toFixed(1)} % words of five syllables or more`);
  }
  return [...faults, ...textFaults(namespace, texts)];
}

/** Single texts that are too hard, and the hard words in any. */
function textFaults(namespace: string, texts: Texts): string[] {
  return Object.entries(texts).flatMap(([id, text]) => {
    const words = sentencesOf(readAloud(compileMessageOrThrow(text))).flatMap(wordsOf);
    const { score } = readabilityOf({ [id]: text });
    const isHard = words.length >= limits.wordsOfOneText && score < limits.scoreOfOneText;
    return [
      ...(isHard
        ? [`${namespace}: "${id}" Flesch-Douma ${score.toFixed(0)} < ${limits.scoreOfOneText}`]
        : []),
      ...words
        .filter((word) => hardWords.includes(word.toLowerCase()))
        .map((word) => `${namespace}: "${id}" says ${word}`),
    ];
  });
}
