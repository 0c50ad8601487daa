import { kindName, severityName } from '#core/privacy/explain.ts';
import { type LeakKind, leakKinds, type Severity } from '#core/privacy/finding.ts';
import { useOptions } from './options.ts';
import { Section } from './Section.tsx';

const severities: readonly Severity[] = ['leak', 'likely', 'notice'];

/** Which kinds are looked for, and how grave each is. */
export function Kinds() {
  const { settings, say, language, change } = useOptions();
  const { kinds } = settings;
  const set = (kind: LeakKind, rule: { off?: boolean; severity?: Severity | undefined }): void => {
    const { off, severity, ...rest } = { ...kinds[kind], ...rule };
    const next = { ...rest, ...(off ? { off } : {}), ...(severity ? { severity } : {}) };
    const { [kind]: _, ...others } = kinds;
    void change({ kinds: Object.keys(next).length > 0 ? { ...others, [kind]: next } : others });
  };
  return (
    <Section title={say.kinds.title} why={say.kinds.why} field="kinds">
      <ul className="entries kinds">
        {leakKinds.map((kind) => (
          <li key={kind}>
            <label className="check">
              <input
                type="checkbox"
                checked={!kinds[kind]?.off}
                onChange={({ target }) => set(kind, { off: !target.checked })}
              />
              {kindName(kind, language)}
            </label>
            <select
              aria-label={`${say.kinds.severity}: ${kindName(kind, language)}`}
              value={kinds[kind]?.severity ?? ''}
              disabled={kinds[kind]?.off}
              onChange={({ target }) =>
                set(kind, { severity: (target.value || undefined) as Severity | undefined })
              }
            >
              <option value="">{say.kinds.usual}</option>
              {severities.map((severity) => (
                <option key={severity} value={severity}>
                  {severityName(severity, language)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </Section>
  );
}
