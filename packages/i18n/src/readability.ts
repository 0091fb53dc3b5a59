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

/** The sentences of a text; a line is one too. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.?!:])\s+|\n+/).filter((part) => /\p{L}/u.test(part));

/** Every word that has a vowel. */
export const wordsOf = (sentence: string): string[] =>
  sentence.match(/[\p{L}\p{N}'’-]+/gu)?.filter((word) => vowels.test(word)) ?? [];

/** Measures plain texts as a reader meets them: every text a sentence or more. */
export function measure(texts: readonly string[]): Readability {
  const sentences = texts.flatMap(sentencesOf);
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

/** In what one text is harder than B1, for whoever is writing it. */
export type HardPart =
  | { kind: "long-sentence"; sentence: string; words: number }
  | { kind: "hard-word"; word: string }
  | { kind: "hard-text" };

/** Every sentence that is too long, every word that has a plainer one, and the text as a whole; empty when at B1. */
export function hardParts(text: string): HardPart[] {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  const hard = words.map((word) => word.toLowerCase()).filter((word) => hardWords.includes(word));
  const isHard = words.length >= limits.wordsOfOneText && measure([text]).score < limits.scoreOfOneText;
  return [
    ...sentences
      .filter((sentence) => wordsOf(sentence).length > limits.longestSentenceWords)
      .map((sentence) => ({
        kind: "long-sentence" as const,
        sentence,
        words: wordsOf(sentence).length,
      })),
    ...[...new Set(hard)].map((word) => ({ kind: "hard-word" as const, word })),
    ...(isHard ? [{ kind: "hard-text" as const }] : []),
  ];
}
