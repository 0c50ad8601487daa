import type { WarningRecordInput } from './entity-input.ts';
import type { Level, RuleInput } from './input.ts';
import type { Warning, WarningEvent } from './warning.ts';
import type { Finding } from './warnings/rule.ts';

type Subject = Finding['subject'];

/** The rule, organisation and scheme (`id@version`) that a warning belongs to. */
export interface Watch {
  readonly rule: RuleInput;
  readonly org: string;
  readonly scheme: string;
}

/** A warning while it is being computed. `muted`: the body closed it, and its condition has not failed since. */
export interface Life {
  readonly subject: Subject;
  warning: Warning;
  muted: boolean;
}

/** Whether two subjects are the same node, record and period. */
export const matches = (a: Subject, b: Subject): boolean =>
  a.node === b.node && a.record === b.record && a.period === b.period;

/** A new life where the last one is over; otherwise the open one takes the new level and value. Undefined when none is begun. */
export function open(watch: Watch, last: Life | undefined, finding: Finding, date: string): Life | undefined {
  const { subject, level, value, threshold, figures } = finding;
  if (last?.muted) return undefined;
  if (last && last.warning.resolvedAt === undefined) {
    const changed = last.warning.level !== level;
    const event: WarningEvent = { date, event: 'level', level, value };
    last.warning = {
      ...last.warning,
      level,
      value,
      threshold,
      figures,
      history: changed ? [...last.warning.history, event] : last.warning.history,
    };
    return undefined;
  }
  const { rule, org, scheme } = watch;
  const about = [subject.record, subject.node, subject.period].filter((part) => part !== undefined);
  const warning: Warning = {
    id: [org, rule.id, ...about.map((part) => part.toLowerCase().replaceAll('/', '_')), date].join('--'),
    rule: rule.id,
    kind: rule.kind,
    subject: { org, scheme, ...subject },
    level,
    openedAt: date,
    value,
    threshold,
    figures,
    ...(rule.owner === undefined ? {} : { owner: rule.owner }),
    history: [{ date, event: 'opened', level, value }],
  };
  return { subject, warning, muted: false };
}

/** Resolves a warning that is open; lifts the mute of one whose condition has failed. */
export function close(life: Life, date: string, by: 'data' | 'action'): void {
  life.muted = by === 'action';
  if (life.warning.resolvedAt !== undefined) return;
  const event: WarningEvent = { date, event: 'resolved', level: life.warning.level };
  life.warning = {
    ...life.warning,
    resolvedAt: date,
    resolvedBy: by,
    history: [...life.warning.history, event],
  };
}

/**
 * Enters what the body recorded by `date` into an open warning: actions, and its outcome, which closes it. An explanation (说明) closes
 * a question about data. A record belongs to the warning if rule and subject agree and it was not closed before the warning opened.
 */
export function act(
  life: Life,
  records: readonly WarningRecordInput[],
  date: string,
  kind: RuleInput['kind'],
): void {
  const own = records.filter((record) => isAbout(record.subject, life.warning));
  for (const record of own) {
    if (record.resolvedAt !== undefined && record.resolvedAt < life.warning.openedAt) continue;
    for (const action of [...record.actions].sort((a, b) => (a.date < b.date ? -1 : 1))) {
      const known = life.warning.history.some(
        (event) => event.action === action.type && event.date === action.date,
      );
      if (known || action.date > date || life.warning.resolvedAt !== undefined) continue;
      const event: WarningEvent = {
        date: action.date,
        event: 'action',
        level: life.warning.level,
        action: action.type,
      };
      life.warning = { ...life.warning, history: [...life.warning.history, event] };
      if (kind === 'suspect-data' && action.type === '说明') close(life, action.date, 'action');
    }
    const { resolvedAt, outcome } = record;
    if (
      outcome !== undefined &&
      resolvedAt !== undefined &&
      resolvedAt <= date &&
      life.warning.resolvedAt === undefined
    )
      close(life, resolvedAt, 'action');
  }
}

/** `record` or `record#node` of a recorded warning against a computed one; reports that are missing go by organisation or period. */
function isAbout(recorded: string, { subject }: Warning): boolean {
  const [record, node] = recorded.split('#');
  if (node !== subject.node) return false;
  if (subject.period !== undefined)
    return record === subject.org || record?.toLowerCase() === subject.period.toLowerCase();
  return subject.record === undefined || subject.record === record;
}

/** Levels by severity, for sorting: 0 yellow, 2 red. */
export const severityOf = (level: Level): number => ['yellow', 'orange', 'red'].indexOf(level);
