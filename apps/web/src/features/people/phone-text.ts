/** A kept number as people in the Netherlands read it aloud: `06 12 34 56 78`; from elsewhere as it is. */
export function phoneText(phone: string): string {
  const mobile = /^\+316(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(phone);
  if (mobile) return ["06", ...mobile.slice(1)].join(" ");
  const national = /^\+31(\d{9})$/.exec(phone);
  return national ? `0${national[1]}` : phone;
}
