import type { Severity } from '#core/privacy/finding.ts';

/** Neutral names: a page can list the registry of highlights, and shall not learn from it what was found. */
export const markNames: Record<Severity, string> = { leak: 'ms-a', likely: 'ms-b', notice: 'ms-c' };
export const currentName = 'ms-now';

/**
 * The marks' style sheet: shape as well as colour (wavy, dashed, dotted), on light and on dark pages.
 * The panel inserts it into every frame, live pages get it as `marks.css`; a shadow root gets a sheet of its own.
 */
export const markStyle = `
::highlight(ms-a) {
  background-color: rgb(214 58 48 / 0.2);
  text-decoration: underline wavy rgb(198 40 32) 2px;
}
::highlight(ms-b) {
  background-color: rgb(214 140 0 / 0.2);
  text-decoration: underline dashed rgb(178 108 0) 2px;
}
::highlight(ms-c) {
  background-color: rgb(90 110 130 / 0.14);
  text-decoration: underline dotted rgb(90 110 130) 2px;
}
::highlight(ms-now) {
  background-color: rgb(255 205 60 / 0.75);
  color: rgb(20 24 28);
  text-decoration: underline solid rgb(12 79 92) 3px;
}
`;
