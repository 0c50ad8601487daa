/** 组织机构代码, GB 11714: eight characters (A = 10 … Z = 35) and a check character. Public, not personal. */
const weights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Whether nine upper-case characters (no hyphen) form a code whose check character holds. Never throws. */
export function organisationCodeHolds(text: string): boolean {
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(text)) return false;
  let sum = 0;
  for (let index = 0; index < 8; index++)
    sum += Number.parseInt(text.charAt(index), 36) * (weights[index] ?? 0);
  const check = 11 - (sum % 11);
  return text.charAt(8) === (check === 10 ? 'X' : check === 11 ? '0' : String(check));
}
