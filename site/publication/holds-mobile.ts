import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

/** The day does not matter to a phone number. */
const policy = defaultPolicy('2026-01-01');

/** Whether what is called an office line is somebody's mobile, in whatever signs it is written. */
export const holdsMobile = (line: string): boolean =>
  scan([{ text: line, role: 'text', place: {} }], policy).some(({ kind }) => kind === 'mobile');
