/** The name of a masked copy: `名单.docx` → `名单-masked.docx`, or `.txt` where only the text could be kept. */
export function maskedName(name: string, way: 'same' | 'text' | 'burnt'): string {
  if (way === 'text') return name.replace(/(\.[^.]*)?$/, '-masked.txt');
  return name.replace(/(\.[^.]*)?$/, '-masked$1');
}
