/** A kept number as people in the Netherlands write it: `+31612345678` is "06 12345678"; a foreign one stays whole. */
export function phoneText(phone: string): string {
  const national = /^\+31([1-9]\d{8})$/.exec(phone)?.[1];
  if (!national) return phone;
  if (national.startsWith("6")) return `06 ${national.slice(1)}`;
  return /^(1[035]|2[0346]|3[03568]|4[03568]|5[0358]|7[0-9]|8[0-8])/.test(national)
    ? `0${national.slice(0, 2)} ${national.slice(2, 5)} ${national.slice(5)}`
    : `0${national.slice(0, 3)} ${national.slice(3)}`;
}
