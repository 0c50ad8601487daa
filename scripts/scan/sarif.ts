import { explain, kindName, type Language, severityName } from '#core/privacy/explain.ts';
import type { LeakKind, Severity } from '#core/privacy/finding.ts';
import { type Checked, isOpen, type Located } from './checked.ts';
import { brokenWords, copyWords, unreadWords } from './words.ts';

const levels: Record<Severity, 'error' | 'warning' | 'note'> = {
  leak: 'error',
  likely: 'warning',
  notice: 'note',
};

/** What was checked, as SARIF 2.1.0 (OASIS). What could not be read is a notification, and the run then did not succeed. */
export function sarif(checked: readonly Checked[], language: Language): string {
  const kinds = [
    ...new Set(checked.flatMap(({ findings }) => findings.map(({ finding }) => finding.kind))),
  ].sort();
  const notifications = checked.flatMap((file) => notificationsOf(file, language));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'mingshi',
            language: language === 'zh' ? 'zh-CN' : 'en',
            rules: kinds.map((kind) => rule(kind, language)),
          },
        },
        // Code scanning keeps one set of alerts for each of these.
        automationDetails: { id: 'mingshi/private-data/' },
        columnKind: 'utf16CodeUnits',
        invocations: [
          { executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications },
        ],
        results: checked.flatMap((file) =>
          file.findings.map((located) =>
            result(file, located, kinds.indexOf(located.finding.kind), language),
          ),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function notificationsOf({ name, unread, broken = [], copy }: Checked, language: Language) {
  const told = [
    ...unread.map(({ because, place }) => ({
      text: [place.part ?? '', unreadWords[because][language]],
      place,
    })),
    ...broken.map(({ target, line, column }) => ({
      text: [brokenWords[language], target],
      place: { line, column },
    })),
    ...(copy && 'refused' in copy ? [{ text: [copyWords[copy.refused][language]], place: {} }] : []),
  ];
  return told.map(({ text, place: { line, column } }) => ({
    level: 'error',
    message: { text: text.join(' ').trim() },
    locations: [{ physicalLocation: physical(name, line, column) }],
  }));
}

function rule(kind: LeakKind, language: Language) {
  const { advice, basis } = explain(
    { kind, block: 0, start: 0, end: 0, confidence: 1, severity: 'leak', reasons: [] },
    language,
  );
  return {
    id: kind,
    shortDescription: { text: kindName(kind, language) },
    fullDescription: { text: basis.map(({ title, article }) => `${title} ${article}`).join('; ') },
    help: { text: advice },
    properties: { tags: ['privacy', 'security'] },
  };
}

function result({ name, commit }: Checked, located: Located, ruleIndex: number, language: Language) {
  const { finding, place, end, preview, hash, known } = located;
  const { kind, reasons, advice } = explain(finding, language);
  const severity = severityName(finding.severity, language);
  const physicalLocation = physical(name, place.line, place.column, end.line, end.column);
  const inside = [place.part, place.page, place.pointer].filter((part) => part !== undefined && part !== '');
  const logical = inside.length > 0 ? { logicalLocations: [{ fullyQualifiedName: inside.join(' ') }] } : {};
  return {
    ruleId: finding.kind,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: `${severity}: ${kind} ${preview} (${reasons.join('; ')}). ${advice}` },
    locations: [{ physicalLocation, ...logical }],
    ...(hash === undefined ? {} : { partialFingerprints: { 'keyedHash/v1': hash } }),
    ...(hash === undefined ? {} : { baselineState: known ? 'unchanged' : 'new' }),
    ...(known ? { suppressions: [{ kind: 'external', status: 'accepted' }] } : {}),
    properties: {
      confidence: finding.confidence,
      in: located.in,
      open: isOpen(located),
      ...(commit === undefined ? {} : { commit }),
    },
  };
}

function physical(name: string, line?: number, column?: number, endLine?: number, endColumn?: number) {
  const artifactLocation = { uri: name.split(/[/\\]/).map(encodeURIComponent).join('/') };
  if (line === undefined) return { artifactLocation };
  const region: Record<string, number> = { startLine: line, startColumn: column ?? 1 };
  if (endLine !== undefined && endColumn !== undefined) Object.assign(region, { endLine, endColumn });
  return { artifactLocation, region };
}
