/** What a free text seems to hold that had better not be in it. */
export type TextWarning = "bsn" | "phone" | "email" | "address" | "medical";

const medical =
  /\b(dement\w*|alzheimer\w*|parkinson\w*|kanker\w*|chemo\w*|tumor\w*|diabet\w*|suikerziekte|epilep\w*|reuma\w*|artrose|copd|astma\w*|hartfalen|hartinfarct|beroerte|cva|tia|depress\w*|psychos\w*|psychisch\w*|borderline|autis\w*|adhd|verslaa?fd|verslaving\w*|incontinen\w*|stoma|insuline|medicijn\w*|medicatie|pillen|diagnose\w*|zie(?:k|ke)\b|ziekte\w*|operatie\w*|geopereerd|hersenletsel|niet-aangeboren|burn-?out|overspannen|chronisch\w*|handicap\w*|long ?covid|cancer|dementia|stroke|depressed|medication|diagnosis|surgery|disabled|illness)\b/i;
const email = /[^\s@]+@[^\s@]+\.[a-z]{2,}/i;
const phone = /(?:\+|00)31[\s.-]?(?:\(0\))?(?:[\s.-]?\d){9}\b|(?<!\d)0(?:[\s.-]?\d){9}(?!\d)/;
const address =
  /\b\p{L}{3,}(?:straat|laan|weg|plein|gracht|kade|dreef|hof|singel|steeg|pad)\s+\d{1,4}\s?[a-z]?\b|\b[1-9]\d{3}\s?[A-Z]{2}\b/iu;
const nineDigits = /(?<!\d)\d{3}[\s.]?\d{2}[\s.]?\d{2}[\s.]?\d{2}(?!\d)|(?<!\d)\d{9}(?!\d)/g;

/** Whether nine digits pass the check of the Dutch citizen service number. Source: Logisch Ontwerp GBA, elfproef. */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^(\d)\1{8}$/.test(digits)) return false;
  const sum = digits
    .split("")
    .reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}

/**
 * Looks on this device at what is being typed, before anything is sent: a soft warning, never a refusal. Looks at
 * words, so it misses much and is sometimes wrong.
 */
export function warningsFor(text: string): TextWarning[] {
  const found: TextWarning[] = [];
  if ((text.match(nineDigits) ?? []).some((match) => isBsn(match.replace(/\D/g, "")))) found.push("bsn");
  if (phone.test(text)) found.push("phone");
  if (email.test(text)) found.push("email");
  if (address.test(text)) found.push("address");
  if (medical.test(text)) found.push("medical");
  return found;
}
