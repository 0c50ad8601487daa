import type { Checked } from './checked.ts';

/** Marks the findings that the baseline knows. The file's state stays as it is: they are still there. */
export function markKnown(checked: Checked, known: ReadonlySet<string>): Checked {
  if (known.size === 0) return checked;
  const findings = checked.findings.map((one) =>
    one.hash !== undefined && known.has(one.hash) ? { ...one, known: true as const } : one,
  );
  return { ...checked, findings };
}
