/** Blocks in, findings out: one pass over the code units finds where to look, and only there rules are asked. */

import { dayNumber } from '#core/standards/calendar.ts';
import type { Block } from '../documents/block.ts';
import { Around } from './around.ts';
import { CLASS, classOf, digitOf, gapOf, hanDigitOf, letterOf } from './characters.ts';
import { readAddress } from './detectors/address.ts';
import { readEmail } from './detectors/email.ts';
import { readPlate } from './detectors/plate.ts';
import type { Finding } from './finding.ts';
import { type Hit, resolve } from './hit.ts';
import { topicOf } from './labels.ts';
import { type HeaderAt, NumberReader } from './numbers.ts';
import type { Policy } from './policy.ts';

/**
 * What is found in `blocks` under `policy`: sorted by block and start, apart within a block; `[]` for nothing.
 * Offsets are UTF-16 code units into each block's text. Linear in the text, keeps no state, never throws on any text.
 */
export function scan(blocks: readonly Block[], policy: Policy): Finding[] {
  const around = new Around();
  around.today = dayNumber(policy.asOf);
  const reader = new NumberReader(around);
  const findings: Finding[] = [];
  const headers = headersOf(blocks);
  blocks.forEach((block, index) => {
    const topic = headers[index];
    const hits = resolve(readText(block.text, () => topic, reader));
    for (const { value: _, ...hit } of hits) findings.push({ ...hit, block: index });
  });
  return findings.filter((finding) => {
    const rule = policy.kinds[finding.kind];
    if (rule?.severity) finding.severity = rule.severity;
    return !rule?.off && finding.confidence >= (rule?.minConfidence ?? 0);
  });
}

function headersOf(blocks: readonly Block[]): (ReturnType<typeof topicOf> | undefined)[] {
  const columns = new Map<string, ReturnType<typeof topicOf>>();
  return blocks.map((block) => {
    const own = block.label ? topicOf(block.label) : undefined;
    if (!block.cell) return own;
    const key = `${block.cell.table}:${block.cell.column}`;
    const topic = topicOf(block.text);
    if (topic && (block.role === 'header' || block.cell.row === 0)) columns.set(key, topic);
    return own ?? columns.get(key);
  });
}

function readText(text: string, header: HeaderAt, reader: NumberReader): Hit[] {
  const hits: Hit[] = [];
  let floor = 0;
  const { around } = reader;
  for (let at = 0; at < text.length; at++) {
    const kind = classOf[text.charCodeAt(at)];
    if (kind === CLASS.none) continue;
    if (kind === CLASS.digit) {
      let end = at + 1;
      while (classOf[text.charCodeAt(end)] === CLASS.digit) end++;
      if (end - at < 5 && !joins(text.charCodeAt(end))) {
        at = end - 1;
        continue;
      }
      floor = at = reader.read(text, at, floor, header, hits) - 1;
    } else if (kind === CLASS.otherDigit || kind === CLASS.surrogate) {
      floor = at = reader.read(text, at, floor, header, hits) - 1;
    } else if (kind === CLASS.hanDigit) {
      if (hanDigitOf[text.charCodeAt(at + 1)] !== 0 && hanDigitOf[text.charCodeAt(at + 2)] !== 0)
        floor = at = reader.read(text, at, floor, header, hits) - 1;
    } else if (kind === CLASS.at) {
      at = readEmail(text, at, at + 1, 0, header, around, hits) - 1;
    } else if (kind === CLASS.plate) {
      const next = text.charCodeAt(at + 1);
      if (letterOf[next] !== 0 || (gapOf[next] !== 0 && letterOf[text.charCodeAt(at + 2)] !== 0))
        at = readPlate(text, at, header, around, hits) - 1;
    }
  }
  readAddress(text, header, hits);
  return hits;
}

const joins = (code: number): boolean =>
  digitOf[code] !== 0 ||
  letterOf[code] !== 0 ||
  gapOf[code] !== 0 ||
  hanDigitOf[code] !== 0 ||
  code === 60 ||
  code === 38 ||
  code === 37 ||
  code === 42 ||
  code === 92;
