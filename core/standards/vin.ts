/** 车辆识别代号 VIN, GB 16735 (ISO 3779): 17 characters without I, O, Q; position 9 checks. */
const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const values = [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9];
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Whether 17 upper-case characters form a VIN whose check character holds. Never throws. */
export function vinHolds(text: string): boolean {
  if (text.length !== 17) return false;
  let sum = 0;
  for (let index = 0; index < 17; index++) {
    const code = text.charCodeAt(index);
    const value = code >= 48 && code <= 57 ? code - 48 : (values[letters.indexOf(text.charAt(index))] ?? -1);
    if (value < 0) return false;
    sum += value * (weights[index] ?? 0);
  }
  return '0123456789X'.charAt(sum % 11) === text.charAt(8);
}
