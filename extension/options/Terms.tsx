import { useState } from 'react';
import { severityName } from '#core/privacy/explain.ts';
import type { Severity } from '#core/privacy/finding.ts';
import { isPattern } from '#core/privacy/policy/patterns.ts';
import { Term } from '#core/privacy/policy/policy-schema.ts';
import { useOptions } from './options.ts';
import { Section } from './Section.tsx';

/** Words and patterns of the office's own. */
export function Terms() {
  const { settings, say, language, change } = useOptions();
  const { ownTerms } = settings;
  const [kind, setKind] = useState<'text' | 'pattern'>('text');
  const [severity, setSeverity] = useState<Severity>('likely');
  const [entry, setEntry] = useState('');
  const [bad, setBad] = useState(false);

  const add = (): void => {
    const read = Term.safeParse({ id: freeId(ownTerms), [kind]: entry.trim(), severity });
    const good = read.success && (kind === 'text' || isPattern(entry.trim()));
    setBad(!good);
    if (!good) return;
    setEntry('');
    void change({ ownTerms: [...ownTerms, read.data] });
  };
  return (
    <Section title={say.terms.title} why={say.terms.why} field="ownTerms">
      <ul className="entries">
        {ownTerms.map((term) => (
          <li key={term.id}>
            <span>
              {term.text ?? <code>{term.pattern}</code>}{' '}
              <span className="why">{severityName(term.severity, language)}</span>
            </span>
            <button
              type="button"
              aria-label={`${say.terms.remove}: ${term.text ?? term.pattern}`}
              onClick={() => void change({ ownTerms: ownTerms.filter((other) => other !== term) })}
            >
              {say.terms.remove}
            </button>
          </li>
        ))}
      </ul>
      <div className="buttons">
        <select
          aria-label={say.terms.title}
          value={kind}
          onChange={({ target }) => setKind(target.value as typeof kind)}
        >
          <option value="text">{say.terms.text}</option>
          <option value="pattern">{say.terms.pattern}</option>
        </select>
        <input
          type="text"
          className="wide"
          value={entry}
          aria-label={say.terms[kind]}
          onChange={({ target }) => setEntry(target.value)}
        />
        <select
          aria-label={say.terms.severity}
          value={severity}
          onChange={({ target }) => setSeverity(target.value as Severity)}
        >
          {(['leak', 'likely', 'notice'] as const).map((one) => (
            <option key={one} value={one}>
              {severityName(one, language)}
            </option>
          ))}
        </select>
        <button type="button" onClick={add}>
          {say.terms.add}
        </button>
      </div>
      <p className="problem" role="status">
        {bad ? say.terms.bad : ''}
      </p>
    </Section>
  );
}

function freeId(terms: readonly Term[]): string {
  let number = terms.length + 1;
  while (terms.some(({ id }) => id === `own-${number}`)) number += 1;
  return `own-${number}`;
}
