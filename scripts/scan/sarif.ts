import { explain, kindName, type Language, severityName } from '#core/privacy/explain.ts';
import type { LeakKind, Severity } from '#core/privacy/finding.ts';
import type { Checked, Located } from './check-file.ts';
import { unreadWords } from './words.ts';

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
  const notifications = checked.flatMap((file) =>
    file.unread.map(({ because, place }) => ({
      level: 'error',
      message: { text: unreadWords[because][language] },
      locations: [{ physicalLocation: physical(file.name, place.line, place.column) }],
    })),
  );
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
        columnKind: 'utf16CodeUnits',
        invocations: [
          { executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications },
        ],
        results: checked.flatMap((file) =>
          file.findings.map((located) =>
            result(file.name, located, kinds.indexOf(located.finding.kind), language),
          ),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function rule(kind: LeakKind, language: Language) {
  return { id: kind, shortDescription: { text: kindName(kind, language) } };
}

function result(name: string, located: Located, ruleIndex: number, language: Language) {
  const { finding, place, end } = located;
  const { kind, reasons, advice } = explain(finding, language);
  const severity = severityName(finding.severity, language);
  const physicalLocation = physical(name, place.line, place.column, end.line, end.column);
  const logical = place.pointer ? { logicalLocations: [{ fullyQualifiedName: place.pointer }] } : {};
  return {
    ruleId: finding.kind,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: `${severity}: ${kind} (${reasons.join('; ')}). ${advice}` },
    locations: [{ physicalLocation, ...logical }],
    properties: { confidence: finding.confidence, in: located.in },
  };
}

function physical(name: string, line?: number, column?: number, endLine?: number, endColumn?: number) {
  const artifactLocation = { uri: name.split(/[/\\]/).map(encodeURIComponent).join('/') };
  if (line === undefined) return { artifactLocation };
  const region: Record<string, number> = { startLine: line, startColumn: column ?? 1 };
  if (endLine !== undefined && endColumn !== undefined) Object.assign(region, { endLine, endColumn });
  return { artifactLocation, region };
}
