import { kindName } from '#core/privacy/explain.ts';
import type { LeakKind, Severity } from '#core/privacy/finding.ts';
import type { FindingNote } from '../messages.ts';
import { useSpeech } from './speech.ts';

export interface Filter {
  /** `open`: what must be handled or decided. */
  severity: Severity | 'open' | 'all';
  kind: LeakKind | 'all';
}

export const atFirst: Filter = { severity: 'open', kind: 'all' };

export const passes = ({ severity, kind }: Filter, note: Pick<FindingNote, 'severity' | 'leak'>): boolean =>
  (severity === 'all' || (severity === 'open' ? note.severity !== 'notice' : note.severity === severity)) &&
  (kind === 'all' || note.leak === kind);

interface Props {
  findings: readonly FindingNote[];
  filter: Filter;
  change(filter: Filter): void;
  at: number;
  of: number;
  step(by: 1 | -1): void;
}

/** Narrows the list, and walks through it. Only what occurs can be chosen. */
export function Filters({ findings, filter, change, at, of, step }: Props) {
  const { say, language } = useSpeech();
  const severities = (['leak', 'likely', 'notice'] as const).filter((one) =>
    findings.some(({ severity }) => severity === one),
  );
  const kinds = [...new Set(findings.map(({ leak }) => leak))];
  return (
    <div className="filters">
      <fieldset>
        <legend className="unseen">{say.filter.legend}</legend>
        <select
          aria-label={say.filter.severity}
          value={filter.severity}
          onChange={({ target }) => change({ ...filter, severity: target.value as Filter['severity'] })}
        >
          <option value="all">{`${say.filter.severity}: ${say.filter.all}`}</option>
          <option value="open">{say.filter.open}</option>
          {severities.map((one) => (
            <option key={one} value={one}>
              {say.severity[one]}
            </option>
          ))}
        </select>
        <select
          aria-label={say.filter.kind}
          value={filter.kind}
          onChange={({ target }) => change({ ...filter, kind: target.value as Filter['kind'] })}
        >
          <option value="all">{`${say.filter.kind}: ${say.filter.all}`}</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {kindName(one, language)}
            </option>
          ))}
        </select>
      </fieldset>
      <span className="walk">
        <button
          type="button"
          className="arrow"
          aria-label={say.previous}
          title={`${say.previous}  Alt+Shift+K`}
          disabled={of === 0}
          onClick={() => step(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          className="arrow"
          aria-label={say.next}
          title={`${say.next}  Alt+Shift+J`}
          disabled={of === 0}
          onClick={() => step(1)}
        >
          ↓
        </button>
      </span>
      <span className="position">{say.position(at, of)}</span>
    </div>
  );
}
