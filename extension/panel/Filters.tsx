import { kindName } from '#core/privacy/explain.ts';
import type { FindingNote } from '../messages.ts';
import type { Filter } from './filter.ts';
import { type Grouping, groupings } from './groups.ts';
import { useSpeech } from './speech.ts';

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
          <option value="open">{say.filter.open}</option>
          <option value="all">{say.filter.all}</option>
          {findings.some(({ ignored }) => ignored) ? (
            <option value="ignored">{say.filter.ignored}</option>
          ) : null}
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
          <option value="all">{say.filter.allKinds}</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {kindName(one, language)}
            </option>
          ))}
        </select>
        <select
          aria-label={say.filter.group}
          value={filter.group}
          onChange={({ target }) => change({ ...filter, group: target.value as Grouping })}
        >
          {groupings.map((one) => (
            <option key={one} value={one}>
              {say.filter.groups[one]}
            </option>
          ))}
        </select>
      </fieldset>
      <input
        className="search"
        type="search"
        aria-label={say.filter.search}
        placeholder={say.filter.search}
        value={filter.search}
        onChange={({ target }) => change({ ...filter, search: target.value })}
      />
      <span className="walk">
        <Arrow by={-1} name={`${say.previous} Alt+Shift+K`} step={step} idle={of === 0} />
        <span className="position" role="status" aria-label={say.position(at, of)}>
          {at > 0 ? `${at}/${of}` : of}
        </span>
        <Arrow by={1} name={`${say.next} Alt+Shift+J`} step={step} idle={of === 0} />
      </span>
    </div>
  );
}

function Arrow({
  by,
  name,
  step,
  idle,
}: {
  by: 1 | -1;
  name: string;
  step(by: 1 | -1): void;
  idle: boolean;
}) {
  return (
    <button
      type="button"
      className="arrow"
      aria-label={name}
      title={name}
      disabled={idle}
      onClick={() => step(by)}
    >
      {by < 0 ? '↑' : '↓'}
    </button>
  );
}
