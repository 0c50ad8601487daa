import { explain, type Language } from '#core/privacy/explain.ts';
import { type Checked, isOpen } from './checked.ts';
import { escaped } from './escape.ts';
import { brokenWords, copyWords, placeWords, unreadWords } from './words.ts';

/**
 * What was checked, as JUnit XML (the Jenkins and GitLab dialect): a test case per file; findings are its failure, what could
 * not be read is its error.
 */
export function junit(checked: readonly Checked[], language: Language): string {
  const cases = checked.map((file) => ({
    file,
    failure: failure(file, language),
    error: fault(file, language),
  }));
  const attributes = [
    `tests="${cases.length}"`,
    `failures="${cases.filter(({ failure: found, error }) => found !== '' && error === '').length}"`,
    `errors="${cases.filter(({ error }) => error !== '').length}"`,
    'skipped="0"',
  ].join(' ');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes}>`,
    `  <testsuite name="mingshi scan" ${attributes}>`,
    ...cases.map(({ file, failure: found, error }) => testCase(file, found, error)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

/** A case has one outcome: what was not read outweighs what was found, and both stand in its text. */
function testCase({ name, commit }: Checked, found: string, error: string): string {
  const head = `    <testcase classname="privacy" name="${escaped(commit ? `${name} @ ${commit}` : name)}"`;
  const text = escaped([error, found].filter(Boolean).join('\n'));
  if (text === '') return `${head}/>`;
  const outcome = error === '' ? 'failure' : 'error';
  const first = text.split('\n')[0] ?? '';
  return `${head}><${outcome} message="${first}">${text}</${outcome}></testcase>`;
}

function failure({ name, findings }: Checked, language: Language): string {
  return findings
    .filter(isOpen)
    .map(({ finding, place, in: part, preview }) => {
      const { kind, severity, advice } = explain(finding, language);
      const where = part === 'name' ? '' : `:${placeWords(place, language)}`;
      return `${name}${where} ${severity} ${kind} ${preview} ${advice}`;
    })
    .join('\n');
}

function fault({ name, unread, broken = [], copy }: Checked, language: Language): string {
  return [
    ...unread.map(({ place, because }) =>
      `${placeWords(place, language)} ${unreadWords[because][language]}`.trim(),
    ),
    ...broken.map(({ target, line }) => `${name}:${line} ${brokenWords[language]} ${target}`),
    ...(copy && 'refused' in copy ? [copyWords[copy.refused][language]] : []),
  ].join('\n');
}
