/** 车辆识别代号 VIN, GB 16735 (ISO 3779): 17 characters without I, O, Q; position 9 checks. */
const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const values = [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9];
/** What each code unit counts, plus one; 0: it stands in no VIN. */
const worth = new Uint8Array(128);
for (let digit = 0; digit < 10; digit++) worth[48 + digit] = digit + 1;
for (let index = 0; index < letters.length; index++)
  worth[letters.charCodeAt(index)] = (values[index] ?? 0) + 1;
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Whether 17 upper-case characters form a VIN whose check character holds. Never throws. */
export function vinHolds(text: string): boolean {
  if (text.length !== 17) return false;
  let sum = 0;
  for (let index = 0; index < 17; index++) {
    const value = worth[text.charCodeAt(index)] ?? 0;
    if (value === 0) return false;
    sum += (value - 1) * (weights[index] ?? 0);
  }
  return '0123456789X'.charAt(sum % 11) === text.charAt(8);
}
