/**
 * GB18030 (GB 18030-2022 as browsers decode it), the way back: the platform decodes it, but encodes nothing but UTF-8.
 * The table is made on first use from the platform's own decoder, so both ways always agree.
 */
export function encodeGb18030(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code >= 0x10000) for (const one of fourBytes(code - 0x10000 + 189_000)) bytes.push(one);
    else for (const one of encoding().get(character) ?? [0x3f]) bytes.push(one);
  }
  return Uint8Array.from(bytes);
}

/** Length in bytes of the character that begins at `at` (1, 2 or 4). */
export function gb18030Length(bytes: Uint8Array, at: number): number {
  if ((bytes[at] ?? 0) < 0x81) return 1;
  const second = bytes[at + 1] ?? 0;
  return second >= 0x30 && second <= 0x39 ? 4 : 2;
}

let table: Map<string, readonly number[]> | undefined;

function encoding(): Map<string, readonly number[]> {
  if (table) return table;
  table = new Map();
  const decoder = new TextDecoder('gb18030');
  const add = (bytes: number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if (character.length === 1 && character !== '\ufffd' && !table?.has(character))
      table?.set(character, bytes);
  };
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) add([lead, trail]);
  }
  for (let pointer = 0; pointer < 39_420; pointer++) add(fourBytes(pointer));
  return table;
}

function fourBytes(pointer: number): number[] {
  const third = Math.floor(pointer / 10) % 126;
  return [
    0x81 + Math.floor(pointer / 12_600),
    0x30 + (Math.floor(pointer / 1260) % 10),
    0x81 + third,
    0x30 + (pointer % 10),
  ];
}
