import type { Policy } from '#core/privacy/policy/policy.ts';
import { checkFile } from './check-file.ts';
import type { Piece } from './piece.ts';

/**
 * What is found in one piece of a long text, a line of JSON each; `''` for nothing. Lines are counted in the whole stream.
 * What lies in the context only was told with the piece before. A piece that cannot be read is told by its first line.
 */
export async function answerText(
  name: string,
  { bytes, context, line }: Piece,
  policy: Policy,
): Promise<string> {
  const { findings, unread } = await checkFile(name, bytes, policy);
  const told = unread.map(({ because, place }) => ({
    line: line + Math.max(0, (place.line ?? 1) - 1 - context),
    unread: because,
  }));
  const found = findings.flatMap(({ finding, in: where, place, end, preview }) => {
    if (where === 'name' || (end.line ?? 1) <= context) return [];
    const { kind, severity, confidence, reasons } = finding;
    return {
      line: line + (place.line ?? 1) - 1 - context,
      column: place.column ?? 1,
      kind,
      severity,
      confidence,
      preview,
      reasons: reasons.map(({ code }) => code),
    };
  });
  return [...told, ...found].map((one) => `${JSON.stringify(one)}\n`).join('');
}
