import { useState } from 'react';
import { explain } from '#core/privacy/explain.ts';
import type { Severity } from '#core/privacy/finding.ts';
import type { FindingNote } from '../messages.ts';
import { type Decision, IgnoreForm } from './IgnoreForm.tsx';
import { shortBasis } from './short-basis.ts';
import { useSpeech } from './speech.ts';

const tone: Record<Severity, string> = { leak: 'miss', likely: 'risk', notice: 'none' };
const shape: Record<Severity, string> = { leak: '■', likely: '▲', notice: '◇' };

interface Props {
  note: FindingNote;
  current: boolean;
  show?: () => void;
  mask?: () => void;
  ignore?: ((decision: Decision) => void) | undefined;
  restore?: () => void;
}

/** One finding: what it is, how it would look masked, why it may not stand, and what can be done. */
export function FindingRow({ note, current, show, mask, ignore, restore }: Props) {
  const [deciding, setDeciding] = useState(false);
  const { say, language } = useSpeech();
  const {
    kind: name,
    reasons,
    basis,
    advice,
  } = explain({ ...note, kind: note.leak, block: 0, start: 0, end: 0 }, language);
  return (
    <li className={note.ignored ? 'row ignored' : 'row'} {...(current ? { 'aria-current': true } : {})}>
      <div className="line">
        <span className={`chip ${tone[note.severity]}`}>
          <span aria-hidden="true">{shape[note.severity]}</span> {name}
          <span className="unseen">{`, ${say.severity[note.severity]}`}</span>
        </span>
        <span className="value">{note.preview}</span>
      </div>
      {reasons.length > 0 ? <p className="why">{say.list(reasons)}</p> : null}
      <details className="why basis">
        <summary>{say.basis(basis.map((one) => shortBasis(one, language)))}</summary>
        <ul>
          {basis.map(({ id, title, article }) => (
            <li key={id}>
              {title}
              {language === 'zh' ? '' : ', '}
              {article}
            </li>
          ))}
        </ul>
        <p>{advice}</p>
      </details>
      {note.ignored ? (
        <p className="why">{say.ignoredFor(say.ignoreReasons[note.ignored.reason], note.ignored.expires)}</p>
      ) : null}
      {note.unmaskable && !note.ignored ? <p className="why">{say.unmaskable[note.unmaskable]}</p> : null}
      <div className="buttons">
        {mask && !note.unmaskable && !note.ignored ? (
          <button
            type="button"
            className="main"
            onClick={mask}
            aria-label={`${say.mask}: ${name} ${note.preview}`}
          >
            {say.mask}
          </button>
        ) : null}
        {show ? (
          <button type="button" onClick={show} aria-label={`${say.show}: ${name} ${note.preview}`}>
            {say.show}
          </button>
        ) : null}
        {ignore && !note.ignored && note.severity !== 'notice' ? (
          <button
            type="button"
            aria-expanded={deciding}
            onClick={() => setDeciding(!deciding)}
            aria-label={`${say.ignore}: ${name} ${note.preview}`}
          >
            {say.ignore}
          </button>
        ) : null}
        {restore && note.ignored ? (
          <button type="button" onClick={restore} aria-label={`${say.restore}: ${name} ${note.preview}`}>
            {say.restore}
          </button>
        ) : null}
      </div>
      {ignore && deciding && !note.ignored ? (
        <IgnoreForm
          decide={(decision) => {
            setDeciding(false);
            ignore(decision);
          }}
        />
      ) : null}
    </li>
  );
}
